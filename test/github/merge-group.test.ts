import { describe, expect, it } from '@jest/globals';
import { readLiveGroups, readMergeGroup } from '../../src/github/merge-group.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { dequeue, enqueue, settleQueue } from '../../src/sandbox/world/merge-queue.ts';
import { openPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { setStatus } from '../../src/sandbox/world/statuses.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { permissions } from '../sandbox/graphql/seeded.ts';
import { readerOver } from './read.ts';
import { minute, shop } from './shop.ts';
import type { Shop } from './shop.ts';
import { answer } from './stand-in.ts';
import type { Handler } from './stand-in.ts';

/** Two pull requests wait, the second on top of the first. */
function queued() {
  const s = shop();
  const { world, by, repository } = s;
  push(world, by.mona, repository, { branch: 'till', message: 'Till', files: { 'src/till.ts': 'export {};\n' } });
  const second = openPullRequest(world, by.mona, repository, { title: 'Till', body: '', head: 'till', base: 'main' });
  s.clock.now += minute;
  return { ...s, second, one: enqueue(world, by.mona, s.pullRequest), two: enqueue(world, by.mona, second) };
}

function reading(s: Shop, wrap: (handle: Handler) => Handler = (handle) => handle, actor = s.by.app) {
  const { api, seen, log } = readerOver(s.world, actor, { kind: 'app', app: s.app.id, slug: s.app.slug }, { wrap });
  const read = async (commit: string, branch = 'main') => {
    const result = await readMergeGroup(api, s.app.id, { repository: 'acme/shop', commit, branch });
    expect(log.missing).toEqual([]);
    return result;
  };
  return { read, seen };
}

const membersOf = (result: Awaited<ReturnType<ReturnType<typeof reading>['read']>>) =>
  result.ok ? (result.value?.members ?? null) : result.fault.code;

describe('a group of the merge queue', () => {
  it('brings every pull request that it was built on top of, in one request (T72)', async () => {
    const s = queued();
    const { read, seen } = reading(s);
    const first = { number: 1, head: s.head.sha, merged: s.head.sha };
    expect(membersOf(await read(s.one.headSha))).toEqual({ state: 'known', list: [first] });
    const second = { number: s.second.number, head: s.second.headSha, merged: s.second.headSha };
    expect(membersOf(await read(s.two.headSha))).toEqual({ state: 'known', list: [first, second] });
    expect(seen).toHaveLength(2);
  });

  it('is told with everything that stands on its commit, with our runs about it and those of others apart', async () => {
    const s = queued();
    const { world, by, repository } = s;
    createCheckRun(world, by.app, repository, { name: 'ci', headSha: s.two.headSha, conclusion: 'success' });
    const id = {
      kind: 'gate',
      repository: repository.id,
      gate: 'merge',
      candidate: s.two.headSha,
      digest: '0'.repeat(32),
    } as const;
    for (const change of [null, 1])
      createCheckRun(world, by.app, repository, {
        name: 'holdpoint/merge',
        headSha: s.two.headSha,
        status: 'in_progress',
        externalId: formatExternalId({ ...id, change }),
      });
    const result = await reading(s).read(s.two.headSha);
    const group = result.ok ? result.value : null;
    expect(group?.repository).toEqual({ id: repository.id, name: 'acme/shop' });
    expect(group?.evidence.oid).toBe(s.two.headSha);
    expect(group?.evidence.checks.map(({ name }) => name).toSorted()).toEqual(['ci', 'holdpoint/merge']);
    expect(group?.checks.map(({ status, externalId }) => [status, externalId])).toEqual([
      ['in_progress', formatExternalId({ ...id, change: null })],
    ]);
    expect(group?.besides.map(({ externalId }) => externalId)).toEqual([formatExternalId({ ...id, change: 1 })]);
  });

  it('is gone when it has left the queue, and is known to be merged', async () => {
    const s = queued();
    const { read } = reading(s);
    dequeue(s.world, s.second, 'dequeued');
    expect(membersOf(await read(s.two.headSha))).toEqual({ state: 'gone', merged: false });
    settleQueue(s.world, s.pullRequest);
    expect(membersOf(await read(s.one.headSha))).toEqual({ state: 'gone', merged: true });
  });

  it('is gone on a branch where nobody waits, and is no group where there is no such commit', async () => {
    const s = queued();
    const { read } = reading(s);
    expect(membersOf(await read(s.one.headSha, 'other'))).toEqual({ state: 'gone', merged: false });
    expect(await read('f'.repeat(40))).toEqual({ ok: true, value: null });
  });

  it('is not told when the branch has moved on since', async () => {
    const s = queued();
    push(s.world, s.by.quinn, s.repository, { branch: 'main', message: 'More', files: { 'x.txt': 'x' } });
    expect(membersOf(await reading(s).read(s.two.headSha))).toMatchObject({
      state: 'unknown',
      detail: expect.stringContaining('has moved'),
    });
  });

  it('is not told to an App that may not read merge queues, which costs one request more', async () => {
    const s = queued();
    const [installation] = s.world.installations.values();
    if (installation === undefined) throw new Error('the App is not installed');
    const { merge_queues: _none, ...others } = permissions;
    installation.permissions = others;
    const { read, seen } = reading(s, undefined, installationActor(installation));
    expect(membersOf(await read(s.two.headSha))).toEqual({ state: 'forbidden' });
    expect(seen).toHaveLength(2);
  });

  it('is whole: every page of its checks is read', async () => {
    const s = queued();
    for (let n = 0; n < 130; n += 1)
      setStatus(s.world, s.by.mona, s.repository, s.two.headSha, { state: 'success', context: `status ${n}` });
    const { read, seen } = reading(s);
    const result = await read(s.two.headSha);
    expect(result.ok && result.value?.evidence.statuses.length).toBe(130);
    expect(membersOf(result)).toMatchObject({ state: 'known' });
    expect(seen).toHaveLength(2);
  });

  it('is a fault where more stands on it than is read', async () => {
    const s = queued();
    for (let n = 0; n < 501; n += 1)
      setStatus(s.world, s.by.mona, s.repository, s.two.headSha, { state: 'success', context: `status ${n}` });
    const { read, seen } = reading(s);
    expect(membersOf(await read(s.two.headSha))).toBe('TRUNCATED');
    expect(seen).toHaveLength(5);
  });
});

describe('the groups that a queue has now', () => {
  it('are told by their commits, in one request', async () => {
    const s = queued();
    const { api, seen } = readerOver(s.world, s.by.app, { kind: 'app', app: s.app.id, slug: s.app.slug });
    const live = async (branch: string) => readLiveGroups(api, 'acme/shop', branch);
    expect(await live('main')).toEqual({ ok: true, value: new Set([s.one.headSha, s.two.headSha]) });
    expect(await live('other')).toEqual({ ok: true, value: new Set() });
    expect(seen).toHaveLength(2);
  });

  it.each<readonly [string, object, unknown]>([
    ['one that is not built yet', { totalCount: 1, nodes: [{ headCommit: null }] }, { ok: true, value: new Set() }],
    [
      'a list that is not whole',
      { totalCount: 2, nodes: [{ headCommit: null }] },
      { ok: false, fault: expect.objectContaining({ code: 'API_PARTIAL' }) },
    ],
  ])('are told with %s', async (_, entries, expected) => {
    const graphql = async () => ({ ok: true, value: { repository: { mergeQueue: { entries } } }, date: null }) as const;
    expect(await readLiveGroups({ graphql }, 'acme/shop', 'main')).toEqual(expected);
  });

  it('are not told where GitHub does not answer', async () => {
    const fault = { code: 'API_UNAVAILABLE', detail: 'no answer', status: 502 } as const;
    const graphql = async () => ({ ok: false, fault }) as never;
    const told = await readLiveGroups({ graphql }, 'acme/shop', 'main');
    expect(told).toEqual({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: 'no answer' } });
  });
});

