import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/app/budget.ts';
import { createReserve } from '../../src/app/reserve.ts';
import type { Urgency } from '../../src/store/work-queue.ts';

const UNTIL = 3_600_000;

/** A budget of which less than the reserve is left, down to what `rests` says. */
function low(rests: readonly Urgency[] = [0], until = UNTIL): Budget {
  return {
    over: (request) => request,
    restsUntil: (urgency) => (rests.includes(urgency) ? until : null),
    silentUntil: () => null,
  };
}

/** What a reserve answers to so many looks in a row. */
function looks(reserve: ReturnType<typeof createReserve>, count: number, budget = low(), key = 'a') {
  return Array.from({ length: count }, () => reserve.restsUntil(budget, { key, urgency: 2 }));
}

describe('what is kept of a limit for urgent looks (T96)', () => {
  it('is for twelve looks of one subject, and then for others', () => {
    const reserve = createReserve(() => 0);
    expect(looks(reserve, 14)).toEqual([...Array.from({ length: 12 }, () => null), UNTIL, UNTIL]);
    expect(looks(reserve, 1, low(), 'b')).toEqual([null]);
  });

  it('is there for it again when the limit is whole again', () => {
    const reserve = createReserve(() => 0);
    looks(reserve, 13);
    expect(looks(reserve, 13, low([0], 2 * UNTIL)).at(-2)).toBeNull();
  });

  it('is not counted while there is enough for everybody, nor given to what is not urgent', () => {
    const reserve = createReserve(() => 0);
    looks(reserve, 100, low([]));
    expect(looks(reserve, 12).at(-1)).toBeNull();
    expect(reserve.restsUntil(low(), { key: 'c', urgency: 0 })).toBe(UNTIL);
    expect(reserve.restsUntil(low([0, 1]), { key: 'c', urgency: 1 })).toBe(UNTIL);
  });

  it('remembers the last five thousand subjects', () => {
    const reserve = createReserve(() => 0);
    looks(reserve, 13);
    for (let other = 0; other < 4_999; other += 1) looks(reserve, 1, low(), String(other));
    expect(looks(reserve, 1)).toEqual([UNTIL]);
    looks(reserve, 1, low(), 'one more');
    expect(looks(reserve, 1)).toEqual([null]);
  });
});

describe('green that nobody may look at', () => {
  it('is taken back once a minute, and again as soon as it was looked at in between', () => {
    let now = 5;
    const reserve = createReserve(() => now);
    expect([reserve.leaves('a'), reserve.leaves('a'), reserve.leaves('b')]).toEqual([null, 60_005, null]);
    now += 60_000;
    expect([reserve.leaves('a'), reserve.leaves('a')]).toEqual([null, 120_005]);
    expect(looks(reserve, 1, low([]))).toEqual([null]);
    expect(reserve.leaves('a')).toBeNull();
  });
});
