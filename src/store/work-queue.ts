import type { WorkStats } from './work-stats.ts';

/** What goes first: 2 where somebody stops something, 1 where something may have to be shut for another reason, 0 for everything else. */
export type Urgency = 0 | 1 | 2;

/** Why a subject is to be looked at. */
export interface Because {
  /** Absent: 0. */
  readonly urgency?: Urgency;
  /** GitHub's id of the delivery that asks for it. */
  readonly delivery?: string;
}

/** One claimed subject. `token` proves that the claim is still ours when it is given back. */
export interface Claim {
  readonly key: string;
  readonly token: number;
  /** How often it was tried since it last succeeded, this time included. */
  readonly attempt: number;
  readonly urgency: Urgency;
  /** When it was due. */
  readonly due: number;
  /** The newest delivery that asked for it; null where none did. */
  readonly delivery: string | null;
}

/**
 * Which subjects must be looked at by when: many events for one subject fold into one look, and one subject is looked at by one worker at a time.
 * Times are milliseconds since 1970.
 */
export interface WorkQueue {
  /** Look at `key` by `at`. While it is being looked at, it is looked at once more afterwards. */
  readonly enqueue: (key: string, at: number, because?: Because) => Promise<void>;
  /** The most urgent subject that is due, of several the one that has been so longest; null when none is. `least`: none that is less urgent. */
  readonly claim: (now: number, least?: Urgency) => Promise<Claim | null>;
  /** The look succeeded. */
  readonly done: (claim: Claim) => Promise<void>;
  /** The look failed, with the reason for whoever looks after the App; try again by `at`, or earlier when an event came meanwhile. */
  readonly fail: (claim: Claim, at: number, reason?: string) => Promise<void>;
  /** Drops every subject whose key begins so, but what is being looked at just now; gives how many. */
  readonly forget: (prefix: string) => Promise<number>;
  /** When the next subject is due; null when nothing waits. */
  readonly nextDue: () => Promise<number | null>;
  /** How much waits; null where it cannot be told now. */
  readonly stats: (now: number) => Promise<WorkStats | null>;
}
