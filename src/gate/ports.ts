import type { CommitId, Facts, Need } from '../evidence/facts.ts';
import type { Reading, UnlearnableCode } from '../evidence/reading.ts';
import type { CheckOutput, ShownRun } from '../report/check-run.ts';
import type { FollowUp } from '../report/follow-up.ts';
import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { SettledChange } from '../evidence/release.ts';
import type { Instant } from '../evidence/time.ts';
import type { NewEntry, Recollection } from '../ledger/entry.ts';
import type { Judged } from '../ledger/judged-by.ts';
import type { ReleaseMemory } from '../ledger/release-entries.ts';
import type { ReleaseQuestion } from '../ledger/release-memory.ts';

/** Where to look: a pull request by number, or a commit whose pull request is to be found. */
export interface Address {
  /** `owner/name`. */
  readonly repository: string;
  readonly by: { readonly number: number } | { readonly commit: CommitId };
  /** The environment asked for; null: every gate the change meets. */
  readonly environment: string | null;
}

/** A read that did not succeed; nothing of it may be used. `detail` names the request and the answer, never a secret. */
export interface ReadFault {
  readonly code: UnlearnableCode;
  readonly detail: string;
}

/** What was asked for, or why there is none. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: E };

/** A check run that our App wrote, as GitHub shows it now. */
export interface OwnCheckRun extends ShownRun {
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  /** Somebody asked for it again, and GitHub waits for it: it is written anew, though it says nothing else. */
  readonly askedAgain?: boolean;
}

/** What we show already, read in the same snapshot: only the difference to it is written. */
export interface Shown {
  readonly checks: readonly OwnCheckRun[];
  /** Our runs on the same commits that are about other pull requests. */
  readonly others: readonly OwnCheckRun[];
  /** Comments of our own App, oldest first; `tampered` when somebody else edited one last. */
  readonly comments: readonly { readonly id: string; readonly text: string; readonly tampered: boolean }[];
  /** Ids of comments that carry a reaction of ours. */
  readonly reacted: readonly string[];
  /** The issue that is the home of a release, as it stands; absent: the subject is a pull request. */
  readonly issue?: {
    readonly number: number;
    readonly title: string;
    readonly text: string;
    readonly open: boolean;
    readonly tampered: boolean;
  };
  readonly reviewRequests: { readonly users: readonly string[]; readonly teams: readonly string[] };
  /** People and teams whose review request was taken back by a person, or who already reviewed: never asked again. */
  readonly reviewersDone: { readonly users: readonly string[]; readonly teams: readonly string[] };
}

/** What is known about a subject, and what we show on it already. */
export interface Snapshot {
  readonly facts: Facts;
  readonly shown: Shown;
}

/** One consistent view of a subject, all or nothing. `files` are read along when given: a hint that saves a request, never a truth. */
export interface SnapshotReader {
  readonly snapshot: (address: Address, files: readonly string[]) => Promise<Result<Snapshot, ReadFault>>;
}

/** Reads what the snapshot does not hold. Every need gets a reading; what fails is unlearnable with its reason. */
export interface NeedReader {
  readonly read: (facts: Facts, needs: readonly Need[]) => Promise<Readonly<Record<string, Reading<unknown>>>>;
}

/** One difference to what GitHub shows. */
export type Write =
  | {
      readonly kind: 'create-check';
      readonly commit: CommitId;
      readonly check: CheckOutput;
    }
  | { readonly kind: 'update-check'; readonly id: number; readonly check: CheckOutput }
  | { readonly kind: 'create-comment'; readonly number: number; readonly text: string }
  | { readonly kind: 'update-comment'; readonly id: string; readonly text: string }
  /** Opened once, whatever came of an earlier attempt. */
  | { readonly kind: 'open-issue'; readonly followUp: FollowUp }
  /** A comment on the issue about a chosen profile, once, when that is due. */
  | {
      readonly kind: 'remind';
      readonly number: number;
      readonly text: string;
      readonly about: { readonly change: number; readonly profile: string; readonly comment: string };
    }
  /**
   * Opens the issue that is to be the home of a release, or finds the one that an earlier attempt opened without hearing of it. `past`: issues
   * that were a home before, and that somebody opened again.
   */
  | {
      readonly kind: 'open-home';
      readonly marker: string;
      readonly title: string;
      readonly text: string;
      readonly past: readonly number[];
    }
  /** The issue that is the home of a release, as it is to stand. */
  | {
      readonly kind: 'update-issue';
      readonly number: number;
      readonly title: string;
      readonly text: string;
      readonly open: boolean;
    }
  | { readonly kind: 'react'; readonly comment: string; readonly content: '+1' | 'confused' | 'eyes' }
  | {
      readonly kind: 'request-reviews';
      readonly number: number;
      readonly users: readonly string[];
      readonly teams: readonly string[];
    };

