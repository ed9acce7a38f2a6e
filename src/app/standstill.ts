import type { Objection, ReadFault } from '../gate/ports.ts';

/** Notices that this process stood still, or that a clock of its machine was set. */
export interface Standstills {
  /** How often it did so far; one that has just ended is noticed by whoever asks first. */
  readonly count: () => number;
  readonly end: () => void;
}

/** What watching takes. */
export interface StandstillOptions {
  /** Milliseconds each. */
  readonly clocks?: readonly (() => number)[];
  /** Milliseconds from one note that it goes on to the next. */
  readonly every?: number;
  /** Hears of every standstill, before anybody is told of it. */
  readonly stood?: () => void;
}

/** The clock that nobody sets does not count how long a machine sleeps; the time of day does, once it goes on. */
const CLOCKS = [() => performance.now(), () => Date.now()];

const EVERY = 1_000;

/**
 * Who notes nothing for longer, milliseconds, stood still. GitHub waits ten seconds for an answer, and asks for a connection after one, three and
 * seven seconds again: who was away for less heard it. It is less than half of what a claim lasts without a sign of life.
 */
const LONGEST = 7_000;

const STOOD: ReadFault = {
  code: 'NOT_READ',
  detail: 'this process stood still while it was judged, and another one may have looked since; it is judged again',
};

/**
 * Counts how often this process stood still: it was stopped, or its machine was moved, or put to sleep. A clock that is set looks the same, forwards
 * or backwards, and costs no more than that everything is read again.
 */
export function countStandstills({ clocks = CLOCKS, every = EVERY, stood }: StandstillOptions = {}): Standstills {
  let last = clocks.map((clock) => clock());
  let count = 0;
  const note = (): void => {
    const now = clocks.map((clock) => clock());
    const went = now.some((at, index) => Math.abs(at - (last[index] ?? at)) > LONGEST);
    last = now;
    if (!went) return;
    count += 1;
    stood?.();
  };
  const timer = setInterval(note, every).unref();
  return {
    count: () => {
      note();
      return count;
    },
    end: () => clearInterval(timer),
  };
}

/** Adds to what speaks against opening that this process stood still; nothing where nobody asks what does. */
export type BesideStandstill = (objection: Objection | undefined) => Objection | undefined;

/**
 * A process that stood still in the middle of a look goes on as if nothing had been. Meanwhile the claim has ended and somebody else has looked: what
 * was read before may open nothing any more. Counts from now on.
 */
export function sinceNow({ count }: Pick<Standstills, 'count'>): BesideStandstill {
  const before = count();
  return (objection) =>
    objection === undefined
      ? undefined
      : async () => {
          const fault = await objection();
          return fault ?? (count() === before ? null : STOOD);
        };
}
