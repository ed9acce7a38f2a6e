import { isRefused } from './refused.ts';
import { driverText } from './store-fault.ts';
import type { Because, Claim, Urgency, WorkQueue } from './work-queue.ts';

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

/** Milliseconds until what could not be given back as it was meant is looked at again. */
const A_MINUTE = 60_000;

/** Subjects that are owed at most: an outage may last, and GitHub's log has what asks for more of them. */
const MOST_OWED = 10_000;

/**
 * A queue for which its database may be gone: meanwhile nothing is due, and what was to be written down is written as soon as it answers again,
 * each subject that was asked for once. A claim is given back only when everything that was asked for is written down: who dies before leaves
 * the claim, and its subject is looked at once more. Rejects only what is asked for and can never be written down, or is too much.
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
      if (isRefused(error)) throw error;
      unheard(error);
      later();
    }
  };
  const owe = (key: string, at: number, because: Because) => {
    if (asked.size >= MOST_OWED && !asked.has(key)) throw new Error(`${key}: too much waits for the database`);
    const before = asked.get(key) ?? { at, because };
    const urgency = more(before.because.urgency, because.urgency);
    asked.set(key, { at: Math.min(before.at, at), because: { ...before.because, ...because, urgency } });
  };
  /** What is refused for what it says must not keep the claim for ever, nor anything else from being given back. */
  const ending = (claim: Claim, work: () => Promise<void>) => async () => {
    try {
      await work();
    } catch (error) {
      if (!isRefused(error)) throw error;
      log(`${claim.key}: is looked at again, because its end could not be written down: ${driverText(error)}`);
      await queue.fail(claim, clock() + A_MINUTE).catch((refused: unknown) => {
        if (!isRefused(refused)) throw refused;
      });
    }
  };
  const endOrLater = async (work: () => Promise<void>) => {
    if (asked.size > 0) ended.push(work);
    else await orLater(work, () => void ended.push(work));
  };
  const payBack = async () => {
    for (const [key, owed] of asked) {
      try {
        await queue.enqueue(key, owed.at, owed.because);
      } catch (error) {
        if (!isRefused(error)) throw error;
        log(`${key}: cannot be looked at, because that could not be written down: ${driverText(error)}`);
      }
      // Somebody may have asked for more meanwhile.
      if (asked.get(key) === owed) asked.delete(key);
    }
    for (let work = ended.shift(); work !== undefined; work = ended.shift()) {
      try {
        await work();
      } catch (error) {
        ended.unshift(work);
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
    done: (claim) => endOrLater(ending(claim, () => queue.done(claim))),
    fail: (claim, at, reason) => endOrLater(ending(claim, () => queue.fail(claim, at, reason))),
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
