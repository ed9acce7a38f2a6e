import { after } from '../time.ts';
import type { Instant } from '../time.ts';
import { offsetAt } from './zone.ts';

const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const DAY = 86_400_000;

/** A moment (milliseconds since 1970) as the clocks of a zone show it and in UTC: `Mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC)`. */
export function tellMoment(at: number, zone: string): string {
  const offset = offsetAt(zone, at);
  const utc = `${toMinute(at)} UTC`;
  if (zone === 'UTC' || Number.isNaN(offset)) return `${weekday(at)} ${utc}`;
  return `${weekday(at + offset)} ${toMinute(at + offset)} ${zone} (${utc})`;
}

/** Milliseconds since 1970 as GitHub writes a moment; null for infinity and for what is no moment. */
export function instantOf(at: number | null): Instant | null {
  return at === null || !Number.isFinite(at) ? null : after('1970-01-01T00:00:00Z', at);
}

function toMinute(at: number): string {
  return (instantOf(at) ?? '').slice(0, 16).replace('T', ' ');
}

function weekday(at: number): string {
  return WEEKDAYS[((Math.floor(at / DAY) % 7) + 7) % 7] ?? '';
}
