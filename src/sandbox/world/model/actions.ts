import type { Account } from './accounts.ts';
import type { App } from './apps.ts';
import type { CheckConclusion, CheckRun, CheckStatus, CheckSuite } from './checks.ts';
import type { Repository } from './repository.ts';

/** One attempt of one job; its id is its check run's id. */
export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly checkRun: CheckRun;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  /** The environment the job names, if any. */
  readonly environment: string | null;
  deploymentId: number | null;
  readonly createdAt: number;
  startedAt: number | null;
  completedAt: number | null;
  /** Names of the jobs this one needs (`needs:`). */
  readonly needs: readonly string[];
}

/** A workflow file as GitHub Actions knows it. */
export interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
}

/** A run of a workflow file. */
export interface WorkflowRun {
  readonly id: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly event: string;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headRepository: Repository;
  readonly number: number;
  attempt: number;
  readonly actor: Account;
  triggeringActor: Account;
  readonly suite: CheckSuite;
  /** Every attempt's jobs, oldest first. */
  readonly jobs: Job[];
  readonly createdAt: number;
  updatedAt: number;
  startedAt: number;
  /** What people and Apps answered to the run's environments, oldest first. */
  readonly approvals: Approval[];
  readonly gates: Gate[];
}

/** A person's answer to a job that waits for its environment. */
export interface Approval {
  readonly environment: string;
  readonly user: Account;
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly comment: string;
}

/** A custom protection rule waiting for its App: one per run, attempt, environment and App. */
export interface Gate {
  readonly app: App;
  readonly environment: string;
  readonly attempt: number;
  state: 'pending' | 'approved' | 'rejected' | 'bypassed';
  /** Status reports given so far; GitHub takes ten. */
  readonly reports: string[];
  readonly deploymentId: number;
}
