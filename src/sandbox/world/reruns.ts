import type { Job, WorkflowRun } from './model/actions.ts';
import type { Actor } from './model/apps.ts';
import type { World } from './world.ts';
import { endJob } from './jobs.ts';
import { Refusal, notFound } from './refusal.ts';
import { accountOf } from './tokens.ts';
import { addJob, jobsOf, startDueJobs } from './workflow-runs.ts';
import { emit, now, tick } from './world.ts';

const thirtyDays = 30 * 86_400_000;

/** A run can be run again so often. */
const mostReruns = 50;

/** What to run again: everything, failed jobs with their dependents, or one job with its dependents. */
export type RerunScope = 'all' | 'failed' | { readonly jobId: number };

/** Runs again on the same commit as a new attempt, up to thirty days after the first run. */
export const rerun = (world: World, actor: Actor, run: WorkflowRun, scope: RerunScope): void => {
  const by = accountOf(actor);
  if (run.status !== 'completed') throw new Refusal('forbidden', 'This workflow is already running');
  if (now(world) - run.createdAt > thirtyDays)
    throw new Refusal('forbidden', 'Unable to retry this workflow run because it was created over a month ago');
  if (run.attempt > mostReruns)
    throw new Refusal('forbidden', `Unable to retry this workflow run because it was re-run ${mostReruns} times`);
  const again = selectJobs(run, scope);
  if (again.length === 0) throw new Refusal('forbidden', 'This workflow run cannot be retried');
  run.attempt += 1;
  run.triggeringActor = by;
  run.startedAt = tick(world);
  run.status = 'queued';
  run.conclusion = null;
  emit(world, { name: 'workflow_run', action: 'requested', run, repository: run.repository, sender: by });
  for (const { name, environment, needs } of again)
    addJob(world, run, { name, needs, ...(environment === null ? {} : { environment }) });
  startDueJobs(world, run);
};

/** Stops what has not ended: jobs that wait or run end as cancelled. A run that has ended is refused. */
export const cancel = (world: World, run: WorkflowRun): void => {
  if (run.status === 'completed') throw new Refusal('conflict', 'Cannot cancel a workflow run that is completed.');
  for (const job of jobsOf(run)) if (job.status !== 'completed') endJob(world, run, job, 'cancelled');
  startDueJobs(world, run);
};

const selectJobs = (run: WorkflowRun, scope: RerunScope): readonly Job[] => {
  const jobs = jobsOf(run);
  if (scope === 'all') return jobs;
  const seeds =
    scope === 'failed'
      ? jobs.filter(
          ({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled' || conclusion === 'timed_out',
        )
      : [oneJob(jobs, scope.jobId)];
  const names = new Set(seeds.map(({ name }) => name));
  for (let grown = true; grown;) {
    const dependents = jobs.filter(({ name, needs }) => !names.has(name) && needs.some((need) => names.has(need)));
    for (const { name } of dependents) names.add(name);
    grown = dependents.length > 0;
  }
  return jobs.filter(({ name }) => names.has(name));
};

const oneJob = (jobs: readonly Job[], id: number): Job => {
  const job = jobs.find((candidate) => candidate.id === id);
  if (!job) throw notFound();
  return job;
};
