import { describe, expect, it } from '@jest/globals';
import { after, isAtOrAfter, isBefore, milliseconds } from '../../src/evidence/time.ts';

const NOON = '2026-11-21T12:00:00Z';
const AT_NOON = 1_795_262_400_000;

describe('a moment', () => {
  it.each([
    [NOON, AT_NOON],
    ['2026-11-21T12:00:00.5Z', AT_NOON + 500],
    ['2026-11-21T12:00:00.123456Z', AT_NOON + 123],
    ['1970-01-01T00:00:00Z', 0],
  ])('is read as milliseconds, however often: %s', (moment, expected) => {
    expect([milliseconds(moment), milliseconds(moment)]).toEqual([expected, expected]);
  });

  it.each([
    '',
    'x2026-11-21T12:00:00Z',
    '2026-11-21T12:00:00Zx',
    '2026-11-21T12:00:00',
    '2026-11-21T12:00:00+01:00',
    '2026-11-21T12:00:00.Z',
    '2026-11-21T12:00:00.xZ',
    '2026-11-21 12:00:00Z',
    '26-11-21T12:00:00Z',
    '2026-11-21T12:00Z',
    '2026-13-21T12:00:00Z',
    '2026-11-21T25:00:00Z',
    '2026-1-021T12:00:00Z',
    'Sat, 21 Nov 2026 12:00:00 GMT',
  ])('is none, and neither before nor after anything: %j', (text) => {
    expect([milliseconds(text), milliseconds(text)]).toEqual([Number.NaN, Number.NaN]);
    expect([isBefore(text, NOON), isBefore(NOON, text), isAtOrAfter(text, NOON), isAtOrAfter(NOON, text)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(after(text, 1)).toBe(text);
  });

  it('is before another, the same, or after it', () => {
    const later = after(NOON, 1);
    expect(later).toBe('2026-11-21T12:00:00.001Z');
    expect([isBefore(NOON, later), isBefore(NOON, NOON), isBefore(later, NOON)]).toEqual([true, false, false]);
    expect([isAtOrAfter(NOON, later), isAtOrAfter(NOON, NOON), isAtOrAfter(later, NOON)]).toEqual([false, true, true]);
  });

  it('is read right after thousands of others', () => {
    const read = Array.from({ length: 12_000 }, (_, n) => milliseconds(after(NOON, n)) - AT_NOON);
    expect(read).toEqual(Array.from({ length: 12_000 }, (_, n) => n));
    expect(milliseconds(NOON)).toBe(AT_NOON);
  });
});
