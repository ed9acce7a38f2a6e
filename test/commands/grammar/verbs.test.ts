import { describe, expect, it } from '@jest/globals';
import { resembledVerb, verbOf, verbs } from '../../../src/commands/grammar/verbs.ts';

describe('a word that is', () => {
  it('one of our verbs is that verb, to the letter', () => {
    for (const verb of verbs) expect([verbOf(verb), resembledVerb(verb)]).toEqual([verb, verb]);
    expect(['Hold', 'holds', '', 'constructor', 'toString'].map(verbOf)).toEqual([null, null, null, null, null]);
  });
});

describe('a word that is not one of our verbs', () => {
  it.each([
    ['holt', 'hold'],
    ['hodl', 'hold'],
    ['hlep', 'help'],
    ['wave', 'waive'],
    ['signof', 'signoff'],
    ['sgnof', 'signoff'],
    ['singoff', 'signoff'],
    ['recheckkk', 'recheck'],
    ['overide', 'override'],
    ['overidee', 'override'],
    ['statsu', 'status'],
    ['unhodl', 'unhold'],
  ])('may have been meant as one: %s', (word, verb) => {
    expect(resembledVerb(word)).toBe(verb);
  });

  it.each([
    '',
    'hol2t',
    'hodll',
    'helper',
    'wai',
    'wavee',
    'sgnf',
    'recheckkkk',
    'lgtm',
    'redeploy',
    'undeploy',
    'employ2',
    'stop',
    'candid',
    'approve',
    'retest',
    'x'.repeat(40),
  ])('belongs to somebody else where it is further away: %j', (word) => {
    expect(resembledVerb(word)).toBeNull();
  });
});
