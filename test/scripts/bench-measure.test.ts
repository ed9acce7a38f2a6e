import { describe, expect, it } from '@jest/globals';
import { fastest, holds, median, processorTime, type Measured } from '../../scripts/bench/measure.ts';
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

describe('the time of one call', () => {
  /** A processor on which the rounds of each series cost so much, one after the other. */
  function aProcessor(series: readonly number[], rounds: number) {
    let spent = 0;
    let calls = 0;
    return {
      spent: () => spent,
      work: () => {
        spent += series[Math.floor(calls / rounds)] ?? Number.NaN;
        calls += 1;
      },
    };
  }

  it('is that of the fastest series: neighbours only ever make one slower', () => {
    const { spent, work } = aProcessor([9, 7, 5, 8, 6, 7], 3);
    expect(processorTime(3, () => null, work, spent)).toBe(5);
  });

  it('leaves out the first series, in which nothing is warm yet', () => {
    const { spent, work } = aProcessor([1, 7, 5, 8, 6, 7], 2);
    expect(processorTime(2, () => null, work, spent)).toBe(5);
  });

  it('prepares every call before the time is taken', () => {
    const order: string[] = [];
    processorTime(
      2,
      () => order.push('prepare'),
      () => order.push('work'),
      () => order.push('look'),
    );
    expect(order.slice(0, 6)).toEqual(['prepare', 'prepare', 'look', 'work', 'work', 'look']);
  });

  it('is read from the processor where nothing else is given', () => {
    expect(
      processorTime(
        1,
        () => 1e5,
        (most) => Array.from({ length: most }, Math.sqrt),
      ),
    ).toBeGreaterThan(0);
  });

  it('is no number where nothing was measured', () => {
    expect(holds(aNumber(fastest([]), 5))).toBe(false);
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
