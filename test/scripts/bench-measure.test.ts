import { describe, expect, it } from '@jest/globals';
import { holds, median, type Measured } from '../../scripts/bench/measure.ts';
import { formatTable, toJson } from '../../scripts/bench/print.ts';

const aNumber = (value: number, bound: number | null): Measured => ({
  key: 'judgeMs',
  what: 'judging',
  value,
  unit: 'ms',
  bound,
});

describe('a bound', () => {
  it('is kept by a number that reaches it', () => {
    expect(holds(aNumber(5, 5))).toBe(true);
  });

  it('is broken by a number above it', () => {
    expect(holds(aNumber(5.01, 5))).toBe(false);
  });

  it('is broken by what is no number: nothing was measured', () => {
    expect(holds(aNumber(median([]), 5))).toBe(false);
  });

  it('that there is none of is kept by everything', () => {
    expect(holds(aNumber(1e9, null))).toBe(true);
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('what the bench prints', () => {
  it('names a broken bound in the table', () => {
    expect(formatTable([aNumber(6, 5)])).toMatch(/^judgeMs\s+6 ms\s+5 ms\s+BROKEN\s+judging$/m);
  });

  it('is one object of numbers for machines', () => {
    expect(JSON.parse(toJson([aNumber(1.234, 5)]))).toEqual({ judgeMs: 1.23 });
  });
});
