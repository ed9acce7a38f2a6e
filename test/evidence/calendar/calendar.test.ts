import { describe, expect, it } from '@jest/globals';
import { calendarAt } from '../../../src/evidence/calendar/calendar.ts';
import type { Calendar } from '../../../src/evidence/calendar/calendar.ts';
import { freezeOf } from '../../../src/evidence/calendar/freeze-key.ts';
import { windowOf } from '../../../src/evidence/calendar/window-key.ts';
import type { RawWindow } from '../../../src/evidence/calendar/window-key.ts';

const ZONE = 'Europe/Berlin';

function calendar(
  windows: readonly Partial<RawWindow>[],
  ...freezes: readonly (readonly [string, string])[]
): Calendar {
  return {
    windows: windows.map((window) => windowOf({ zone: ZONE, ...window })),
    freezes: freezes.map(([from, until]) => freezeOf({ from, until, reason: `until ${until}` }, ZONE)),
  };
}

/** What the calendar says, with moments that people can read. */
function said(asked: Calendar, now: string): unknown {
  const state = calendarAt(asked, Date.parse(now));
  const moment = (at: number | null) => (at === null || !Number.isFinite(at) ? at : new Date(at).toISOString());
  return state.open
    ? { open: true, changes: moment(state.changes) }
    : { open: false, freeze: state.freeze?.reason ?? null, opens: moment(state.opens), changes: moment(state.changes) };
}

const working = calendar([{ days: 'mon-thu', hours: '09:00-16:00' }]);

describe('a calendar without windows and freezes', () => {
  it('is open for ever', () => {
    expect(said(calendar([]), '2026-11-23T10:00:00Z')).toEqual({ open: true, changes: Number.POSITIVE_INFINITY });
  });
});

describe('a window', () => {
  it('is open in its hours, until half a minute before they end', () => {
    expect(said(working, '2026-11-23T10:00:00Z')).toEqual({ open: true, changes: '2026-11-23T14:59:30.000Z' });
  });

  it('is closed at night, over the week end, and tells when it opens next', () => {
    const monday = {
      open: false,
      freeze: null,
      opens: '2026-11-23T08:00:00.000Z',
      changes: '2026-11-23T08:00:30.000Z',
    };
    expect(said(working, '2026-11-19T15:00:00Z')).toEqual(monday);
    expect(said(working, '2026-11-20T10:00:00Z')).toEqual(monday);
    expect(said(working, '2026-11-23T07:59:00Z')).toEqual(monday);
  });

  it('is closed within half a minute of an edge, because a clock may be wrong by as much (T133, I15)', () => {
    const states = [
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:00:29.999Z',
      '2026-11-23T08:00:30Z',
      '2026-11-23T14:59:29.999Z',
      '2026-11-23T14:59:30Z',
      '2026-11-23T15:00:00Z',
    ].map((now) => calendarAt(working, Date.parse(now)));
    expect(states.map(({ open }) => open)).toEqual([false, false, true, true, false, false]);
    expect(said(working, '2026-11-23T08:00:10Z')).toMatchObject({ opens: '2026-11-23T08:00:00.000Z' });
    expect(said(working, '2026-11-23T14:59:30Z')).toMatchObject({ opens: '2026-11-24T08:00:00.000Z' });
  });

  it('lasts over midnight and belongs to the day on which it opened', () => {
    const night = calendar([{ days: 'fri', hours: '22:00-02:00' }]);
    expect(said(night, '2026-11-20T21:30:00Z')).toEqual({ open: true, changes: '2026-11-21T00:59:30.000Z' });
    expect(said(night, '2026-11-21T00:30:00Z')).toEqual({ open: true, changes: '2026-11-21T00:59:30.000Z' });
    expect(said(night, '2026-11-19T23:30:00Z')).toMatchObject({ open: false, opens: '2026-11-20T21:00:00.000Z' });
    expect(said(night, '2026-11-21T21:30:00Z')).toMatchObject({ open: false, opens: '2026-11-27T21:00:00.000Z' });
  });

  it('is one with another that it touches, with no gap at midnight', () => {
    const days = calendar([{ days: 'sat-sun' }]);
    expect(said(days, '2026-11-21T22:59:50Z')).toEqual({ open: true, changes: '2026-11-22T22:59:30.000Z' });
    const two = calendar([{ hours: '12:00-16:00' }, { hours: '09:00-12:00' }]);
    expect(said(two, '2026-11-23T11:00:00Z')).toEqual({ open: true, changes: '2026-11-23T14:59:30.000Z' });
  });

  it('can stand beside one in another zone', () => {
    const both = calendar([{ hours: '09:00-10:00' }, { hours: '09:00-10:00', zone: 'America/New_York' }]);
    expect(said(both, '2026-11-23T08:30:00Z')).toEqual({ open: true, changes: '2026-11-23T08:59:30.000Z' });
    expect(said(both, '2026-11-23T12:00:00Z')).toMatchObject({ open: false, opens: '2026-11-23T14:00:00.000Z' });
  });

  it('that never closes is looked at again within a fortnight', () => {
    expect(said(calendar([{}]), '2026-11-23T10:00:00Z')).toEqual({ open: true, changes: '2026-12-07T09:59:30.000Z' });
  });

  it('in a zone that nobody knows never opens', () => {
    const nowhere = calendar([{ zone: 'Nowhere/Nothing' }]);
    expect(said(nowhere, '2026-11-23T10:00:00Z')).toEqual({ open: false, freeze: null, opens: null, changes: null });
  });

  it('is closed at a moment that is none', () => {
    expect(said(working, 'now')).toEqual({ open: false, freeze: null, opens: null, changes: null });
    expect(said(calendar([]), 'now')).toEqual({ open: false, freeze: null, opens: null, changes: null });
  });
});

