import { answer, unlearnt } from '../answers.ts';
import { firstLapse } from '../freshness.ts';
import { isFrom, judgeRun, missingCheck, wrongSource } from './check-run.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { isGlob, matchesName } from './name-glob.ts';
import { trustedEvents } from './trusted-events.ts';
import { sourceNeeds, sourceObjection } from './workflow-source.ts';
import type { Answer } from '../answer.ts';
import type { CheckRun, Need, WorkflowJobs } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { Reading } from '../reading.ts';

/** A check bound to the jobs of one workflow file. */
interface BoundCheck {
  readonly name: string;
  readonly app: string | number | null;
  readonly workflow: string;
  readonly unchanged?: boolean;
  readonly maxAge?: string;
}

/**
 * What must be read: for a glob the jobs of the newest run; for a name the jobs of the run in whose suite the newest check run stands,
 * and of the next one where that turned out to be a look-alike.
 */
export function workflowNeeds(spec: BoundCheck, runs: readonly CheckRun[], question: Question): readonly Need[] {
  if (isGlob(spec.name)) {
    const run = newestRun(spec, question);
    return run === null ? [] : [{ kind: 'jobs', run }, ...sourceNeeds(spec, question)];
  }
  const needs = new Map<number, Need>();
  for (const run of claimed(spec, runs)) {
    if (run.workflowRun === null) continue;
    needs.set(run.workflowRun.id, { kind: 'jobs', run: run.workflowRun.id });
    const jobs = readingOf(question.facts, { kind: 'jobs', run: run.workflowRun.id });
    if (!isKnown(jobs) || isGenuine(spec, run, jobs.value, question) || !isSuccess(run)) break;
  }
  return needs.size === 0 ? [] : [...needs.values(), ...sourceNeeds(spec, question)];
}

/** One job by its exact name: the newest check run that GitHub lists as a job of a run of that workflow. */
export function judgeWorkflowJob(spec: BoundCheck, runs: readonly CheckRun[], question: Question): Answer {
  if (runs.length === 0) return missingCheck(spec.name, question);
  for (const run of claimed(spec, runs)) {
    const jobs = jobsOf(run, question);
    if (jobs === null) continue;
    if (!isKnown(jobs)) return unlearnt(jobs, `Whether "${run.name}" is a job of ${spec.workflow}`);
    if (isGenuine(spec, run, jobs.value, question))
      return sourced(spec, jobs.value.runId, judgeRun(run, question, spec), question);
    // A newer attempt may stand here before GitHub lists it as a job: what is no success closes without proof of where it comes from.
    if (!isSuccess(run)) return wrongSource(spec.name, `a job of ${spec.workflow}`, [run]);
  }
  return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
}

/** Every job whose name matches, of the newest run of that workflow on the commit, once the run has concluded. */
export function judgeWorkflow(spec: BoundCheck, runs: readonly CheckRun[], question: Question): Answer {
  const newest = newestRun(spec, question);
  const failed = failedInAskingRun(spec, runs, newest, question);
  if (failed !== undefined) return judgeRun(failed, question, spec);
  if (newest === null)
    return runs.length === 0
      ? missingCheck(spec.name, question)
      : wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  const reading = readingOf(question.facts, { kind: 'jobs', run: newest });
  if (!isKnown(reading)) return unlearnt(reading, `The jobs of ${spec.workflow}`);
  const jobs = reading.value;
  if (!isRunOf(spec, jobs, question)) return wrongSource(spec.name, `a job of ${spec.workflow}`, runs);
  if (jobs.status !== 'completed') {
    const next = [{ who: 'nobody', how: 'wait for it to finish' }];
    return answer(
      'pending',
      'CHECK_RUNNING',
      `The run of ${spec.workflow} has not concluded (${jobs.status}), so more jobs may follow.`,
      { next },
    );
  }
  return sourced(spec, newest, judgeJobs(spec, jobs, runs, question), question);
}

