import { performance } from 'node:perf_hooks';
import type { EventLoopUtilization } from 'node:perf_hooks';

/** Notices when deliveries come so densely that looks would keep them waiting for their answers. */
export interface Crowd {
  /** A delivery has come. */
  readonly arrived: () => void;
  /** Whether looks that can wait are to make room. */
  readonly isDense: () => boolean;
}

/** Milliseconds over which is counted. */
const SPAN = 200;

/** Deliveries in a span from which on they count as many: forty a second. */
const MANY = 8;

/** The part of its time that this process may work while many come: looks take several milliseconds at a stretch, and answers wait for them. */
const BUSY = 0.7;

/** `clock` in milliseconds; `used`: how much of its time the process has worked since an earlier answer of it, as Node counts it. */
export function createCrowd(
  clock: () => number,
  used: (since?: EventLoopUtilization) => EventLoopUtilization = (since) => performance.eventLoopUtilization(since),
): Crowd {
  let span = { begun: clock(), arrivals: 0, usage: used() };
  let last = { many: false, busy: false };
  const turn = () => {
    const now = clock();
    const passed = now - span.begun;
    if (passed >= 0 && passed < SPAN) return;
    // A span that nothing happened in for long says as little as none.
    const many = passed >= SPAN && span.arrivals * SPAN >= MANY * passed;
    last = { many, busy: used(span.usage).utilization > BUSY };
    span = { begun: now, arrivals: 0, usage: used() };
  };
  return {
    arrived: () => {
      turn();
      span.arrivals += 1;
    },
    isDense: () => {
      turn();
      return last.many && last.busy;
    },
  };
}
