import type { Claim, Urgency, WorkQueue } from '../../src/store/work-queue.ts';

interface Entry {
  due: number;
  pending: number | null;
  token: number | null;
  attempt: number;
  urgency: Urgency;
  pendingUrgency: Urgency;
  delivery: string | null;
}

/**
 * A queue in memory, for tests that need no database: it keeps what every due set promises. `gap` is the least time from one claim of a
 * subject to its next, in milliseconds.
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
    enqueue: async (key, asked, { urgency = 0, delivery } = {}) => {
      const at = rested(key, asked);
      const entry = entries.get(key);
      const isClaimed = entry !== undefined && entry.token !== null;
      if (isClaimed && urgency > entry.pendingUrgency) entry.pendingUrgency = urgency;
      if (entry !== undefined && !isClaimed && urgency > entry.urgency) entry.urgency = urgency;
      if (entry !== undefined && delivery !== undefined) entry.delivery = delivery;
      const why = { urgency, pendingUrgency: 0 as const, delivery: delivery ?? null };
      if (entry === undefined) entries.set(key, { due: at, pending: null, token: null, attempt: 0, ...why });
      else if (entry.token === null) entry.due = Math.min(entry.due, at);
      else entry.pending = Math.min(entry.pending ?? at, at);
    },
    claim: async (now, least = 0) => {
      const [first] = idle()
        .filter(([, entry]) => entry.due <= now && entry.urgency >= least)
        .sort(([, a], [, b]) => b.urgency - a.urgency || a.due - b.due);
      if (first === undefined) return null;
      const [key, entry] = first;
      tokens += 1;
      for (const [old, at] of claimed) if (at + gap <= now) claimed.delete(old);
      claimed.set(key, now);
      entry.token = tokens;
      entry.attempt += 1;
      const { attempt, urgency, delivery } = entry;
      return { key, token: tokens, attempt, urgency, delivery, due: entry.due };
    },
    done: async (claim) => {
      const entry = mine(claim);
      if (entry === null) return;
      if (entry.pending === null) entries.delete(claim.key);
      else {
        const urgency = entry.pendingUrgency;
        Object.assign(entry, {
          due: entry.pending,
          pending: null,
          token: null,
          attempt: 0,
          urgency,
          pendingUrgency: 0,
        });
      }
    },
    fail: async (claim, at) => {
      const entry = mine(claim);
      if (entry === null) return;
      const urgency = Math.max(entry.urgency, entry.pendingUrgency);
      Object.assign(entry, {
        due: Math.min(entry.pending ?? at, at),
        pending: null,
        token: null,
        urgency,
        pendingUrgency: 0,
      });
    },
    forget: async (prefix) => {
      const gone = idle().filter(([key]) => key.startsWith(prefix));
      for (const [key] of gone) entries.delete(key);
      return gone.length;
    },
    stats: async (now) => {
      const due = idle().filter(([, entry]) => entry.due <= now);
      return { due: due.length, age: Math.max(0, ...due.map(([, entry]) => now - entry.due)), givenUp: 0 };
    },
    nextDue: async () => {
      const dues = idle().map(([, entry]) => entry.due);
      return dues.length === 0 ? null : Math.min(...dues);
    },
  };
}
