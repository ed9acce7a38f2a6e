import { describe, expect, it } from '@jest/globals';
import { createApi } from '../../src/github/api.ts';
import { lostHome } from '../../src/github/home/lost-home.ts';
import { answer, recorded, refusal } from './stand-in.ts';
import type { RawAnswer } from '../../src/github/request-function.ts';

const home = { repository: 'acme/shop', of: 5, issue: 4, candidate: 'c'.repeat(40) };
const routes = {
  repository: 'GET /repos/{owner}/{repo}',
  list: 'GET /repos/{owner}/{repo}/issues',
  issue: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
  commit: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
} as const;
type Answers = { readonly [Name in keyof typeof routes]?: RawAnswer | number };

/** Asks a GitHub where everything is there but what is said otherwise: an answer, or the status of a refusal. */
async function asked(over: Answers = {}) {
  const answers = {
    repository: answer({ id: 5, has_issues: true }),
    list: answer([]),
    issue: answer({ number: 4 }),
    commit: answer({ sha: home.candidate }),
    ...over,
  };
  const { request, seen } = recorded(({ route }) => {
    const [name] = Object.entries(routes).find(([, one]) => one === route) ?? [];
    const told = answers[name as keyof typeof routes];
    if (typeof told === 'number') throw refusal(told, 'No');
    return told;
  });
  const found = await lostHome(createApi({ request, pause: () => Promise.resolve() }), home);
  return { found, seen };
}

describe('what is gone of a home that cannot be read (I25, T96)', () => {
  it('is nothing where all of it is there, in four requests', async () => {
    const { found, seen } = await asked();
    expect(found).toEqual({ ok: true, value: null });
    expect(seen).toEqual([
      expect.objectContaining({ route: routes.repository }),
      expect.objectContaining({
        route: routes.list,
        parameters: expect.objectContaining({ owner: 'acme', repo: 'shop', state: 'all', per_page: 1 }),
      }),
      expect.objectContaining({ route: routes.issue, parameters: expect.objectContaining({ issue_number: 4 }) }),
      expect.objectContaining({
        route: routes.commit,
        parameters: expect.objectContaining({ commit_sha: home.candidate }),
      }),
    ]);
  });

  it.each([301, 404, 410])('is the issue where GitHub answers with %i', async (status) => {
    expect((await asked({ issue: status })).found).toEqual({ ok: true, value: 'issue' });
    const redirect = { ...answer(''), status };
    if (status === 301) expect((await asked({ issue: redirect })).found).toEqual({ ok: true, value: 'issue' });
  });

  it.each([301, 404, 410])('is the commit where GitHub answers with %i', async (status) => {
    expect((await asked({ commit: status })).found).toEqual({ ok: true, value: 'commit' });
  });

  it('is told apart from issues that are switched off, which come back', async () => {
    const { found, seen } = await asked({ repository: answer({ id: 5, has_issues: false }), issue: 410 });
    expect(found).toEqual({ ok: true, value: 'issues' });
    expect(seen).toHaveLength(1);
  });

  it('is not known where issues may not be read, or GitHub does not answer', async () => {
    for (const list of [403, 404, 500]) expect((await asked({ list, issue: 404 })).found).toMatchObject({ ok: false });
    for (const issue of [403, 500]) expect((await asked({ issue })).found).toMatchObject({ ok: false });
    for (const commit of [403, 500]) expect((await asked({ commit })).found).toMatchObject({ ok: false });
    for (const repository of [301, 404, 500])
      expect((await asked({ repository, issue: 404 })).found).toMatchObject({ ok: false });
    const odd = await asked({ repository: answer({ id: 5 }), issue: 404 });
    expect(odd.found).toMatchObject({ ok: false, fault: { code: 'API_PARTIAL' } });
  });

  it('is not known of another repository that has the name now', async () => {
    const { found } = await asked({ repository: answer({ id: 6, has_issues: true }), issue: 404 });
    expect(found).toEqual({
      ok: false,
      fault: { code: 'API_PARTIAL', detail: 'acme/shop is another repository now' },
    });
  });
});
