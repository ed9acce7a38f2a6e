import { describe, expect, it } from '@jest/globals';
import { changeState } from '../../src/report/change-state.ts';
import type { Item } from '../../src/checklist/model.ts';
import type { RollCall } from '../../src/judge/roll-call.ts';
import { aChecklist, anItem } from '../builders/checklist.ts';
import { aChange } from '../builders/facts.ts';
import { aFinding, aRollCall, aWait } from './roll-calls.ts';

const production = { gate: { kind: 'environment', name: 'production' } } as const;
const release = (id: string, over: Partial<Item> = {}) => anItem(id, { title: `The ${id}`, ask: 'release', ...over });

/** What is said to be asked at deployment, of an open change under these items. */
function later(items: readonly Item[], rollCalls: readonly RollCall[] = [aRollCall()], change = aChange()) {
  const config = { state: 'valid', checklist: aChecklist({ items }) } as const;
  const lines = changeState(rollCalls, change, config).flatMap(({ open }) => open);
  return lines.find((line) => line.startsWith('Asked at deployment'));
}

describe('what a change is told of its deployment', () => {
  it('are the items that are asked there and nowhere yet, with the environments that they are asked in', () => {
    const call = release('call', { environments: ['production', 'staging'] });
    expect(later([release('window'), call])).toBe(
      'Asked at deployment, not now: The window; The call (production, staging).',
    );
  });

  it('is nothing that an environment shows already, that is asked of the change, or comes after', () => {
    const items = [anItem('tests'), release('bake', { phase: 'post-deployment' }), release('call')];
    expect(later(items, [aRollCall(), aRollCall({ ...production, findings: [aWait('call')] })])).toBeUndefined();
    expect(later(items, [aRollCall({ findings: [aWait('call')] })])).toBe('Asked at deployment, not now: The call.');
    expect(later([anItem('tests')])).toBeUndefined();
  });

  it('is nothing of a change that is not open, nor under a checklist that is not there', () => {
    const merged = aChange({ state: 'merged' });
    expect(later([release('call')], [aRollCall()], merged)).toBeUndefined();
    const lines = changeState([aRollCall()], aChange(), { state: 'missing' }).flatMap(({ open }) => open);
    expect(lines.filter((line) => line.startsWith('Asked at deployment'))).toEqual([]);
  });

  it('is that no gate is switched on, where none is', () => {
    const off = aRollCall({ enforcement: 'off', findings: [aFinding('tests')] });
    expect(changeState([off], aChange(), { state: 'missing' })).toMatchObject([
      { open: ['No gate is switched on for this change.'] },
    ]);
  });
});
