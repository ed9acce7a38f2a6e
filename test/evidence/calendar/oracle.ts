import { Temporal } from 'temporal-polyfill';
import type { Freeze } from '../../../src/evidence/calendar/freeze.ts';
import type { Window } from '../../../src/evidence/calendar/window.ts';
import type { Calendar } from '../../../src/evidence/calendar/calendar.ts';

/** Milliseconds by which two clocks may differ: near an edge it is closed. */
const MARGIN = 30_000;

/** The years of which it is asked. */
export const FIRST = Date.UTC(2026, 0, 1);
export const LAST = Date.UTC(2028, 0, 1);

/** Every zone that this machine knows, with the moments in these years at which its clocks turn. */
export function zonesWithTurns(): readonly (readonly [string, readonly number[]])[] {
  return Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const turns = turnsOf(zone);
    return turns.length === 0 ? [] : [[zone, turns] as const];
  });
}

function turnsOf(zone: string): readonly number[] {
  const found: number[] = [];
  let next = zoned(FIRST, zone).getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds < LAST) {
    found.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

/** Whether it is open, by another calendar than ours: asked of one moment, and of the moments around it. */
export function isOpenByOracle(calendar: Calendar, at: number): boolean {
  return [at - MARGIN, at, at + MARGIN].every((moment) => isOpenExactly(calendar, moment));
}

function isOpenExactly({ windows, freezes }: Calendar, at: number): boolean {
  if (freezes.some((freeze) => isFrozen(freeze, at))) return false;
  return windows.length === 0 || windows.some((window) => isInWindow(window, at));
}

/** What the clocks show decides, and that they show it for the first time. */
function isInWindow({ days, opens, closes, zone }: Window, at: number): boolean {
  const shown = zoned(at, zone).toPlainDateTime();
  if (shown.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds !== at) return false;
  const minute = shown.hour * 60 + shown.minute;
  const opensOn = (day: Temporal.PlainDateTime): boolean => days.includes(day.dayOfWeek - 1);
  if (closes > opens) return minute >= opens && minute < closes && opensOn(shown);
  return (minute >= opens && opensOn(shown)) || (minute < closes && opensOn(shown.subtract({ days: 1 })));
}

function isFrozen({ from, until, zone }: Freeze, at: number): boolean {
  const end = Temporal.PlainDateTime.from(until);
  const past = until.includes('T') ? end : end.add({ days: 1 });
  return at >= reached(Temporal.PlainDateTime.from(from), zone, 'earlier') && at < reached(past, zone, 'later');
}

/** When the clocks show a time, the first or the last time that they do; where they leave it out, when they leap over it. */
function reached(plain: Temporal.PlainDateTime, zone: string, disambiguation: 'earlier' | 'later'): number {
  const found = plain.toZonedDateTime(zone, { disambiguation });
  if (found.toPlainDateTime().equals(plain)) return found.epochMilliseconds;
  const before = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
}

/** One zone for each way in which clocks turn in these years. */
export function differentZones(zones: readonly (readonly [string, readonly number[]])[]) {
  const found = new Map(
    zones.map(([zone, turns]) => [
      turns.map((turn) => `${turn} ${shownAt(turn - 1, zone)} ${shownAt(turn, zone)}`).join(),
      [zone, turns] as const,
    ]),
  );
  return [...found.values()];
}

/** What the clocks of the zone show, as milliseconds of clocks that go by UTC. */
export function shownAt(at: number, zone: string): number {
  return zoned(at, zone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
}

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
