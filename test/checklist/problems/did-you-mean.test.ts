import { describe, expect, it } from '@jest/globals';
import { didYouMean } from '../../../src/checklist/problems/did-you-mean.ts';

describe('the word that was meant', () => {
  it.each([
    ['sinoff', ['signoff', 'section'], 'signoff'],
    ['singoff', ['signoff', 'section'], 'signoff'],
    ['sign-off', ['signoff'], 'signoff'],
    ['Title', ['title'], 'title'],
    ['chekc', ['check', 'review'], 'check'],
    ['qa1', ['qa'], 'qa'],
    ['abcd', ['abxy'], 'abxy'],
    ['x'.repeat(60), ['x'.repeat(59)], 'x'.repeat(59)],
    ['prod', ['staging', 'production'], 'production'],
    ['pro-d', ['Production'], 'Production'],
  ])('%s is %s', (seen, known, meant) => {
    expect(didYouMean(seen, known)).toBe(meant);
  });

  it.each([
    ['owner', ['title', 'check']],
    ['ab', ['xy']],
    ['', ['a']],
    ['pr', ['production', 'staging']],
    ['prod', ['production-eu', 'production-us']],
    ['duction', ['production', 'introduction']],
    ['x'.repeat(1000), ['x']],
    ['x'.repeat(61), ['x'.repeat(60)]],
  ])('is not guessed for %s', (seen, known) => {
    expect(didYouMean(seen, known)).toBeNull();
  });

  it('is the nearest of several', () => {
    expect(didYouMean('stagin', ['stage', 'staging'])).toBe('staging');
  });
});
