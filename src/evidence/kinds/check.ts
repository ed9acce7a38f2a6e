import { commitEvidence } from '../answers.ts';
import { maxAgeSchema } from '../freshness.ts';
import { isGlob, matchesName } from '../checks/name-glob.ts';
import { aboutOfOwnCheck } from '../own-check-name.ts';
import { judgeNamedRun } from '../checks/check-run.ts';
import { trustedEvents } from '../checks/trusted-events.ts';
import { judgeWorkflow, judgeWorkflowJob, workflowNeeds } from '../checks/workflow-jobs.ts';
import type { Answer } from '../answer.ts';
import type { CheckRun } from '../facts.ts';
import type { Kind, Mistake, Question } from '../kind.ts';

/** What the checklist may say: a name alone, or with the app or workflow that must report it. */
export type RawCheck =
  | string
  | {
      readonly name: string;
      readonly app?: string | number;
      readonly workflow?: string;
      readonly unchanged?: boolean;
      readonly 'max-age'?: string;
    };

/** A check run by its exact name, or by a glob over the jobs of one workflow. */
export interface CheckSpec {
  readonly name: string;
  /** Slug or id of the app that must report it; null: any one app. */
  readonly app: string | number | null;
  /** Path of the workflow whose job it must be; null: not bound. */
  readonly workflow: string | null;
  /** Whether the workflow's file must be the one of the branch the change goes into; absent: only in strict environments. */
  readonly unchanged?: boolean;
  /** How long its success counts, as the file says it; absent: always. */
  readonly maxAge?: string;
}

const schema = {
  description: 'A check run on the commit that must have succeeded.',
  anyOf: [
    {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'The exact name of the check run, as GitHub shows it.',
      examples: ['ci / test'],
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: {
          type: 'string',
          minLength: 1,
          maxLength: 255,
          description:
            'The name of the check run, as GitHub shows it. With `workflow`, `*` stands for any text, and every matching job must succeed.',
          examples: ['ci / test', 'ci / *'],
        },
        app: {
          description: 'The slug or the id of the app that must report it; a look-alike of another app never counts.',
          anyOf: [
            { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,99}$' },
            { type: 'integer', minimum: 1 },
          ],
          examples: ['github-actions', 15368],
        },
        workflow: {
          type: 'string',
          minLength: 1,
          maxLength: 255,
          description: 'The path of the workflow whose job it must be; a check run made by anything else never counts.',
          examples: ['.github/workflows/ci.yml'],
        },
        unchanged: {
          type: 'boolean',
          description:
            "Whether the workflow's file must be the one of the branch that the change goes into, so that the change cannot empty the job that is to prove it. Default: true in strict environments, else false.",
        },
        'max-age': maxAgeSchema,
      },
    },
  ],
} as const;

