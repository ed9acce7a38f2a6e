import { answer, unlearnt } from '../answers.ts';
import { unfinished, unsuccessful } from '../checks/check-run.ts';
import { trustedEvents } from '../checks/trusted-events.ts';
import { sourceNeeds, sourceObjection } from '../checks/workflow-source.ts';
import { fresh, maxAgeSchema } from '../freshness.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import type { Answer } from '../answer.ts';
import type { Need } from '../facts.ts';
import type { Kind, Mistake, Question } from '../kind.ts';
import type { WorkflowRunFact } from '../workflow-runs.ts';

/** What the checklist may say. */
export interface RawWorkflow {
  readonly path: string;
  readonly event?: readonly string[];
  readonly 'max-age'?: string;
}

/** The workflow's file, and which events may have started the run (none: any that counts). */
export interface WorkflowSpec {
  readonly path: string;
  readonly events: readonly string[];
  /** How long its success counts, as the file says it; absent: always. */
  readonly maxAge?: string;
}

const schema = {
  description: 'A whole run of a workflow on the commit that has succeeded, with the file of the trusted branch.',
  type: 'object',
  additionalProperties: false,
  required: ['path'],
  properties: {
    path: {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: "The path of the workflow's file.",
      examples: ['.github/workflows/ci.yml'],
    },
    event: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: { type: 'string', enum: trustedEvents },
      description: 'Only a run that one of these events started counts. Without it, one that any of them started.',
      examples: [['pull_request']],
    },
    'max-age': maxAgeSchema,
  },
} as const;

/** Whether the newest run of the workflow on the commit succeeded as a whole, by the trusted branch's own file. */
export const workflow: Kind<RawWorkflow, WorkflowSpec> = {
  schema,
  ask: 'change',
  normalise: ({ path, event = [], 'max-age': maxAge }) => ({
    path,
    events: event,
    ...(maxAge === undefined ? {} : { maxAge }),
  }),
  mistakes,
  needs: (spec, question) => [need(question), ...sourceNeeds(sourced(spec), question)],
  judge,
  signers: () => [],
  documentation: {
    question: 'Has the whole workflow succeeded on the commit?',
    description:
      'Counts the newest run of the workflow on the very commit, in its newest attempt, and only when the run as a whole concluded with `success`; ' +
      'jobs that were skipped do not hinder that, which a `check` of the job would tell. ' +
      `Counts only runs started by ${trustedEvents.map((event) => `\`${event}\``).join(', ')}, and never the run that asks. ` +
      'The file of the workflow must be the one of the branch that the change goes into, and the run no older than the last retargeting of the change; ' +
      'other workflows that the file calls are not looked at. With `max-age`, a success counts only for that time after its newest attempt was started.',
    works: { alone: 'yes (`actions: read`)', withToken: 'yes', withApp: 'yes' },
    requests: 'one for each 100 runs on the commit; one for the states of all files',
    example: 'ci:\n  title: The whole CI has succeeded\n  workflow: { path: .github/workflows/ci.yml }\n',
  },
};

function sourced({ path }: WorkflowSpec) {
  return { workflow: path, unchanged: true } as const;
}

function need({ commit }: Question): Need<'runs'> {
  return { kind: 'runs', commit };
}

function mistakes({ path }: WorkflowSpec): readonly Mistake[] {
  if (/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(path)) return [];
  const allowed = 'a path such as .github/workflows/ci.yml';
  const next = 'Give the path of the workflow file from the root of the repository.';
  return [{ code: 'BAD_PATH', path: ['path'], seen: path, allowed, next }];
}

function judge(spec: WorkflowSpec, question: Question): Answer {
  const where = `${spec.path} on ${shortCommit(question.commit)}`;
  const reading = readingOf(question.facts, need(question));
  if (!isKnown(reading)) return unlearnt(reading, `How ${where} ran`);
  const [newest] = reading.value.filter((run) => counts(spec, run, question)).toSorted((a, b) => b.id - a.id);
  if (newest === undefined) {
    const next = [{ who: 'somebody who can push', how: 'starts the workflow, or mends its path in the checklist' }];
    return answer('pending', 'WORKFLOW_MISSING', `No run of ${where} counts.`, { next });
  }
  const { source, observer, at } = reading;
  const what = `run ${newest.id} of ${spec.path}, attempt ${newest.attempt}: ${newest.status}, ${newest.conclusion ?? 'no conclusion'}`;
  const found = {
    ...judgeRun(newest, where),
    facts: [
      { what, source: newest.url, observer, at },
      { what: 'all runs on the commit', source, observer, at },
    ],
  };
  if (found.outcome !== 'met') return found;
  const renew = [{ who: 'somebody who can push', how: 'runs the workflow again' }];
  const age = { most: spec.maxAge, at: newest.startedAt ?? null, what: `the run of ${where} was started`, renew };
  return sourceObjection(sourced(spec), newest.createdAt, question) ?? fresh(found, age, question.facts.now);
}

/** A fork that proposes the same commit has runs of its own, with whatever file it likes. */
function counts({ path, events }: WorkflowSpec, run: WorkflowRunFact, { facts, change }: Question): boolean {
  const started = (events.length === 0 || events.includes(run.event)) && trustedEvents.includes(run.event);
  const home = run.headRepositoryId === null || run.headRepositoryId === facts.subject.repository.id;
  return run.path === path && started && run.id !== facts.reader.run && (home || change.crossRepository);
}

function judgeRun({ status, conclusion }: WorkflowRunFact, where: string): Answer {
  if (unfinished.has(status)) {
    const next = [{ who: 'nobody', how: 'wait for it to finish' }];
    return answer('pending', 'WORKFLOW_RUNNING', `The newest run of ${where} has not finished (${status}).`, { next });
  }
  if (status === 'completed' && conclusion === 'success') return answer('met', 'MET', `${where} succeeded.`);
  if (status === 'completed' && conclusion !== null && unsuccessful.has(conclusion)) {
    const next = [{ who: 'the author of the change', how: 'mends what it found and pushes, or runs it again' }];
    return answer(
      'unmet',
      'WORKFLOW_NOT_SUCCESSFUL',
      `The newest run of ${where} finished with ${conclusion}; only success counts.`,
      { next },
    );
  }
  const seen = `${status}, ${conclusion ?? 'no conclusion'}`;
  return answer('unknown', 'WORKFLOW_INVALID', `The newest run of ${where} is in a state that is not known: ${seen}.`);
}