describe('a window in a night in which the clocks are set (T132)', () => {
  const early = calendar([{ hours: '02:15-02:45' }]);

  it('is passed over where the clocks leave it out', () => {
    expect(said(early, '2026-03-28T12:00:00Z')).toMatchObject({ open: false, opens: '2026-03-30T00:15:00.000Z' });
  });

  it('begins late where they leave out its beginning, and ends early where they leave out its end', () => {
    const late = calendar([{ hours: '02:30-04:00' }]);
    expect(said(late, '2026-03-29T00:59:00Z')).toMatchObject({ open: false, opens: '2026-03-29T01:00:00.000Z' });
    expect(said(late, '2026-03-29T01:30:00Z')).toEqual({ open: true, changes: '2026-03-29T01:59:30.000Z' });
    const short = calendar([{ hours: '01:00-02:30' }]);
    expect(said(short, '2026-03-29T00:30:00Z')).toEqual({ open: true, changes: '2026-03-29T00:59:30.000Z' });
  });

  it('is open the first time only where they show it twice', () => {
    expect(said(early, '2026-10-25T00:30:00Z')).toEqual({ open: true, changes: '2026-10-25T00:44:30.000Z' });
    expect(said(early, '2026-10-25T01:30:00Z')).toMatchObject({ open: false, opens: '2026-10-26T01:15:00.000Z' });
  });

  it('is closed while they repeat an hour of it', () => {
    const night = calendar([{ hours: '01:00-05:00' }]);
    expect(said(night, '2026-10-25T00:30:00Z')).toEqual({ open: true, changes: '2026-10-25T00:59:30.000Z' });
    expect(said(night, '2026-10-25T01:30:00Z')).toMatchObject({ open: false, opens: '2026-10-25T02:00:00.000Z' });
    expect(said(night, '2026-10-25T02:30:00Z')).toEqual({ open: true, changes: '2026-10-25T03:59:30.000Z' });
  });
});

