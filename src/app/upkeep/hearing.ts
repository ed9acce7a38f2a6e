import type { ReadFault } from '../../gate/ports.ts';
import type { Errands } from '../../gate/start/errands.ts';
import { LOG_READ, readLogMark } from './log-mark.ts';

/** Whether what was said while nobody listened is known here. */
export interface Hearing {
  /** Why nothing may be opened yet; null: what was missed before the start is known. */
  readonly behind: () => Promise<ReadFault | null>;
  /** Whether looks that can wait do, because the first reading since the start has not answered yet; for half a minute at most. */
  readonly isAwaited: () => Promise<boolean>;
  /** A delivery did not get in: nothing is opened until a reading that began after it, when GitHub lists it, has ended with everything known. */
  readonly missed: () => void;
  readonly begins: () => Begun;
  /** A reading ended here: with everything known, or with why it is not. */
  readonly ended: (fault: ReadFault | null, begun: Begun) => void;
}

/** When a reading began, and what was missed by then. */
interface Begun {
  readonly at: number;
  readonly misses: number;
  /** Not all of it is known. */
  readonly behind: boolean;
}

/** Milliseconds until GitHub lists what was refused a moment ago. */
export const LISTED = 10_000;

/** Milliseconds that looks wait for the first reading at most: what shuts by time alone is among them. */
const LONGEST = 30_000;

/** Milliseconds from one look for what another replica has read to the next. */
const ROUND = 200;

/**
 * Begins where nothing is known. Of several replicas one reads for all: what the mark says since this one began to listen is enough. `wanted` is
 * called by whoever still waits, when GitHub lists what was missed and nobody has read it yet. `clock` in milliseconds since 1970.
 */
export function createHearing({
  errands,
  clock,
  wanted = () => {},
}: {
  readonly errands: Errands;
  readonly clock: () => number;
  readonly wanted?: () => void;
}): Hearing {
  const until = clock() + LONGEST;
  let known = false;
  let answered = false;
  let fault: ReadFault | null = null;
  let first: number | null = null;
  let next = Number.NEGATIVE_INFINITY;
  let misses = 0;
  let missedAt = Number.NEGATIVE_INFINITY;
  // A clock that was set back must not keep it waiting.
  const isListed = (at: number): boolean => at < missedAt || at - missedAt >= LISTED;

  const readByOthers = async (): Promise<void> => {
    const mark = await errands.read(LOG_READ);
    if (!mark.ok) return;
    const version = mark.value?.version ?? 0;
    if (!isListed(clock())) return;
    first ??= version;
    const { behind } = readLogMark(mark.value?.body ?? null);
    // What was refused here may be behind a reading that was under way.
    if (misses === 0 ? version === first : version < first + 2) {
      // What cannot be had is tried again in its own time.
      if (misses > 0 && fault === null && !behind) wanted();
      return;
    }
    answered = true;
    known ||= !behind;
  };
  return {
    behind: async () => {
      if (!known) await readByOthers();
      return known ? null : { code: 'NOT_READ', detail: whatIsMissing(fault, misses) };
    },
    isAwaited: async () => {
      if (known || answered || clock() >= until) return false;
      if (clock() >= next) {
        next = clock() + ROUND;
        await readByOthers();
      }
      return !known && !answered;
    },
    missed: () => {
      [known, answered, fault, first] = [false, true, null, null];
      misses += 1;
      missedAt = clock();
    },
    begins: () => ({ at: clock(), misses, behind: !known }),
    ended: (why, begun) => {
      answered = true;
      fault = why;
      if (why === null && begun.misses === misses && isListed(begun.at)) known = true;
    },
  };
}

function whatIsMissing(fault: ReadFault | null, misses: number): string {
  const why = fault === null ? 'is not read yet' : `could not be read, ${fault.code}: ${fault.detail}`;
  const since = misses === 0 ? 'since the App was last there' : 'of what the App could not take in';
  return `what GitHub has in its log of deliveries ${since} ${why}`;
}
