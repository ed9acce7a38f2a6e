import { describe, expect, it } from '@jest/globals';
import { rangeOf } from '../../../src/judge/release/range.ts';
import { ada } from '../../builders/people.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid, webFlow } from './history.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { DeployedMemory, HistoryCommit, ReleaseReading } from '../../../src/evidence/release.ts';

const m1 = aMerge(1, 'm1');
const m2 = aMerge(2, 'm2');
const m3 = aMerge(3, 'm3');

/** The range in short: what is new by number, what came without a pull request by name. */
function range(
  reading: ReleaseReading,
  over: {
    readonly own?: number | null;
    readonly commits?: readonly string[];
    readonly branches?: readonly string[];
  } = {},
) {
  const { own = 3, commits = [], branches = ['main'] } = over;
  const found = rangeOf({
    reading,
    memory: null,
    own: own === null ? null : { number: own, commits: new Set(commits.map(oid)) },
    allows: (branch) => branches.includes(branch),
  });
  if (found.state === 'behind' || found.state === 'untold') return found.state;
  return { state: found.state, others: found.others.map(({ number }) => number), direct: found.direct.map(nameOf) };
}

/** The same for a release whose home is an issue, by the ledger of an App that was there before everything or knows `memory`. */
function inIssue(
  reading: ReleaseReading,
  over: { readonly memory?: DeployedMemory; readonly history?: readonly HistoryCommit[] } = {},
) {
  const { memory = { environment: 'production', firstVerdict: null, opened: [], succeeded: [] } } = over;
  const found = rangeOf({ reading, memory, own: null, allows: (branch) => branch === 'main' });
  if (found.state === 'behind' || found.state === 'untold') return found.state;
  return { state: found.state, others: found.others.map(({ number }) => number), direct: found.direct.map(nameOf) };
}

const nameOf = (id: string): string => Buffer.from(id, 'hex').toString().replaceAll('.', '');

/** Three squashed pull requests on a first commit, newest first. */
const squashed: readonly HistoryCommit[] = [
  aHistoryCommit('m3', ['m2'], [m3]),
  aHistoryCommit('m2', ['m1'], [m2]),
  aHistoryCommit('m1', ['root'], [m1]),
  aHistoryCommit('root', []),
];

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

