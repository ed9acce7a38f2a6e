import type { Objection, ReadFault } from '../gate/ports.ts';

/** Notices that this process stood still while it looked at something. */
export interface Standstill {
  /** What speaks against opening, with that as well; nothing where nobody asks what does. */
  readonly beside: (objection: Objection | undefined) => Objection | undefined;
  readonly end: () => void;
}

/** Milliseconds from one note that it goes on to the next. */
const EVERY = 1_000;

/** Who notes nothing for longer, milliseconds, stood still: half of what a claim lasts without a sign of life. */
const LONGEST = 15_000;

const STOOD: ReadFault = {
  code: 'NOT_READ',
  detail: 'this process stood still while it was judged, and another one may have looked since; it is judged again',
};

/**
 * A machine that is moved, or put to sleep, stops in the middle of a look and goes on as if nothing had been. Meanwhile the claim has ended and somebody
 * else has looked: what was read before may open nothing any more. `clock`: milliseconds by a clock that nobody sets.
 */
export function watchStandstill(clock: () => number = () => performance.now(), every = EVERY): Standstill {
  let last = clock();
  let stood = false;
  const note = (): void => {
    const now = clock();
    stood ||= now - last > LONGEST;
    last = now;
  };
  const timer = setInterval(note, every).unref();
  return {
    beside: (objection) =>
      objection === undefined
        ? undefined
        : async () => {
            const fault = await objection();
            note();
            return fault ?? (stood ? STOOD : null);
          },
    end: () => clearInterval(timer),
  };
}
