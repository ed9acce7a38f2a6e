import type { Account } from './accounts.ts';
import type { App } from './apps.ts';

/** `waiting`, `requested` and `pending` belong to GitHub Actions alone. */
export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';

/** GitHub's words for how a check ended. */
export type CheckConclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'success'
  | 'skipped'
  | 'stale'
  | 'timed_out'
  | 'startup_failure';

/** A remark on a line of a file. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number | null;
  readonly endColumn: number | null;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string | null;
  readonly rawDetails: string | null;
}

/** A button on a completed check run. */
export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

/** What a check run shows. */
export interface CheckOutput {
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
}

/** The push that made GitHub create a suite. */
export interface SuitePush {
  readonly pusher: Account;
  readonly before: string;
  readonly after: string;
  readonly branch: string;
}

/** One per (App, head commit); for GitHub Actions one per workflow run. */
export interface CheckSuite {
  readonly id: number;
  readonly repositoryId: number;
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly push: SuitePush | null;
  /** Set for suites of GitHub Actions. */
  readonly workflowRunId: number | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  readonly createdAt: number;
  updatedAt: number;
}

/** A check run of an App. */
export interface CheckRun {
  /** Beyond 2^31, as GitHub's are; a job's check run carries the job's id. */
  readonly id: number;
  readonly repositoryId: number;
  readonly suite: CheckSuite;
  readonly app: App;
  readonly name: string;
  readonly headSha: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  output: CheckOutput;
  actions: readonly CheckAction[];
  readonly annotations: Annotation[];
  startedAt: number | null;
  completedAt: number | null;
  readonly createdAt: number;
  /** The deployment of the job behind this run, when the job names an environment. */
  deploymentId: number | null;
}

/** GitHub's words for a commit status. */
export type StatusState = 'error' | 'failure' | 'pending' | 'success';

/** A commit status: the older sibling of a check run, settable by anyone with write access. */
export interface CommitStatus {
  readonly id: number;
  readonly repositoryId: number;
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: number;
}