describe('a pull request that somebody merged by hand', () => {
  /** `m2` is what GitHub took for the merge of pull request 2, whose last commit was g2; nobody signed it for GitHub. */
  const byHand = (parents: readonly string[], head = 'g2'): readonly HistoryCommit[] => {
    const change = aMerge(2, 'm2', { head: oid(head) });
    const { byGitHub: _, ...unsigned } = aHistoryCommit('m2', parents, [change]);
    return [
      aHistoryCommit('m3', ['m2'], [m3]),
      unsigned,
      aHistoryCommit('g2', ['m1'], [change]),
      aHistoryCommit('m1', ['root'], [m1]),
      aHistoryCommit('root', []),
    ];
  };
  const bySite = (commits: readonly HistoryCommit[], over: Partial<HistoryCommit> = {}): readonly HistoryCommit[] =>
    commits.map((one) => (one.oid === oid('m2') ? { ...one, byGitHub: true, committer: webFlow, ...over } : one));
  const brought = (commits: readonly HistoryCommit[]) => range(aReading('m3', [aSuccess(1, 'm1')], commits));

  it('counts as a push: what else is in that merge nobody has judged (T64)', () => {
    expect(brought(byHand(['m1', 'g2']))).toEqual({ state: 'new', others: [2], direct: ['m2'] });
  });

  it('counts as a push where more was pushed on top of it, in one go (T64)', () => {
    expect(brought(byHand(['g2']))).toEqual({ state: 'new', others: [2], direct: ['m2'] });
  });

  it('counts as a push although GitHub signed it, in its editor: what was written there nobody has judged (T64)', () => {
    for (const parents of [['g2'], ['g2', 'm1'], ['m1', 'root'], ['m1', 'g2', 'root']])
      expect(brought(bySite(byHand(parents)))).toMatchObject({ direct: ['m2'] });
  });

  it('is that pull request where the very commits were pushed, where GitHub signed it, or left the commits behind', () => {
    const pushed = byHand(['m1', 'g2'], 'm2');
    expect(brought(pushed)).toEqual({ state: 'new', others: [2], direct: [] });
    expect(brought(bySite(byHand(['m1', 'g2'])))).toEqual({ state: 'new', others: [2], direct: [] });
    expect(brought(byHand(['m1']))).toEqual({ state: 'new', others: [2], direct: [] });
  });

  const unproved = (commits: readonly HistoryCommit[], anyMerge = false) => {
    const reading = aReading('m3', [aSuccess(1, 'm1')], commits);
    const own = { number: 3, commits: new Set<string>() };
    const found = rangeOf({ reading, memory: null, own, allows: (branch) => branch === 'main', anyMerge });
    if (found.state === 'behind' || found.state === 'untold') throw new Error(found.state);
    expect(found.direct).toEqual(found.unproved.length > 0 ? [oid('m2')] : found.direct);
    return found.unproved.map(({ commit, because }) => `${nameOf(commit)} ${because}`);
  };
  const app = (slug: string) => ({ email: `41898282+${slug}[bot]@users.noreply.github.com`, user: null });
  const merge = ['m1', 'g2'];

  it('is no proof where an App made it, or somebody not under GitHub’s own address: GitHub signs that whatever is in it (T64, T71, T73)', () => {
    const byApp = bySite(byHand(merge), { authors: [app('deployer')] });
    expect(unproved(byApp)).toEqual(['m2 made']);
    expect(brought(byApp)).toMatchObject({ direct: ['m2'] });
    const bot = { email: 'x@example.com', user: { id: 5, login: 'deployer', type: 'Bot' } } as const;
    expect(unproved(bySite(byHand(merge), { authors: [bot] }))).toEqual(['m2 made']);
    expect(unproved(bySite(byHand(merge), { authors: [] }))).toEqual(['m2 made']);
    const underHers = { email: 'ada@example.com', user: ada };
    expect(unproved(bySite(byHand(merge), { committer: underHers }))).toEqual(['m2 made']);
    expect(unproved(bySite(byHand(merge), { committer: null }))).toEqual(['m2 made']);
    expect(unproved(bySite(byHand(merge), { committer: { email: null, user: null } }))).toEqual(['m2 made']);
  });

  it('is proved where GitHub made it for a person, or its merge queue, on whatever server', () => {
    expect(unproved(bySite(byHand(merge)))).toEqual([]);
    expect(unproved(bySite(byHand(merge), { authors: [app('github-merge-queue')] }))).toEqual([]);
    expect(unproved(bySite(byHand(merge), { committer: { email: 'noreply@git.acme.test', user: null } }))).toEqual([]);
    const unmapped = { email: 'gone@example.com', user: null };
    expect(unproved(bySite(byHand(merge), { authors: [unmapped, app('helper')] }))).toEqual([]);
    expect(unproved(bySite(byHand(merge), { authors: [{ email: null, user: null }] }))).toEqual([]);
  });

  it('is told apart where nobody signed it, and where its signature could not be checked', () => {
    expect(unproved(byHand(merge))).toEqual(['m2 unsigned']);
    expect(unproved(bySite(byHand(merge), { unchecked: true }))).toEqual(['m2 unchecked']);
    // What has no such form was pushed, whoever signed it.
    for (const parents of [['g2'], ['g2', 'm1'], ['m1', 'root'], ['m1', 'g2', 'root']])
      expect(unproved(byHand(parents))).toEqual([]);
  });

  it('is taken for that pull request whoever made it where every such merge is, and nothing else is', () => {
    for (const commits of [byHand(merge), bySite(byHand(merge), { authors: [app('deployer')] })]) {
      expect(unproved(commits, true)).toEqual([]);
      const reading = aReading('m3', [aSuccess(1, 'm1')], commits);
      const found = rangeOf({ reading, memory: null, own: null, allows: () => true, anyMerge: true });
      expect(found).toMatchObject({ others: [{ number: 2 }, { number: 3 }], direct: [] });
    }
    const pushed = byHand(['g2', 'm1']);
    const reading = aReading('m3', [aSuccess(1, 'm1')], pushed);
    expect(rangeOf({ reading, memory: null, own: null, allows: () => true, anyMerge: true })).toMatchObject({
      direct: [oid('m2')],
    });
  });

  it('is named too where it is the candidate itself, the first one ever included', () => {
    const [, ...commits] = byHand(['m1', 'g2']);
    const own = { own: 2, commits: ['g2'] };
    const candidate = (deployed: readonly Deployment[]) => range(aReading('m2', deployed, commits), own);
    expect(candidate([aSuccess(1, 'm1')])).toEqual({ state: 'new', others: [], direct: ['m2'] });
    expect(candidate([])).toEqual({ state: 'first', others: [], direct: ['m2'] });
    expect(range(aReading('m2', [], bySite(commits)), own)).toEqual({ state: 'first', others: [], direct: [] });
  });

  it('does not lend its number to commits that came with another merge of it', () => {
    const history = [
      aHistoryCommit('m3', ['n2'], [m3]),
      aHistoryCommit('n2', ['root'], [aMerge(3, 'x9')]),
      aHistoryCommit('root', []),
    ];
    expect(range(aReading('m3', [aSuccess(1, 'root')], history))).toMatchObject({ others: [], direct: ['n2'] });
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
