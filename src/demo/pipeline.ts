import type { Job, WorkflowRun } from '../sandbox/world/model/actions.ts';
import { findAccount } from '../sandbox/world/accounts.ts';
import { createCheckRun } from '../sandbox/world/check-runs.ts';
import { findInstallation, getApp } from '../sandbox/world/apps.ts';
import { rerun } from '../sandbox/world/reruns.ts';
import { installationActor, issueActionsToken, userActor } from '../sandbox/world/tokens.ts';
import { finishJob, jobsOf, startWorkflowRun } from '../sandbox/world/workflow-runs.ts';
import type { Stage } from './stage.ts';
import { StoryError } from './observe.ts';

/** What GitHub itself and other apps do in the story: workflow runs, their jobs, and the platform's checks. People act over REST instead. */
const CI = '.github/workflows/ci.yml';
const CI_JOBS = ['test', 'security-scan', 'performance'];
const PLATFORM_CHECKS = [
  'environment',
  'migrations',
  'variables',
  'certificates',
  'capacity',
  'load-balancer',
  'backups',
];

/** Starts the CI of a head; its jobs end when `finishCi` says so. */
export function startCi({ sandbox, repository }: Stage, headSha: string, headBranch: string): WorkflowRun {
  return startWorkflowRun(sandbox.world, userActor(person(sandbox.world, 'dana')), repository, {
    path: CI,
    name: 'ci',
    event: 'pull_request',
    headSha,
    headBranch,
    jobs: CI_JOBS.map((name) => ({ name })),
  });
}

/** Ends every job that still runs: `failing` with a failure, the others with success. */
export function finishCi({ sandbox }: Stage, run: WorkflowRun, failing: string | null): void {
  const open = jobsOf(run).filter((job: Job) => job.status !== 'completed');
  for (const job of open) finishJob(sandbox.world, run, job, job.name === failing ? 'failure' : 'success');
}

/** Runs the failed jobs of a run again, as a person does with the button. */
export function rerunFailed({ sandbox }: Stage, run: WorkflowRun): void {
  rerun(sandbox.world, userActor(person(sandbox.world, 'dana')), run, 'failed');
}

/** The platform's app reports that environment, certificates, backups and the rest are fine. */
export function reportPlatform({ sandbox, repository }: Stage, headSha: string): void {
  const installation = findInstallation(sandbox.world, getApp(sandbox.world, 'platform'), repository.owner);
  if (installation === undefined) throw new StoryError('the platform app is not installed');
  for (const name of PLATFORM_CHECKS) {
    createCheckRun(sandbox.world, installationActor(installation), repository, {
      name: `platform / ${name}`,
      headSha,
      status: 'completed',
      conclusion: 'success',
    });
  }
}

/** The workflow run of a deployment, and the token that its job gets. */
export interface DeployJob {
  readonly run: WorkflowRun;
  readonly token: string;
}

/** Starts a deployment, as the push to main does; `environment` null: of a job that names none. */
export function startDeployJob({ sandbox, repository }: Stage, headSha: string, environment: string | null): DeployJob {
  const run = startWorkflowRun(sandbox.world, userActor(person(sandbox.world, 'dana')), repository, {
    path: '.github/workflows/deploy.yml',
    name: 'deploy',
    event: 'push',
    headSha,
    headBranch: 'main',
    jobs: [{ name: 'deploy', ...(environment === null ? {} : { environment }) }],
  });
  const reads = {
    actions: 'read',
    checks: 'read',
    contents: 'read',
    issues: 'read',
    deployments: 'read',
    pull_requests: 'read',
    statuses: 'read',
  } as const;
  return { run, token: issueActionsToken(sandbox.world, repository, reads) };
}

/** The deployment is done. */
export function finishDeployJob({ sandbox }: Stage, run: WorkflowRun): void {
  for (const job of jobsOf(run)) finishJob(sandbox.world, run, job, 'success');
}

function person(world: Stage['sandbox']['world'], login: string) {
  const account = findAccount(world, login);
  if (account === undefined) throw new StoryError(`the demo's seed lacks ${login}`);
  return account;
}
