import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { createApi } from '../../src/github/api.ts';
import { movedQuery, readMoved } from '../../src/github/moved-branch.ts';
import { githubSchema } from '../../src/sandbox/graphql/schema.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { shop } from './shop.ts';
import type { Shop } from './shop.ts';
import { answer, recorded, worldHandler } from './stand-in.ts';

async function moved(s: Shop, before: string, after: string | null, altered = (text: string) => text) {
  const world = worldHandler(s.world, s.by.app, { missing: [], costs: [] });
  const { request, seen } = recorded(async (call) => {
    const told = await world(call);
    return answer(JSON.parse(altered(JSON.stringify(told.data))));
  });
  const api = createApi({ request, pause: () => Promise.resolve() });
  return { read: await readMoved(api, 'acme/shop', { before, after }), seen };
}

/** A branch with a merged change, and the same with something else in its place. */
function town() {
  const s = shop();
  const base = s.repository.refs.get('refs/heads/main') ?? '';
  const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
  const instead = { branch: 'main', message: 'Instead', parents: [base], force: true };
  const other = push(s.world, s.by.mona, s.repository, instead).sha;
  return { s, base, sha, other, change: { number: s.pullRequest.number, base: 'main' } };
}

describe('a branch that was moved by force', () => {
  it.each([true, false])('is asked for as GitHub understands it, gone: %s', (isGone) => {
    expect(validate(githubSchema(), parse(movedQuery(isGone)))).toEqual([]);
  });

  it('has lost, or got back, the merges that are on one side alone, in one request', async () => {
    const { s, sha, other, change } = town();
    const lost = await moved(s, sha, other);
    expect(lost.read).toEqual({ ok: true, value: { commits: [sha, other], changes: [change] } });
    expect(lost.seen).toHaveLength(1);
    expect((await moved(s, other, sha)).read).toEqual({
      ok: true,
      value: { commits: [other, sha], changes: [change] },
    });
  });

  it('has lost nothing that is on both, and nothing that came without a merge', async () => {
    const { s, base, sha, other } = town();
    expect((await moved(s, sha, sha)).read).toEqual({ ok: true, value: { commits: [], changes: [] } });
    expect((await moved(s, base, other)).read).toEqual({ ok: true, value: { commits: [other], changes: [] } });
  });

  it('and is gone has lost what is not on the default branch', async () => {
    const { s, base, sha, other, change } = town();
    expect((await moved(s, sha, null)).read).toEqual({ ok: true, value: { commits: [sha, other], changes: [change] } });
    expect((await moved(s, base, null)).read).toEqual({ ok: true, value: { commits: [other], changes: [] } });
  });

  it('tells nothing of commits that GitHub has lost, nor of another repository', async () => {
    const { s, sha, other } = town();
    expect((await moved(s, 'e'.repeat(40), 'f'.repeat(40))).read).toEqual({
      ok: true,
      value: { commits: [], changes: [] },
    });
    const elsewhere = (text: string) =>
      text.replaceAll(/"baseRepository":\{"databaseId":\d+\}/g, '"baseRepository":null');
    expect((await moved(s, sha, other, elsewhere)).read).toMatchObject({ ok: true, value: { changes: [] } });
    const unmerged = (text: string) => text.replaceAll(/"mergeCommit":\{[^}]*\}/g, '"mergeCommit":null');
    expect((await moved(s, sha, other, unmerged)).read).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it('is not known where a part of the answer is missing', async () => {
    const { s, sha, other } = town();
    const cut = (text: string) => text.replace('"databaseId"', '"id"');
    expect((await moved(s, sha, other, cut)).read).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });
});
