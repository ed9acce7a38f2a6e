import { describe, expect, it } from '@jest/globals';
import { isHasty } from '../../../src/evidence/statements/haste.ts';
import {
  aChange,
  aSighting,
  earlier,
  head,
  merged,
  mergedAt,
  readings,
  seen,
  someFacts,
} from '../../builders/facts.ts';

const change = aChange();
const hasty = (at: string, over: Parameters<typeof someFacts>[0] = {}): boolean =>
  isHasty(head, at, change, someFacts({ change, ...over }));

describe('a statement without a commit (T4)', () => {
  it('is hasty in the first minute after the head was first known, and no longer', () => {
    expect(hasty(seen)).toBe(true);
    expect(hasty('2026-11-20T10:00:59Z')).toBe(true);
    expect(hasty('2026-11-20T10:01:00Z')).toBe(false);
  });

  it('goes by the first time that the commit was known, from wherever', () => {
    const later = { sightings: [aSighting({ at: '2026-11-20T10:30:00Z' }), aSighting()] };
    expect(hasty('2026-11-20T10:30:10Z', later)).toBe(false);
    const pushes = readings([
      { kind: 'pushes', change: 7 },
      [{ after: head, at: '2026-11-20T09:00:00Z', actor: null }],
    ]);
    expect(hasty('2026-11-20T10:00:10Z', { readings: pushes })).toBe(false);
  });

  it('is hasty where nothing tells since when the commit was there', () => {
    expect(hasty(mergedAt, { sightings: [] })).toBe(true);
    expect(hasty(mergedAt, { sightings: [aSighting({ commit: earlier })] })).toBe(true);
    expect(hasty('soon')).toBe(true);
    expect(hasty(mergedAt, { sightings: [aSighting({ at: 'once' })] })).toBe(true);
  });

  it('counts from the merge for the merge commit', () => {
    const after = aChange({ merge: { commit: merged, at: mergedAt } });
    const facts = someFacts({ change: after });
    expect(isHasty(merged, '2026-11-20T13:00:59Z', after, facts)).toBe(true);
    expect(isHasty(merged, '2026-11-20T13:01:00Z', after, facts)).toBe(false);
    expect(isHasty(earlier, '2026-11-20T14:00:00Z', after, facts)).toBe(true);
  });
});