/** An issue that was opened. */
export interface Issue {
  readonly number: number;
  readonly url: string;
}

/** What came of a write that GitHub confirmed. */
export interface Written {
  /** The check run as it was sent, with the moments of the writing; null for what is no check run. */
  readonly check: CheckOutput | null;
  /** The moment that was written for what is new in it. */
  readonly since: Instant;
  /** From this moment on it was surely visible, by GitHub's clock (by ours where GitHub did not tell). */
  readonly visible: Instant;
  /** The issue that was opened. */
  readonly issue?: Issue;
  /** GitHub asked nobody for a review, because one of those who were named cannot be asked. */
  readonly refused?: true;
}

/** Why a write must not go out any more; null: it may. */
export type Objection = () => Promise<ReadFault | null>;

/**
 * Carries out one write; a fault leaves the rest to the next look. `objection` is asked when the write's turn has come, and what it says is the
 * answer.
 */
export interface Writer {
  readonly write: (repository: string, write: Write, objection?: Objection) => Promise<Result<Written, ReadFault>>;
}

/** The App's memory that nobody else can rewrite: append-only, hash-chained, durable before `append` answers. */
export interface Ledger {
  /**
   * What is remembered about some changes of a repository (its GitHub id), in the order of the entries, with what concerns the whole repository.
   * `anchors` are the places that our own check runs point to: one that is not in this ledger is a fault (LEDGER_ROLLBACK), as is a chain
   * that is broken (LEDGER_CORRUPT), a store that does not answer (LEDGER_UNAVAILABLE), and more about the changes than can be read at once
   * (TRUNCATED).
   */
  readonly recall: (about: {
    readonly repository: number;
    readonly changes: readonly number[];
    readonly anchors: readonly LedgerAnchor[];
    /** Entries from about then on are enough; earlier ones may be among the answer. Absent: all. */
    readonly since?: Instant;
    /** Asks for the checklists and policies by which verdicts were given; a text that is missing is LEDGER_CORRUPT. */
    readonly judged?: Judged;
  }) => Promise<Result<Recollection, ReadFault>>;
  /** What a release to an environment rests on, in one read; no more than is asked for, and nothing of other environments. */
  readonly releases: (about: ReleaseQuestion) => Promise<Result<ReleaseMemory, ReadFault>>;
  /** The environment (see `environmentKey`) that an issue of a repository is the home of releases for; null: it is none. */
  readonly homeOf: (about: {
    readonly repository: number;
    readonly issue: number;
  }) => Promise<Result<string | null, ReadFault>>;
  /** The environments (see `environmentKey`) of a repository on which a verdict was ever given: nothing of ours is green for any other. */
  readonly environments: (about: { readonly repository: number }) => Promise<Result<readonly string[], ReadFault>>;
  /** How a change was settled last, once for each environment. */
  readonly settled: (about: {
    readonly repository: number;
    readonly change: number;
  }) => Promise<Result<readonly SettledChange[], ReadFault>>;
  /** Why nothing may be opened although the ledger answers: what was said while nobody listened is not in it yet. Null, or absent: it is. */
  readonly behind?: () => Promise<ReadFault | null>;
  /** The newest entry. */
  readonly newest: () => Promise<Result<LedgerAnchor, ReadFault>>;
  /** Appends what does not stand there yet, all or nothing, and gives the ledger's newest entry after it. */
  readonly append: (entries: readonly NewEntry[]) => Promise<Result<LedgerAnchor, ReadFault>>;
}
