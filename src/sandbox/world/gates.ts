import type { Account } from './model/accounts.ts';
import type { Gate, WorkflowRun } from './model/actions.ts';
import type { Actor } from './model/apps.ts';
import type { Environment } from './model/deployments.ts';
import type { World } from './world.ts';
import { hasRole } from './access.ts';
import { findEnvironment, getEnvironment } from './environments.ts';
import { endJob, isReleased, setInProgress } from './jobs.ts';
import { Refusal } from './refusal.ts';
import { teamMembership } from './teams.ts';
import { jobsOf, startDueJobs } from './workflow-runs.ts';
import { emit, tick } from './world.ts';

/** GitHub takes ten status reports per deployment, each of at most 1024 characters. */
const gateLimits = { reports: 10, comment: 1024 } as const;

/** An App's word about a waiting environment: a report when `state` is missing, else its decision. */
export interface GateAnswer {
  readonly environment: string;
  readonly state?: 'approved' | 'rejected';
  readonly comment?: string;
}

/** Answers a custom protection rule; an App can only answer for its own. */
export const answerGate = (world: World, actor: Actor, run: WorkflowRun, answer: GateAnswer): void => {
  if (actor.kind !== 'installation')
    throw new Refusal('forbidden', 'GitHub Apps can only review their own custom deployment protection rules.');
  const comment = answer.comment ?? '';
  if (comment.length > gateLimits.comment)
    throw new Refusal('invalid', `Comment is too long (maximum is ${gateLimits.comment} characters)`);
  const gates = pendingGates(run, actor, answer.environment);
  const name = gates[0].environment;
  if (answer.state === undefined) {
    for (const gate of gates) report(gate, comment);
    run.approvals.push({ environment: name, user: actor.account, state: 'pending', comment });
    return;
  }
  for (const gate of gates) gate.state = answer.state;
  run.approvals.push({ environment: name, user: actor.account, state: answer.state, comment });
  settle(world, run, name, answer.state);
};

/**
 * The gates that still wait for this App, one for each job: an answer names no job, so it is about them all. What was answered before, or never
 * asked, is refused.
 */
const pendingGates = (
  run: WorkflowRun,
  actor: Extract<Actor, { kind: 'installation' }>,
  environment: string,
): readonly [Gate, ...Gate[]] => {
  const asked = run.gates.filter(
    (gate) =>
      gate.app === actor.app &&
      gate.environment.toLowerCase() === environment.toLowerCase() &&
      gate.attempt === run.attempt,
  );
  if (asked.length === 0)
    throw new Refusal('forbidden', 'GitHub Apps can only review their own custom deployment protection rules.');
  const [first, ...others] = asked.filter(({ state }) => state === 'pending');
  if (first === undefined)
    throw new Refusal('invalid', `The deployment protection rule for ${environment} has already been reviewed.`);
  return [first, ...others];
};

const report = (gate: Gate, comment: string): void => {
  if (gate.reports.length >= gateLimits.reports)
    throw new Refusal('invalid', `At most ${gateLimits.reports} status reports can be given per deployment.`);
  gate.reports.push(comment);
};

/** A person's answer to an environment's required reviewers; Apps cannot give it. */
export const reviewPendingDeployment = (
  world: World,
  actor: Actor,
  run: WorkflowRun,
  environments: readonly Environment[],
  state: 'approved' | 'rejected',
  comment: string,
): void => {
  if (actor.kind !== 'user') throw new Refusal('forbidden', 'Resource not accessible by integration');
  for (const environment of environments) {
    requireReviewer(world, environment, actor.account, run);
    tellReview(world, actor.account, run, { environment, action: state, comment });
    run.approvals.push({ environment: environment.name, user: actor.account, state, comment });
    settle(world, run, environment.name, state);
  }
};

/** Told while the jobs still wait. */
const tellReview = (
  world: World,
  sender: Account,
  run: WorkflowRun,
  about: { readonly environment: Environment; readonly action: 'approved' | 'rejected'; readonly comment: string },
): void => {
  const [job, ...others] = waitingJobs(run, about.environment.name);
  if (job === undefined) return;
  emit(world, {
    name: 'deployment_review',
    ...about,
    by: sender,
    run,
    jobs: [job, ...others],
    repository: run.repository,
    sender,
  });
};

const requireReviewer = (world: World, environment: Environment, user: Account, run: WorkflowRun): void => {
  if (!canReview(world, environment, user, run))
    throw new Refusal('invalid', `You are not a required reviewer of ${environment.name}.`);
};

/** Whether this person may release the environment's jobs of this run. */
export const canReview = (world: World, environment: Environment, user: Account, run: WorkflowRun): boolean => {
  if (environment.preventSelfReview && user === run.triggeringActor) return false;
  return environment.reviewers.some((reviewer) =>
    reviewer.kind === 'user' ? reviewer.user === user : teamMembership(world, reviewer.team, user)?.state === 'active',
  );
};

/** An administrator starts all waiting jobs of an environment over its rules. */
export const bypassGates = (world: World, by: Account, run: WorkflowRun, name: string): void => {
  const environment = getEnvironment(run.repository, name);
  if (!environment.canAdminsBypass || !hasRole(world, run.repository, by, 'admin')) {
    throw new Refusal('forbidden', 'Must have admin rights to Repository.');
  }
  for (const gate of run.gates)
    if (gate.environment === environment.name && gate.attempt === run.attempt) gate.state = 'bypassed';
  run.approvals.push({ environment: environment.name, user: by, state: 'approved', comment: '' });
  for (const job of waitingJobs(run, environment.name)) setInProgress(world, run, job);
  startDueJobs(world, run);
};

/** Jobs of the current attempt that wait for an environment. */
export const waitingJobs = (run: WorkflowRun, environment?: string) =>
  jobsOf(run).filter(
    (job) =>
      job.status === 'waiting' &&
      (environment === undefined || job.environment?.toLowerCase() === environment.toLowerCase()),
  );

const settle = (world: World, run: WorkflowRun, name: string, state: 'approved' | 'rejected'): void => {
  tick(world);
  for (const job of waitingJobs(run, name)) {
    const environment = findEnvironment(run.repository, name);
    if (state === 'rejected') endJob(world, run, job, 'failure');
    else if (environment && isReleased(world, run, job, environment)) setInProgress(world, run, job);
  }
  startDueJobs(world, run);
};

/** Lets jobs go whose wait timer has run down since anyone last looked. */
export const releaseDueJobs = (world: World, run: WorkflowRun): void => {
  const due = waitingJobs(run).filter((job) => {
    const environment = job.environment === null ? undefined : findEnvironment(run.repository, job.environment);
    return environment !== undefined && isReleased(world, run, job, environment);
  });
  for (const job of due) setInProgress(world, run, job);
  if (due.length > 0) startDueJobs(world, run);
};
