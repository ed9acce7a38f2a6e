import type { Account, Team } from './accounts.ts';
import type { App } from './apps.ts';

/** Who may release an environment's jobs by hand. */
export type EnvironmentReviewer =
  { readonly kind: 'user'; readonly user: Account } | { readonly kind: 'team'; readonly team: Team };

/** Branch or tag name pattern; `*` does not match `/`. */
export interface BranchPolicy {
  readonly id: number;
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

/** A custom deployment protection rule: the App that answers for the environment. */
export interface CustomRule {
  readonly id: number;
  readonly app: App;
  enabled: boolean;
}

/** A deployment environment with its protection. */
export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: number;
  updatedAt: number;
  canAdminsBypass: boolean;
  /** Minutes; 0 means no wait timer. */
  waitTimer: number;
  reviewers: readonly EnvironmentReviewer[];
  preventSelfReview: boolean;
  readonly customRules: CustomRule[];
  /** `all` branches, `protected` branches only, or those that match `branchPolicies`. */
  branches: 'all' | 'protected' | 'custom';
  readonly branchPolicies: BranchPolicy[];
  /** By name, in capitals. */
  readonly variables: Map<string, { readonly value: string; readonly at: number }>;
  /** When each was set, by name; nobody can read their values. */
  readonly secrets: Map<string, number>;
}

/** GitHub's words for how a deployment stands. */
export type DeploymentState =
  'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting';

/** One step of a deployment. */
export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentState;
  readonly creator: Account;
  readonly viaApp: App | null;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly createdAt: number;
}

/** A deployment of a commit to an environment. */
export interface Deployment {
  readonly id: number;
  readonly repositoryId: number;
  readonly sha: string;
  /** As asked for: a branch, a tag or a sha. */
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly creator: Account;
  readonly viaApp: App | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly statuses: DeploymentStatus[];
  readonly createdAt: number;
  updatedAt: number;
  /** The workflow run whose job made it, if a job did. */
  readonly runId: number | null;
}
