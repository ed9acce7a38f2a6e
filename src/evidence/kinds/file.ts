import { answer, pushStep, unlearnt } from '../answers.ts';
import { missingSections } from '../markdown/headings.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import type { Answer } from '../answer.ts';
import type { FileFact, Need } from '../facts.ts';
import type { Kind, Mistake, Question } from '../kind.ts';

/** What the checklist may say: a path alone, or with headings that must be there. */
export type RawFile = string | { readonly path: string; readonly headings?: readonly string[] };

/** A file that must stand in the candidate, with the headings it must have. */
export interface FileSpec {
  readonly path: string;
  readonly headings: readonly string[];
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
      },
    },
  ],
} as const;

/** Whether a regular, non-empty text file stands at the path in the candidate, with every heading asked for and something under it. */
export const file: Kind<RawFile, FileSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) =>
    typeof raw === 'string' ? { path: raw, headings: [] } : { path: raw.path, headings: raw.headings ?? [] },
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
      'The change itself may add the file: pair it with a review or a sign-off where that matters.',
    works: { alone: 'yes (`contents: read`)', withToken: 'yes', withApp: 'yes' },
    requests: 'none where the files are read along with the snapshot, else one for all files',
    example:
      'rollback-plan:\n  title: Rollback plan is prepared\n  file: { path: docs/rollback.md, headings: [Triggers, Steps] }\n',
  },
};

function need({ path }: FileSpec, { candidate }: Question): Need & { readonly kind: 'file' } {
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
  if (found === null)
    return answer(
      'met',
      'MET',
      `${where} is there${spec.headings.length > 0 ? ' with every heading asked for' : ''}.`,
      { facts },
    );
  return answer('unmet', found.code, `${where} ${found.what}.`, { next: [pushStep(found.how)], facts });
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
