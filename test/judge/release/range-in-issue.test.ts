import { describe, expect, it } from '@jest/globals';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from './history.ts';
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

  /** The ledger knows that m3 was let through when these were deployed. */
  const started = (...bases: readonly string[]) => ({
    memory: {
      environment: 'production',
      firstVerdict: null,
      opened: [],
      succeeded: [],
      cameFrom: [
        { commit: oid('m1'), bases: [oid('root')] },
        { commit: oid('m3'), bases: bases.map(oid) },
      ],
    },
  });
  const there = aSuccess(5, 'm3');

  it('is what it started from when it was let through, whatever was deployed before or after that', () => {
    const between = [there, aSuccess(2, 'm2'), aSuccess(1, 'root')];
    expect(inIssue(aReading('m3', between, squashed), started('root'))).toMatchObject({ others: [1, 2, 3] });
    expect(inIssue(aReading('m3', [there], squashed), started('m1'))).toMatchObject({ others: [2, 3] });
    // Two had overtaken each other: what either of them lacked came with it.
    expect(inIssue(aReading('m3', [there], squashed), started('m2', 'm1'))).toMatchObject({ others: [2, 3] });
    expect(inIssue(aReading('m3', between, squashed), started())).toEqual({ state: 'same', others: [3], direct: [] });
  });

  it('does not bring again what a hotfix branch left out (T96)', () => {
    const hot = [...squashed, aHistoryCommit('hot', ['m1'], [aMerge(6, 'hot', { base: 'hotfix' })])];
    const deployed = [there, aSuccess(1, 'hot')];
    expect(inIssue(aReading('m3', deployed, hot), started('hot'))).toEqual({
      state: 'same',
      others: [2, 3],
      direct: [],
    });
    expect(inIssue(aReading('m3', deployed, hot))).toMatchObject({ others: [2, 3] });
  });

  it('asks what a hotfix had before it makes anything older part of it, and not again where GitHub has lost it', () => {
    const read = aReading('m3', [there], squashed);
    expect(inIssue(read, started('hot'))).toMatchObject({ partly: ['hot'] });
    const lost = inIssue({ ...read, to: [oid('hot')] }, started('hot'));
    expect(lost).toEqual({ state: 'same', others: [1, 2, 3], direct: ['root'] });
  });

  it('is partly told where what it came from was not read: what is behind that is no less part of it (I5)', () => {
    const short = squashed.slice(0, 2);
    const cut = { state: 'same', others: [2, 3], direct: [], partly: ['root'] };
    expect(inIssue(aReading('m3', [there], short, false), started('root'))).toEqual(cut);
    expect(inIssue(aReading('m3', [there, aSuccess(1, 'root')], short, false))).toEqual(cut);
    expect(inIssue(aReading('m3', [there], short, false), started('m1'))).not.toHaveProperty('partly');
    const hot = [...short, aHistoryCommit('hot', ['m1'])];
    expect(inIssue(aReading('m3', [there], short, false), started('hot'))).toMatchObject({ partly: ['hot'] });
    // Both left the same commit behind: what the other has does not come with this one.
    expect(inIssue(aReading('m3', [there], hot, false), started('hot'))).not.toHaveProperty('partly');
    expect(inIssue(aReading('m3', [there], short, false), started('m2', 'root'))).toMatchObject({
      partly: ['m2', 'root'],
    });
  });
});
