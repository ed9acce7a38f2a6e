import { describe, expect, it } from '@jest/globals';
import type { MergeMethod } from '../../../src/sandbox/world/merge.ts';
import type { AcmeWorld } from '../acme-world.ts';
import { getCommit } from '../../../src/sandbox/world/history.ts';
import { mergePullRequest } from '../../../src/sandbox/world/merge.ts';
import { mergeability, openPullRequest, pullRequestFiles } from '../../../src/sandbox/world/pull-requests.ts';
import { push, setRef } from '../../../src/sandbox/world/refs.ts';
import { tip } from '../acme.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

const lines = (...changed: readonly string[]): string =>
  ['one', 'two', 'three', 'four', 'five'].map((line, index) => changed[index] ?? line).join('\n') + '\n';

/** The feature branch changes the last line while main, meanwhile, changes the first. */
const diverge = (acme: AcmeWorld, onMain: string): void => {
  push(acme.world, acme.user('alice'), acme.shop, {
    branch: 'feature',
    message: 'last line',
    files: { 'src/shop.ts': lines('one', 'two', 'three', 'four', 'FIVE') },
  });
  push(acme.world, acme.user('bob'), acme.shop, {
    branch: 'main',
    message: 'meanwhile',
    files: { 'src/shop.ts': onMain },
  });
};

const merge = (acme: AcmeWorld, method: MergeMethod, sha?: string) =>
  mergePullRequest(acme.world, acme.user('bob'), acme.pull, { method, ...(sha === undefined ? {} : { sha }) });

describe('a merge onto a base that moved', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('by %s brings both changes together in one tree', (method) => {
    const acme = acmeWorld();
    diverge(acme, lines('ONE'));
    const before = tip(acme.shop, 'main');
    const head = acme.head();
    const commit = merge(acme, method);
    expect(commit.files.get('src/shop.ts')?.content.toString()).toBe(lines('ONE', 'two', 'three', 'four', 'FIVE'));
    expect([tip(acme.shop, 'main'), acme.pull.mergeCommit, acme.pull.merged, acme.pull.state]).toEqual([
      commit.sha,
      commit.sha,
      true,
      'closed',
    ]);
    const parents = { merge: [before, head], squash: [before] };
    if (method !== 'rebase') expect(commit.parents).toEqual(parents[method]);
    expect(acme.shop.activity.at(-1)).toMatchObject({
      type: 'pr_merge',
      before,
      after: commit.sha,
      actor: { login: 'bob' },
    });
  });

  it('by rebase keeps every author and takes the merging person as committer', () => {
    const acme = acmeWorld();
    diverge(acme, lines('ONE'));
    const last = merge(acme, 'rebase');
    const first = getCommit(acme.shop.objects, last.parents[0] ?? '');
    expect([first, last].map(({ author, committer }) => [author.user?.login, committer.user?.login])).toEqual([
      ['alice', 'bob'],
      ['alice', 'bob'],
    ]);
  });

  it('by squash is written by the author and signed by GitHub', () => {
    const acme = acmeWorld();
    const commit = merge(acme, 'squash');
    expect([commit.author.user?.login, commit.committer.user?.login, commit.verified]).toEqual([
      'alice',
      'web-flow',
      true,
    ]);
    expect(commit.message.split('\n')[0]).toBe('Sell more (#1)');
  });

  it('is refused where both changed the same lines', () => {
    const acme = acmeWorld();
    diverge(acme, lines('one', 'two', 'three', 'four', 'fünf'));
    expect(mergeability(acme.pull)).toBe('CONFLICTING');
    expect(refusalOf(() => merge(acme, 'squash'))).toBe('405 Pull Request is not mergeable');
    expect(refusalOf(() => merge(acme, 'rebase'))).toContain('405');
  });

  it('is refused for another head than the caller saw, for readers, and twice', () => {
    const acme = acmeWorld();
    expect(refusalOf(() => merge(acme, 'merge', '0'.repeat(40)))).toContain('409 Head branch was modified');
    expect(refusalOf(() => mergePullRequest(acme.world, acme.user('mallory'), acme.pull))).toContain('403');
    merge(acme, 'merge');
    expect(refusalOf(() => merge(acme, 'merge'))).toContain('405');
  });
});

describe('a pull request', () => {
  it('counts as merged when somebody pushes its very commits to the base', () => {
    const acme = acmeWorld();
    setRef(acme.world, acme.account('bob'), acme.shop, 'refs/heads/main', acme.head());
    expect(acme.pull).toMatchObject({ merged: true, mergedBy: { login: 'bob' }, mergeCommit: acme.head() });
  });

  it('remembers a force push with both heads', () => {
    const acme = acmeWorld();
    const before = acme.head();
    const again = { branch: 'feature', message: 'again', files: { 'z.txt': 'z' }, parents: [tip(acme.shop, 'main')] };
    expect(refusalOf(() => push(acme.world, acme.user('alice'), acme.shop, again))).toContain(
      '422 Update is not a fast forward',
    );
    push(acme.world, acme.user('alice'), acme.shop, { ...again, force: true });
    expect(acme.pull.timeline.at(-1)).toMatchObject({ type: 'HeadRefForcePushedEvent', before, after: acme.head() });
    expect(pullRequestFiles(acme.pull).map(({ path }) => path)).toEqual(['z.txt']);
  });

  it('needs a head with something new in it, and only one may be open', () => {
    const acme = acmeWorld();
    expect(
      refusalOf(() =>
        openPullRequest(acme.world, acme.user('alice'), acme.shop, { title: 'T', head: 'feature', base: 'main' }),
      ),
    ).toContain('already exists');
    expect(
      refusalOf(() =>
        openPullRequest(acme.world, acme.user('alice'), acme.shop, { title: 'T', head: 'main', base: 'main' }),
      ),
    ).toContain('No commits between');
  });
});
