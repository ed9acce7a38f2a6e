import { describe, expect, it } from '@jest/globals';
import { aHistoryCommit, aReading, aSuccess, oid } from './history.ts';
import { inIssue, squashed } from './ranges.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';

describe('what a release in an issue brings', () => {
  it('is, in an issue, what it came with where the candidate is what is deployed: nothing of it goes unasked (T67, I4)', () => {
    const again = (deployed: readonly Deployment[], over: Parameters<typeof inIssue>[1] = {}) =>
      inIssue(aReading('m3', deployed, over.history ?? squashed), over);
    const there = aSuccess(5, 'm3');
    expect(again([there, aSuccess(1, 'root')])).toEqual({ state: 'same', others: [1, 2, 3], direct: [] });
    expect(again([aSuccess(6, 'm3'), there, aSuccess(2, 'm1'), aSuccess(1, 'root')])).toMatchObject({ others: [2, 3] });
    // Where nothing tells what was there before, or that had more, it is what the commit itself brought.
    expect(again([there])).toEqual({ state: 'same', others: [3], direct: [] });
    const [, ...older] = squashed;
    expect(inIssue(aReading('m2', [there, aSuccess(6, 'm2')], squashed))).toMatchObject({ state: 'same', others: [2] });
    expect(again([there, aSuccess(1, 'gone')], { history: squashed.slice(0, 2) })).toMatchObject({ others: [2, 3] });
    expect(again([there], { history: older })).toBe('untold');
    const pushed = [aHistoryCommit('m3', ['m2']), ...older];
    expect(again([there, aSuccess(1, 'm2')], { history: pushed })).toMatchObject({ others: [], direct: ['m3'] });
  });

  it('is not told by what only somebody reported to have been there before it', () => {
    const reported = aSuccess(4, 'm2');
    const deployed = [aSuccess(5, 'm3'), reported, aSuccess(1, 'root')];
    const opened = ['root', 'm3'].map((name) => ({
      commit: oid(name),
      at: '2026-11-19T00:00:00Z',
      until: null,
      verified: null,
    }));
    const memory = { environment: 'production', firstVerdict: '2026-11-19T00:00:00Z', opened, succeeded: [] };
    expect(inIssue(aReading('m3', deployed, squashed), { memory })).toMatchObject({ state: 'same', others: [1, 2, 3] });
  });
});
