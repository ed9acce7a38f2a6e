import type { Account } from './accounts.ts';
import type { App } from './apps.ts';
import type { Team } from './accounts.ts';
import type { Repository } from './repository.ts';

/** One revision of a text people may edit. The first entry of a history is the text as created. */
export interface Edit {
  readonly id: number;
  readonly editor: Account;
  readonly at: number;
  text: string;
  /** Set when someone erased this revision: the text is gone, the entry stays. */
  deletedAt: number | null;
  deletedBy: Account | null;
}

/** GitHub's eight reactions, in REST's words. */
export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

/** Somebody's reaction to a comment. */
export interface Reaction {
  readonly id: number;
  readonly user: Account;
  readonly content: ReactionContent;
  readonly createdAt: number;
}

/** A label of the repository. */
export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

/** A comment on an issue or pull request. */
export interface IssueComment {
  readonly id: number;
  readonly issueNumber: number;
  readonly author: Account;
  /** The App through which the comment was made, with an installation or a user token of it. */
  readonly viaApp: App | null;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  lastEditedAt: number | null;
  editor: Account | null;
  readonly edits: Edit[];
  minimizedReason: string | null;
  readonly reactions: Reaction[];
}

/** Entries of a pull request's timeline, named by the GraphQL type they are read as. */
export type TimelineEvent = { readonly id: number; readonly actor: Account; readonly at: number } & (
  | { readonly type: 'HeadRefForcePushedEvent'; readonly before: string; readonly after: string }
  | { readonly type: 'BaseRefChangedEvent'; readonly previousRef: string; readonly currentRef: string }
  | { readonly type: 'BaseRefForcePushedEvent'; readonly before: string; readonly after: string }
  | {
      readonly type: 'ReviewDismissedEvent';
      readonly review: Review;
      readonly previousState: ReviewState;
      readonly message: string | null;
    }
  | { readonly type: 'CommentDeletedEvent'; readonly commentAuthor: Account }
  | { readonly type: 'ConvertToDraftEvent' | 'ReadyForReviewEvent' | 'ClosedEvent' | 'ReopenedEvent' }
  | { readonly type: 'MergedEvent'; readonly commit: string }
  | { readonly type: 'AssignedEvent' | 'UnassignedEvent'; readonly assignee: Account }
  | { readonly type: 'LabeledEvent' | 'UnlabeledEvent'; readonly label: Label }
  | { readonly type: 'ReviewRequestedEvent' | 'ReviewRequestRemovedEvent'; readonly reviewer: Reviewer }
);

/** An issue; a pull request is one too and shares its numbers. */
export interface Issue {
  readonly kind: 'issue' | 'pull-request';
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  readonly viaApp: App | null;
  title: string;
  body: string | null;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  closedBy: Account | null;
  state: 'open' | 'closed';
  lastEditedAt: number | null;
  editor: Account | null;
  readonly edits: Edit[];
  labels: Label[];
  assignees: Account[];
  locked: boolean;
  readonly timeline: TimelineEvent[];
  readonly reactions: Reaction[];
}

/** GitHub's words for a review. */
export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly author: Account;
  body: string;
  state: ReviewState;
  /** Null when the commit is gone from the repository. */
  commit: string | null;
  submittedAt: number | null;
  updatedAt: number;
  lastEditedAt: number | null;
  /** Teams this review was given for (`onBehalfOf`). */
  readonly onBehalfOf: Team[];
}

/** Someone asked to review. */
export type Reviewer =
  { readonly kind: 'user'; readonly user: Account } | { readonly kind: 'team'; readonly team: Team };

/** What a merge looks like before anyone presses the button. */
export type Mergeability = 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';

/** A place in the merge queue: the group's commit is what the required checks have to judge. */
export interface MergeQueueEntry {
  readonly id: number;
  /** Who came first stays before the others, also when the groups are built anew. */
  readonly place: number;
  readonly headRef: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly enqueuer: Account;
  readonly enqueuedAt: number;
  state: 'AWAITING_CHECKS' | 'MERGEABLE' | 'UNMERGEABLE';
}

/** A pull request: an issue with branches. */
export interface PullRequest extends Issue {
  readonly kind: 'pull-request';
  /** The base branch's short name. */
  base: string;
  /** Tip of the base branch when the pull request was last updated; what REST shows as `base.sha`. */
  baseSha: string;
  /** The head branch's short name in `headRepository`. */
  readonly head: string;
  headSha: string;
  /** Null when the fork was deleted. */
  headRepository: Repository | null;
  draft: boolean;
  merged: boolean;
  mergedAt: number | null;
  mergedBy: Account | null;
  mergeCommit: string | null;
  /** Every commit that a rebase made of its own on the base, the last of which is `mergeCommit`. */
  rebased: readonly string[];
  mergeQueueEntry: MergeQueueEntry | null;
  readonly reviews: Review[];
  reviewRequests: Reviewer[];
  /** Issues linked by hand, beside those that its description names. */
  readonly linkedIssues: Issue[];
  /** Test hook: GitHub computes mergeability late and answers `UNKNOWN` until then. */
  mergeabilityUnknown: boolean;
}
