import type { Account } from './model/accounts.ts';
import type { Job, Workflow, WorkflowRun } from './model/actions.ts';
import type { Actor } from './model/apps.ts';
import type { CheckConclusion } from './model/checks.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { getApp } from './apps.ts';
import { addRun } from './check-runs.ts';
import { addSuite, refreshSuite } from './check-suites.ts';
import { endJob, isDue, startJob } from './jobs.ts';
import { notFound } from './refusal.ts';
import { accountOf, actionsAppId } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** A job of a workflow: its check run's name, the environment it names and the jobs it needs. */
export interface NewJob {
  readonly name: string;
  readonly environment?: string;
  readonly needs?: readonly string[];
}

/** What starts a workflow run. */
export interface NewWorkflowRun {
  /** The workflow file, such as `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly name?: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch?: string | null;
  readonly headRepository?: Repository;
  readonly jobs: readonly NewJob[];
}

/** Starts a run with a suite of its own; jobs that need nothing start at once. */
export const startWorkflowRun = (
  world: World,
  actor: Actor,
  repository: Repository,
  input: NewWorkflowRun,
): WorkflowRun => {
  const by = accountOf(actor);
  if (!repository.objects.commits.has(input.headSha)) throw notFound();
  const workflow = workflowAt(world, repository, input.path, input.name);
  const id = newId(world, 'workflowRun');
  const headBranch = input.headBranch ?? null;
  const suite = addSuite(world, repository, {
    app: getApp(world, actionsAppId),
    headSha: input.headSha,
    headBranch,
    workflowRunId: id,
    push: lastPush(repository, input.headSha, headBranch),
  });
  const run = newRun(input, { id, repository, workflow, suite, actor: by, createdAt: tick(world) });
  repository.workflowRuns.set(id, run);
  emit(world, { name: 'workflow_run', action: 'requested', run, repository, sender: by });
  for (const job of input.jobs) addJob(world, run, job);
  startDueJobs(world, run);
  return run;
};

/** A run before its jobs. */
const newRun = (
  input: NewWorkflowRun,
  given: Pick<WorkflowRun, 'id' | 'repository' | 'workflow' | 'suite' | 'actor' | 'createdAt'>,
): WorkflowRun => ({
  ...given,
  event: input.event,
  status: 'queued',
  conclusion: null,
  headSha: input.headSha,
  headBranch: input.headBranch ?? null,
  headRepository: input.headRepository ?? given.repository,
  number: [...given.repository.workflowRuns.values()].filter(({ workflow }) => workflow === given.workflow).length + 1,
  attempt: 1,
  triggeringActor: given.actor,
  jobs: [],
  updatedAt: given.createdAt,
  startedAt: given.createdAt,
  approvals: [],
  gates: [],
});

/** The push that brought this commit to this branch, as suites report it. */
const lastPush = (repository: Repository, sha: string, branch: string | null) => {
  const entry = repository.activity.findLast(
    ({ after, ref }) => after === sha && (branch === null || ref === `refs/heads/${branch}`),
  );
  return entry
    ? { pusher: entry.actor, before: entry.before, after: entry.after, branch: entry.ref.slice('refs/heads/'.length) }
    : null;
};

/** The workflow of this file, registered when first seen; its name defaults to the path as on GitHub. */
const workflowAt = (world: World, repository: Repository, path: string, name = path): Workflow => {
  const known = repository.workflows.find((workflow) => workflow.path === path);
  if (known) return known;
  const workflow: Workflow = { id: newId(world, 'workflow'), name, path };
  repository.workflows.push(workflow);
  return workflow;
};

/** Adds a job with its check run to the current attempt. */
export const addJob = (world: World, run: WorkflowRun, input: NewJob): Job => {
  const { repository } = run;
  const checkRun = addRun(world, repository, run.suite, { name: input.name, headSha: run.headSha, status: 'queued' });
  checkRun.detailsUrl = `/actions/runs/${run.id}/job/${checkRun.id}`;
  const job: Job = {
    id: checkRun.id,
    runId: run.id,
    attempt: run.attempt,
    name: input.name,
    checkRun,
    status: 'queued',
    conclusion: null,
    environment: input.environment ?? null,
    deploymentId: null,
    createdAt: checkRun.createdAt,
    startedAt: null,
    completedAt: null,
    needs: input.needs ?? [],
  };
  run.jobs.push(job);
  emit(world, { name: 'check_run', action: 'created', run: checkRun, repository, sender: run.triggeringActor });
  emit(world, { name: 'workflow_job', action: 'queued', run, job, repository, sender: run.triggeringActor });
  return job;
};

/** Jobs as of one attempt: the newest of every name up to then. */
export const jobsOf = (run: WorkflowRun, attempt = run.attempt): readonly Job[] => {
  const byName = new Map<string, Job>();
  for (const job of run.jobs) if (job.attempt <= attempt) byName.set(job.name, job);
  return [...byName.values()];
};

/** Starts what waits for nothing, skips what waits for a failed job. */
export const startDueJobs = (world: World, run: WorkflowRun): void => {
  for (const job of jobsOf(run)) {
    if (job.status !== 'queued') continue;
    const needed = jobsOf(run).filter(({ name }) => job.needs.includes(name));
    if (needed.some(({ conclusion }) => conclusion !== null && conclusion !== 'success'))
      endJob(world, run, job, 'skipped');
    else if (isDue(job, needed)) startJob(world, run, job);
  }
  refreshRun(world, run, run.triggeringActor);
};

/** Ends a job and lets those that need it go on. */
export const finishJob = (world: World, run: WorkflowRun, job: Job, conclusion: CheckConclusion): void => {
  endJob(world, run, job, conclusion);
  startDueJobs(world, run);
};

/** Brings a run's status in line with its jobs and announces when it ends. */
const refreshRun = (world: World, run: WorkflowRun, sender: Account): void => {
  const jobs = jobsOf(run);
  const before = run.status;
  run.updatedAt = tick(world);
  if (jobs.every(({ status }) => status === 'completed')) {
    run.status = 'completed';
    run.conclusion = conclusionOf(jobs);
  } else {
    run.status = jobs.some(({ status }) => status === 'in_progress')
      ? 'in_progress'
      : jobs.some(({ status }) => status === 'waiting')
        ? 'waiting'
        : 'queued';
    run.conclusion = null;
  }
  refreshSuite(world, run.repository, run.suite, sender);
  if (run.status === 'completed' && before !== 'completed') {
    emit(world, { name: 'workflow_run', action: 'completed', run, repository: run.repository, sender });
  }
};

const conclusionOf = (jobs: readonly Job[]): CheckConclusion => {
  for (const worst of ['failure', 'timed_out', 'cancelled'] as const)
    if (jobs.some(({ conclusion }) => conclusion === worst)) return worst;
  return jobs.every(({ conclusion }) => conclusion === 'skipped') ? 'skipped' : 'success';
};

/** The run with this id; 404 otherwise. */
export const getWorkflowRun = (repository: Repository, id: number): WorkflowRun => {
  const run = repository.workflowRuns.get(id);
  if (!run) throw notFound();
  return run;
};
