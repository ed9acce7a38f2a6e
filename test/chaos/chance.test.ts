import { describe, expect, it } from '@jest/globals';
import { chanceOf } from '../../scripts/chaos/chance.ts';

function some(seed: number): readonly number[] {
  const { number } = chanceOf(seed);
  return Array.from({ length: 2_000 }, number);
}

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
  });

  it('is even, from 0 up to 1', () => {
    const numbers = some(7);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, tenth) => numbers.filter((one) => Math.floor(one * 10) === tenth));
    for (const { length } of tenths) expect(length).toBeGreaterThan(140);
  });

  it('picks whole numbers with both ends, and each of a list', () => {
    const { between, pick, happens } = chanceOf(3);
    expect(new Set(Array.from({ length: 200 }, () => between(2, 4)))).toEqual(new Set([2, 3, 4]));
    expect(new Set(Array.from({ length: 200 }, () => pick(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
    expect([happens(1), happens(0)]).toEqual([true, false]);
  });
});
