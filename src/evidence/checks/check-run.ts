import { answer, seenInChange } from '../answers.ts';
import { fresh } from '../freshness.ts';
import { shortCommit } from '../short-commit.ts';
import type { Answer } from '../answer.ts';
import type { CheckRun } from '../facts.ts';
import type { Question } from '../kind.ts';

/** Statuses that only need time. */
export const unfinished: ReadonlySet<string> = new Set(['queued', 'in_progress', 'waiting', 'requested', 'pending']);

/** Conclusions that are no success. A word that stands in neither list is nothing we can judge. */
export const unsuccessful: ReadonlySet<string> = new Set([
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
  'startup_failure',
]);

/** The newest attempt of a check that no workflow is named for. `runs` have the right name and are sorted newest first. */
export function judgeNamedRun(
  spec: { readonly name: string; readonly app: string | number | null; readonly maxAge?: string },
  runs: readonly CheckRun[],
  question: Question,
): Answer {
  const { app } = spec;
  const right = app === null ? runs : runs.filter((run) => isFrom(run, app));
  const [newest] = right;
  if (newest === undefined)
    return runs.length === 0 ? missingCheck(spec.name, question) : wrongSource(spec.name, `the app ${app}`, runs);
  if (question.environment.strict && (app === null || newest.app?.slug === ANY_WORKFLOW))
    return unbound(spec, question);
  const sources = sourcesOf(right);
  if (sources.length > 1 || newest.app === null) {
    const sentence = `"${spec.name}" is reported by ${sources.join(' and ')}, so it cannot be told which one is meant.`;
    const next = [{ who: 'somebody who can change the checklist', how: 'adds `app` or `workflow` to the check' }];
    return answer('unknown', 'CHECK_AMBIGUOUS', sentence, { next });
  }
  return judgeRun(newest, question, spec);
}

/** The app for which every workflow of the repository can report a check of any name. */
const ANY_WORKFLOW = 'github-actions';

function unbound({ name }: { readonly name: string }, { environment }: Question): Answer {
  const sentence = `${environment.name} is strict, and whoever can push can report "${name}" there.`;
  const how = `adds \`workflow\` to the check, or an \`app\` other than ${ANY_WORKFLOW}`;
  return answer('unknown', 'CHECK_AMBIGUOUS', sentence, {
    next: [{ who: 'somebody who can change the checklist', how }],
  });
}

/** What one run says: only `success` is met, and not for longer than `maxAge`. */
export function judgeRun(run: CheckRun, question: Question, { maxAge }: { readonly maxAge?: string }): Answer {
  const facts = [
    seenInChange(
      question,
      `check run ${run.id} "${run.name}" of ${appName(run)}: ${run.status}, ${run.conclusion ?? 'no conclusion'}`,
      run.url,
    ),
  ];
  if (unfinished.has(run.status)) {
    const next = [{ who: 'nobody', how: 'wait for it to finish' }];
    return answer('pending', 'CHECK_RUNNING', `"${run.name}" has not finished (${run.status}).`, { next, facts });
  }
  if (run.status === 'completed' && run.conclusion === 'success') {
    const found = answer('met', 'MET', `"${run.name}" succeeded.`, { facts });
    const renew = [{ who: 'somebody who can push', how: 'runs it again' }];
    const age = { most: maxAge, at: run.completedAt, what: `"${run.name}" was completed`, renew };
    return fresh(found, age, question.facts.now);
  }
  if (run.status === 'completed' && run.conclusion !== null && unsuccessful.has(run.conclusion)) {
    const next = [{ who: 'the author of the change', how: 'mends what it found and pushes, or runs it again' }];
    return answer(
      'unmet',
      'CHECK_NOT_SUCCESSFUL',
      `"${run.name}" finished with ${run.conclusion}; only success counts.`,
      { next, facts },
    );
  }
  const sentence = `"${run.name}" carries a state that is not known: ${run.status}, ${run.conclusion ?? 'no conclusion'}.`;
  return answer('unknown', 'CHECK_INVALID', sentence, { facts });
}

/** No run of that name. A commit status of the name is mentioned, because people take one for the other. */
export function missingCheck(name: string, question: Question): Answer {
  const commit = shortCommit(question.commit);
  const evidence = question.facts.commits.find(({ oid }) => oid === question.commit);
  const isStatus = evidence?.statuses.some(({ context }) => context === name) === true;
  const status = isStatus
    ? ' A commit status of that name exists, but anybody who can push may set one, so statuses never count.'
    : '';
  const next = [{ who: 'somebody who can push', how: 'starts what reports it, or mends its name in the checklist' }];
  return answer('pending', 'CHECK_MISSING', `No check run "${name}" exists on ${commit}.${status}`, { next });
}

/** Look-alikes only. They are named, so that nobody wonders why a green check does not count. */
export function wrongSource(name: string, wanted: string, runs: readonly CheckRun[]): Answer {
  const seen = [...new Set(runs.map(lookAlike))].join(', ');
  const next = [
    { who: 'somebody who can push', how: `lets ${wanted} report "${name}", or mends the source in the checklist` },
  ];
  return answer(
    'pending',
    'CHECK_WRONG_SOURCE',
    `"${name}" comes from ${seen}, not from ${wanted}; a look-alike never counts.`,
    { next },
  );
}

/** Whether an app made the run; the slug or the id is what the checklist names. */
export function isFrom({ app }: CheckRun, wanted: string | number): boolean {
  return app !== null && (typeof wanted === 'number' ? app.id === wanted : app.slug === wanted);
}

function sourcesOf(runs: readonly CheckRun[]): readonly string[] {
  return [...new Set(runs.map(sourceOf))];
}

/** App and workflow: two workflows may have a job of the same name, and one must not hide the other. */
function sourceOf(run: CheckRun): string {
  const workflow = run.workflowRun?.path ?? run.workflowRun?.name;
  return workflow === undefined ? appName(run) : `${appName(run)} (${workflow})`;
}

/** The same with what started it, because that alone can make a run a look-alike. */
function lookAlike(run: CheckRun): string {
  const { workflowRun } = run;
  return workflowRun === null ? sourceOf(run) : `${sourceOf(run)}, started by ${workflowRun.event}`;
}

function appName({ app }: CheckRun): string {
  return app === null ? 'an app that GitHub does not name' : `the app ${app.slug} (id ${app.id})`;
}
