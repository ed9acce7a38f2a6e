import { describe, expect, it } from '@jest/globals';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { changesOf } from '../../src/github/snapshot/locate.ts';
import { createSnapshotReader } from '../../src/github/snapshot/read-snapshot.ts';
import { now, successful } from './read.ts';
import { asApp, checklist, shop } from './shop.ts';

describe('a commit that no pull request proposes', () => {
  it.each([
    ['that was pushed to main', (s: ReturnType<typeof shop>) => s.repository.refs.get('refs/heads/main') ?? ''],
    ['that nobody knows', () => 'f'.repeat(40)],
    [
      'that a later push has left behind',
      (s: ReturnType<typeof shop>) => {
        push(s.world, s.by.mona, s.repository, { branch: 'cart', message: 'More', files: { b: 'c' } });
        return s.head.sha;
      },
    ],
    [
      'that is the last head of a squashed change',
      (s: ReturnType<typeof shop>) => {
        mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
        return s.head.sha;
      },
    ],
  ])('has facts without a change: one %s', async (_case, commitOf) => {
    const s = shop();
    const commit = commitOf(s);
    const { facts } = successful(await asApp(s).read({ commit }));
    expect(facts).toMatchObject({
      subject: { candidate: commit, changes: [] },
      changes: [],
      commits: [],
      config: [{ blob: { text: checklist } }],
    });
  });
});

describe('a commit in several pull requests', () => {
  it('means the only open one that it is the head of', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, {
      branch: 'stacked',
      parents: [s.head.sha],
      message: 'On top',
      files: { c: 'd' },
    });
    openPullRequest(s.world, s.by.mona, s.repository, { title: 'Stacked', body: '', head: 'stacked', base: 'main' });
    const app = asApp(s);
    const { facts } = successful(await app.read({ commit: s.head.sha }));
    expect(facts.subject.changes).toStrictEqual([s.pullRequest.number]);
    expect(app.seen.map(({ parameters }) => parameters['operationName'])).toStrictEqual([
      'Snapshot',
      'Candidates',
      'Snapshot',
    ]);
  });

  it('means none of two open ones with this head, unless one is asked for', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, { branch: 'next', message: 'Next', files: { e: 'f' } });
    const twin = openPullRequest(s.world, s.by.mona, s.repository, {
      title: 'Twin',
      body: '',
      head: 'cart',
      base: 'next',
    });
    const app = asApp(s);
    expect(successful(await app.read({ commit: s.head.sha })).facts.subject.changes).toStrictEqual([]);
    expect(successful(await app.read({ number: twin.number })).facts.subject.changes).toStrictEqual([twin.number]);
  });
});

describe('the changes whose events the events of a commit are', () => {
  const changes = async (s: ReturnType<typeof shop>, commit: string) => changesOf(asApp(s).api, 'acme/shop', commit);

  it('are those that it is the head of, also once they are merged: what runs there goes on proving them', async () => {
    const s = shop();
    const { number } = s.pullRequest;
    expect(await changes(s, s.head.sha)).toEqual({ ok: true, value: { numbers: [number], whole: true } });
    const merge = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    expect(await changes(s, s.head.sha)).toEqual({ ok: true, value: { numbers: [number], whole: true } });
    expect(await changes(s, merge.sha)).toEqual({ ok: true, value: { numbers: [number], whole: true } });
  });

  it('are not those that only contain it', async () => {
    const s = shop();
    push(s.world, s.by.mona, s.repository, { branch: 'cart', message: 'More', files: { b: 'c' } });
    expect(await changes(s, s.head.sha)).toEqual({ ok: true, value: { numbers: [], whole: true } });
    expect(await changes(s, 'f'.repeat(40))).toEqual({ ok: true, value: { numbers: [], whole: true } });
  });
});

describe('an address that cannot be read', () => {
  it.each([
    ['acme', 'API_FORBIDDEN'],
    ['acme/shop/x', 'API_FORBIDDEN'],
    ['acme/nothing', 'API_PARTIAL'],
  ])('is a fault: repository %s', async (repository, code) => {
    const s = shop();
    const { api } = asApp(s);
    const reader = createSnapshotReader({
      api,
      reader: { kind: 'alone', run: null },
      configPath: 'x',
      clock: () => now,
    });
    expect(await reader.snapshot({ repository, by: { number: 1 }, environment: null }, [])).toMatchObject({
      ok: false,
      fault: { code },
    });
  });

  it('is a fault: a pull request that does not exist', async () => {
    expect(await asApp(shop()).read({ number: 999 })).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });
});
