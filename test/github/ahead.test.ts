import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { Api } from '../../src/github/api.ts';
import { createAheadApi } from '../../src/github/ahead.ts';
import type { AheadHints } from '../../src/github/ahead.ts';
import { snapshotQuery } from '../../src/github/snapshot/documents.ts';
import { releaseQuery } from '../../src/github/needs/release.ts';

const SNAPSHOT = snapshotQuery({ by: 'number', ours: true, shown: true, files: 0 });
const snapshot = { owner: 'acme', name: 'shop', config: 'a.yml', number: 7, app: 5 };
const release = { owner: 'acme', name: 'shop', environment: 'production', candidate: 'c'.repeat(40), after: null };

type Answer = Awaited<ReturnType<Api['graphql']>>;

/** GitHub as looks ask it; each look has an API of its own, and they share their hints. */
function aGitHub() {
  const asked: { operation: string; query: string; variables: Readonly<Record<string, unknown>> }[] = [];
  const state: { fault: Extract<Answer, { ok: false }>['fault'] | null } = { fault: null };
  const hints: AheadHints = new Map();
  const api: Api = {
    rest: async () => ({ ok: false, fault: { code: 'API_UNAVAILABLE', detail: '', status: null } }),
    graphql: async (operation, query, variables) => {
      parse(query);
      asked.push({ operation, query, variables });
      if (state.fault !== null && 'ahead_owner' in variables) return { ok: false, fault: state.fault };
      const own = { repository: { id: asked.length } };
      const value = 'ahead_owner' in variables ? { ...own, ahead: { of: variables['ahead_environment'] } } : own;
      return { ok: true, value, date: '2026-11-20T15:00:00Z' };
    },
  };
  const look = async (beside: Readonly<Record<string, unknown>>[] = [release], of = snapshot) => {
    const from = asked.length;
    const one = createAheadApi(api, hints);
    const answers = [await one.graphql('Snapshot', SNAPSHOT, of)];
    for (const variables of beside) answers.push(await one.graphql('Release', releaseQuery(false), variables));
    return { answers, operations: asked.slice(from).map(({ operation }) => operation) };
  };
  return { asked, state, look };
}

describe('a look that asks beside its snapshot what the last one asked', () => {
  it('asks it with the snapshot, and takes each part for what it is', async () => {
    const { asked, look } = aGitHub();
    expect((await look()).operations).toEqual(['Snapshot', 'Release']);
    const { answers, operations } = await look();
    expect(operations).toEqual(['Snapshot']);
    expect(answers).toMatchObject([
      { ok: true, value: { repository: { id: 3 } }, date: '2026-11-20T15:00:00Z' },
      { ok: true, value: { repository: { of: 'production' } } },
    ]);
    expect(answers[0]).not.toHaveProperty('value.ahead');
    const { variables, query } = asked.at(-1) ?? { variables: {}, query: '' };
    expect(variables).toEqual({
      ...snapshot,
      ahead_owner: 'acme',
      ahead_name: 'shop',
      ahead_environment: 'production',
      ahead_candidate: 'c'.repeat(40),
      ahead_after: null,
    });
    expect(query).toContain('ahead: repository(owner: $ahead_owner, name: $ahead_name)');
    expect((await look()).operations).toEqual(['Snapshot']);
  });

  it('asks anew what is asked in other words, and that with the next one', async () => {
    const { look } = aGitHub();
    const other = { ...release, candidate: 'd'.repeat(40) };
    await look();
    expect((await look([other])).operations).toEqual(['Snapshot', 'Release']);
    expect((await look([other])).operations).toEqual(['Snapshot']);
  });

  it('asks with it the first page alone', async () => {
    const { look } = aGitHub();
    const next = { ...release, after: 'x' };
    await look([release, next]);
    expect((await look([release, next])).operations).toEqual(['Snapshot', 'Release']);
    expect((await look([next])).operations).toEqual(['Snapshot', 'Release']);
  });

  it('asks it no more once it was not wanted', async () => {
    const { asked, look } = aGitHub();
    await look();
    await look([]);
    expect(asked.at(-1)?.variables).toHaveProperty('ahead_owner');
    await look([]);
    expect(asked.at(-1)?.variables).not.toHaveProperty('ahead_owner');
    await look([]);
    expect(asked.at(-1)?.variables).not.toHaveProperty('ahead_owner');
  });

  it('asks it of the very subject, whatever the case of its name', async () => {
    const { look } = aGitHub();
    await look();
    expect((await look([release], { ...snapshot, number: 8 })).operations).toEqual(['Snapshot', 'Release']);
    expect((await look([release], { ...snapshot, owner: 'ACME' })).operations).toEqual(['Snapshot']);
  });

  it('asks for the snapshot alone where both together are refused, and not where nobody answers', async () => {
    const { state, look } = aGitHub();
    await look();
    state.fault = { code: 'API_PARTIAL', detail: 'no', status: 200 };
    const refused = await look();
    expect(refused.operations).toEqual(['Snapshot', 'Snapshot', 'Release']);
    expect(refused.answers[0]).toMatchObject({ ok: true });
    for (const code of ['API_UNAVAILABLE', 'API_RATE_LIMITED'] as const) {
      state.fault = null;
      await look();
      state.fault = { code, detail: 'no', status: null };
      expect(await look([])).toMatchObject({ operations: ['Snapshot'], answers: [{ ok: false }] });
      state.fault = null;
      await look();
    }
  });

  it('leaves every other query alone', async () => {
    const { asked } = aGitHub();
    const one = createAheadApi(
      {
        rest: async () => ({ ok: false, fault: { code: 'NOT_READ', detail: '', status: null } }),
        graphql: async () => ({ ok: true, value: 1, date: null }),
      },
      new Map(),
    );
    expect(await one.graphql('Files', 'query Files { a }', {})).toEqual({ ok: true, value: 1, date: null });
    expect(await one.graphql('Release', releaseQuery(false), release)).toEqual({ ok: true, value: 1, date: null });
    expect(await one.rest('GET /x', {})).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });
});
