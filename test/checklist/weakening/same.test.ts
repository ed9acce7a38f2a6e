import { describe, expect, it } from '@jest/globals';
import { isWithin, same, sameSet, without } from '../../../src/checklist/weakening/same.ts';

describe('values of a checklist', () => {
  it('are the same in whatever order their keys stand, and whether a key is absent or undefined', () => {
    expect(same({ a: 1, b: { c: [1], d: null } }, { b: { d: null, c: [1] }, a: 1 })).toBe(true);
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(same(undefined, null)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [['a'], { 0: 'a' }],
    [[], {}],
    ['1', 1],
    ['a,b', ['a', 'b']],
    [{ a: 'x","b":"y' }, { a: 'x', b: 'y' }],
  ])('differ: %j and %j', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });

  it('stand within a list, and make up the same one, in any order', () => {
    expect(isWithin([{ a: 1, b: 2 }], [3, { b: 2, a: 1 }])).toBe(true);
    expect(isWithin([1, 4], [1, 3])).toBe(false);
    expect(isWithin([], [])).toBe(true);
    expect([sameSet([1, 2], [2, 1]), sameSet([1], [2, 1]), sameSet([1, 2], [2])]).toEqual([true, false, false]);
    expect(without([1, 2, 3], [2])).toEqual([1, 3]);
  });
});
