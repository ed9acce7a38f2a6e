import { describe, expect, it } from '@jest/globals';
import { freezeMistakes, freezeOf } from '../../../src/evidence/calendar/freeze-key.ts';
import { describeWindow, windowMistakes, windowOf } from '../../../src/evidence/calendar/window-key.ts';

const zone = 'Europe/Berlin';

describe('a window of the file', () => {
  it.each([
    ['mon-thu', [0, 1, 2, 3]],
    ['sat', [5]],
    ['fri-mon', [0, 4, 5, 6]],
    ['sun-sat', [0, 1, 2, 3, 4, 5, 6]],
    [
      ['wed', 'mon-tue', 'tue'],
      [0, 1, 2],
    ],
    [undefined, [0, 1, 2, 3, 4, 5, 6]],
  ] as const)('opens on the days %j', (days, expected) => {
    expect(windowOf({ zone, ...(days === undefined ? {} : { days }) }).days).toEqual(expected);
  });

  it.each([
    ['09:00-16:30', 540, 990],
    ['22:05-02:00', 1325, 120],
    ['00:00-24:00', 0, 1440],
    [undefined, 0, 1440],
  ])('is open in the hours %s', (hours, opens, closes) => {
    expect(windowOf({ zone, ...(hours === undefined ? {} : { hours }) })).toMatchObject({ opens, closes, zone });
  });

  it('is told as the file would say it', () => {
    expect(describeWindow(windowOf({ days: ['mon', 'wed'], hours: '09:05-16:00', zone }))).toBe(
      'mon, wed 09:05-16:00 Europe/Berlin',
    );
    expect(describeWindow(windowOf({ zone: 'UTC' }))).toBe('every day 00:00-24:00 UTC');
  });

  it.each(['09:00-09:00', '09:00-09:01', '23:59-00:00', '23:59-24:00', '00:00-00:00'])(
    'is a mistake where nothing could happen in it: %s',
    (hours) => {
      expect(windowMistakes(windowOf({ hours, zone }))).toEqual([
        {
          code: 'EMPTY_PERIOD',
          path: ['hours'],
          seen: hours,
          allowed: 'a window of two minutes at least; without `hours` it is the whole day',
          next: 'Write when it opens and when it closes.',
        },
      ]);
    },
  );

  it.each(['09:00-09:02', '23:58-00:00', '16:00-09:00', '00:00-24:00', '09:01-09:00'])(
    'is none where it could: %s',
    (hours) => {
      expect(windowMistakes(windowOf({ hours, zone }))).toEqual([]);
    },
  );

  it('is a mistake in a zone that nobody knows', () => {
    expect(windowMistakes(windowOf({ zone: 'Europe/Berln' }))).toEqual([
      {
        code: 'UNKNOWN_ZONE',
        path: ['zone'],
        seen: 'Europe/Berln',
        allowed: 'a time zone of the IANA database as Area/City, or UTC',
        next: 'Write the zone of the people who deploy, for example Europe/Berlin.',
      },
    ]);
  });
});

describe('a freeze of the file', () => {
  const freeze = (from: string, until: string) => freezeOf({ from, until, reason: 'Holidays' }, zone);

  it('has the zone that it says, or the usual one', () => {
    expect(freeze('2026-12-20', '2027-01-04')).toEqual({
      from: '2026-12-20',
      until: '2027-01-04',
      reason: 'Holidays',
      zone,
    });
    expect(freezeOf({ from: '2026-12-20', until: '2027-01-04', reason: 'x', zone: 'UTC' }, zone).zone).toBe('UTC');
  });

  it.each([
    ['2026-12-20', '2026-12-20'],
    ['2026-12-20T10:00', '2026-12-20'],
    ['2026-12-20', '2026-12-20T00:01'],
    ['2028-02-29', '2028-02-29'],
  ])('is right from %s until %s', (from, until) => {
    expect(freezeMistakes(freeze(from, until))).toEqual([]);
  });

  it.each([
    ['2026-12-20', '2026-12-19'],
    ['2026-12-20', '2026-12-20T00:00'],
    ['2026-12-20T10:00', '2026-12-20T09:00'],
  ])('is a mistake where it is over when it begins: from %s until %s', (from, until) => {
    expect(freezeMistakes(freeze(from, until))).toEqual([
      {
        code: 'EMPTY_PERIOD',
        path: ['until'],
        seen: until,
        allowed: `something later than ${from}`,
        next: 'Write the last day that is frozen, or the minute from which it is over.',
      },
    ]);
  });

  it('is a mistake on a day that does not exist, in a zone that does not', () => {
    const wrong = freezeOf({ from: '2026-02-29', until: '2026-04-31T10:00', reason: 'x' }, 'No/where');
    const day = { code: 'NOT_ALLOWED', allowed: 'a day of the calendar', next: 'Write a day that exists.' };
    expect(freezeMistakes(wrong)).toEqual([
      { ...day, path: ['from'], seen: '2026-02-29' },
      { ...day, path: ['until'], seen: '2026-04-31T10:00' },
      expect.objectContaining({ code: 'UNKNOWN_ZONE' }),
    ]);
  });
});
