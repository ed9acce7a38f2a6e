import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../../src/evidence/calendar/calendar.ts';
import { calendarAt } from '../../../src/evidence/calendar/calendar.ts';
import type { Window } from '../../../src/evidence/calendar/window.ts';
import { offsetAt } from '../../../src/evidence/calendar/zone.ts';
import { differentZones, FIRST, isOpenByOracle, LAST, shownAt, zonesWithTurns } from './oracle.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

const zones = zonesWithTurns();
const different = differentZones(zones);

/** Windows and freezes whose edges stand around what the clocks show at a turn, inside and outside of what is left out or repeated. */
function calendarsAround(turn: number, zone: string): readonly Calendar[] {
  const before = shownAt(turn - 1, zone) + 1;
  const window = (from: number, to: number, days = EVERY_DAY): Window => ({
    days,
    opens: minuteOf(before + from),
    closes: minuteOf(before + to),
    zone,
  });
  const minute = (shown: number): string => new Date(shown).toISOString().slice(0, 16);
  const reason = 'Holidays';
  const freeze = { from: minute(before - 20 * MINUTE), until: minute(before + 20 * MINUTE), reason, zone };
  const wholeDay = { from: minute(before).slice(0, 10), until: minute(before).slice(0, 10), reason, zone };
  return [
    { windows: [window(-30 * MINUTE, 30 * MINUTE)], freezes: [] },
    { windows: [window(-50 * MINUTE, -10 * MINUTE), window(10 * MINUTE, 50 * MINUTE)], freezes: [] },
    { windows: [window(-5 * HOUR, 5 * HOUR, [5, 6])], freezes: [freeze] },
    { windows: [], freezes: [freeze] },
    { windows: [], freezes: [wholeDay] },
  ];
}

function minuteOf(shown: number): number {
  return Math.floor((((shown % DAY) + DAY) % DAY) / MINUTE);
}

/** Where ours and the other calendar disagree; as text, so that a failure can be read. */
function differences(calendar: Calendar, moments: readonly number[]): readonly string[] {
  return moments
    .filter((at) => calendarAt(calendar, at).open !== isOpenByOracle(calendar, at))
    .map((at) => `${new Date(at).toISOString()} ${JSON.stringify(calendar)}`);
}

function steps(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}

describe(`windows and freezes in every zone whose clocks turn (T132, I15)`, () => {
  it('rest on clocks that show what those of an independent calendar show, to the millisecond', () => {
    const found = zones.flatMap(([zone, turns]) =>
      [...turns.flatMap((turn) => [turn - 1, turn]), ...steps(FIRST, LAST, 37 * DAY)]
        .filter((at) => at + offsetAt(zone, at) !== shownAt(at, zone))
        .map((at) => `${zone} ${new Date(at).toISOString()}`),
    );
    expect(found).toEqual([]);
    expect(zones.length).toBeGreaterThan(100);
  });

  it('are those of an independent calendar around every turn', () => {
    const found = different.flatMap(([zone, turns]) =>
      turns.flatMap((turn) =>
        calendarsAround(turn, zone).flatMap((calendar) =>
          differences(calendar, steps(turn - 2 * HOUR, turn + 2 * HOUR, 10 * MINUTE)),
        ),
      ),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('are those of an independent calendar all through two years', () => {
    const found = different.flatMap(([zone]) => {
      const windows = [
        { days: [0, 1, 2, 3], opens: 9 * 60, closes: 16 * 60, zone },
        { days: [4, 6], opens: 22 * 60, closes: 2 * 60 + 30, zone },
      ];
      return differences({ windows, freezes: [] }, steps(FIRST, LAST, 7 * DAY + 5 * HOUR + 35 * MINUTE));
    });
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('change at the very moments that are told in advance', () => {
    const found = different.flatMap(([zone, turns]) =>
      turns.flatMap((turn) =>
        calendarsAround(turn, zone).flatMap((calendar) => differences(calendar, edgesAround(calendar, turn))),
      ),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });
});

/** The moments around a turn at which the calendar says that it changes, and those right before. */
function edgesAround(calendar: Calendar, turn: number): readonly number[] {
  const found: number[] = [];
  let at = turn - DAY;
  while (at < turn + DAY) {
    const { open, changes } = calendarAt(calendar, at);
    if (changes === null || changes === Number.POSITIVE_INFINITY) return found;
    if (calendarAt(calendar, changes).open === open) throw new Error(`nothing changes at ${changes}`);
    found.push(changes - 1, changes);
    at = changes;
  }
  return found;
}
