import { describe, expect, it } from '@jest/globals';
import { basesOf, newlyCounted, wouldCount } from '../../../src/judge/release/base.ts';
import { letThrough } from '../../builders/let-through.ts';
import { aHistoryCommit, aReading, aSuccess, oid } from './history.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { DeployedMemory, HistoryCommit } from '../../../src/evidence/release.ts';

/** A moment that nothing is before. */
const NEVER = '1970-01-01T00:00:00Z';
const through = (name: string, over: Parameters<typeof letThrough>[1] = {}) => letThrough(oid(name), over);
/** Before anything was deployed. */
const early: typeof through = (name, over = {}) => through(name, { at: NEVER, ...over });
const status = (state: string, at: string): Deployment['status'] => ({ state, at, creator: null });

function commits(
  newest: readonly Deployment[],
  memory: Partial<DeployedMemory> | null = null,
  history: readonly HistoryCommit[] = [],
) {
  const whole =
    memory === null
      ? null
      : { environment: 'production', firstVerdict: '2026-11-19T05:00:00Z', opened: [], succeeded: [], ...memory };
  const bases = basesOf(aReading('c', newest, history), whole);
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
    expect(basesOf(aReading('b', [aSuccess(2, 'b')], []), null)).toEqual([
      { deployment: 2, commit: oid('b'), at: '2026-11-19T03:00:00Z' },
    ]);
    const retired = aSuccess(2, 'b', {
      status: status('inactive', '2026-11-19T09:00:00Z'),
      succeededAt: '2026-11-19T04:00:00Z',
    });
    expect(basesOf(aReading('b', [retired], []), null)).toEqual([
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
    expect(commits(all, { opened: [through('good')] })).toEqual(['good']);
    expect(commits(all, { opened: [through('good'), through('evil')] })).toEqual(['evil']);
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
    expect(commits([aSuccess(8, 'b')], { opened: [through('b'), through('c')], succeeded })).toEqual(['c']);
    const failed = aSuccess(9, 'c', { status: status('failure', '2026-11-19T11:00:00Z') });
    expect(commits([failed, aSuccess(8, 'b')], { opened: [through('b'), through('c')], succeeded })).toEqual(['c']);
  });

  it('does not take what GitHub lists no more for something from before the ledger', () => {
    const succeeded = [{ deployment: 1, commit: oid('z'), at: '2026-11-19T02:00:00Z' }];
    expect(commits([aSuccess(3, 'a')], { succeeded })).toEqual(['a']);
    expect(commits([], { succeeded, firstVerdict: null })).toEqual(['z']);
    expect(commits([aSuccess(1, 'z')], { succeeded })).toEqual(['z']);
  });

  it('cannot be told where as many as are listed, or remembered, do not count: successes that somebody reports push nothing out of sight (T64, T139)', () => {
    const forged = Array.from({ length: 100 }, (_, at) => aSuccess(at + 100, 'x'));
    expect(commits(forged, { opened: [through('good')] })).toBe('untold');
    expect(commits(forged.slice(1), { opened: [through('good')] })).toEqual(['x']);
    expect(commits([...forged.slice(1), aSuccess(1, 'good')], { opened: [through('good')] })).toEqual(['good']);
    const succeeded = Array.from({ length: 20 }, (_, at) => ({
      deployment: at + 100,
      commit: oid('x'),
      at: '2026-11-19T10:00:00Z',
    }));
    expect(commits([], { opened: [through('good')], succeeded })).toBe('untold');
    expect(commits([], { opened: [through('good')], succeeded: succeeded.slice(1) })).toEqual(['x']);
  });

  it('is what was found to count before, behind however many that do not (T64, T96, T139)', () => {
    const forged = Array.from({ length: 100 }, (_, at) => aSuccess(at + 100, 'x'));
    const good = { deployment: 5, commit: oid('good'), at: '2026-11-19T06:00:00Z', created: '2026-11-19T05:00:00Z' };
    expect(commits(forged, { opened: [through('good')], counted: [good] })).toEqual(['good']);
    // Also where what let it through is not told any more.
    expect(commits(forged, { counted: [good] })).toEqual(['good']);
    expect(commits([aSuccess(200, 'next')], { opened: [through('next')], counted: [good] })).toEqual(['next']);
    expect(commits([aSuccess(200, 'x'), aSuccess(5, 'good')], { counted: [good] })).toEqual(['good']);
  });
});

