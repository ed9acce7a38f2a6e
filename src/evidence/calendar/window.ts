import { overlap } from './period.ts';
import type { Period } from './period.ts';
import { DAY, stretchesOf } from './zone.ts';
import type { Stretch } from './zone.ts';

/** Hours of the week in which an environment is open, as the clocks of its zone show them. */
export interface Window {
  /** Days on which it opens: 0 is Monday, 6 is Sunday. */
  readonly days: readonly number[];
  /** Minutes since midnight at which it opens, inclusive. */
  readonly opens: number;
  /** Minutes since midnight at which it closes, exclusive; what is not later than `opens` is of the next day. */
  readonly closes: number;
  /** Name in the IANA database. */
  readonly zone: string;
}

const MINUTE = 60_000;

/** Clocks are never set back by more: what was set back before is looked for so far. */
const LONGEST_TURN = 2 * DAY;

/**
 * When the window is open within a period, in order; what touches may come in pieces. It follows the clocks on the wall: what they leave out is
 * passed over, and what they show twice is open the first time only. A zone that is not known is never open.
 */
export function openPeriods(window: Window, within: Period): readonly Period[] {
  return stretchesOf(window.zone, within.from - LONGEST_TURN, within.to).flatMap((stretch) => {
    const fresh = overlap({ from: stretch.repeatedUntil, to: stretch.to }, within);
    return fresh === null ? [] : daysOf(window, stretch).flatMap((day) => overlap(day, fresh) ?? []);
  });
}

/** The window on every day that the clocks show in the stretch, and on the day before, which may last into it. */
function daysOf({ days, opens, closes }: Window, { from, to, offset }: Stretch): readonly Period[] {
  const first = Math.floor((from + offset) / DAY) - 1;
  const last = Math.floor((to + offset) / DAY);
  const length = (closes > opens ? closes - opens : closes + 24 * 60 - opens) * MINUTE;
  const found: Period[] = [];
  for (let day = first; day <= last; day += 1) {
    const start = day * DAY + opens * MINUTE - offset;
    if (days.includes(weekdayOf(day))) found.push({ from: start, to: start + length });
  }
  return found;
}

/** 0 is Monday. The first of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
