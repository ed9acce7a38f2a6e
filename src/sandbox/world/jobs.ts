import type { Account } from './model/accounts.ts';
import type { Gate, Job, WorkflowRun } from './model/actions.ts';
import type { App } from './model/apps.ts';
import type { CheckConclusion } from './model/checks.ts';
import type { DeploymentState, Environment } from './model/deployments.ts';
import type { World } from './world.ts';
import { getApp } from './apps.ts';
import { createDeployment, getDeployment, setDeploymentStatus } from './deployments.ts';
import { ensureEnvironment, mayDeploy } from './environments.ts';
import { actionsAppId, userActor } from './tokens.ts';
import { emit, now, tick } from './world.ts';

/** Whether everything a job needs has succeeded. */
export const isDue = (job: Job, needed: readonly Job[]): boolean =>
  needed.length === job.needs.length && needed.every(({ conclusion }) => conclusion === 'success');

/** Starts a job; one that names an environment makes a deployment and waits for the environment's rules. */
export const startJob = (world: World, run: WorkflowRun, job: Job): void => {
  if (job.environment === null) {
    setInProgress(world, run, job);
    return;
  }
  const environment = ensureEnvironment(world, run.repository, job.environment);
  deployFor(world, run, job);
  if (!mayDeploy(run.repository, environment, runRef(run))) {
    endJob(world, run, job, 'failure');
    return;
  }
  const gates = environment.customRules
    .filter(({ enabled }) => enabled)
    .map(({ app }) => openGate(run, job, environment, app));
  const held = gates.length > 0 || environment.reviewers.length > 0 || environment.waitTimer > 0;
  if (!held) {
    setInProgress(world, run, job);
    return;
  }
  holdJob(world, run, job);
  if (environment.reviewers.length > 0) askReviewers(world, run, job, environment);
  for (const gate of gates) askGate(world, run, gate);
};

/** What a branch policy is matched against: GITHUB_REF. */
const runRef = (run: WorkflowRun): string => {
  if (run.event !== 'pull_request') return `refs/heads/${run.headBranch ?? run.repository.defaultBranch}`;
  for (const [ref, sha] of run.repository.refs)
    if (sha === run.headSha && ref.startsWith('refs/pull/')) return ref.replace(/head$/, 'merge');
  return 'refs/pull/0/merge';
};

const deployFor = (world: World, run: WorkflowRun, job: Job): void => {
  const deployment = createDeployment(world, actions(world), run.repository, {
    ref: run.headBranch ?? run.headSha,
    ...(run.headBranch !== null && run.repository.refs.get(`refs/heads/${run.headBranch}`) === run.headSha
      ? {}
      : { ref: run.headSha }),
    environment: job.environment ?? '',
    production: false,
    runId: run.id,
  });
  job.deploymentId = deployment.id;
  job.checkRun.deploymentId = deployment.id;
};

/** Deployments of jobs are made by the Actions App's bot. */
const actions = (world: World) => userActor(getApp(world, actionsAppId).bot);

const openGate = (run: WorkflowRun, job: Job, environment: Environment, app: App): Gate => {
  const gate: Gate = {
    app,
    environment: environment.name,
    attempt: run.attempt,
    state: 'pending',
    reports: [],
    deploymentId: job.deploymentId ?? 0,
  };
  run.gates.push(gate);
  return gate;
};

const askGate = (world: World, run: WorkflowRun, gate: Gate): void => {
  const { repository, triggeringActor: sender } = run;
  const deployment = getDeployment(repository, gate.deploymentId);
  emit(world, {
    name: 'deployment_protection_rule',
    action: 'requested',
    gate,
    run,
    deployment,
    onlyTo: gate.app,
    repository,
    sender,
  });
};

const askReviewers = (world: World, run: WorkflowRun, job: Job, environment: Environment): void => {
  const { repository, triggeringActor: sender } = run;
  emit(world, {
    name: 'deployment_review',
    action: 'requested',
    run,
    jobs: [job],
    environment,
    by: sender,
    comment: '',
    repository,
    sender,
  });
};

const holdJob = (world: World, run: WorkflowRun, job: Job): void => {
  job.status = 'waiting';
  job.checkRun.status = 'waiting';
  job.startedAt = tick(world);
  report(world, run, job, 'waiting');
  emit(world, {
    name: 'workflow_job',
    action: 'waiting',
    run,
    job,
    repository: run.repository,
    sender: run.triggeringActor,
  });
};

/** Hands a job to a runner. */
export const setInProgress = (world: World, run: WorkflowRun, job: Job): void => {
  if (job.status === 'waiting') report(world, run, job, 'queued');
  const at = tick(world);
  job.status = 'in_progress';
  job.startedAt = at;
  job.checkRun.status = 'in_progress';
  job.checkRun.startedAt = at;
  report(world, run, job, 'in_progress');
  const { repository, triggeringActor: sender } = run;
  emit(world, { name: 'workflow_job', action: 'in_progress', run, job, repository, sender });
};

/** Ends a job with its check run and deployment, whether it ran or may not run at all. */
export const endJob = (world: World, run: WorkflowRun, job: Job, conclusion: CheckConclusion): void => {
  const at = tick(world);
  job.status = 'completed';
  job.conclusion = conclusion;
  job.completedAt = at;
  Object.assign(job.checkRun, { status: 'completed', conclusion, completedAt: at });
  report(world, run, job, deploymentStateOf(conclusion));
  const { repository, triggeringActor: sender } = run;
  emit(world, { name: 'workflow_job', action: 'completed', run, job, repository, sender });
  emit(world, { name: 'check_run', action: 'completed', run: job.checkRun, repository, sender });
};

/** A finished job's deployment follows it. */
const deploymentStateOf = (conclusion: CheckConclusion): DeploymentState => {
  if (conclusion === 'success') return 'success';
  return conclusion === 'cancelled' || conclusion === 'skipped' ? 'inactive' : 'failure';
};

const report = (world: World, run: WorkflowRun, job: Job, state: DeploymentState): void => {
  if (job.deploymentId === null) return;
  const deployment = getDeployment(run.repository, job.deploymentId);
  setDeploymentStatus(world, actions(world), run.repository, deployment, { state });
};

/** Whether nothing holds a waiting job any more: gates approved, a reviewer's yes, the timer run down. */
export const isReleased = (world: World, run: WorkflowRun, job: Job, environment: Environment): boolean => {
  const gates = run.gates.filter((gate) => gate.attempt === job.attempt && gate.environment === environment.name);
  const bypassed = gates.some(({ state }) => state === 'bypassed');
  const reviewed =
    environment.reviewers.length === 0 || run.approvals.some((answer) => isHumanYes(answer, environment));
  // Moments are spread so that no two are the same: a job may have begun to wait a little later than now.
  const waited = environment.waitTimer === 0 || now(world) >= (job.startedAt ?? 0) + environment.waitTimer * 60_000;
  return bypassed || (gates.every(({ state }) => state === 'approved') && reviewed && waited);
};

const isHumanYes = (answer: { environment: string; state: string; user: Account }, environment: Environment): boolean =>
  answer.environment === environment.name && answer.state === 'approved' && answer.user.type === 'User';
