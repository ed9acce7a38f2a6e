import { describe, expect, it } from '@jest/globals';
import { isGlob, matchesName } from '../../../src/evidence/checks/name-glob.ts';

describe('a name with stars', () => {
  it.each([
    ['ci / *', 'ci / test (20, ubuntu)'],
    ['*', ''],
    ['*', 'a/b'],
    ['a*b*c', 'axxbyyc'],
    ['a*b*c', 'abbc'],
    ['**', 'x'],
    ['a*b*', 'ab'],
    ['*ab*', 'ab'],
    ['*ab*c', 'abc'],
    ['a*a', 'aa'],
  ])('%j matches %j', (name, text) => {
    expect(matchesName(name, text)).toBe(true);
  });

  it.each([
    ['ci / *', 'cd / test'],
    ['a*a', 'a'],
    ['a*b*c', 'acb'],
    ['a*bc*c', 'abc'],
    ['*b*b*', 'ab'],
    ['*ab*ba*', 'aba'],
    ['x*', ''],
    ['*x', 'X'],
    ['a.c*', 'abc'],
  ])('%j does not match %j', (name, text) => {
    expect(matchesName(name, text)).toBe(false);
  });

  it('is what makes a name a glob', () => {
    expect([isGlob('ci / test'), isGlob('ci / *')]).toEqual([false, true]);
    expect([matchesName('ci', 'ci'), matchesName('ci', 'ci2')]).toEqual([true, false]);
  });
});
