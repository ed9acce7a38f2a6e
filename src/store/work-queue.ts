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
  /** When the next subject is due; null when nothing waits. */
  readonly nextDue: () => Promise<number | null>;
}

interface Entry {
  due: number;
  pending: number | null;
  token: number | null;
  attempt: number;
}

/**
 * The queue of one process. What is lost with the process is found again by the next event: state is always read anew. `gap` is the least
 * time from one claim of a subject to its next, in milliseconds: the first event is looked at at once, and a burst behind it folds into one look.
 */
export function memoryQueue(gap = 0): WorkQueue {
  const entries = new Map<string, Entry>();
  const claimed = new Map<string, number>();
  let tokens = 0;

  const idle = () => [...entries].filter(([, entry]) => entry.token === null);
  const mine = (claim: Claim): Entry | null => {
    const entry = entries.get(claim.key);
    return entry !== undefined && entry.token === claim.token ? entry : null;
  };

  const rested = (key: string, at: number): number =>
    Math.max(at, (claimed.get(key) ?? Number.NEGATIVE_INFINITY) + gap);

  return {
    enqueue: async (key, asked) => {
      const at = rested(key, asked);
      const entry = entries.get(key);
      if (entry === undefined) entries.set(key, { due: at, pending: null, token: null, attempt: 0 });
      else if (entry.token === null) entry.due = Math.min(entry.due, at);
      else entry.pending = Math.min(entry.pending ?? at, at);
    },
    claim: async (now) => {
      const [first] = idle()
        .filter(([, entry]) => entry.due <= now)
        .sort(([, a], [, b]) => a.due - b.due);
      if (first === undefined) return null;
      const [key, entry] = first;
      tokens += 1;
      for (const [old, at] of claimed) if (at + gap <= now) claimed.delete(old);
      claimed.set(key, now);
      entry.token = tokens;
      entry.attempt += 1;
      return { key, token: tokens, attempt: entry.attempt };
    },
    done: async (claim) => {
      const entry = mine(claim);
      if (entry === null) return;
      if (entry.pending === null) entries.delete(claim.key);
      else Object.assign(entry, { due: entry.pending, pending: null, token: null, attempt: 0 });
    },
    fail: async (claim, at) => {
      const entry = mine(claim);
      if (entry !== null) Object.assign(entry, { due: Math.min(entry.pending ?? at, at), pending: null, token: null });
    },
    nextDue: async () => {
      const dues = idle().map(([, entry]) => entry.due);
      return dues.length === 0 ? null : Math.min(...dues);
    },
  };
}