describe('what is found to count', () => {
  const memory = (over: Partial<DeployedMemory> = {}): DeployedMemory => ({
    environment: 'production',
    firstVerdict: '2026-11-19T05:00:00Z',
    opened: [],
    succeeded: [],
    ...over,
  });
  const found = (newest: readonly Deployment[], over: Partial<DeployedMemory> = {}) =>
    newlyCounted(aReading('c', newest, []), memory(over)).map(({ deployment, begun }) => [deployment, begun]);
  const hour = (n: number) => `2026-11-19T0${n}:00:00Z`;

  it('is what may be there now: the newest, and what came last', () => {
    const slow = aSuccess(6, 'a', { status: status('success', '2026-11-19T09:00:00Z') });
    const opened = [early('a'), early('b')];
    expect(found([aSuccess(7, 'b'), slow, aSuccess(5, 'b')], { opened })).toEqual([
      [7, hour(7)],
      [6, hour(6)],
    ]);
    expect(found([aSuccess(7, 'b'), aSuccess(6, 'b')], { opened })).toEqual([[7, hour(7)]]);
  });

  it('is what was there before the first verdict, and nothing that only stands in for it', () => {
    expect(found([aSuccess(9, 'x'), aSuccess(4, 'a')])).toEqual([[4, hour(4)]]);
    expect(found([aSuccess(9, 'x'), aSuccess(8, 'a')])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('is told once', () => {
    const counted = [{ deployment: 7, commit: oid('b'), at: hour(8), created: hour(7) }];
    expect(found([aSuccess(7, 'b')], { opened: [early('b')], counted })).toEqual([]);
    expect(found([], { counted })).toEqual([]);
  });
});

describe('what was let through, and shut again', () => {
  const shut = (until: string) => through('b', { until });
  const forged = aSuccess(7, 'b');
  const real = aSuccess(6, 'b');

  it('counts no more for what was begun after that, also where somebody reports its success (T28)', () => {
    const found = commits([forged, aSuccess(6, 'a')], { opened: [shut('2026-11-19T06:30:00Z'), through('a')] });
    expect(found).toEqual(['a']);
    expect(commits([forged], { opened: [shut('2026-11-19T07:00:00Z')], firstVerdict: NEVER })).toEqual(['b']);
  });

  it('counts for what was begun before, whenever it succeeded', () => {
    expect(commits([real, aSuccess(5, 'a')], { opened: [shut('2026-11-19T06:00:01Z'), through('a')] })).toEqual(['b']);
  });

  it('counts by when the deployment was made where GitHub lists it no more, and else by when it succeeded', () => {
    const opened = [shut('2026-11-19T06:30:00Z'), through('a')];
    const remembered = { deployment: 7, commit: oid('b'), at: '2026-11-19T09:00:00Z' };
    expect(commits([aSuccess(6, 'a')], { opened, succeeded: [remembered] })).toEqual(['a']);
    expect(
      commits([aSuccess(5, 'a')], { opened, succeeded: [{ ...remembered, created: '2026-11-19T06:00:00Z' }] }),
    ).toEqual(['b']);
  });

  it('counts although its gate only advised: it was deployed by the rules', () => {
    expect(commits([real, aSuccess(5, 'a')], { opened: [through('b', { verified: null })] })).toEqual(['b']);
  });
});

describe('what comes back after another commit was deployed', () => {
  /** `b` is the change after `a`. */
  const history = [aHistoryCommit('b', ['a']), aHistoryCommit('a', ['root']), aHistoryCommit('root', [])];
  const again = aSuccess(7, 'a');
  const deployed = [again, aSuccess(5, 'b'), aSuccess(3, 'a')];
  const since = (at: string) => through('a', { at, verified: { at, until: null } });
  const b = early('b');

  it('counts only where its gate was opened for that: a success that somebody reports takes nothing back (T28)', () => {
    expect(commits(deployed, { opened: [early('a'), b] }, history)).toEqual(['b']);
    // It succeeded at six.
    expect(commits(deployed, { opened: [since('2026-11-19T06:00:00Z'), b] }, history)).toEqual(['b']);
    expect(commits(deployed, { opened: [since('2026-11-19T06:00:01Z'), b] }, history)).toEqual(['a']);
  });

  it('counts where it was begun before the other one succeeded: one may overtake the other (T78)', () => {
    const slow = { ...again, createdAt: '2026-11-19T06:00:00Z' };
    expect(commits([slow, aSuccess(5, 'b')], { opened: [early('a'), b] }, history)).toEqual(['a']);
    expect(
      commits([{ ...slow, createdAt: '2026-11-19T06:00:01Z' }, aSuccess(5, 'b')], { opened: [early('a'), b] }, history),
    ).toEqual(['b']);
  });

  it('counts where it is the same commit, or one that contains the other', () => {
    expect(commits([aSuccess(7, 'b'), aSuccess(5, 'b')], { opened: [b] }, history)).toEqual(['b']);
    expect(commits([aSuccess(7, 'b'), aSuccess(5, 'a')], { opened: [early('a'), b] }, history)).toEqual(['b']);
    expect(commits([aSuccess(7, 'b'), aSuccess(5, 'a')], { opened: [early('a'), b] })).toEqual(['a']);
  });

  it('counts where the other one does not count itself', () => {
    expect(commits(deployed, { opened: [early('a')] }, history)).toEqual(['a']);
  });
});

describe('a deployment that goes on', () => {
  const memory = (over: Partial<DeployedMemory> = {}): DeployedMemory => ({
    environment: 'production',
    firstVerdict: '2026-11-19T05:00:00Z',
    opened: [early('b', { until: '2026-11-19T08:00:00Z' })],
    succeeded: [],
    ...over,
  });
  const now = '2026-11-19T09:00:00Z';
  const goes = (id: number, over: Partial<DeployedMemory> = {}, newest = [aSuccess(id, 'b', { status: null })]) =>
    wouldCount({ deployment: id, commit: oid('b'), now }, aReading('b', newest, []), memory(over));

  it('would count where it was begun while its gate was open', () => {
    expect(goes(7)).toBe(true);
    expect(goes(8)).toBe(false);
    expect(goes(7, { opened: [] })).toBe(false);
  });

  it('is known to be begun by now where it is not listed, or nothing was read', () => {
    expect(goes(7, {}, [])).toBe(false);
    expect(goes(7, { opened: [early('b')] }, [])).toBe(true);
    const told = { deployment: 7, commit: oid('b'), now };
    expect(wouldCount(told, null, memory())).toBe(false);
    expect(wouldCount(told, null, memory({ opened: [early('b')] }))).toBe(true);
  });

  it('is judged by what was deployed before, and not by what it came to itself', () => {
    const opened = [early('a'), early('b')];
    expect(goes(7, { opened }, [aSuccess(7, 'b'), aSuccess(5, 'a')])).toBe(false);
    expect(goes(7, { opened }, [aSuccess(7, 'b')])).toBe(true);
    expect(goes(7, { opened: [early('a')] }, [aSuccess(7, 'b', { status: null })])).toBe(false);
  });
});
