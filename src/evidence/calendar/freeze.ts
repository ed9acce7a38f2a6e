import type { Period } from './period.ts';
import { DAY, stretchesOf } from './zone.ts';

/** A time in which nothing is deployed, as the clocks of its zone show it. */
export interface Freeze {
  /** What the clocks show at its beginning, inclusive, and at its end, exclusive: milliseconds since 1970 of clocks that go by UTC. */
  readonly from: number;
  readonly until: number;
  readonly reason: string;
  /** Name in the IANA database. */
  readonly zone: string;
}

/**
 * The freeze on the time line: from the first moment at which the clocks have reached its beginning to the last one at which they have not
 * reached its end, so that an hour that they show twice is frozen both times. In a zone that is not known it is always.
 */
export function frozenPeriod({ from, until, zone }: Freeze): Period {
  return { from: first(from, zone), to: last(until, zone) };
}

function first(shown: number, zone: string): number {
  for (const { from, to, offset } of around(shown, zone)) {
    const at = Math.max(from, shown - offset);
    if (at < to) return at;
  }
  return Number.NEGATIVE_INFINITY;
}

function last(shown: number, zone: string): number {
  for (const { from, to, offset } of around(shown, zone).toReversed()) {
    const at = Math.min(to, shown - offset);
    if (at > from) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** Clocks are never a day ahead of UTC or behind it. */
function around(shown: number, zone: string) {
  return stretchesOf(zone, shown - DAY, shown + DAY);
}
