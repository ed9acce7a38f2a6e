import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/judge/judge.ts';
import type { Gate } from '../../src/judge/roll-call.ts';
import { aChecklist, anEnvironment } from '../builders/checklist.ts';
import { aChange, elsewhere, head, merged, someFacts } from '../builders/facts.ts';
import { anInterpretation } from '../builders/interpretation.ts';
import { afterMerge, green, judged, merge, production } from './judged.ts';

const nothing = { holds: [], findings: [], problems: [] };

describe('a roll call', () => {
  it.each<readonly [Gate]>([[merge], [production]])('names its gate %j, the judge and what it found', (gate) => {
    const call = judged(gate, { facts: gate === production ? afterMerge() : {} });
    expect(call.gate).toEqual(gate);
    expect(call.judge).toMatch(/^\d+\.\d+\.\d+$/);
    expect(call.problems).toEqual([]);
  });

  it('is about nothing but the gate where there is no checklist', () => {
    for (const gate of [merge, production]) {
      const call = judge({ state: 'missing' }, someFacts({ commits: [green] }), gate, anInterpretation());
      expect(call).toMatchObject({ ...nothing, gate, candidate: head, change: { number: 7, head } });
    }
  });

  it('names no change where it could not be told which one is judged', () => {
    const facts = someFacts({ changes: [aChange(), aChange({ number: 8 })] });
    const config = { state: 'valid', checklist: aChecklist() } as const;
    for (const gate of [merge, production]) {
      expect(judge(config, facts, gate, anInterpretation())).toMatchObject({
        ...nothing,
        candidate: head,
        change: null,
      });
    }
    expect(judge({ state: 'missing' }, facts, merge, anInterpretation())).toMatchObject({ ...nothing, change: null });
  });

  it('names the commit that was judged: the head at the merge gate, the merge commit at the deployment', () => {
    expect(judged(merge, { facts: afterMerge() })).toMatchObject({ candidate: head, change: { head } });
    expect(judged(production, { facts: afterMerge() })).toMatchObject({ candidate: merged, change: { head } });
  });

  it('names no checklist where the branch has none', () => {
    const config = [
      { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: elsewhere, blob: null, changedAt: null },
    ];
    expect(judge({ state: 'missing' }, someFacts({ config }), merge, anInterpretation()).checklist).toBeNull();
  });

  it('says that a gate which is off waits for nobody and judges nothing', () => {
    const environments = [anEnvironment({ enforce: 'off' })];
    expect(judged(production, { checklist: { environments }, facts: afterMerge() })).toMatchObject({
      ...nothing,
      verdict: 'pending',
      open: true,
      enforcement: 'off',
      blockers: [{ outcome: 'pending', code: 'ENVIRONMENT_OFF' }],
    });
  });
});