/** The parts of an answer that tests change. */
interface Loose {
  databaseId: number | null;
  ref: unknown;
  mergeQueue?: { entries: { totalCount: number; nodes: [Entry, Entry] } };
  object: { statusCheckRollup: { contexts: { totalCount: number } } };
}

interface Entry {
  headCommit: { oid: string; parents: { nodes: { oid: string }[] } } | null;
  baseCommit: { oid: string };
  pullRequest: { number: unknown } | null;
}

/** The entry at a place of the queue. */
function entry({ mergeQueue }: Loose, at: 0 | 1): Entry {
  if (mergeQueue === undefined) throw new Error('there is no queue');
  return mergeQueue.entries.nodes[at];
}

function headOf(r: Loose, at: 0 | 1) {
  const { headCommit } = entry(r, at);
  if (headCommit === null) throw new Error('there is no head');
  return headCommit;
}

describe('an answer about a group that does not fit', () => {
  /** The sandbox's answer, changed on its way. */
  const changed =
    (change: (repository: Loose) => void) =>
    (handle: Handler): Handler =>
    async (call) => {
      const given = await handle(call);
      const data = structuredClone(given.data) as { data: { repository: Loose } };
      change(data.data.repository);
      return answer(data);
    };

  it.each<readonly [string, (repository: Loose) => void, unknown]>([
    [
      'a longer queue than is listed',
      (r) => {
        if (r.mergeQueue) r.mergeQueue.entries.totalCount = 101;
      },
      expect.stringContaining('more pull requests wait'),
    ],
    [
      'an entry below that is not built',
      (r) => {
        entry(r, 0).headCommit = null;
      },
      expect.stringContaining('has moved'),
    ],
    [
      'an entry below without its pull request',
      (r) => {
        entry(r, 0).pullRequest = null;
      },
      expect.stringContaining('has moved'),
    ],
    [
      'a commit that stands on something else',
      (r) => {
        headOf(r, 1).parents.nodes[0] = { oid: 'e'.repeat(40) };
      },
      expect.stringContaining('does not stand on'),
    ],
    [
      'a branch that is not there',
      (r) => {
        r.ref = null;
      },
      expect.stringContaining('has moved'),
    ],
  ])('is not known of %s', async (_, change, detail) => {
    const s = queued();
    expect(membersOf(await reading(s, changed(change)).read(s.two.headSha))).toEqual({ state: 'unknown', detail });
  });

  it('does not tell what was merged of a squashed member', async () => {
    const s = queued();
    const squash = (r: Loose) => {
      headOf(r, 0).parents.nodes.splice(1);
    };
    expect(membersOf(await reading(s, changed(squash)).read(s.one.headSha))).toMatchObject({
      list: [{ number: 1, merged: null }],
    });
  });

  it('does not take a member that is its own base for ever', async () => {
    const s = queued();
    const round = (r: Loose) => {
      entry(r, 0).baseCommit.oid = headOf(r, 1).oid;
      headOf(r, 0).parents.nodes[0] = { oid: headOf(r, 1).oid };
    };
    expect(membersOf(await reading(s, changed(round)).read(s.two.headSha))).toMatchObject({ state: 'unknown' });
  });

  it.each<readonly [string, (repository: Loose) => void]>([
    [
      'no queue at all',
      (r) => {
        delete r.mergeQueue;
      },
    ],
    [
      'a number that is none',
      (r) => {
        entry(r, 0).pullRequest = { number: '1' };
      },
    ],
    [
      'no id',
      (r) => {
        r.databaseId = null;
      },
    ],
  ])('is a fault with %s', async (_, change) => {
    const s = queued();
    expect(membersOf(await reading(s, changed(change)).read(s.two.headSha))).toBe('API_PARTIAL');
  });

  it('is a fault where checks are missing from a page', async () => {
    const s = queued();
    createCheckRun(s.world, s.by.app, s.repository, { name: 'ci', headSha: s.two.headSha, conclusion: 'success' });
    const fewer = (r: Loose) => {
      r.object.statusCheckRollup.contexts.totalCount = 2;
    };
    expect(membersOf(await reading(s, changed(fewer)).read(s.two.headSha))).toBe('TRUNCATED');
  });
});
