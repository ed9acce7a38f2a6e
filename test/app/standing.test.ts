import { describe, expect, it } from '@jest/globals';
import { tellStanding } from '../../src/app/standing.ts';
import type { StandingGate } from '../../src/store/standing-gates.ts';
import { aChange, someFacts } from '../builders/facts.ts';
import { aRollCall } from '../report/roll-calls.ts';

const merge = aRollCall({ gate: { kind: 'merge' }, verdict: 'go', open: true });
const production = aRollCall({ gate: { kind: 'environment', name: 'production' }, verdict: 'pending', open: false });

/** What is counted of a change that stands so, whose both gates were judged. */
async function counted(state: 'open' | 'merged' | 'closed', isOver = false) {
  const judged: string[] = [];
  const standing: (readonly [string, readonly StandingGate[]])[] = [];
  const counting = {
    meter: { judged: (kind: string, verdict: string) => void judged.push(`${kind} ${verdict}`) },
    gates: {
      stand: async (of: { repository: number; change: number }, gates: readonly StandingGate[]) =>
        void standing.push([`${of.repository} #${of.change}`, gates]),
    },
  };
  const facts = someFacts({ changes: [aChange({ state })] });
  await tellStanding(counting, { facts, rollCalls: [merge, production] }, 7, isOver);
  return { judged, standing };
}

const opened = { kind: 'merge', name: 'merge', open: true };
const shut = { kind: 'environment', name: 'production', open: false };

describe('how the gates of a change stand', () => {
  it('is told with the verdicts', async () => {
    expect(await counted('open')).toEqual({
      judged: ['merge go', 'environment pending'],
      standing: [['42 #7', [opened, shut]]],
    });
  });

  it('is that of its environments alone when it is merged, and nothing when it is over', async () => {
    expect((await counted('merged')).standing).toEqual([['42 #7', [shut]]]);
    expect(await counted('merged', true)).toEqual({
      judged: ['merge go', 'environment pending'],
      standing: [['42 #7', []]],
    });
  });

  it('is told to nobody where nobody counts', async () => {
    await expect(tellStanding({}, { facts: someFacts(), rollCalls: [merge] }, 7, false)).resolves.toBeUndefined();
  });
});
