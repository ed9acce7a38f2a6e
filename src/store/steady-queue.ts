import { driverText } from './store-fault.ts';
import type { Because, Urgency, WorkQueue } from './work-queue.ts';

/** What a steady queue takes. */
export interface Steadying {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Longest time without asking again, in milliseconds, where other processes fill the queue too; null: only this process does. */
  readonly poll: number | null;
  readonly log: (line: string) => void;
}

/** What was asked for and could not be written down yet. */
interface Owed {
  readonly at: number;
  readonly because: Because;
}

/** Milliseconds until a database that did not answer is asked again. */
const AGAIN = 1_000;

/**
 * A queue that never rejects: while its database does not answer nothing is due, and what was to be written down is written as soon as it
 * answers again, each subject that was asked for once. Orders may change on the way; the due set means the same in any order, at the cost of
 * one more look.
 */
export function steadyQueue(queue: WorkQueue, { clock, poll, log }: Steadying): WorkQueue {
  const asked = new Map<string, Owed>();
  const ended: (() => Promise<void>)[] = [];
  let silent = false;

  const heard = () => {
    if (silent) log('the queue answers again');
    silent = false;
  };
  const unheard = (error: unknown) => {
    if (!silent) log(`the queue does not answer: ${driverText(error)}`);
    silent = true;
  };
  const orLater = async (work: () => Promise<void>, later: () => void) => {
    try {
      await work();
      heard();
    } catch (error) {
      unheard(error);
      later();
    }
  };
  const owe = (key: string, at: number, because: Because) => {
    const before = asked.get(key) ?? { at, because };
    const urgency = more(before.because.urgency, because.urgency);
    asked.set(key, { at: Math.min(before.at, at), because: { ...before.because, ...because, urgency } });
  };
  const endOrLater = (work: () => Promise<void>) => orLater(work, () => void ended.push(work));
  const payBack = async () => {
    for (let work = ended.shift(); work !== undefined; work = ended.shift()) {
      try {
        await work();
      } catch (error) {
        ended.unshift(work);
        throw error;
      }
    }
    for (const [key, { at, because }] of asked) {
      asked.delete(key);
      try {
        await queue.enqueue(key, at, because);
      } catch (error) {
        owe(key, at, because);
        throw error;
      }
    }
  };
  const soonest = (due: number | null): number | null => {
    const wait = ended.length + asked.size > 0 || silent ? AGAIN : poll;
    if (wait === null) return due;
    return Math.min(due ?? Number.POSITIVE_INFINITY, clock() + wait);
  };

  return {
    enqueue: (key, at, because = {}) =>
      orLater(
        () => queue.enqueue(key, at, because),
        () => owe(key, at, because),
      ),
    done: (claim) => endOrLater(() => queue.done(claim)),
    fail: (claim, at, reason) => endOrLater(() => queue.fail(claim, at, reason)),
    claim: async (now, least) => {
      try {
        await payBack();
        const claim = await queue.claim(now, least);
        heard();
        return claim;
      } catch (error) {
        unheard(error);
        return null;
      }
    },
    // What cannot be dropped now is dropped when it is looked at.
    forget: async (prefix) => {
      for (const key of [...asked.keys()].filter((one) => one.startsWith(prefix))) asked.delete(key);
      try {
        return await queue.forget(prefix);
      } catch (error) {
        unheard(error);
        return 0;
      }
    },
    stats: async (now) => {
      try {
        return await queue.stats(now);
      } catch (error) {
        unheard(error);
        return null;
      }
    },
    nextDue: async () => {
      try {
        return soonest(await queue.nextDue());
      } catch (error) {
        unheard(error);
        return soonest(null);
      }
    },
  };
}

function more(a: Urgency = 0, b: Urgency = 0): Urgency {
  return a > b ? a : b;
}
