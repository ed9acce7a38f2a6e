import { describe, expect, it } from '@jest/globals';
import { isKnownZone, offsetAt, stretchesOf } from '../../../src/evidence/calendar/zone.ts';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);

describe('the clocks of a zone', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15T12:00:00Z', 1],
    ['Europe/Berlin', '2026-07-15T12:00:00Z', 2],
    ['America/New_York', '2026-01-15T12:00:00Z', -5],
    ['America/St_Johns', '2026-01-15T12:00:00Z', -3.5],
    ['Asia/Kathmandu', '2026-01-15T12:00:00Z', 5.75],
    ['UTC', '2026-01-15T12:00:00Z', 0],
    ['Europe/London', '2026-01-15T12:00:00Z', 0],
  ])('of %s at %s are ahead of UTC by %d hours', (zone, moment, hours) => {
    expect(offsetAt(zone, at(moment))).toBe(hours * HOUR);
  });

  it('went by the sun before there were zones, to the second', () => {
    expect(offsetAt('America/New_York', at('1840-01-01T00:00:00Z'))).toBe(-(4 * HOUR + 56 * 60_000 + 2_000));
  });

  it('are not known where the zone is none, or the moment is none', () => {
    expect(offsetAt('Nowhere/Nothing', 0)).toBeNaN();
    expect(offsetAt('Europe/Berlin', Number.NaN)).toBeNaN();
    expect(offsetAt('Europe/Berlin', Number.POSITIVE_INFINITY)).toBeNaN();
    expect(offsetAt('Europe/Berlin', -9e15)).toBeNaN();
    expect(isKnownZone('Europe/Berlin')).toBe(true);
    expect(isKnownZone('Nowhere/Nothing')).toBe(false);
  });
});

describe('the time between two moments', () => {
  const [from, to] = [at('2026-10-20T07:00:00Z'), at('2026-10-30T01:30:00Z')];

  it('is one stretch where the clocks run evenly', () => {
    expect(stretchesOf('UTC', from, to)).toEqual([{ from, to, offset: 0, repeatedUntil: from }]);
  });

  it('is cut where they are set back, and the hour after that is told as one they showed before', () => {
    const turn = at('2026-10-25T01:00:00Z');
    expect(stretchesOf('Europe/Berlin', from, to)).toEqual([
      { from, to: turn, offset: 2 * HOUR, repeatedUntil: from },
      { from: turn, to, offset: HOUR, repeatedUntil: turn + HOUR },
    ]);
  });

  it('is cut where they are set forward, and nothing is repeated', () => {
    const [start, turn, end] = [at('2026-03-28T00:00:00Z'), at('2026-03-29T01:00:00Z'), at('2026-03-29T04:00:00Z')];
    expect(stretchesOf('Europe/Berlin', start, end)).toEqual([
      { from: start, to: turn, offset: HOUR, repeatedUntil: start },
      { from: turn, to: end, offset: 2 * HOUR, repeatedUntil: turn },
    ]);
  });

  it('is cut at every turn', () => {
    const year = stretchesOf('Europe/Berlin', at('2026-01-01T00:00:00Z'), at('2027-01-01T00:00:00Z'));
    expect(year.map(({ offset }) => offset / HOUR)).toEqual([1, 2, 1]);
    expect(year.map(({ to }) => new Date(to).toISOString())).toEqual([
      '2026-03-29T01:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
    ]);
  });

  it('is nothing where the zone is not known, or the end is not after the beginning', () => {
    expect(stretchesOf('Nowhere/Nothing', from, to)).toEqual([]);
    expect(stretchesOf('UTC', from, Number.NaN)).toEqual([]);
    expect(stretchesOf('UTC', Number.NaN, to)).toEqual([]);
    expect(stretchesOf('UTC', from, from)).toEqual([]);
    expect(stretchesOf('UTC', to, from)).toEqual([]);
  });
});
