import { describe, expect, it } from '@jest/globals';
import { isSame, joinEnvironment, together, withZones } from '../../../src/checklist/policy/environments.ts';

describe('what a file and a policy say of one environment', () => {
  it('is nothing where neither says anything', () => {
    expect(joinEnvironment({}, {})).toEqual({ environment: {}, lent: [], weaker: [] });
  });

  it('is told apart: what the policy gives, and what of it the file contradicts', () => {
    expect(
      joinEnvironment({ enforce: 'off', strict: true, extra: 1 }, { enforce: 'block', strict: false, branches: ['a'] }),
    ).toEqual({
      environment: { enforce: 'block', strict: true, branches: ['a'], extra: 1 },
      lent: ['enforce', 'branches'],
      weaker: ['enforce'],
    });
  });

  it.each([
    ['strict', 'yes', false],
    ['strict', true, 'no'],
    ['strict', false, true],
    ['separation-of-duties', 'change', 'range'],
    ['separation-of-duties', 'everybody', 'off'],
    ['separation-of-duties', 'off', 'everybody'],
    ['separation-of-duties', 'off', 'change'],
    ['other', 'change', 'off'],
    ['window', true, false],
    ['enforce', 'often', 'off'],
    ['enforce', 7, 'off'],
    ['enforce', ['block'], 'off'],
    ['enforce', 'xblock', 'off'],
    ['enforce', 'blocks', 'off'],
    ['enforce', 'x advise until 2026-12-05', 'off'],
    ['enforce', 'block', 'sometimes'],
    ['enforce', 'advise until 2026-12-06', 'advise until 2026-12-05'],
    ['enforce', 'advise', 'advise until 9999-12-31'],
  ])('is no stricter by `%s: %j` than by %j: the policy stands', (key, own, said) => {
    expect(joinEnvironment({ [key]: own }, { [key]: said })).toEqual({
      environment: { [key]: said },
      lent: [key],
      weaker: [key],
    });
  });

  it.each([
    ['strict', true, false],
    ['separation-of-duties', 'change', 'off'],
    ['separation-of-duties', 'range', 'change'],
    ['separation-of-duties', 'range', 'off'],
    ['enforce', 'block', 'advise'],
    ['enforce', 'block', 'advise until 2026-12-05'],
    ['enforce', 'advise until 2026-12-05', 'advise until 2026-12-06'],
    ['enforce', 'advise until 2026-12-05', 'advise'],
    ['enforce', 'advise', 'off'],
  ])('is stricter by `%s: %j` than by %j: the file stands', (key, own, said) => {
    expect(joinEnvironment({ [key]: own }, { [key]: said })).toEqual({
      environment: { [key]: own },
      lent: [],
      weaker: [],
    });
  });
});

describe('values of files', () => {
  it.each([
    [{ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 }, true],
    [{ b: 1, a: 2, c: 3 }, { c: 3, a: 2, b: 1 }, true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], { 0: 'a' }, false],
    [{ a: null }, {}, false],
    ['1', 1, false],
    [undefined, null, true],
  ])('%j and %j say the same whatever the order of their keys: %j', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });

  it('that stand in two lists stand once in both together', () => {
    expect(together([{ a: 1, b: 2 }, 'x'], [{ b: 2, a: 1 }, 'y'])).toEqual([{ a: 1, b: 2 }, 'x', 'y']);
  });
});

describe('the zone of a freeze', () => {
  it.each([
    [{}, 'UTC'],
    [{ window: { days: 'mon' } }, 'UTC'],
    [{ window: 'always' }, 'UTC'],
    [{ window: { zone: 'Asia/Tokyo' } }, 'Asia/Tokyo'],
    [{ window: [{ zone: 'Asia/Tokyo' }, { zone: 'Europe/Berlin' }] }, 'Asia/Tokyo'],
  ])('is that of the window beside it: %j', (environment, zone) => {
    expect(withZones([{ reason: 'x' }], environment)).toEqual([{ zone, reason: 'x' }]);
  });

  it('is what it says itself, and nothing is put into what is no freeze', () => {
    expect(withZones([{ zone: 'Asia/Tokyo' }, null, 7, ['x']], {})).toEqual([{ zone: 'Asia/Tokyo' }, null, 7, ['x']]);
    expect(withZones('always', {})).toBe('always');
  });
});