function judgeJobs(spec: BoundCheck, jobs: WorkflowJobs, runs: readonly CheckRun[], question: Question): Answer {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const answers = jobs.jobs
    .filter(({ name }) => matchesName(spec.name, name))
    .map(({ checkRunId, name }) => {
      const run = byId.get(checkRunId);
      return run === undefined
        ? answer('unknown', 'NOT_READ', `The check run of the job "${name}" was not read.`)
        : judgeRun(run, question, spec);
    });
  const worst =
    answers.find(({ outcome }) => outcome === 'unmet') ??
    answers.find(({ outcome }) => outcome === 'unknown') ??
    answers.find(({ outcome }) => outcome === 'pending');
  if (worst !== undefined) return worst;
  if (answers.length === 0) {
    const next = [{ who: 'somebody who can change the checklist', how: 'mends the name, or the workflow' }];
    return answer('unmet', 'CHECK_MISSING', `${spec.workflow} concluded without a job that matches "${spec.name}".`, {
      next,
    });
  }
  const facts = answers.flatMap((one) => one.facts);
  const sentence = `Every job of ${spec.workflow} that matches "${spec.name}" succeeded (${answers.length}).`;
  return { ...answer('met', 'MET', sentence, { facts }), ...firstLapse(answers) };
}

/** Check runs that stand in a run of the workflow as far as their suite tells; a suite without a path may be one. */
function claimed(spec: BoundCheck, runs: readonly CheckRun[]): readonly CheckRun[] {
  return runs.filter((run) => {
    const { workflowRun } = run;
    if (workflowRun === null || !trustedEvents.includes(workflowRun.event)) return false;
    if (spec.app !== null && !isFrom(run, spec.app)) return false;
    return workflowRun.path === null || workflowRun.path === spec.workflow;
  });
}

/** The answer, unless it is a success that the change may have arranged for itself. */
function sourced(spec: BoundCheck, run: number, found: Answer, question: Question): Answer {
  if (found.outcome !== 'met') return found;
  const checks = question.facts.commits.flatMap((commit) => commit.checks);
  const startedAt = checks.find(({ workflowRun }) => workflowRun?.id === run)?.workflowRun?.createdAt;
  return sourceObjection(spec, startedAt, question) ?? found;
}

/** The newest run of the workflow on the commit, by id; null when there is none that may count. */
function newestRun(spec: BoundCheck, question: Question): number | null {
  const { reader, commits } = question.facts;
  const checks = commits.find(({ oid }) => oid === question.commit)?.checks ?? [];
  const ids = claimed(spec, checks)
    .flatMap(({ workflowRun }) => (workflowRun?.path === spec.workflow ? [workflowRun.id] : []))
    .filter((id) => id !== reader.run);
  return ids.length === 0 ? null : Math.max(...ids);
}

/** A job that has failed in the run that asks, where that one is the newest: an older run must not stand for it. */
function failedInAskingRun(
  spec: BoundCheck,
  runs: readonly CheckRun[],
  newest: number | null,
  { facts: { reader } }: Question,
): CheckRun | undefined {
  if (reader.run === null || (newest !== null && newest > reader.run)) return undefined;
  return claimed(spec, runs).find((run) => run.workflowRun?.id === reader.run && !isSuccess(run));
}

function jobsOf(run: CheckRun, question: Question): Reading<WorkflowJobs> | null {
  return run.workflowRun === null ? null : readingOf(question.facts, { kind: 'jobs', run: run.workflowRun.id });
}

/** A token can make a check run of any name, and it may land in the suite of a run that is not its own: only the job list proves it. */
function isGenuine(spec: BoundCheck, run: CheckRun, jobs: WorkflowJobs, question: Question): boolean {
  return (
    isRunOf(spec, jobs, question) &&
    jobs.jobs.some(({ checkRunId, name }) => checkRunId === run.id && name === run.name)
  );
}

function isRunOf(spec: BoundCheck, jobs: WorkflowJobs, question: Question): boolean {
  const home = jobs.headRepositoryId === null || jobs.headRepositoryId === question.facts.subject.repository.id;
  return (
    jobs.path === spec.workflow &&
    trustedEvents.includes(jobs.event) &&
    jobs.headSha === question.commit &&
    (home || question.change.crossRepository)
  );
}

function isSuccess(run: CheckRun): boolean {
  return run.status === 'completed' && run.conclusion === 'success';
}
