import { describe, expect, it } from '@jest/globals';
import { ownWord } from '../../../src/judge/release/own-word.ts';
import { elsewhere, merged, said } from '../../builders/facts.ts';
import { otto, rhea } from '../../builders/people.ts';

const deploys = (by: typeof rhea, commit = merged) => ({ environment: 'production', commit, by, at: said });

describe('a verdict that rests on what somebody said in the issue of a release (T7)', () => {
  it('lets no deployment of theirs go, whatever the case of their name', () => {
    const facts = { deployers: [deploys(otto), deploys({ ...rhea, login: 'Rhea' })] };
    expect(ownWord({ candidate: merged }, facts, { restsOn: ['octavia', 'rhea'] })).toEqual({
      outcome: 'pending',
      code: 'APP_VERDICT_NOT_GO',
      sentence: `The App's verdict on ${merged.slice(0, 7)} rests on the word of rhea, who deploys it, and duties are separated here.`,
      next: [{ who: 'somebody other than rhea', how: 'signs it in the issue of the release, or starts this instead' }],
    });
  });

  it('lets everybody else’s go, and what they deploy elsewhere', () => {
    expect(ownWord({ candidate: merged }, { deployers: [deploys(otto)] }, { restsOn: ['rhea'] })).toBeNull();
    expect(ownWord({ candidate: merged }, { deployers: [deploys(rhea, elsewhere)] }, { restsOn: ['rhea'] })).toBeNull();
    expect(ownWord({ candidate: merged }, { deployers: [deploys(rhea)] }, { restsOn: [] })).toBeNull();
    expect(ownWord({ candidate: merged }, {}, { restsOn: ['rhea'] })).toBeNull();
  });

  it('lets none go of two who both deploy it and on one of whom it rests, but that of one of them', () => {
    const restsOn = ['rhea otto'];
    const both = { deployers: [deploys(otto), deploys(rhea)] };
    expect(ownWord({ candidate: merged }, both, { restsOn })).toMatchObject({
      sentence: expect.stringContaining('rests on the word of rhea and otto, who deploy it, and'),
      next: [{ who: 'somebody other than rhea and otto' }],
    });
    expect(ownWord({ candidate: merged }, { deployers: [deploys(otto)] }, { restsOn })).toBeNull();
    expect(ownWord({ candidate: merged }, { deployers: [deploys(rhea)] }, { restsOn })).toBeNull();
  });
});
