import { describe, expect, it } from '@jest/globals';
import { missingNeeds } from '../../../src/judge/needs.ts';
import { branchesOf, isOffBranch } from '../../../src/judge/release/on-branch.ts';
import { settledChange } from '../../../src/judge/release/settle.ts';
import { aChecklist, anEnvironment } from '../../builders/checklist.ts';
import { aChange, afterMerge, merged, mergedAt, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aReading, aSuccess } from './history.ts';
import { aHome, checklist, history, own, released, releaseFacts } from './scene.ts';

const reading = { ...aReading('m7', [aSuccess(1, 'm6')], history), candidate: merged };
const need = { kind: 'release', environment: 'production', candidate: merged } as const;
const off = readings([need, { ...reading, contained: false }]);
const late = '2026-11-20T15:00:00Z';

/** Production as it is judged for a candidate that none of its branches contains. */
function lost(over: Parameters<typeof released>[0] = {}) {
  return released({ change: own, ...over, facts: { ...over.facts, readings: off } });
}

describe('a merged commit that no branch contains which the environment takes', () => {
  it('waits, whatever is in, and is told how it comes back (T70, T77)', () => {
    const rollCall = lost();
    expect(rollCall).toMatchObject({ verdict: 'pending', open: false });
    expect(rollCall.blockers).toMatchObject([
      {
        outcome: 'pending',
        code: 'SUBJECT_NOT_ON_TRUSTED_REF',
        next: [{ who: 'somebody who may push to main', paste: '/recheck' }],
      },
    ]);
    expect(rollCall.blockers[0]?.sentence).toBe(
      'ccccccc is not on main, so production does not take it: it was forced off, or the branch is gone.',
    );
  });

  it('as a release can be given up as well, so that the next one has its turn', () => {
    expect(lost({ change: aHome() }).blockers[0]?.next.map(({ paste }) => paste)).toEqual(['/recheck', '/drop']);
  });

  it('is told with every branch that was asked', () => {
    const wide = aChecklist({
      environments: [anEnvironment({ branches: ['main', 'stable', 'release/*'] })],
      items: checklist.items,
    });
    expect(lost({ checklist: wide }).blockers[0]?.sentence).toContain('ccccccc is on none of main, stable, so');
  });

  it('is judged as ever where nothing was asked, and where one contains it', () => {
    const found = released({
      change: own,
      facts: { readings: readings([need, reading]) },
    });
    expect(found.blockers.map(({ code }) => code)).not.toContain('SUBJECT_NOT_ON_TRUSTED_REF');
  });

  it('is not held against it where nothing was read: that shuts it for itself', () => {
    const { blockers } = released({ change: own, facts: { readings: readings([need, unlearnable('API_PARTIAL')]) } });
    expect(blockers.map(({ code }) => code)).toEqual(['API_PARTIAL']);
    expect(isOffBranch(anEnvironment(), { change: own, candidate: merged }, someFacts())).toBe(false);
  });

  it('is looked at once more in the two minutes after its merge: GitHub may show that before the branch', () => {
    const at = (now: string) => lost({ facts: { now } }).nextLook;
    expect(at(mergedAt)).toBe('2026-11-20T13:02:00.000Z');
    expect(at(late)).toBeNull();
    expect(lost({ change: aHome(), facts: { now: mergedAt } }).nextLook).toBeNull();
  });

  it('says nothing of how its change stands in a release of others', () => {
    const facts = { ...releaseFacts({ change: own }), readings: off };
    const settled = settledChange(lost(), facts);
    expect(settled?.open.map(({ code }) => code)).not.toContain('SUBJECT_NOT_ON_TRUSTED_REF');
  });
});

describe('the branches of which one has to contain a candidate', () => {
  const of = (branches: readonly string[], base = 'main') =>
    branchesOf(
      anEnvironment({ branches }),
      {
        change: aChange({ merge: { commit: merged, at: mergedAt }, base: { ref: base, commit: merged } }),
        candidate: merged,
      },
      someFacts({ now: afterMerge }),
    );

  it.each([
    [[], 'main', ['main']],
    [['main'], 'main', ['main']],
    [['release/*', 'stable'], 'release/1', ['release/1', 'stable']],
    [['**'], 'release/1', ['release/1', 'main']],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'c', ['c', 'a', 'b', 'd', 'e']],
  ])('are, of %j and one that was merged into %s, %j', (branches, base, all) => {
    expect(of(branches, base)).toEqual(all);
  });

  it('are none before the merge, and are asked with what a deployment brings', () => {
    const open = aChange();
    expect(branchesOf(anEnvironment(), { change: open, candidate: open.head.commit }, someFacts())).toEqual([]);
    const facts = { ...releaseFacts({ change: own }), readings: {} };
    const asked = missingNeeds(checklist, facts).find(({ kind }) => kind === 'release');
    expect(asked).toEqual({ ...need, branches: ['main'] });
  });
});
