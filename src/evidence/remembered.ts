import type { Actor, CommitId } from './facts.ts';
import type { Instant } from './time.ts';

/**
 * What the App's ledger remembers about a change or its repository: what GitHub can lose, or what others can rewrite there.
 * A facts file carries these under `remembered`. What is remembered speaks against opening, or narrows what counts; it never proves an item,
 * but for the click of a button, which GitHub shows nowhere else.
 */
export type Remembered =
  | RememberedComment
  | RememberedDeletion
  | RememberedPush
  | RememberedShowing
  | RememberedAccount
  | RememberedTeam
  | RememberedRelease
  | RememberedFailure
  | RememberedQueueing
  | RememberedClick
  | RememberedFollowUp
  | RememberedProfileIssue
  | RememberedProfileDue
  | RememberedAsking;

/** A text of a comment as it was first seen. A comment that was edited is remembered once for each text. */
export interface RememberedComment {
  readonly kind: 'comment';
  /** GitHub's numeric id as text. */
  readonly id: string;
  readonly change: number;
  readonly url: string;
  readonly author: Actor | null;
  readonly association: string;
  readonly createdAt: Instant;
  /** When this text was written, by GitHub's clock: with the comment, or with the edit that brought it (or, where that is not told, ended it). */
  readonly writtenAt: Instant;
  /** Whether GitHub had told by then that the comment was edited. */
  readonly edited: boolean;
  /** When this text was first seen, by our clock. */
  readonly seenAt: Instant;
  /** The head of the change when it was first seen; null where that was not known. */
  readonly head: CommitId | null;
  /** SHA-256 of the text (`statements/text-digest.ts`), 64 hex digits. */
  readonly sha256: string;
  /** The text, where it commands anything or may have been meant to; null otherwise. Cut after GitHub's own limit of 65,536 characters. */
  readonly text: string | null;
  /** The app that wrote it in its author's name; null: none. Absent where GitHub has not told. */
  readonly throughApp?: string | null;
}

/** A comment was deleted. */
export interface RememberedDeletion {
  readonly kind: 'comment-deleted';
  readonly id: string;
  readonly change: number;
  readonly author: Actor | null;
  /** Who deleted it. */
  readonly by: Actor | null;
  /** Whether it had been edited, as far as GitHub told with the deletion: if not, the text that was told then is all that it ever said. */
  readonly edited: boolean;
  readonly seenAt: Instant;
}

/** Somebody moved the head branch of a change. */
export interface RememberedPush {
  readonly kind: 'push';
  readonly change: number;
  readonly after: CommitId;
  readonly by: Actor | null;
  readonly seenAt: Instant;
}

/** GitHub confirmed a write of one of our gates' runs: from then on people could see what it says. */
export interface RememberedShowing {
  readonly kind: 'shown';
  readonly change: number;
  readonly commit: CommitId;
  /** The moment that stands in the run (`startedAt`, or an item's `since`) for what was new with this write. */
  readonly stamp: Instant;
  /** When it was surely visible, by GitHub's clock. */
  readonly at: Instant;
}

/** The account that a login meant when the checklist first named it. `id` null: there was none. */
export interface RememberedAccount {
  readonly kind: 'account';
  readonly login: string;
  readonly id: number | null;
  readonly seenAt: Instant;
}

/** The team that `ORG/SLUG` meant when the checklist first named it. `id` null: there was none. */
export interface RememberedTeam {
  readonly kind: 'team';
  readonly team: string;
  readonly id: number | null;
  readonly organisation: number | null;
  readonly seenAt: Instant;
}

/** A checklist without that login or team was judged: what it meant before binds no more, and if it comes back it is pinned anew. */
interface RememberedRelease {
  readonly kind: 'released';
  readonly of: 'account' | 'team';
  /** The login, or `ORG/SLUG`. */
  readonly name: string;
  readonly seenAt: Instant;
}

/** A check that failed once; a later attempt may have succeeded. It is shown, and counts for nothing. */
export interface RememberedFailure {
  readonly kind: 'check-failed';
  readonly commit: CommitId;
  readonly name: string;
  /** The app that reported it. */
  readonly app: number | null;
  readonly run: number;
  readonly conclusion: string;
  readonly seenAt: Instant;
}

/**
 * Somebody pressed a button on a check run of ours, as GitHub signed it: the same as a comment with the line that stands for the button. Whether
 * they may is not GitHub's affair, so it is judged as of any comment.
 */
export interface RememberedClick {
  readonly kind: 'clicked';
  readonly change: number;
  readonly button: 'signoff' | 'hold';
  /** What is signed; null for a hold. */
  readonly item: string | null;
  /** The environment's name; null: every one is held. */
  readonly environment: string | null;
  /** The commit that the run stands on. */
  readonly commit: CommitId;
  /** The digest of the wording that stood beside the button; null for a hold. */
  readonly wording: string | null;
  readonly by: Actor;
  /** The check run, and its address. */
  readonly run: number;
  readonly url: string;
  /** When the run began to say what it said then, as GitHub told with the click: it was made no earlier. */
  readonly shown: Instant;
  readonly seenAt: Instant;
}

/** A group of the merge queue brings the change: what is said about the change is said about the group. It proves nothing. */
interface RememberedQueueing {
  readonly kind: 'queued';
  readonly change: number;
  /** The group's commit, and the branch that it is to become. */
  readonly commit: CommitId;
  readonly branch: string;
  readonly seenAt: Instant;
}

/** The issue that was opened about an override: it is opened once for the words of the same people. */
interface RememberedFollowUp {
  readonly kind: 'follow-up';
  readonly change: number;
  readonly environment: string;
  readonly commit: CommitId;
  /** Addresses of the comments that it tells of; absent: an older version wrote this, and of which is not known. */
  readonly words?: readonly string[];
  readonly issue: number;
  readonly url: string;
  readonly seenAt: Instant;
}

/** The issue that was opened about a chosen profile: it is opened once for each comment that chose it. */
interface RememberedProfileIssue {
  readonly kind: 'profile-issue';
  readonly change: number;
  readonly profile: string;
  readonly commit: CommitId;
  /** GitHub's numeric id of the comment, as text. */
  readonly comment: string;
  readonly issue: number;
  readonly url: string;
  /** What it leaves for later, and until when; absent: an older version wrote this. */
  readonly items?: readonly string[];
  readonly due?: Instant;
  readonly seenAt: Instant;
}

/** The comment on the issue about a chosen profile, when what it left for later was due: it is written once. */
interface RememberedProfileDue {
  readonly kind: 'profile-due';
  readonly change: number;
  readonly profile: string;
  /** GitHub's numeric id of the comment that chose it, as text. */
  readonly comment: string;
  readonly issue: number;
  readonly seenAt: Instant;
}

/**
 * People and teams were asked for a review by us, or GitHub took none of the request: a team is called once for a change, and who cannot be asked
 * is not asked again while the head stays the same.
 */
export interface RememberedAsking {
  readonly kind: 'reviews-asked';
  readonly change: number;
  /** The head that the review was wanted of. */
  readonly commit: CommitId;
  /** `@login` and `org/team`, in lower case. */
  readonly names: readonly string[];
  readonly refused: boolean;
  readonly seenAt: Instant;
}

/** A place in a ledger that can be pointed at from outside, so that a shortened or replaced ledger is noticed. */
export interface LedgerAnchor {
  /** The ledger's own random name, 32 hex digits. */
  readonly ledger: string;
  /** The number of the entry, from 1 without gaps. */
  readonly seq: number;
  /** The entry's hash, 64 hex digits; it covers all entries before it. */
  readonly hash: string;
}
