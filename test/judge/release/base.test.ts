import { describe, expect, it } from '@jest/globals';
import { basesOf } from '../../../src/judge/release/base.ts';
import { aSuccess, oid } from './history.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { DeployedMemory } from '../../../src/evidence/release.ts';

const status = (state: string, at: string): Deployment['status'] => ({ state, at, creator: null });

function commits(newest: readonly Deployment[], memory: Partial<DeployedMemory> | null = null) {
  const whole =
    memory === null
      ? null
      : { environment: 'production', firstVerdict: '2026-11-19T05:00:00Z', opened: [], succeeded: [], ...memory };
  const bases = basesOf({ environment: 'production', newest }, whole);
  return bases === 'untold'
    ? bases
    : bases.map(({ commit }) => Buffer.from(commit, 'hex').toString().replaceAll('.', ''));
}

describe('what a release starts from, without the App', () => {
  it('is nothing where nothing was deployed, or nothing succeeded', () => {
    expect(commits([])).toEqual([]);
    expect(
      commits([
        aSuccess(3, 'c', { status: null }),
        aSuccess(2, 'b', { status: status('failure', '2026-11-19T03:00:00Z') }),
        aSuccess(1, 'a', { status: status('in_progress', '2026-11-19T02:00:00Z') }),
      ]),
    ).toEqual([]);
  });

  it('is the newest deployment that succeeded, wherever it stands in the list', () => {
    expect(commits([aSuccess(1, 'a'), aSuccess(3, 'c'), aSuccess(2, 'b')])).toEqual(['c']);
  });

  it('passes over what failed, runs or waits', () => {
    const running = aSuccess(3, 'c', { status: status('in_progress', '2026-11-19T09:00:00Z') });
    expect(commits([running, aSuccess(2, 'b'), aSuccess(1, 'a')])).toEqual(['b']);
  });

  it('takes an inactive one for one that succeeded once only where that was told: anything may be called inactive, also what was cancelled (T28)', () => {
    const retired = aSuccess(2, 'b', { status: status('inactive', '2026-11-19T09:00:00Z') });
    expect(commits([{ ...retired, succeededAt: '2026-11-19T04:00:00Z' }, aSuccess(1, 'a')])).toEqual(['b']);
    expect(commits([retired, aSuccess(1, 'a')])).toEqual(['a']);
  });

  it('tells when it succeeded, also of an inactive one', () => {
    expect(basesOf({ environment: 'production', newest: [aSuccess(2, 'b')] }, null)).toEqual([
      { deployment: 2, commit: oid('b'), at: '2026-11-19T03:00:00Z' },
    ]);
    const retired = aSuccess(2, 'b', {
      status: status('inactive', '2026-11-19T09:00:00Z'),
      succeededAt: '2026-11-19T04:00:00Z',
    });
    expect(basesOf({ environment: 'production', newest: [retired] }, null)).toEqual([
      { deployment: 2, commit: oid('b'), at: '2026-11-19T04:00:00Z' },
    ]);
  });

  it('is both where one overtook the other: what came last need not be the newest (T78)', () => {
    const slow = aSuccess(1, 'a', { status: status('success', '2026-11-19T09:00:00Z') });
    expect(commits([aSuccess(2, 'b'), slow])).toEqual(['b', 'a']);
    expect(commits([aSuccess(2, 'b'), { ...slow, commit: oid('b') }])).toEqual(['b']);
  });
});

describe('what a release starts from, for the App', () => {
  it('is only what it let through, however newer another success is (T64)', () => {
    const all = [aSuccess(9, 'evil'), aSuccess(8, 'good')];
    expect(commits(all, { opened: [oid('good')] })).toEqual(['good']);
    expect(commits(all, { opened: [oid('good'), oid('evil')] })).toEqual(['evil']);
  });

  it('is what was there before its first verdict on the environment', () => {
    expect(commits([aSuccess(9, 'late'), aSuccess(4, 'b'), aSuccess(3, 'a')], {})).toEqual(['b']);
    expect(commits([aSuccess(9, 'late'), aSuccess(3, 'a')], { firstVerdict: null })).toEqual(['late']);
  });

  it('is not what was made at the very moment of that verdict', () => {
    expect(commits([aSuccess(5, 'b'), aSuccess(4, 'a')], {})).toEqual(['a']);
  });

  it('is the first success where none counts: everything since has to be ready', () => {
    expect(commits([aSuccess(9, 'c'), aSuccess(7, 'a'), aSuccess(8, 'b')], {})).toEqual(['a']);
  });

  it('is what the ledger saw succeed, also where GitHub lists it no more, or says otherwise since (T98)', () => {
    const succeeded = [{ deployment: 9, commit: oid('c'), at: '2026-11-19T10:00:00Z' }];
    expect(commits([aSuccess(8, 'b')], { opened: [oid('b'), oid('c')], succeeded })).toEqual(['c']);
    const failed = aSuccess(9, 'c', { status: status('failure', '2026-11-19T11:00:00Z') });
    expect(commits([failed, aSuccess(8, 'b')], { opened: [oid('b'), oid('c')], succeeded })).toEqual(['c']);
  });

  it('does not take what GitHub lists no more for something from before the ledger', () => {
    const succeeded = [{ deployment: 1, commit: oid('z'), at: '2026-11-19T02:00:00Z' }];
    expect(commits([aSuccess(3, 'a')], { succeeded })).toEqual(['a']);
    expect(commits([], { succeeded, firstVerdict: null })).toEqual(['z']);
    expect(commits([aSuccess(1, 'z')], { succeeded })).toEqual(['z']);
  });

  it('cannot be told where as many as are listed, or remembered, do not count: successes that somebody reports push nothing out of sight (T64, T139)', () => {
    const forged = Array.from({ length: 100 }, (_, at) => aSuccess(at + 100, 'x'));
    expect(commits(forged, { opened: [oid('good')] })).toBe('untold');
    expect(commits(forged.slice(1), { opened: [oid('good')] })).toEqual(['x']);
    expect(commits([...forged.slice(1), aSuccess(1, 'good')], { opened: [oid('good')] })).toEqual(['good']);
    const succeeded = Array.from({ length: 20 }, (_, at) => ({
      deployment: at + 100,
      commit: oid('x'),
      at: '2026-11-19T10:00:00Z',
    }));
    expect(commits([], { opened: [oid('good')], succeeded })).toBe('untold');
    expect(commits([], { opened: [oid('good')], succeeded: succeeded.slice(1) })).toEqual(['x']);
  });
});
