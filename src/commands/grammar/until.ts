import { isCalendarDay } from '../../checklist/enforcement.ts';
import { after } from '../../evidence/time.ts';
import type { Instant } from '../../evidence/time.ts';

const FORM = /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d)))?$/;

/**
 * The moment of a day (its first, in UTC) or of a date and time with its distance from UTC (RFC 3339), in UTC to the second; null for
 * everything else. A time without a place on earth could mean any of 26 hours.
 */
export function readUntil(text: string): Instant | null {
  const [, day = '', time = '00:00', seconds = ':00', sign, hours = '0', minutes = '0'] = FORM.exec(text) ?? [];
  if (!isCalendarDay(day)) return null;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return after(`${day}T${time}${seconds}Z`, sign === '+' ? -ahead : ahead).replace('.000Z', 'Z');
}
