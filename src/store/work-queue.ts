/** One claimed subject. `token` proves that the claim is still ours when it is given back. */
export interface Claim {
  readonly key: string;
  readonly token: number;
  /** How often it was tried since it last succeeded, this time included. */
  readonly attempt: number;
}

/**
 * Which subjects must be looked at by when: many events for one subject fold into one look, and one subject is looked at by one worker at a time.
 * Times are milliseconds since 1970.
 */
export interface WorkQueue {
  /** Look at `key` by `at`. While it is being looked at, it is looked at once more afterwards. */
  readonly enqueue: (key: string, at: number) => Promise<void>;
  /** The subject that has been due longest, or null when none is due. */
  readonly claim: (now: number) => Promise<Claim | null>;
  /** The look succeeded. */
  readonly done: (claim: Claim) => Promise<void>;
  /** The look failed, with the reason for whoever looks after the App; try again by `at`, or earlier when an event came meanwhile. */
  readonly fail: (claim: Claim, at: number, reason?: string) => Promise<void>;
  /** Drops every subject whose key begins so, but what is being looked at just now; gives how many. */
  readonly forget: (prefix: string) => Promise<number>;
  /** When the next subject is due; null when nothing waits. */
  readonly nextDue: () => Promise<number | null>;
}
