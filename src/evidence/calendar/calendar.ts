import { frozenPeriod } from './freeze.ts';
import type { Freeze } from './freeze.ts';
import { joined, outside } from './period.ts';
import type { Period } from './period.ts';
import { openPeriods } from './window.ts';
import type { Window } from './window.ts';
import { DAY } from './zone.ts';

/** When an environment is open. Without windows it is open but for its freezes; a freeze beats every window. */
export interface Calendar {
  readonly windows: readonly Window[];
  readonly freezes: readonly Freeze[];
}

/** What a calendar says at a moment. Moments are milliseconds since 1970. */
export type CalendarState =
  | {
      readonly open: true;
      /** When the answer may change; infinity: never. */
      readonly changes: number;
    }
  | {
      readonly open: false;
      /** What closes it; null: no window is open. */
      readonly freeze: Freeze | null;
      /** The beginning of the next time in which it is open; null: none is in sight. */
      readonly opens: number | null;
      /** From when on it is open; null as above. */
      readonly changes: number | null;
    };

/** Two clocks that are held for equal differ by this much at most, so that near an edge one of them may be past it: there it is closed. */
const MARGIN = 30_000;

/** Every window comes back in a week but where the clocks leave it out; twice that, and a day for what is open already. */
const AHEAD = 15 * DAY;

/** Whether a calendar is open at a moment, why not, and when that changes. Total: a moment that is none finds it closed. */
export function calendarAt({ windows, freezes }: Calendar, now: number): CalendarState {
  const frozen = freezes
    .map((freeze) => ({ freeze, ...frozenPeriod(freeze) }))
    .filter(({ from, to }) => from < to && now < to + MARGIN);
  const next = nextOpening(windows, frozen, now);
  if (next !== null && now >= next.from + MARGIN) return { open: true, changes: next.to - MARGIN };
  const active = frozen.find(({ from }) => now >= from - MARGIN);
  return {
    open: false,
    freeze: active?.freeze ?? null,
    opens: next?.from ?? null,
    changes: next === null ? null : next.from + MARGIN,
  };
}

/** The time of opening that is not over, or the next one: what is too short to be told apart from its edges is none. */
function nextOpening(windows: readonly Window[], frozen: readonly Period[], now: number): Period | null {
  for (const thawed of outside(frozen)) {
    const found = openWithin(windows, thawed, now).find(({ from, to }) => to - MARGIN > Math.max(now, from + MARGIN));
    if (found !== undefined) return found;
  }
  return null;
}

/** When a window is open in a time without freeze, from shortly before now on and as far as is worth looking. */
function openWithin(windows: readonly Window[], thawed: Period, now: number): readonly Period[] {
  if (windows.length === 0) return [thawed];
  const from = Math.max(thawed.from, now - DAY);
  const within = { from, to: Math.min(thawed.to, from + AHEAD) };
  return joined(windows.flatMap((window) => openPeriods(window, within)));
}
