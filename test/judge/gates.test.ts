import { describe, expect, it } from '@jest/globals';
import { gatesOf } from '../../src/judge/gates.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import { aChecklist, anEnvironment, anItem } from '../builders/checklist.ts';
import { aChange, elsewhere, merged, mergedAt, someFacts } from '../builders/facts.ts';

const environments = [
  anEnvironment({ name: 'preview', branches: ['feature'] }),
  anEnvironment(),
  anEnvironment({ name: 'old', enforce: 'off' }),
];

function gates(over: Partial<Checklist> = {}, facts: Parameters<typeof someFacts>[0] = {}) {
  return gatesOf(aChecklist({ environments, ...over }), someFacts(facts)).map((gate) =>
    gate.kind === 'merge' ? 'merge' : gate.name,
  );
}

describe('the gates that a subject meets', () => {
  it('are merge and every environment that takes the head, while the change is open', () => {
    expect(gates()).toEqual(['merge', 'preview']);
  });

  it('are the environments that take the base branch, once it is merged', () => {
    expect(gates({}, { change: aChange({ merge: { commit: merged, at: mergedAt } }) })).toEqual(['production']);
  });

  it('leave out merge where nothing is asked per change, or no environment takes the branch', () => {
    expect(gates({ items: [anItem('x', { ask: 'release' })] })).toEqual(['preview']);
    expect(
      gates({ environments: [anEnvironment()] }, { change: aChange({ base: { ref: 'develop', commit: elsewhere } }) }),
    ).toEqual([]);
  });

  it('are the one that was asked for, whatever it is', () => {
    const subject = { ...someFacts().subject, environment: 'moon' };
    expect(gates({}, { subject })).toEqual(['moon']);
  });

  it('are each an environment or merge, and said to be', () => {
    const subject = { ...someFacts().subject, environment: 'moon' };
    expect(gatesOf(aChecklist(), someFacts({ subject }))).toEqual([{ kind: 'environment', name: 'moon' }]);
    expect(gatesOf(aChecklist({ environments }), someFacts())).toEqual([
      { kind: 'merge' },
      { kind: 'environment', name: 'preview' },
    ]);
  });

  it('are merge too where only one of several items is asked per change', () => {
    expect(gates({ items: [anItem('x', { ask: 'release' }), anItem('y')] })).toEqual(['merge', 'preview']);
  });

  it('are none for what is no change', () => {
    expect(gates({}, { changes: [] })).toEqual([]);
    expect(gatesOf(aChecklist({ environments }), someFacts({ changes: [] }))).toEqual([]);
    expect(gates({}, { change: aChange({ state: 'closed' }) })).toEqual([]);
  });
});
