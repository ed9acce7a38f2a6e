import { after, milliseconds } from '../time.ts';
import type { Period } from './period.ts';
import { DAY, stretchesOf } from './zone.ts';

/** A time in which nothing is deployed, as the clocks of its zone show it. */
export interface Freeze {
  /** A day (YYYY-MM-DD), from its beginning, or a minute (YYYY-MM-DDTHH:MM). */
  readonly from: string;
  /** A day, to its end, or the minute at which it ends. */
  readonly until: string;
  readonly reason: string;
  /** Name in the IANA database. */
  readonly zone: string;
}

/**
 * The freeze on the time line: from the first moment at which the clocks have reached its beginning to the last one at which they have not
 * reached its end, so that an hour that they show twice is frozen both times. What cannot be read, or is in a zone that is not known, is frozen
 * for ever.
 */
export function frozenPeriod({ from, until, zone }: Freeze): Period {
  return { from: firstReached(shownAt(from), zone), to: lastReached(endShownAt(until), zone) };
}

/** What the clocks show at a day's beginning or at a minute: milliseconds since 1970 of clocks that go by UTC; NaN for what is none. */
export function shownAt(text: string): number {
  const moment = isDay(text) ? `${text}T00:00:00Z` : `${text}:00Z`;
  // The thirtieth of February is read as a day of March.
  return after(moment, 0).startsWith(text) ? milliseconds(moment) : Number.NaN;
}

/** The same for an end: a day ends with its last moment. */
export function endShownAt(text: string): number {
  return shownAt(text) + (isDay(text) ? DAY : 0);
}

function isDay(text: string): boolean {
  return !text.includes('T');
}

function firstReached(shown: number, zone: string): number {
  for (const { from, to, offset } of around(shown, zone)) {
    const at = Math.max(from, shown - offset);
    if (at < to) return at;
  }
  return Number.NEGATIVE_INFINITY;
}

function lastReached(shown: number, zone: string): number {
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
