import type { NextStep } from './answer.ts';
import type { Deployments } from './deployments.ts';
import type { Actor, CommitId, CommitPerson } from './facts.ts';
import { isBefore } from './time.ts';
import type { Instant } from './time.ts';

/** A merged pull request that brought a commit, as GitHub associates it. */
export interface MergedChange {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly author: Actor | null;
  /** The branch that it was merged into. */
  readonly base: string;
  /** Its last commit before the merge; absent: an older version wrote this. */
  readonly head?: CommitId;
  readonly merge: CommitId;
  readonly mergedAt: Instant;
  /** When anything was last said or changed on it: what was settled before has to be read again. */
  readonly updatedAt: Instant;
}

/** A commit of the candidate's history. */
export interface HistoryCommit {
  readonly oid: CommitId;
  readonly parents: readonly CommitId[];
  readonly tree: string;
  /** Author and co-authors, and who committed it. */
  readonly authors: readonly CommitPerson[];
  readonly committer: CommitPerson | null;
  /** Signed with GitHub's own key: made by its merge button, queue or editor, or through its API. */
  readonly byGitHub?: true;
  /** It is signed, and GitHub could not check that signature just now. */
  readonly unchecked?: true;
  /** The merged pull requests of this repository that brought it, into whatever branch; empty for a direct push. */
  readonly changes: readonly MergedChange[];
}

/**
 * What a deployment of a candidate to an environment would bring, as it was read: what was deployed there lately, and the candidate's history,
 * newest first, as far as it was needed to reach what was deployed. `whole`: it reaches the very first commit of the repository. Where a
 * deployed commit is not part of that history, the newest commits of its own history stand among them: only they tell what the two have in common.
 */
export interface ReleaseReading {
  readonly candidate: CommitId;
  /** None of the branches that were asked contains the candidate. Absent: one does, or none was asked. */
  readonly contained?: false;
  readonly deployments: Deployments;
  readonly history: { readonly whole: boolean; readonly commits: readonly HistoryCommit[] };
  /** Issues are switched off in the repository, so no release has a place of its own there. Absent: they are not. */
  readonly noIssues?: true;
  /** It was read on towards these, as far as that is read at all; absent: only as far as the newest thing that was deployed. */
  readonly to?: readonly CommitId[];
}

/**
 * A merged change as it was judged for an environment, over the items that are asked of each change. The App remembers it, a reader alone
 * judges it anew.
 */
export interface SettledChange {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  /** The environment's name. */
  readonly environment: string;
  readonly head: CommitId;
  readonly merge: CommitId;
  /** The git tree of the merge. */
  readonly tree: string;
  /**
   * Up to when what was said on it is in this verdict, by GitHub's clock: where the change was touched later (`updatedAt`), it is not settled. A
   * later look that finds the same moves it.
   */
  readonly at: Instant;
  /** `none`: nothing is open, and nothing was proved: no item that is asked of each change applies to it here, or all are excused. */
  readonly verdict: 'go' | 'no-go' | 'pending' | 'none';
  /** From then on time alone may have changed the verdict: it is not settled any more. Absent: it does not. */
  readonly until?: Instant;
  /** Its files are none of the environment's `paths`, so it is no part of what a deployment there brings. */
  readonly unconcerned?: true;
  /** The newest entry of the App's ledger before anything was read for it; absent: nobody asked one, or an older version wrote this. */
  readonly heard?: number;
  /** Something that speaks against it was written down in that ledger behind `heard`: it is not settled any more. */
  readonly overtaken?: true;
  /** The checklist that it was judged by, and its policies. */
  readonly checklist: string | null;
  readonly policies: readonly string[];
  /** Findings that are not met, waived or later, and everything else that stops it (blockers, holds), in file order. */
  readonly open: readonly {
    readonly item: string | null;
    readonly title: string;
    readonly outcome: 'pending' | 'unmet' | 'unknown';
    readonly code: string;
    readonly sentence: string;
    /** Who can act on it and how, on the change itself; absent: an older version wrote this. */
    readonly next?: readonly NextStep[];
  }[];
}

/** Somebody who deploys a commit to an environment, and when that was seen. */
export interface Deploying {
  readonly environment: string;
  readonly commit: CommitId;
  readonly by: Actor;
  readonly at: Instant;
}

/** A deployment that succeeded, and when; `created`: when it was made, where that was told. */
interface RememberedSuccess {
  readonly deployment: number;
  readonly commit: CommitId;
  readonly at: Instant;
  readonly created?: Instant;
}

/** How a merge came to its branch, as GitHub's log of that told once; `untold`: it told nothing, and the merge was no recent one. */
export interface MergeSeen {
  readonly commit: CommitId;
  readonly how: 'merged' | 'pushed' | 'untold';
}

/** A time that something lasted; `until` null: it goes on, as far as is known. */
export interface Spell {
  readonly at: Instant;
  readonly until: Instant | null;
}

/** A commit that an environment let through: the last time during which its gate was open, or only advised. */
export interface LetThrough extends Spell {
  readonly commit: CommitId;
  /** The last time during which it was open because nothing was missing, or by an override; null: it was only ever advised. */
  readonly verified: Spell | null;
}

/** Whether something that was begun at a moment was begun before a spell was over: what was begun in a pause before it may have waited for it. */
export function reaches({ until }: Spell, begun: Instant): boolean {
  return until === null || isBefore(begun, until);
}

/**
 * What the App's ledger knows of one environment. A deployment counts as the state that a release starts from where its commit was let through
 * here, and not shut again before the deployment was made, or where it was there before the ledger first judged the environment.
 */
export interface DeployedMemory {
  /** The environment's name. */
  readonly environment: string;
  /** When the ledger's first verdict on the environment was given; null: none yet. */
  readonly firstVerdict: Instant | null;
  /** Commits that it let through, each once. */
  readonly opened: readonly LetThrough[];
  /**
   * Deployments that were seen to succeed, newest first, at most twenty, also where GitHub does not list them any more: nobody may move the base
   * back, or away, by deleting one.
   */
  readonly succeeded: readonly RememberedSuccess[];
  /**
   * Deployments that were found to count, newest first, at most twenty: whoever reports successes that do not count pushes none of these out of
   * memory. Absent: none was.
   */
  readonly counted?: readonly RememberedSuccess[];
  /**
   * What releases started from when their gate was let through in their issue, each commit once, the newest fifty: what they bring is what any of the
   * bases lacked. Absent: none is known.
   */
  readonly cameFrom?: readonly { readonly commit: CommitId; readonly bases: readonly CommitId[] }[];
  /** Merges of pull requests of which the log of their branch was asked before; absent: none of those that were asked about. */
  readonly merges?: readonly MergeSeen[];
}
