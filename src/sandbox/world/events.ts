import type { Account, Team } from './model/accounts.ts';
import type { WorkflowRun, Job, Gate } from './model/actions.ts';
import type { App, Installation } from './model/apps.ts';
import type { CheckAction, CheckRun, CheckSuite, CommitStatus } from './model/checks.ts';
import type { Deployment, DeploymentStatus, Environment } from './model/deployments.ts';
import type { Issue, IssueComment, Label, PullRequest, Review, Reviewer } from './model/issues.ts';
import type { Repository } from './model/repository.ts';

/** `changes` of an `edited` event: the earlier value of every changed field. */
interface TextChanges {
  readonly title?: string;
  readonly body?: string;
  readonly base?: { readonly ref: string; readonly sha: string };
}

/** What happened, in the words of GitHub's webhook events; `name` and `action` are the webhook's. */
export type WorldEvent = { readonly sender: Account } & (
  | ({ readonly repository: Repository } & RepositoryEvent)
  | ({ readonly organization: Account } & OrganizationEvent)
  | ({ readonly installation: Installation } & InstallationEvent)
);

/** Events that belong to a repository. `onlyTo`: GitHub tells no other App. */
export type RepositoryEvent =
  | {
      readonly name: 'pull_request';
      readonly action: PullRequestAction;
      readonly pullRequest: PullRequest;
      readonly assignee?: Account;
      readonly changes?: TextChanges;
      readonly label?: Label;
      readonly reviewer?: Reviewer;
      readonly before?: string;
      readonly after?: string;
    }
  | {
      readonly name: 'pull_request_review';
      readonly action: 'submitted' | 'edited' | 'dismissed';
      readonly pullRequest: PullRequest;
      readonly review: Review;
      readonly changes?: TextChanges;
    }
  | {
      readonly name: 'issues';
      readonly action:
        'opened' | 'deleted' | 'edited' | 'closed' | 'reopened' | 'labeled' | 'unlabeled' | 'assigned' | 'unassigned';
      readonly issue: Issue;
      readonly assignee?: Account;
      readonly changes?: TextChanges;
      readonly label?: Label;
    }
  | {
      readonly name: 'issue_comment';
      readonly action: 'created' | 'edited' | 'deleted';
      readonly issue: Issue;
      readonly comment: IssueComment;
      readonly changes?: TextChanges;
    }
  | {
      readonly name: 'push';
      readonly ref: string;
      readonly before: string;
      readonly after: string;
      readonly forced: boolean;
    }
  | { readonly name: 'create' | 'delete'; readonly refType: 'branch' | 'tag'; readonly ref: string }
  | {
      readonly name: 'check_suite';
      readonly action: 'requested' | 'rerequested' | 'completed';
      readonly suite: CheckSuite;
      readonly onlyTo?: App;
    }
  | { readonly name: 'check_run'; readonly action: 'created' | 'completed'; readonly run: CheckRun }
  | { readonly name: 'check_run'; readonly action: 'rerequested'; readonly run: CheckRun; readonly onlyTo: App }
  | {
      readonly name: 'check_run';
      readonly action: 'requested_action';
      readonly run: CheckRun;
      readonly onlyTo: App;
      readonly requestedAction: CheckAction;
    }
  | { readonly name: 'status'; readonly status: CommitStatus }
  | {
      readonly name: 'workflow_run';
      readonly action: 'requested' | 'in_progress' | 'completed';
      readonly run: WorkflowRun;
    }
  | {
      readonly name: 'workflow_job';
      readonly action: 'queued' | 'in_progress' | 'completed' | 'waiting';
      readonly run: WorkflowRun;
      readonly job: Job;
    }
  | {
      readonly name: 'deployment';
      readonly action: 'created';
      readonly deployment: Deployment;
      readonly run: WorkflowRun | null;
    }
  | {
      readonly name: 'deployment_status';
      readonly action: 'created';
      readonly deployment: Deployment;
      readonly status: DeploymentStatus;
      readonly run: WorkflowRun | null;
    }
  | {
      readonly name: 'deployment_protection_rule';
      readonly action: 'requested';
      readonly gate: Gate;
      readonly run: WorkflowRun;
      readonly deployment: Deployment;
      readonly onlyTo: App;
    }
  /** `jobs` wait for the required reviewers of the environment: people are asked, or one of them has answered for all of those jobs. */
  | {
      readonly name: 'deployment_review';
      readonly action: 'requested' | 'approved' | 'rejected';
      readonly run: WorkflowRun;
      readonly jobs: readonly [Job, ...Job[]];
      readonly environment: Environment;
      /** Who started what waits, or who answered. */
      readonly by: Account;
      /** What the answer says; asking says nothing. */
      readonly comment: string;
    }
  | {
      readonly name: 'repository';
      readonly action: 'archived' | 'unarchived' | 'created' | 'deleted' | 'privatized' | 'publicized';
    }
  /** `from`: the name before, or the default branch before. */
  | { readonly name: 'repository'; readonly action: 'renamed' | 'edited'; readonly from: string }
  | { readonly name: 'repository'; readonly action: 'transferred'; readonly formerOwner: Account }
  | {
      readonly name: 'merge_group';
      readonly action: 'checks_requested' | 'destroyed';
      readonly headSha: string;
      readonly headRef: string;
      readonly baseSha: string;
      readonly baseRef: string;
      readonly reason?: 'merged' | 'invalidated' | 'dequeued';
    };

/** The `pull_request` actions the sandbox emits. */
type PullRequestAction =
  | 'opened'
  | 'edited'
  | 'synchronize'
  | 'closed'
  | 'reopened'
  | 'labeled'
  | 'unlabeled'
  | 'assigned'
  | 'unassigned'
  | 'review_requested'
  | 'review_request_removed'
  | 'ready_for_review'
  | 'converted_to_draft';

/** Events that belong to an organisation. */
export type OrganizationEvent =
  | { readonly name: 'membership'; readonly action: 'added' | 'removed'; readonly team: Team; readonly member: Account }
  | { readonly name: 'team'; readonly action: 'created' | 'edited' | 'deleted'; readonly team: Team };

/** Events that tell an App about its own installation. */
type InstallationEvent =
  | {
      readonly name: 'installation';
      readonly action: 'created' | 'deleted' | 'suspend' | 'unsuspend' | 'new_permissions_accepted';
      readonly onlyTo: App;
    }
  | {
      readonly name: 'installation_repositories';
      readonly action: 'added' | 'removed';
      readonly repositories: readonly Repository[];
      readonly onlyTo: App;
    };

/** Called for every event, inside the mutation: build what must be a snapshot at once. */
export type EventListener = (event: WorldEvent) => void;
