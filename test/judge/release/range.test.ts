import { describe, expect, it } from '@jest/globals';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from './history.ts';
import { m1, m2, m3, range, squashed } from './ranges.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';

describe('what a deployment brings', () => {
  it('is every pull request since what is deployed, oldest first', () => {
    expect(range(aReading('m3', [aSuccess(1, 'root')], squashed))).toEqual({
      state: 'new',
      others: [1, 2],
      direct: [],
    });
    expect(range(aReading('m3', [aSuccess(1, 'm1')], squashed))).toEqual({ state: 'new', others: [2], direct: [] });
    expect(range(aReading('m3', [aSuccess(1, 'm2')], squashed))).toEqual({ state: 'new', others: [], direct: [] });
  });

  it('is in the order of the merges, then of the numbers', () => {
    const at = '2026-11-20T01:00:00Z';
    const history = [
      aHistoryCommit('m3', ['m2'], [m3]),
      aHistoryCommit('m2', ['m1'], [aMerge(8, 'm2', { mergedAt: at }), aMerge(4, 'm2', { mergedAt: at })]),
      aHistoryCommit('m1', ['root'], [aMerge(9, 'm1', { mergedAt: '2026-11-20T02:00:00Z' })]),
      aHistoryCommit('root', []),
    ];
    expect(range(aReading('m3', [aSuccess(1, 'root')], history))).toMatchObject({ others: [4, 8, 9] });
  });

  it('is the own change alone where nothing was deployed yet', () => {
    expect(range(aReading('m3', [], squashed))).toEqual({ state: 'first', others: [], direct: [] });
  });

  it('is every other pull request that was merged as the very candidate, also where nothing was deployed yet', () => {
    const queued = aHistoryCommit(
      'm3',
      ['m2', 'h7'],
      [aMerge(7, 'm3', { head: oid('h7') }), aMerge(3, 'm3', { head: oid('m3') })],
    );
    const history = [queued, ...squashed.slice(1)];
    expect(range(aReading('m3', [], history))).toEqual({ state: 'first', others: [7], direct: [] });
    expect(range(aReading('m3', [], history), { own: 7 })).toEqual({ state: 'first', others: [3], direct: [] });
    expect(range(aReading('m3', [], history), { own: 7, branches: [] })).toEqual({
      state: 'first',
      others: [],
      direct: [],
    });
  });

  it('is every pull request that GitHub takes for merged as the candidate, also where somebody pushed a commit of a queue (T72)', () => {
    const [one, two] = [aMerge(1, 'g2', { head: oid('h1') }), aMerge(2, 'g2', { head: oid('h2') })];
    const pushed = [
      aHistoryCommit('g2', ['g1', 'h2'], [one, two, aMerge(3, 'g2', { head: oid('g2') })]),
      aHistoryCommit('h2', ['root'], [two]),
      aHistoryCommit('g1', ['root', 'h1'], [one]),
      aHistoryCommit('h1', ['root'], [one]),
      aHistoryCommit('root', []),
    ];
    const first = (own: number | null) => range(aReading('g2', [], pushed), { own });
    expect(first(3)).toEqual({ state: 'first', others: [1, 2], direct: [] });
    expect(first(1)).toEqual({ state: 'first', others: [2, 3], direct: [] });
    expect(first(null)).toEqual({ state: 'first', others: [1, 2, 3], direct: [] });
    const again = (own: number | null) => range(aReading('g2', [aSuccess(1, 'g2')], pushed), { own });
    expect(again(3)).toEqual({ state: 'same', others: [1, 2], direct: [] });
    expect(again(null)).toEqual({ state: 'same', others: [1, 2, 3], direct: [] });
  });

  it('is the change of the candidate where nothing was deployed yet and the home is an issue', () => {
    expect(range(aReading('m3', [], squashed), { own: null })).toEqual({ state: 'first', others: [3], direct: [] });
    expect(range(aReading('root', [], squashed), { own: null })).toEqual({
      state: 'first',
      others: [],
      direct: ['root'],
    });
    expect(range(aReading('m9', [], squashed), { own: null })).toBe('untold');
  });

  it('is not taken for a first deployment where only failures are listed and more may stand behind them', () => {
    const failed = (n: number): Deployment => aSuccess(n, 'm1', { status: null });
    const many = Array.from({ length: 100 }, (_, n) => failed(n));
    expect(range(aReading('m3', many, squashed))).toBe('untold');
    expect(range(aReading('m3', many.slice(1), squashed))).toMatchObject({ state: 'first' });
  });

  it('is nothing where the candidate is what is deployed', () => {
    expect(range(aReading('m3', [aSuccess(1, 'm3')], squashed))).toEqual({ state: 'same', others: [], direct: [] });
  });

  it('is a way back where the candidate is part of what is deployed', () => {
    expect(range(aReading('m1', [aSuccess(1, 'm3')], squashed), { own: 1 })).toBe('behind');
  });

  it('is not known where the history that was read ends before what is deployed', () => {
    expect(range(aReading('m3', [aSuccess(1, 'root')], squashed.slice(0, 2), false))).toBe('untold');
  });

  it('is the whole history where nothing tells what it has in common with what is deployed', () => {
    expect(range(aReading('m3', [aSuccess(1, 'gone')], squashed))).toEqual({
      state: 'new',
      others: [1, 2],
      direct: ['root'],
    });
  });
});

