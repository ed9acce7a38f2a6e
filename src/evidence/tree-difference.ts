import type { CommitId } from './facts.ts';

/**
 * Every path at which two commits hold something else, sorted; a path that only one of them has is one. Where a symbolic link or a submodule
 * stands, in either of them, everything below the path is something else too, which the path with a slash at its end says.
 */
export type TreeDifference = readonly string[];

/** What stands at a path: Git's id of it with its mode; null: nothing. */
export interface TreePart {
  readonly path: string;
  readonly part: string | null;
}

/**
 * Whether a merge only took in the base branch: whether what it merged stands on that branch, and what the change itself comes to
 * before (against what it shared with the base then) and after (against what was merged), path by path, sorted.
 */
export interface BaseMerge {
  readonly fromBase: boolean;
  readonly before: readonly TreePart[];
  readonly after: readonly TreePart[];
}

/** The commits of such a question: the head before, the head after, its second parent, and the tip of the base branch. */
export interface BaseMergeCommits {
  readonly from: CommitId;
  readonly to: CommitId;
  readonly merged: CommitId;
  readonly base: CommitId;
}
