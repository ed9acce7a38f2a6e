import { describe, expect, it } from '@jest/globals';
import { rangeOf } from '../../../src/judge/release/range.ts';
import { ada } from '../../builders/people.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid, webFlow } from './history.ts';
import { m1, m3, nameOf, range } from './ranges.ts';
import type { Deployment } from '../../../src/evidence/deployments.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';

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
