import { describe, expect, it } from '@jest/globals';
import { instantOf, tellMoment } from '../../../src/evidence/calendar/tell.ts';

describe('a moment in words', () => {
  it.each([
    ['2026-11-23T08:00:00Z', 'Europe/Berlin', 'Mon 2026-11-23 09:00 Europe/Berlin (2026-11-23 08:00 UTC)'],
    ['2026-11-23T23:30:00Z', 'Asia/Tokyo', 'Tue 2026-11-24 08:30 Asia/Tokyo (2026-11-23 23:30 UTC)'],
    ['2026-11-26T02:00:00Z', 'America/New_York', 'Wed 2026-11-25 21:00 America/New_York (2026-11-26 02:00 UTC)'],
    ['2026-11-26T02:00:00Z', 'UTC', 'Thu 2026-11-26 02:00 UTC'],
    ['2026-11-26T02:00:00Z', 'Nowhere/Nothing', 'Thu 2026-11-26 02:00 UTC'],
    ['1969-12-28T00:00:00Z', 'UTC', 'Sun 1969-12-28 00:00 UTC'],
    ['2026-11-27T12:00:00Z', 'UTC', 'Fri 2026-11-27 12:00 UTC'],
    ['2026-11-28T12:00:00Z', 'UTC', 'Sat 2026-11-28 12:00 UTC'],
  ])('%s in %s', (moment, zone, words) => {
    expect(tellMoment(Date.parse(moment), zone)).toBe(words);
  });

  it('as GitHub writes it is null where it never comes', () => {
    expect(instantOf(Date.parse('2026-11-23T08:00:30Z'))).toBe('2026-11-23T08:00:30.000Z');
    expect(instantOf(Number.POSITIVE_INFINITY)).toBeNull();
    expect(instantOf(null)).toBeNull();
  });
});
