import type { Account, Team } from './accounts.ts';
import type { Workflow, WorkflowRun } from './actions.ts';
import type { CheckRun, CheckSuite, CommitStatus } from './checks.ts';
import type { Deployment, Environment } from './deployments.ts';
import type { Activity, GitObjects } from './git.ts';
import type { Issue, IssueComment, Label, PullRequest } from './issues.ts';

/** GitHub's repository roles, weakest first; REST's older `permission` field knows only read, write and admin. */
export type RepositoryRole = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** One rule of a ruleset; parameters in GitHub's words, for the rule types the sandbox enforces. */
export type Rule =
  | {
      readonly type: 'required_status_checks';
      readonly strict: boolean;
      /** `integrationId` pins the App the check has to come from. */
      readonly checks: readonly { readonly context: string; readonly integrationId: number | null }[];
    }
  | {
      readonly type: 'pull_request';
      readonly approvals: number;
      readonly codeOwners: boolean;
      readonly lastPushApproval: boolean;
      readonly dismissStale: boolean;
    }
  | { readonly type: 'non_fast_forward' | 'deletion' | 'required_linear_history' | 'merge_queue' };

/** Who need not keep a ruleset, in GitHub's words. */
export interface BypassActor {
  readonly actorType: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  readonly actorId: number | null;
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

/** An active branch ruleset. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  /** Branch names, or `~DEFAULT_BRANCH`. */
  readonly branches: readonly string[];
  readonly rules: readonly Rule[];
  readonly bypass: readonly BypassActor[];
}

/** A repository with everything in it. */
export interface Repository {
  readonly id: number;
  owner: Account;
  name: string;
  private: boolean;
  archived: boolean;
  description: string | null;
  defaultBranch: string;
  /** The repository this one was forked from. */
  readonly parent: Repository | null;
  readonly createdAt: number;
  updatedAt: number;
  pushedAt: number;
  readonly objects: GitObjects;
  /** Full ref name (`refs/heads/main`) → commit. */
  readonly refs: Map<string, string>;
  /** Account id → role given directly. */
  readonly collaborators: Map<number, RepositoryRole>;
  /** Roles given through teams; they reach child teams' members. */
  readonly teamRoles: { readonly team: Team; role: RepositoryRole }[];
  readonly labels: Label[];
  /** Issues and pull requests by their shared number. */
  readonly issues: Map<number, Issue | PullRequest>;
  /** Numbers of issues that were deleted: they are given to nothing else. */
  readonly deletedIssues: Set<number>;
  /** Whether there are issues beside the pull requests. */
  hasIssues: boolean;
  readonly comments: Map<number, IssueComment>;
  readonly checkSuites: CheckSuite[];
  readonly checkRuns: Map<number, CheckRun>;
  readonly statuses: CommitStatus[];
  readonly workflows: Workflow[];
  readonly workflowRuns: Map<number, WorkflowRun>;
  readonly environments: Environment[];
  readonly deployments: Map<number, Deployment>;
  readonly activity: Activity[];
  readonly rulesets: Ruleset[];
  /** When each secret for every workflow was set, by name: the repository's own, and those of the organisation that reach it. */
  readonly secrets: Map<string, number>;
  readonly organizationSecrets: Map<string, number>;
}
