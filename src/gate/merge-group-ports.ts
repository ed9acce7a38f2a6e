import type { CommitEvidence, CommitId } from '../evidence/facts.ts';
import type { OwnCheckRun, ReadFault, Result } from './ports.ts';

/** A commit that a merge queue made of a branch and the pull requests that wait for it. */
export interface GroupAddress {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: CommitId;
  /** The branch that it is to become, for example `main`. */
  readonly branch: string;
}

/** A pull request whose changes stand in a group's commit. */
export interface GroupMember {
  readonly number: number;
  /** Its head, as it is now. */
  readonly head: CommitId;
  /** What GitHub merged into the group, where that can be told: a squashed or rebased one does not say. */
  readonly merged: CommitId | null;
}

/** Whose changes stand in the commit, as the queue itself tells. */
export type GroupMembers =
  | { readonly state: 'known'; readonly list: readonly GroupMember[] }
  /** The commit is in the queue no more; `merged`: it became part of the branch. */
  | { readonly state: 'gone'; readonly merged: boolean }
  /** It cannot be told; `detail` is a clause for people. */
  | { readonly state: 'unknown'; readonly detail: string }
  /** The App may not read merge queues. */
  | { readonly state: 'forbidden' };

/** A group as GitHub shows it. */
export interface MergeGroup {
  readonly repository: { readonly id: number; readonly name: string };
  /** What stands on the commit itself. */
  readonly evidence: CommitEvidence;
  /** Our runs about the group on it. */
  readonly checks: readonly OwnCheckRun[];
  /** Our runs on it about pull requests that propose it, which GitHub may take for the group's. */
  readonly besides: readonly OwnCheckRun[];
  readonly members: GroupMembers;
}

/** Reads groups of merge queues. */
export interface MergeGroupReader {
  /** Null where there is no such commit. */
  readonly group: (address: GroupAddress) => Promise<Result<MergeGroup | null, ReadFault>>;
  /** The commits of all groups that the queue of a branch has now. */
  readonly live: (repository: string, branch: string) => Promise<Result<ReadonlySet<CommitId>, ReadFault>>;
}
