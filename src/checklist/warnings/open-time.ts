import type { Calendar } from '../../evidence/calendar/calendar.ts';
import { frozenPeriod } from '../../evidence/calendar/freeze.ts';
import { joined, outside, overlap } from '../../evidence/calendar/period.ts';
import type { Period } from '../../evidence/calendar/period.ts';
import { openPeriods } from '../../evidence/calendar/window.ts';

const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** Near an edge a calendar is closed, half a minute on either side. */
const SHORTEST = 60_000;

/** When all these calendars are open within a year from a moment, in order. Moments are milliseconds since 1970. */
export function openTogether(calendars: readonly Calendar[], now: number): readonly Period[] {
  const year = { from: now, to: now + YEAR };
  return calendars
    .reduce<readonly Period[]>((left, calendar) => inBoth(left, openWithin(calendar, year)), [year])
    .filter(({ from, to }) => to - from > SHORTEST);
}

function openWithin({ windows, freezes }: Calendar, year: Period): readonly Period[] {
  const open = windows.length === 0 ? [year] : joined(windows.flatMap((window) => openPeriods(window, year)));
  const frozen = freezes.map(frozenPeriod).filter(({ from, to }) => from < to);
  return frozen.length === 0 ? open : inBoth(open, outside(frozen));
}

/** Both are in order and without overlaps, so one pass over the two is enough. */
function inBoth(a: readonly Period[], b: readonly Period[]): readonly Period[] {
  const found: Period[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined) return found;
    const both = overlap(one, other);
    if (both !== null) found.push(both);
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}
