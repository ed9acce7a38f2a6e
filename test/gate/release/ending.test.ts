import { describe, expect, it } from '@jest/globals';
import type { Interpretation } from '../../../src/commands/interpretation.ts';
import { counts } from '../../../src/evidence/statements/standing.ts';
import { endOf } from '../../../src/gate/release/ending.ts';
import type { ReleaseRead } from '../../../src/judge/roll-call.ts';
import { merged, now } from '../../builders/facts.ts';
import { aHold, anInterpretation } from '../../builders/interpretation.ts';
import { quinn } from '../../builders/people.ts';
import { aHome, released, releaseFacts } from '../../judge/release/scene.ts';

const change = aHome();
const still = { next: false, going: false };
const base = { deployment: 1, commit: merged, at: '2026-11-20T10:00:00Z' };

/** How a release ends whose issue says this, and of which this is left. */
function ends(says: Partial<Interpretation> = {}, left: Partial<ReleaseRead> = {}, { at = now, beside = still } = {}) {
  const call = released({ change, base: 'm6', says });
  if (call.release === undefined) throw new Error('it brings something');
  const rollCalls = [{ ...call, release: { ...call.release, ...left } }];
  const facts = { ...releaseFacts({ change, base: 'm6' }), now: at };
  const interpretation = anInterpretation(says);
  return endOf({ rollCalls, facts, interpretation, config: { state: 'missing' } }, beside);
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
    expect(ends({ holds: [aHold()], release })).toMatchObject({ how: 'dropped', by: quinn, said: now });
  });
});

describe('a release that is deployed', () => {
  /** Whether it is over at a moment, beside what goes on then. */
  const isOver = (at: string, next: boolean, going: boolean): boolean => {
    const end = ends({}, { since: 'same', base }, { at, beside: { next, going } });
    expect(end?.how ?? 'deployed').toBe('deployed');
    return end !== null;
  };

  it('keeps its issue for a day, and where the next one waits only as long as its runs go on', () => {
    expect(isOver('2026-11-21T09:59:59Z', false, false)).toBe(false);
    expect(isOver('2026-11-21T09:59:59Z', true, true)).toBe(false);
    expect(isOver('2026-11-20T10:00:01Z', true, false)).toBe(true);
  });

  it('is over after a day where the next one waits, or nothing of it goes on', () => {
    expect(isOver('2026-11-21T10:00:00Z', true, true)).toBe(true);
    expect(isOver('2026-11-21T10:00:00Z', false, false)).toBe(true);
  });

  it('keeps its issue while something of it goes on, as long as GitHub lets a job wait (I4, T91)', () => {
    expect(isOver('2026-11-21T10:00:00Z', false, true)).toBe(false);
    expect(isOver('2026-12-20T09:59:59Z', false, true)).toBe(false);
    expect(isOver('2026-12-20T10:00:00Z', false, true)).toBe(true);
  });

  it('is over where nobody can tell when it was deployed', () => {
    expect(ends({}, { since: 'same', base: null }, { beside: { next: false, going: true } })?.how).toBe('deployed');
  });
});
