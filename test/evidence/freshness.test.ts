import { describe, expect, it } from '@jest/globals';
import { firstLapse, fresh, lastLapse, newestBut, oldest, tellInstant } from '../../src/evidence/freshness.ts';
import type { Answer } from '../../src/evidence/answer.ts';
import type { Age } from '../../src/evidence/freshness.ts';

const met: Answer = { outcome: 'met', code: 'MET', sentence: 'It is there.', next: [], facts: [] };
const renew = [{ who: 'somebody', how: 'does it again' }];
const at = '2026-03-02T10:00:00Z';

function aged(now: string, over: Partial<Age> = {}, found: Answer = met): Answer {
  return fresh(found, { most: '72h', at, what: 'the seal was set', renew, ...over }, now);
}

describe('what may grow old', () => {
  it('counts as long as its age allows, and says when it will lapse', () => {
    const lapses = '2026-03-05T10:00:00.000Z';
    expect(aged('2026-03-05T09:59:59.999Z')).toEqual({ ...met, lapses, nextLook: lapses });
  });

  it('counts no more at the very moment it lapses, and says since when and who renews it', () => {
    expect(aged('2026-03-05T10:00:00Z')).toEqual({
      outcome: 'pending',
      code: 'EVIDENCE_STALE',
      sentence: 'The seal was set at 2026-03-02T10:00:00Z, counts for 72h and lapsed on 2026-03-05 10:00 UTC.',
      next: renew,
      facts: [],
    });
    expect(aged('2027-01-01T00:00:00Z', { code: 'SIGNOFF_EXPIRED' }).code).toBe('SIGNOFF_EXPIRED');
  });

  it.each([
    ['90m', '2026-03-02T11:30:00.000Z'],
    ['1h', '2026-03-02T11:00:00.000Z'],
    ['7d', '2026-03-09T10:00:00.000Z'],
  ])('lapses after %s', (most, lapses) => {
    expect(aged(at, { most }).lapses).toBe(lapses);
  });

  it('does not grow old where nothing says how old it may be', () => {
    expect(aged('2099-01-01T00:00:00Z', { most: undefined, at: null })).toBe(met);
  });

  it.each([
    ['is not told', null, 'no time is shown'],
    ['cannot be read', 'yesterday', 'yesterday'],
    ['lies ahead of the clock', '2026-03-02T10:00:30.001Z', '2026-03-02T10:00:30.001Z'],
  ])('is unknown where its time %s: whoever reports it must not keep it fresh for ever', (_, when, shown) => {
    expect(aged(at, { at: when })).toEqual({
      outcome: 'unknown',
      code: 'EVIDENCE_AGE_UNKNOWN',
      sentence: `When the seal was set cannot be told (${shown}), and it counts only for 72h.`,
      next: renew,
      facts: [],
    });
  });

  it('forgives a clock that is ahead by half a minute', () => {
    expect(aged(at, { at: '2026-03-02T10:00:30Z' }).outcome).toBe('met');
  });

  it('is unknown where the present time cannot be read', () => {
    expect(aged('now').outcome).toBe('unknown');
  });

  it('has lapsed where how long it counts cannot be read', () => {
    expect(aged(at, { most: 'for ever' }).outcome).toBe('pending');
  });

  it.each(['pending', 'unmet', 'unknown'] as const)('stays %s whatever its age', (outcome) => {
    const found: Answer = { ...met, outcome, code: 'CHECK_RUNNING' };
    expect(aged('2099-01-01T00:00:00Z', {}, found)).toBe(found);
  });

  it('is looked at when it lapses, or before where something else changes by time', () => {
    const sooner = '2026-03-03T00:00:00Z';
    expect(aged(at, {}, { ...met, nextLook: sooner }).nextLook).toBe(sooner);
    const afterwards = aged(at, {}, { ...met, nextLook: '2026-04-01T00:00:00Z' });
    expect(afterwards.nextLook).toBe('2026-03-05T10:00:00.000Z');
  });
});

describe('moments of which several count', () => {
  const moments = ['2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z', '2026-01-01T00:00:00Z'];

  it('are taken from the newest', () => {
    expect([1, 2, 3, 4].map((count) => newestBut(count, moments))).toEqual([
      '2026-01-03T00:00:00Z',
      '2026-01-02T00:00:00Z',
      '2026-01-01T00:00:00Z',
      null,
    ]);
    expect(newestBut(1, [null, 'soon'])).toBeNull();
  });

  it('have an oldest only where every one is told', () => {
    expect(oldest(moments)).toBe('2026-01-01T00:00:00Z');
    expect(oldest([...moments, null])).toBeNull();
    expect(oldest([...moments, 'soon'])).toBeNull();
    expect(oldest([])).toBeNull();
  });
});

describe('parts that lapse', () => {
  const early: Answer = { ...met, lapses: '2026-01-01T00:00:00Z' };
  const late: Answer = { ...met, lapses: '2026-01-02T00:00:00Z' };

  it('end together what needs each of them, with the first', () => {
    expect(firstLapse([late, met, early])).toEqual({ lapses: early.lapses, nextLook: early.lapses });
    expect(firstLapse([met])).toEqual({});
  });

  it('end what needs one of them with the last, and not where one does not lapse', () => {
    expect(lastLapse([late, early])).toEqual({ lapses: late.lapses });
    expect(lastLapse([late, { ...met, outcome: 'pending' }])).toEqual({ lapses: late.lapses });
    expect(lastLapse([late, met])).toEqual({});
    expect(lastLapse([])).toEqual({});
  });
});

describe('a moment for people', () => {
  it('is told to the minute', () => {
    expect(tellInstant('2026-03-05T10:00:59.000Z')).toBe('2026-03-05 10:00 UTC');
    expect(tellInstant('soon')).toBe('soon');
  });
});
