import { describe, expect, it } from '@jest/globals';
import type { Interpretation } from '../../../src/commands/interpretation.ts';
import { counts } from '../../../src/evidence/statements/standing.ts';
import { endOf } from '../../../src/gate/release/ending.ts';
import type { ReleaseRead } from '../../../src/judge/roll-call.ts';
import { now } from '../../builders/facts.ts';
import { aHold, anInterpretation } from '../../builders/interpretation.ts';
import { quinn } from '../../builders/people.ts';
import { aHome, released, releaseFacts } from '../../judge/release/scene.ts';

const change = aHome();

/** How a release ends whose issue says this, and of which this is left. */
function ends(says: Partial<Interpretation> = {}, left: Partial<ReleaseRead> = {}) {
  const call = released({ change, base: 'm6', says });
  if (call.release === undefined) throw new Error('it brings something');
  const rollCalls = [{ ...call, release: { ...call.release, ...left } }];
  const facts = releaseFacts({ change, base: 'm6' });
  const interpretation = anInterpretation(says);
  return endOf({ rollCalls, facts, interpretation, config: { state: 'missing' } }, false);
}

describe('a release of which one change is left', () => {
  it('is over, and that change is judged on its pull request', () => {
    expect(ends()).toMatchObject({ how: 'single', numbers: [7] });
    expect(ends({}, { changes: [] })).toMatchObject({ how: 'single', numbers: [] });
  });

  it('is not over while somebody holds it there (I4, T91)', () => {
    expect(ends({ holds: [aHold()] })).toBeNull();
    expect(ends({ holds: [aHold({ certain: false })] })).toBeNull();
    expect(ends({ holds: [aHold()] }, { changes: [] })).toBeNull();
  });

  it('is over at once where somebody drops it, held or not', () => {
    const drop = { by: quinn, at: now, comment: { id: '9', url: '' }, standing: counts };
    const release = { candidate: null, drop, deploys: [], proposals: [] };
    expect(ends({ holds: [aHold()], release })).toMatchObject({ how: 'dropped', by: quinn });
  });
});
