import { answer, pushStep, unlearnt } from '../answers.ts';
import { missingSections } from '../markdown/headings.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { touches } from '../touches.ts';
import type { Answer } from '../answer.ts';
import type { FileFact, Need } from '../facts.ts';
import type { Kind, Mistake, Question } from '../kind.ts';

/** What the checklist may say: a path alone, or with headings that must be there. */
export type RawFile =
  string | { readonly path: string; readonly headings?: readonly string[]; readonly unchanged?: boolean };

/** A file that must stand in the candidate, with the headings it must have. */
export interface FileSpec {
  readonly path: string;
  readonly headings: readonly string[];
  /** Whether the change itself must have left the file alone; absent: only in strict environments. */
  readonly unchanged?: boolean;
}

const path = {
  type: 'string',
  minLength: 1,
  maxLength: 1024,
  description: 'The path from the root of the repository.',
  examples: ['docs/rollback.md'],
} as const;

const schema = {
  description: 'A file that must stand in the commit that is to be deployed, and must not be empty.',
  anyOf: [
    path,
    {
      type: 'object',
      additionalProperties: false,
      required: ['path'],
      properties: {
        path,
        headings: {
          type: 'array',
          minItems: 1,
          maxItems: 50,
          uniqueItems: true,
          items: { type: 'string', minLength: 1, maxLength: 255, pattern: '\\S' },
          description:
            'Markdown headings that the file must have, each with something under it. Level and case do not matter.',
          examples: [['Triggers', 'Steps']],
        },
        unchanged: {
          type: 'boolean',
          description:
            'Whether the change itself must have left the file alone, so that its author cannot write the proof along with it. Default: true in strict environments, else false.',
        },
      },
    },
  ],
} as const;

/** Whether a regular, non-empty text file stands at the path in the candidate, with every heading asked for and something under it. */
export const file: Kind<RawFile, FileSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) =>
    typeof raw === 'string'
      ? { path: raw, headings: [] }
      : {
          path: raw.path,
          headings: raw.headings ?? [],
          ...(raw.unchanged === undefined ? {} : { unchanged: raw.unchanged }),
        },
  mistakes,
  needs: (spec, question) => [need(spec, question)],
  judge,
  signers: () => [],
  documentation: {
    question: 'Does this file stand in the commit, and is it filled in?',
    description:
      'Reads the file from the commit that is to be deployed: before the merge the head of the pull request, afterwards the merge commit. ' +
      'It must be a regular text file with something in it; a link, a directory, a submodule or a binary file does not count. ' +
      'With `headings`, each must be a Markdown heading of the file, with text under it. ' +
      'The change itself may add or alter the file, except in strict environments or with `unchanged: true`: ' +
      'where a change is meant to bring its own file, say `unchanged: false` and pair it under `all` with a review or a sign-off.',
    works: { alone: 'yes (`contents: read`)', withToken: 'yes', withApp: 'yes' },
    requests: 'none where the files are read along with the snapshot, else one for all files',
    example:
      'rollback-plan:\n  title: Rollback plan is prepared\n  file: { path: docs/rollback.md, headings: [Triggers, Steps] }\n',
  },
};

function need({ path }: FileSpec, { candidate }: Question): Need<'file'> {
  return { kind: 'file', commit: candidate, path };
}

function mistakes({ path }: FileSpec): readonly Mistake[] {
  const parts = path.split('/');
  const bad = parts.some((part) => part === '' || part === '.' || part === '..') || /[\\\p{Cc}]/u.test(path);
  if (!bad) return [];
  const allowed =
    'a path from the root of the repository, such as docs/rollback.md, without `.`, `..`, `\\` or an empty part';
  return [{ code: 'BAD_PATH', path: ['path'], seen: path, allowed, next: 'Write the path as Git lists it.' }];
}

function judge(spec: FileSpec, question: Question): Answer {
  const where = `${spec.path} in ${shortCommit(question.candidate)}`;
  const reading = readingOf(question.facts, need(spec, question));
  if (!isKnown(reading)) return unlearnt(reading, where);
  const found = problem(spec, reading.value);
  const facts = [
    { what: `${where}: ${reading.value.kind}`, source: reading.source, observer: reading.observer, at: reading.at },
  ];
  if (found === null && isSelfMade(spec, question)) return selfEvidence(spec, question, facts);
  if (found === null)
    return answer(
      'met',
      'MET',
      `${where} is there${spec.headings.length > 0 ? ' with every heading asked for' : ''}.`,
      { facts },
    );
  return answer('unmet', found.code, `${where} ${found.what}.`, { next: [pushStep(found.how)], facts });
}

function isSelfMade({ path, unchanged }: FileSpec, { environment, change }: Question): boolean {
  return (unchanged ?? environment.strict) && touches(change, path);
}

/** The file is there, but its author may be the very one who needs it. Once it is merged, nothing about that changes any more. */
function selfEvidence({ path }: FileSpec, { change }: Question, facts: Answer['facts']): Answer {
  const how = `merges ${path} by a change of its own first`;
  const pair = 'says `unchanged: false` for the file and asks for a review or a sign-off beside it';
  const next = [
    { who: 'the author of the change', how },
    { who: 'somebody who can change the checklist', how: pair },
  ];
  const sentence = `${path} was added or altered by the change that it is to prove something about.`;
  return answer(change.merge === null ? 'pending' : 'unmet', 'FILE_SELF_EVIDENCE', sentence, { next, facts });
}

interface FileProblem {
  readonly code: 'FILE_MISSING' | 'FILE_EMPTY' | 'FILE_NOT_REGULAR' | 'FILE_HEADING_MISSING';
  readonly what: string;
  readonly how: string;
}

function problem(spec: FileSpec, fact: FileFact): FileProblem | null {
  if (fact.kind === 'missing')
    return { code: 'FILE_MISSING', what: 'does not exist', how: `adds ${spec.path} and pushes` };
  if (fact.kind !== 'file') {
    return {
      code: 'FILE_NOT_REGULAR',
      what: `is no readable text file (${fact.kind})`,
      how: `puts a regular text file at ${spec.path} and pushes`,
    };
  }
  if (fact.text.trim() === '') return { code: 'FILE_EMPTY', what: 'is empty', how: `writes ${spec.path} and pushes` };
  const missing = missingSections(fact.text, spec.headings);
  if (missing.length === 0) return null;
  const names = missing.map((heading) => `"${heading}"`).join(', ');
  return {
    code: 'FILE_HEADING_MISSING',
    what: `lacks the heading ${names}, or text under it`,
    how: `fills in ${names} and pushes`,
  };
}
