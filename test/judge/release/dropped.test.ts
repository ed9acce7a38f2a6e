import { describe, expect, it } from '@jest/globals';
import { counts } from '../../../src/evidence/statements/standing.ts';
import type { Interpretation } from '../../../src/commands/interpretation.ts';
import { merged, now } from '../../builders/facts.ts';
import { quinn } from '../../builders/people.ts';
import { aHome, released } from './scene.ts';
import { codes, pushed } from './told.ts';

const word = { by: quinn, at: now, comment: { id: '9', url: '' }, standing: counts };
const said = (over: Partial<NonNullable<Interpretation['release']>>): Partial<Interpretation> => ({
  release: { candidate: null, drop: null, deploys: [], proposals: [], ...over },
});

describe('a release that somebody dropped', () => {
  it('is shut from the word on, whatever it has, and says how it comes back (T78)', () => {
    expect(released({ change: aHome() })).toMatchObject({ verdict: 'go', open: true });
    const call = released({ change: aHome(), says: said({ drop: word }) });
    expect(call).toMatchObject({ verdict: 'pending', open: false });
    expect(call.blockers).toEqual([
      {
        outcome: 'pending',
        code: 'RELEASE_DROPPED',
        sentence: 'quinn dropped this release.',
        next: [
          {
            who: 'a holder of any role of the checklist',
            how: 'names the commit in the issue of a release, if it is to be released after all',
            paste: `/candidate ${merged}`,
          },
        ],
      },
    ]);
  });

  it('has that told before whatever else shuts it', () => {
    const call = released({ change: aHome(), commits: pushed, says: said({ drop: word }) });
    expect(codes(call)).toEqual(['RELEASE_DROPPED', 'DIRECT_PUSH']);
  });

  it('is open as ever where somebody named a candidate since, or only wants it deployed', () => {
    const named = said({ candidate: { ...word, commit: merged }, deploys: [{ ...word, environment: 'production' }] });
    expect(released({ change: aHome(), says: named })).toMatchObject({ open: true });
  });

  it('is told on the pull request of its commit where its issue is gone, with another place to name it (I25)', () => {
    const dropped = [{ environment: 'Production', commit: merged, issue: 30, lost: true }] as const;
    const [blocker] = released({ facts: { dropped } }).blockers;
    expect(blocker).toMatchObject({ outcome: 'pending', code: 'RELEASE_DROPPED' });
    expect(blocker?.sentence).toMatch(/ was given up: its issue #30 is gone, with what was said there\.$/);
    expect(blocker?.next).toEqual([
      {
        who: 'a holder of any role of the checklist',
        how: 'names the commit in the issue of another release to production, or by a tag that the checklist takes, if it is to be released after all',
        paste: `/candidate ${merged}`,
      },
    ]);
    for (const over of [{ commit: 'e'.repeat(40) }, { environment: 'staging' }] as const)
      expect(codes(released({ facts: { dropped: [{ ...dropped[0], ...over }] } }))).toEqual(['RELEASE_ELSEWHERE']);
    const there = { environment: 'production', commit: merged, issue: 31 };
    const known = released({ facts: { dropped: [there] } }).blockers[0];
    expect(known?.sentence).toMatch(/ was dropped in #31\.$/);
    expect(known?.next[0]?.how).toContain('in #31, or by a tag');
  });

  it('is told where it is judged alone', () => {
    expect(codes(released({ says: said({ drop: word }) }))).toEqual(['RELEASE_ELSEWHERE']);
  });
});
