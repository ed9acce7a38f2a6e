import { describe, expect, it } from '@jest/globals';
import { joined, outside, overlap } from '../../../src/evidence/calendar/period.ts';

const period = (from: number, to: number) => ({ from, to });
const [ever, never] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

describe('what lies in two periods', () => {
  it('is what both have', () => {
    expect(overlap(period(1, 5), period(3, 9))).toEqual(period(3, 5));
    expect(overlap(period(3, 9), period(1, 5))).toEqual(period(3, 5));
    expect(overlap(period(1, 9), period(3, 5))).toEqual(period(3, 5));
  });

  it('is nothing where one ends as the other begins, or before', () => {
    expect(overlap(period(1, 3), period(3, 5))).toBeNull();
    expect(overlap(period(1, 2), period(3, 5))).toBeNull();
  });
});

describe('periods', () => {
  it('are joined in order, and what touches or overlaps is one', () => {
    expect(joined([period(7, 8), period(1, 3), period(3, 4), period(2, 3), period(5, 6)])).toEqual([
      period(1, 4),
      period(5, 6),
      period(7, 8),
    ]);
    expect(joined([period(1, 9), period(2, 3)])).toEqual([period(1, 9)]);
    expect(joined([])).toEqual([]);
  });

  it('leave all time outside of them', () => {
    expect(outside([])).toEqual([period(ever, never)]);
    expect(outside([period(5, 6), period(1, 2), period(2, 3)])).toEqual([
      period(ever, 1),
      period(3, 5),
      period(6, never),
    ]);
  });

  it('leave nothing before one that was always, and nothing after one that never ends', () => {
    expect(outside([period(ever, 2)])).toEqual([period(2, never)]);
    expect(outside([period(1, never)])).toEqual([period(ever, 1)]);
    expect(outside([period(ever, never)])).toEqual([]);
  });
});