describe('a freeze', () => {
  it('of days closes from the first moment of the first to the last of the last', () => {
    const frozen = calendar([], ['2026-12-20', '2027-01-04']);
    expect(said(frozen, '2026-12-01T00:00:00Z')).toEqual({ open: true, changes: '2026-12-19T22:59:30.000Z' });
    const over = { opens: '2027-01-04T23:00:00.000Z', changes: '2027-01-04T23:00:30.000Z' };
    for (const now of ['2026-12-19T22:59:30Z', '2026-12-31T12:00:00Z', '2027-01-04T22:59:59Z', '2027-01-04T23:00:29Z'])
      expect(said(frozen, now)).toEqual({ open: false, freeze: 'until 2027-01-04', ...over });
    expect(said(frozen, '2027-01-04T23:00:30Z')).toEqual({ open: true, changes: Number.POSITIVE_INFINITY });
  });

  it('of minutes begins and ends with them', () => {
    const frozen = calendar([], ['2026-12-20T18:00', '2026-12-20T20:30']);
    expect(said(frozen, '2026-12-20T16:00:00Z')).toEqual({ open: true, changes: '2026-12-20T16:59:30.000Z' });
    expect(said(frozen, '2026-12-20T17:00:00Z')).toMatchObject({ open: false, opens: '2026-12-20T19:30:00.000Z' });
  });

  it('beats a window, and what opens next is the first window after it', () => {
    const frozen = calendar([{ days: 'mon-thu', hours: '09:00-16:00' }], ['2026-11-23', '2026-11-25T12:00']);
    expect(said(frozen, '2026-11-23T10:00:00Z')).toEqual({
      open: false,
      freeze: 'until 2026-11-25T12:00',
      opens: '2026-11-25T11:00:00.000Z',
      changes: '2026-11-25T11:00:30.000Z',
    });
    expect(said(frozen, '2026-11-20T10:00:00Z')).toMatchObject({ freeze: null, opens: '2026-11-25T11:00:00.000Z' });
  });

  it('cuts off the end of a window', () => {
    const frozen = calendar([{ hours: '09:00-16:00' }], ['2026-11-23T12:00', '2026-11-23']);
    expect(said(frozen, '2026-11-23T10:00:00Z')).toEqual({ open: true, changes: '2026-11-23T10:59:30.000Z' });
  });

  it('of a year hides no window behind it', () => {
    const frozen = calendar([{ days: 'wed', hours: '09:00-10:00' }], ['2026-11-01', '2027-10-31']);
    expect(said(frozen, '2026-11-23T10:00:00Z')).toMatchObject({ opens: '2027-11-03T08:00:00.000Z' });
  });

  it('is one with the next where less than a minute lies between them', () => {
    const frozen = calendar([], ['2026-11-23T10:00', '2026-11-23T11:00'], ['2026-11-23T11:01', '2026-11-23T12:00']);
    expect(said(frozen, '2026-11-23T10:00:29Z')).toMatchObject({
      freeze: 'until 2026-11-23T11:00',
      opens: '2026-11-23T11:00:00.000Z',
    });
    expect(said(frozen, '2026-11-23T10:00:30Z')).toMatchObject({
      freeze: 'until 2026-11-23T12:00',
      opens: '2026-11-23T11:00:00.000Z',
    });
  });

  it('covers an hour that the clocks show twice both times (T132)', () => {
    const frozen = calendar([], ['2026-10-25T02:15', '2026-10-25T02:45']);
    expect(said(frozen, '2026-10-25T00:10:00Z')).toEqual({ open: true, changes: '2026-10-25T00:14:30.000Z' });
    expect(said(frozen, '2026-10-25T00:30:00Z')).toMatchObject({ open: false, opens: '2026-10-25T01:45:00.000Z' });
  });

  it('freezes nothing where the clocks leave it out (T132)', () => {
    const frozen = calendar([], ['2026-03-29T02:15', '2026-03-29T02:45']);
    expect(said(frozen, '2026-03-29T01:00:00Z')).toEqual({ open: true, changes: Number.POSITIVE_INFINITY });
  });

  it('that cannot be read, or is in a zone that nobody knows, is for ever', () => {
    const closed = { open: false, opens: null, changes: null };
    const nowhere = {
      windows: [],
      freezes: [freezeOf({ from: '2026-01-01', until: '2026-01-02', reason: 'x' }, 'No/where')],
    };
    expect(said(nowhere, '2026-11-23T10:00:00Z')).toEqual({ ...closed, freeze: 'x' });
    expect(said(calendar([], ['2026-02-30', '2026-02-31']), '2026-11-23T10:00:00Z')).toMatchObject(closed);
    expect(said(calendar([], ['soon', 'later']), '2026-11-23T10:00:00Z')).toMatchObject(closed);
  });
});
