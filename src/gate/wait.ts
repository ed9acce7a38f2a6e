import type { UnlearnableCode } from '../evidence/reading.ts';
import { milliseconds } from '../evidence/time.ts';
import type { GateAnswer } from './ask.ts';
import { watchList } from './watch-list.ts';

/** What waiting needs from outside; a test gives a clock that only moves when somebody sleeps. */
export interface WaitPorts {
  /** One full read and judgement. */
  readonly look: () => Promise<GateAnswer>;
  /** Whether any of these REST paths answers otherwise than the last time it was asked; a path never asked before counts as changed. */
  readonly changed: (paths: readonly string[]) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told of every answer that does not end the wait. */
  readonly onPending: (answer: GateAnswer) => void;
}

/** Between two rounds of conditional requests: answers of 304 do not count against GitHub's limit, but they are requests. */
const ROUND = 10_000;

/** A next look that is due already must not turn waiting into a storm of reads. */
const SHORTEST_QUIET = 1000;

/** Asking again sooner only prolongs a rate limit. */
const RATE_LIMIT_PAUSE = 60_000;

/** However quiet the watched paths are, a full read follows after this time. */
const LONGEST_QUIET = 300_000;

/** Faults that may pass; every other one (a token without the right) stays what it is. */
const PASSING: ReadonlySet<UnlearnableCode> = new Set([
  'API_UNAVAILABLE',
  'API_PARTIAL',
  'API_RATE_LIMITED',
  'TRUNCATED',
]);

/**
 * Looks until the answer is final or the time is up, and gives the last answer. `limit` is in milliseconds; null looks once.
 * Whatever is returned came straight from a full read: what was seen while watching is never an answer.
 */
export async function waitForGate(ports: WaitPorts, limit: number | null): Promise<GateAnswer> {
  if (limit === null) return ports.look();
  const end = ports.now() + limit;
  let watched = '';
  for (;;) {
    const answer = await ports.look();
    if (isFinal(answer) || ports.now() >= end) return answer;
    ports.onPending(answer);
    const paths = answer.kind === 'judged' ? watchList(answer.facts) : [];
    if (paths.join('\n') === watched) await quietTime(ports, answer, paths, end);
    // Watching starts here. What happened between the read and this moment is caught by reading once more.
    else await ports.changed(paths);
    watched = paths.join('\n');
  }
}

/** Go and no-go are final, and so is everything where jobs are parked; pending is not, nor is a fault that may pass. */
function isFinal(answer: GateAnswer): boolean {
  if (answer.kind === 'unreadable') return !PASSING.has(answer.fault.code);
  return answer.rollCall.open || answer.rollCall.verdict !== 'pending' || answer.parks === true;
}

/** Sleeps until something changed, the roll call's next interesting time, the longest quiet or the end, whichever comes first. */
async function quietTime(ports: WaitPorts, answer: GateAnswer, paths: readonly string[], end: number): Promise<void> {
  const start = ports.now();
  const due = Math.max(start + SHORTEST_QUIET, Math.min(start + LONGEST_QUIET, nextLookOf(answer)));
  const until = Math.min(end, due);
  do {
    await ports.sleep(Math.min(pauseAfter(answer), until - ports.now()));
    if (ports.now() >= until || paths.length === 0) return;
  } while (!(await ports.changed(paths)));
}

function pauseAfter(answer: GateAnswer): number {
  return answer.kind === 'unreadable' && answer.fault.code === 'API_RATE_LIMITED' ? RATE_LIMIT_PAUSE : ROUND;
}

function nextLookOf(answer: GateAnswer): number {
  const next = answer.kind === 'judged' ? answer.rollCall.nextLook : null;
  const at = next === null ? Number.NaN : milliseconds(next);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}