/** Whether a check run on the commit has succeeded: only a run of the right source, only the newest attempt, only `success`. */
export const check: Kind<RawCheck, CheckSpec> = {
  schema,
  ask: 'change',
  normalise: (raw) =>
    typeof raw === 'string'
      ? { name: raw, app: null, workflow: null }
      : {
          name: raw.name,
          app: raw.app ?? null,
          workflow: raw.workflow ?? null,
          ...(raw.unchanged === undefined ? {} : { unchanged: raw.unchanged }),
          ...(raw['max-age'] === undefined ? {} : { maxAge: raw['max-age'] }),
        },
  mistakes,
  needs: (spec, question) => {
    const runs = candidates(spec, question);
    return spec.workflow === null || 'outcome' in runs
      ? []
      : workflowNeeds({ ...spec, workflow: spec.workflow }, runs, question);
  },
  judge,
  signers: () => [],
  documentation: {
    question: 'Has this check run succeeded on the commit?',
    description:
      'Counts the newest attempt of a check run of that name on the very commit: the head of the pull request, or the commit to be deployed where the item is asked per release. ' +
      'Only `success` counts; `skipped` and `neutral` do not, and a running attempt is pending whatever came before it. ' +
      'With `app`, only that app counts. With `workflow`, only a job that GitHub lists for a run of that workflow counts, ' +
      `and only of a run started by ${trustedEvents.map((event) => `\`${event}\``).join(', ')}; ` +
      "anybody who can push may otherwise report a check of any name. Commit statuses and Holdpoint's own check runs never count. " +
      'With `unchanged: true`, which strict environments take for granted, the file of that workflow must be the one of the branch that the change goes into, ' +
      'and the run no older than the last retargeting of the change; other workflows that the file calls are not looked at. ' +
      'With `max-age`, a success counts only for that time after the run was completed, as whoever reports it tells; of several jobs the oldest decides. ' +
      'In a strict environment a check counts only with `workflow`, or with an `app` other than `github-actions`.',
    works: { alone: 'yes (`checks: read`; `actions: read` for `workflow`)', withToken: 'yes', withApp: 'yes' },
    requests:
      'none; with `workflow` one, one more where pull requests started it several times, and for each look-alike; one for all files where the workflow must be unchanged',
    example:
      'tests:\n  title: All tests are passing\n  check: { name: "ci / test", workflow: .github/workflows/ci.yml }\n',
  },
};

function mistakes(spec: CheckSpec): readonly Mistake[] {
  const found: Mistake[] = [];
  const name = { path: ['name'], seen: spec.name };
  if (/^\s|\s$|\p{Cc}/u.test(spec.name)) {
    found.push({
      ...name,
      code: 'BAD_NAME',
      allowed: 'a name without control characters and without space around it',
      next: 'Copy the name as GitHub shows it.',
    });
  }
  if (aboutOfOwnCheck(spec.name) !== null) {
    found.push({
      ...name,
      code: 'SELF_REFERENCE',
      allowed: 'a check that something else than Holdpoint reports',
      next: 'Name the check that proves the item.',
    });
  }
  if (isGlob(spec.name) && spec.workflow === null) {
    found.push({
      ...name,
      code: 'GLOB_WITHOUT_WORKFLOW',
      allowed: 'an exact name, or a glob together with `workflow`',
      next: 'Add `workflow`, so that it is known when every matching job has run.',
    });
  }
  if (spec.name.length > 0 && spec.name.split('*').length > 9) {
    found.push({ ...name, code: 'BAD_GLOB', allowed: 'at most 8 times `*`', next: 'Use fewer `*`.' });
  }
  if (spec.unchanged !== undefined && spec.workflow === null) {
    found.push({
      code: 'UNCHANGED_WITHOUT_WORKFLOW',
      path: ['unchanged'],
      seen: String(spec.unchanged),
      allowed: 'together with `workflow`',
      next: 'Add `workflow`, or take `unchanged` out.',
    });
  }
  if (spec.workflow !== null && !/^\.github\/workflows\/[^/\\\p{Cc}]+\.ya?ml$/u.test(spec.workflow)) {
    found.push({
      code: 'BAD_PATH',
      path: ['workflow'],
      seen: spec.workflow,
      allowed: 'a path such as .github/workflows/ci.yml',
      next: 'Give the path of the workflow file from the root of the repository.',
    });
  }
  return found;
}

function judge(spec: CheckSpec, question: Question): Answer {
  const runs = candidates(spec, question);
  if ('outcome' in runs) return runs;
  if (spec.workflow === null) return judgeNamedRun(spec, runs, question);
  const bound = { ...spec, workflow: spec.workflow };
  return isGlob(spec.name) ? judgeWorkflow(bound, runs, question) : judgeWorkflowJob(bound, runs, question);
}

/** Check runs of that name that may be evidence: never our own, and of the run that asks only what has failed. Newest first. */
function candidates(spec: CheckSpec, question: Question): readonly CheckRun[] | Answer {
  const evidence = commitEvidence(question, question.commit);
  if ('outcome' in evidence) return evidence;
  const { app, run } = question.facts.reader;
  return evidence.checks
    .filter((one) => matchesName(spec.name, one.name))
    .filter((one) => app === null || one.app?.id !== app)
    .filter((one) => run === null || one.workflowRun?.id !== run || hasFailed(one))
    .toSorted((a, b) => b.id - a.id);
}

/** What failed in the run that asks must not let an older success of another run stand for it. */
function hasFailed({ status, conclusion }: CheckRun): boolean {
  return status === 'completed' && (conclusion === 'failure' || conclusion === 'timed_out');
}
