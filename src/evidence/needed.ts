import type { CommitMessage } from './commit-messages.ts';
import type { Deployments } from './deployments.ts';
import type { Actor, CommitId, ConfigBlob } from './facts.ts';
import type { HistoryCommit, ReleaseReading } from './release.ts';
import type { LinkedIssue } from './linked-issues.ts';
import type { Instant } from './time.ts';
import type { BaseMerge, BaseMergeCommits, TreeDifference } from './tree-difference.ts';
import type { WorkflowJobs } from './workflow-jobs.ts';
import type { WorkflowRunFact } from './workflow-runs.ts';

/** What was found at a path of a commit. */
export interface FileFact {
  /** What stands at the path: only a regular file can be evidence. */
  readonly kind: 'file' | 'missing' | 'directory' | 'symlink' | 'submodule' | 'binary' | 'too-large';
  readonly text: string;
  /** Git's id of a regular file's content: equal ids are equal contents. Absent where it was not read. */
  readonly oid?: string;
}

/** Whether somebody belongs to a team; only `active` counts. */
export interface TeamMembership {
  readonly state: 'active' | 'pending' | 'none';
  /** The id of the team that was asked; absent where it was not told, and where nobody belongs to it. */
  readonly teamId?: number;
}

/** Which account a login means now. `id` null: none. */
export interface AccountIdentity {
  readonly id: number | null;
}

/** Which team `ORG/SLUG` means now. */
export interface TeamIdentity {
  readonly id: number;
  readonly organisation: number | null;
}

/** Whose hand wrote a comment. */
export interface CommentOrigin {
  /** The app that wrote it in its author's name; null: none. */
  readonly throughApp: string | null;
}

/** Whether the account that has a login now may write to the repository. */
export interface Permission {
  readonly id: number;
  readonly writes: boolean;
}

/** One move of the change's head branch. */
export interface Push {
  readonly after: CommitId;
  readonly at: Instant;
  readonly actor: Actor | null;
}

/** One move of a branch, as GitHub's own log of it tells. */
export interface BranchMove {
  /** GitHub's word: `push`, `force_push`, `branch_creation`, `pr_merge`, `merge_queue_merge`, or a newer one. */
  readonly how: string;
  /** All zeros: the branch was not there. */
  readonly before: CommitId;
  readonly after: CommitId;
  readonly at: Instant;
}

/** A thing to be read beside the snapshot, and what it is when read. */
export interface ReadingOf {
  readonly file: FileFact;
  readonly team: TeamMembership;
  readonly account: AccountIdentity;
  readonly 'team-identity': TeamIdentity;
  readonly 'comment-origin': CommentOrigin;
  readonly permission: Permission;
  readonly jobs: WorkflowJobs;
  readonly pushes: readonly Push[];
  readonly deployments: Deployments;
  readonly runs: readonly WorkflowRunFact[];
  readonly 'setting-names': readonly string[];
  readonly 'linked-issues': readonly LinkedIssue[];
  readonly 'tree-difference': TreeDifference;
  readonly 'base-merge': BaseMerge;
  readonly policy: ConfigBlob;
  readonly 'commit-messages': readonly CommitMessage[];
  readonly release: ReleaseReading;
  readonly ancestry: Ancestry;
  readonly 'branch-log': readonly BranchMove[];
  readonly 'newest-commits': readonly HistoryCommit[];
}

/** Whether the one commit is part of the history of the other, or is that one. */
export interface Ancestry {
  readonly within: boolean;
}

/** What tells each thing to be read from others of its kind. */
interface NeededBy {
  readonly file: { readonly commit: CommitId; readonly path: string };
  readonly team: { readonly team: string; readonly login: string };
  readonly account: { readonly login: string };
  readonly 'team-identity': { readonly team: string };
  readonly 'comment-origin': { readonly comment: string };
  readonly permission: { readonly login: string };
  readonly jobs: { readonly run: number };
  readonly pushes: { readonly change: number };
  readonly deployments: { readonly environment: string };
  readonly runs: { readonly commit: CommitId };
  readonly 'setting-names': { readonly of: 'variables' | 'secrets'; readonly environment: string };
  readonly policy: { readonly reference: string };
  readonly 'linked-issues': { readonly change: number };
  readonly 'tree-difference': { readonly from: CommitId; readonly to: CommitId };
  readonly 'base-merge': BaseMergeCommits;
  readonly 'commit-messages': { readonly change: number };
  readonly ancestry: { readonly commit: CommitId; readonly of: CommitId };
  readonly 'branch-log': { readonly branch: string; readonly since: Instant };
  /** The newest hundred commits of the history of one; none where GitHub has lost it. */
  readonly 'newest-commits': { readonly of: CommitId };
  readonly release: {
    readonly environment: string;
    readonly candidate: CommitId;
    /** What the candidate started from, where a first reading did not reach that; the reading takes the place of that first one. */
    readonly to?: readonly CommitId[];
    /** Branches of which one has to contain the candidate, the likeliest first; absent or empty: it is not asked. */
    readonly branches?: readonly string[];
  };
}

/** What must be read beside the snapshot; `needKey` gives the key of its reading. */
export type Need<Kind extends keyof NeededBy = keyof NeededBy> = {
  readonly [K in Kind]: { readonly kind: K } & NeededBy[K];
}[Kind];