describe('commits that bring a change', () => {
  it('are all of a merge commit, with those of its branch', () => {
    const of3 = { ...m3, head: oid('f3') };
    const of2 = { ...m2, head: oid('g2') };
    const history = [
      aHistoryCommit('m3', ['m2', 'f3'], [of3]),
      aHistoryCommit('f3', ['root']),
      aHistoryCommit('m2', ['root', 'g2'], [of2]),
      aHistoryCommit('g2', ['g1'], [of2]),
      aHistoryCommit('g1', ['root'], [of2]),
      aHistoryCommit('root', []),
    ];
    const reading = aReading('m3', [aSuccess(1, 'root')], history);
    expect(range(reading, { commits: ['f3'] })).toEqual({ state: 'new', others: [2], direct: [] });
    // What GitHub associates with nothing, and the change did not have, was pushed by hand.
    expect(range(reading)).toMatchObject({ direct: ['f3'] });
  });

  it('are all of a rebase: several commits, one change', () => {
    const history = [
      aHistoryCommit('m3', ['n2'], [m3]),
      aHistoryCommit('n2', ['n1'], [aMerge(2, 'n2')]),
      aHistoryCommit('n1', ['root'], [aMerge(2, 'n2')]),
      aHistoryCommit('root', []),
    ];
    expect(range(aReading('m3', [aSuccess(1, 'root')], history))).toEqual({ state: 'new', others: [2], direct: [] });
    // Half of a rebase is nobody's merge.
    expect(range(aReading('n1', [aSuccess(1, 'root')], history), { own: null })).toEqual({
      state: 'new',
      others: [],
      direct: ['n1'],
    });
  });

  it('are no direct push where they are the own change of the candidate, by whatever tells it', () => {
    const history = [
      aHistoryCommit('m3', ['n2']),
      aHistoryCommit('n2', ['f1'], [aMerge(3, 'm3', { base: 'other' })]),
      aHistoryCommit('f1', ['root']),
      aHistoryCommit('root', []),
    ];
    const reading = aReading('m3', [aSuccess(1, 'root')], history);
    expect(range(reading, { commits: ['f1'] })).toEqual({ state: 'new', others: [], direct: [] });
    expect(range(reading, { own: null })).toMatchObject({ direct: ['m3', 'n2', 'f1'] });
  });

  it('are direct pushes where no pull request brought them, newest first', () => {
    const history = [
      aHistoryCommit('m3', ['d2'], [m3]),
      aHistoryCommit('d2', ['d1']),
      aHistoryCommit('d1', ['root']),
      aHistoryCommit('root', []),
    ];
    expect(range(aReading('m3', [aSuccess(1, 'root')], history))).toMatchObject({ others: [], direct: ['d2', 'd1'] });
  });

  it('count only for pull requests into a branch that may be deployed', () => {
    const stacked = aMerge(8, 'f3', { base: 'feature' });
    const history = [
      aHistoryCommit('m3', ['root', 'f3'], [m3]),
      aHistoryCommit('f3', ['root'], [stacked, m3]),
      aHistoryCommit('root', []),
    ];
    const reading = aReading('m3', [aSuccess(1, 'root')], history);
    expect(range(reading)).toMatchObject({ others: [] });
    expect(range(reading, { branches: ['main', 'feature'] })).toMatchObject({ others: [8] });
    const only = [
      aHistoryCommit('m3', ['f3'], [m3]),
      aHistoryCommit('f3', ['root'], [stacked]),
      squashed[3] as HistoryCommit,
    ];
    expect(range(aReading('m3', [aSuccess(1, 'root')], only))).toMatchObject({ others: [], direct: ['f3'] });
  });

  it('of a release branch are what was picked into it, each by its own pull request', () => {
    const picked = aMerge(12, 'p2', { base: 'release/1.x' });
    const history = [
      aHistoryCommit('p2', ['p1'], [picked]),
      aHistoryCommit('p1', ['m1'], [aMerge(11, 'p1', { base: 'release/1.x' })]),
      aHistoryCommit('m1', ['root'], [m1]),
      aHistoryCommit('root', []),
    ];
    const branches = ['release/1.x'];
    expect(range(aReading('p2', [aSuccess(1, 'm1')], history), { own: 12, branches })).toEqual({
      state: 'new',
      others: [11],
      direct: [],
    });
    // What main brought there without being merged into an allowed branch was judged for nobody.
    expect(range(aReading('p2', [aSuccess(1, 'root')], history), { own: 12, branches })).toMatchObject({
      direct: ['m1'],
    });
  });

  it('do not pass for a merge that is no part of the candidate (T77)', () => {
    const elsewhere = aMerge(7, 'x7', { base: 'release/1.x' });
    const history = [
      aHistoryCommit('m3', ['c1'], [m3]),
      aHistoryCommit('c1', ['root'], [elsewhere]),
      aHistoryCommit('root', []),
    ];
    const reading = aReading('m3', [aSuccess(1, 'root')], history);
    expect(range(reading, { branches: ['main', 'release/1.x'] })).toMatchObject({ others: [], direct: ['c1'] });
  });

  it('of reverts and of what is applied again are changes like any other', () => {
    const history = [
      aHistoryCommit('m5', ['m4'], [aMerge(5, 'm5', { title: 'Reapply "Vouchers"' })]),
      aHistoryCommit('m4', ['m1'], [aMerge(4, 'm4', { title: 'Revert "Vouchers"' })]),
      aHistoryCommit('m1', ['root'], [m1]),
      aHistoryCommit('root', []),
    ];
    expect(range(aReading('m5', [aSuccess(1, 'root')], history), { own: 5 })).toMatchObject({ others: [1, 4] });
  });
});

describe('a candidate beside what is deployed', () => {
  /** `hot` was deployed from a branch that left main at m1. */
  const diverged = [...squashed, aHistoryCommit('hot', ['m1'], [aMerge(6, 'hot', { base: 'hotfix' })])];

  it('brings everything that is not in it', () => {
    expect(range(aReading('m3', [aSuccess(1, 'hot')], diverged))).toEqual({ state: 'new', others: [2], direct: [] });
  });

  it('brings what either of two deployments lacks that overtook each other (T78)', () => {
    const slow = aSuccess(1, 'root', {
      status: { state: 'success', at: '2026-11-19T09:00:00Z', creator: null },
    });
    expect(range(aReading('m3', [aSuccess(2, 'm2'), slow], squashed))).toMatchObject({ others: [1, 2] });
    expect(range(aReading('m2', [aSuccess(2, 'm2'), slow], squashed), { own: 2 })).toMatchObject({
      state: 'new',
      others: [1],
    });
  });

  it('after a way back brings again what was taken back', () => {
    const reading = aReading('m3', [aSuccess(2, 'm1'), aSuccess(1, 'm2')], squashed);
    expect(range(reading)).toMatchObject({ others: [2] });
  });
});
