import { describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { createCommit } from '../../src/sandbox/world/commits.ts';
import { createDeployment, setDeploymentStatus } from '../../src/sandbox/world/deployments.ts';
import { mergePullRequest } from '../../src/sandbox/world/merge.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import { reading } from './reading.ts';
import { minute, shop } from './shop.ts';
import { worldHandler } from './stand-in.ts';
import type { Need } from '../../src/evidence/facts.ts';
import type { ReleaseReading } from '../../src/evidence/release.ts';
import type { Shop } from './shop.ts';
import type { Handler } from './stand-in.ts';

const need = (candidate: string, to: readonly string[]): Need => ({
  kind: 'release',
  environment: 'production',
  candidate,
  ...(to.length === 0 ? {} : { to }),
});

function deploy({ world, by, repository, clock }: Shop, ref: string): void {
  const input = { ref, environment: 'production', requiredContexts: [] };
  const made = createDeployment(world, by.mona, repository, input);
  setDeploymentStatus(world, by.mona, repository, made, { state: 'success' });
  clock.now += minute;
}

/** Reads it; `altered` changes the text of GitHub's answers. */
async function read(s: Shop, candidate: string, altered = (text: string) => text, to: readonly string[] = []) {
  const world = worldHandler(s.world, s.by.app, { missing: [], costs: [] });
  const graphql: Handler = async (call) => {
    const told = await world(call);
    const data: unknown = JSON.parse(altered(JSON.stringify(told.data)));
    return { ...told, data };
  };
  const { readings, seen } = await reading(s, [need(candidate, to)], undefined, undefined, graphql);
  const found = readings[`release:${candidate}:production`];
  return { found, value: (found as { readonly value?: ReleaseReading }).value, seen };
}

describe('what a deployment would bring', () => {
  it('is read with the pull requests that brought each commit, in one request', async () => {
    const s = shop();
    const base = s.repository.refs.get('refs/heads/main') ?? '';
    deploy(s, base);
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    const { value, seen } = await read(s, sha);
    expect(seen).toHaveLength(1);
    expect(value?.deployments.newest.map(({ commit }) => commit)).toEqual([base]);
    expect(value?.history.whole).toBe(true);
    const [tip] = value?.history.commits ?? [];
    expect(tip).toMatchObject({ oid: sha, parents: [base] });
    expect(tip?.changes).toMatchObject([{ number: s.pullRequest.number, merge: sha, base: 'main' }]);
  });

  it('tells that issues are switched off, and only then', async () => {
    const s = shop();
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    expect((await read(s, sha)).value).not.toHaveProperty('noIssues');
    s.repository.hasIssues = false;
    expect((await read(s, sha)).value).toMatchObject({ noIssues: true });
  });

  it('comes with the history of what is deployed where the candidate is older, in two requests', async () => {
    const s = shop();
    const older = s.repository.refs.get('refs/heads/main') ?? '';
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    deploy(s, sha);
    const { value, seen } = await read(s, older);
    expect(seen).toHaveLength(2);
    expect(value?.history.commits.map(({ oid }) => oid)).toContain(sha);
    expect(value?.history.commits.filter(({ oid }) => oid === older)).toHaveLength(1);
  });

  it('comes with whether GitHub itself made each commit, and where the pull request ended', async () => {
    const s = shop();
    const base = s.repository.refs.get('refs/heads/main') ?? '';
    const pushed = push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Past', files: { past: '1' } });
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'merge' });
    const { value } = await read(s, sha);
    const told = new Map(value?.history.commits.map((one) => [one.oid, one]));
    expect(told.get(sha)).toMatchObject({ byGitHub: true, changes: [{ head: s.head.sha }] });
    expect(told.get(pushed.sha)).toMatchObject({ changes: [] });
    expect(told.get(pushed.sha)).not.toHaveProperty('byGitHub');
    expect(told.get(base)).toBeDefined();
  });

  it.each(['GPGVERIFY_ERROR', 'GPGVERIFY_UNAVAILABLE'])(
    'tells that a signature could not be checked where GitHub says %s',
    async (state) => {
      const s = shop();
      const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'merge' });
      const unchecked = (text: string) =>
        text.replaceAll('"isValid":true,"state":"VALID"', `"isValid":false,"state":"${state}"`);
      const { value } = await read(s, sha, unchecked);
      const merged = value?.history.commits.find(({ oid }) => oid === sha);
      expect(merged).toMatchObject({ unchecked: true });
      expect(merged).not.toHaveProperty('byGitHub');
      const invalid = await read(s, sha, (text) => unchecked(text).replaceAll(state, 'INVALID'));
      const forged = invalid.value?.history.commits.find(({ oid }) => oid === sha);
      expect(forged).toBeDefined();
      expect(forged).not.toHaveProperty('unchecked');
      expect(forged).not.toHaveProperty('byGitHub');
    },
  );

  it('tells of what is inactive whether it ever succeeded: what was cancelled did not (T28)', async () => {
    const s = shop();
    const base = s.repository.refs.get('refs/heads/main') ?? '';
    const say = (deployment: ReturnType<typeof createDeployment>, state: 'success' | 'queued' | 'inactive') => {
      setDeploymentStatus(s.world, s.by.mona, s.repository, deployment, { state });
      s.clock.now += minute;
    };
    const input = { ref: base, environment: 'production', requiredContexts: [] };
    const retired = createDeployment(s.world, s.by.mona, s.repository, input);
    const cancelled = createDeployment(s.world, s.by.mona, s.repository, input);
    for (const state of ['success', 'queued', 'success', 'inactive'] as const) say(retired, state);
    for (const state of ['queued', 'inactive'] as const) say(cancelled, state);
    const { value } = await read(s, base);
    const [second, first] = value?.deployments.newest ?? [];
    expect(first).toMatchObject({ id: retired.id, status: { state: 'inactive' }, succeededAt: '2026-03-02T10:06:00Z' });
    expect(second).toMatchObject({ id: cancelled.id, status: { state: 'inactive' } });
    expect(second).not.toHaveProperty('succeededAt');
  });

  it.each([
    ['isValid', '"isValid":true', '"isValid":false'],
    ['wasSignedByGitHub', '"wasSignedByGitHub":true', '"wasSignedByGitHub":false'],
  ])('believes no signature whose %s says no', async (_, from, to) => {
    const s = shop();
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'merge' });
    const { value } = await read(s, sha, (text) => text.replaceAll(from, to));
    expect(value?.history.commits[0]).not.toHaveProperty('byGitHub');
  });

  it.each([
    ['of a fork', (id: number) => `"baseRepository":{"databaseId":${id + 1}}`],
    ['whose repository is gone', () => '"baseRepository":null'],
  ])('knows no pull request %s (T64)', async (_, other) => {
    const s = shop();
    const { sha } = mergePullRequest(s.world, s.by.mona, s.pullRequest, { method: 'squash' });
    const own = `"baseRepository":{"databaseId":${s.repository.id}}`;
    const { value } = await read(s, sha, (text) => text.replaceAll(own, other(s.repository.id)));
    expect(value?.history.commits[0]).toMatchObject({ oid: sha, changes: [] });
  });

  it('is not learnt of a commit with more pull requests than are listed, and says which one it is', async () => {
    const s = shop();
    const { sha } = push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Fix', files: { fix: 'f' } });
    const many = (text: string): string =>
      text.replace('"associatedPullRequests":{"totalCount":0', '"associatedPullRequests":{"totalCount":26');
    expect((await read(s, sha, many)).found).toMatchObject({
      unlearnable: true,
      detail: expect.stringContaining(`at most 25 pull requests with ${sha}`),
    });
  });

  it('is not learnt of a history that does not begin with the candidate: nothing would be asked of an empty one (I5)', async () => {
    const s = shop();
    const { sha } = push(s.world, s.by.mona, s.repository, { branch: 'main', message: 'Fix', files: { fix: 'f' } });
    const cut = (text: string): string => text.replace(/"nodes":\[\{"oid":.*\]/, '"nodes":[]');
    const other = (text: string): string => text.replace(`"oid":"${sha}"`, `"oid":"${'e'.repeat(40)}"`);
    for (const altered of [cut, other]) {
      expect(altered(`{"nodes":[{"oid":"${sha}"}]}`)).not.toContain(sha);
      expect((await read(s, sha, altered)).found).toMatchObject({ unlearnable: true });
    }
  });

  it('is not learnt of a commit that is not there', async () => {
    const { found } = await read(shop(), 'f'.repeat(40));
    expect(found).toMatchObject({ unlearnable: true });
  });

  describe('towards what a deployed candidate started from (T96)', () => {
    /** So many commits on top of another. */
    function upon(s: Shop, tip: string, many: number, what = 'Write'): string {
      const mona = getAccount(s.world, 'mona');
      let last = tip;
      for (let n = 0; n < many; n += 1)
        last = createCommit(s.world, s.repository, mona, { message: `${what} ${n}`, files: {}, parents: [last] }).sha;
      return last;
    }
    const requestsOf = async (s: Shop, candidate: string, ...to: readonly string[]) => {
      const { value, seen } = await read(s, candidate, undefined, to);
      const listed = value?.history.commits.map(({ oid }) => oid) ?? [];
      expect(new Set(listed).size).toBe(listed.length);
      expect(value?.to).toEqual(to);
      return { listed, requests: seen.length };
    };

    it('is read page by page, and no further than that', async () => {
      const s = shop();
      const base = s.repository.refs.get('refs/heads/main') ?? '';
      const near = upon(s, base, 40);
      const old = upon(s, near, 110);
      const candidate = upon(s, old, 40);
      deploy(s, candidate);
      expect((await read(s, candidate)).value).not.toHaveProperty('to');
      expect(await requestsOf(s, candidate, old)).toMatchObject({ requests: 1 });
      const whole = await requestsOf(s, candidate, near);
      expect(whole.listed).toContain(near);
      // The page that everything starts with, what is deployed with all before it, and the page that leads there.
      expect(whole.requests).toBe(3);
      const far = upon(s, candidate, 200);
      const cut = await requestsOf(s, far, near);
      expect(cut.requests).toBe(4);
      // Three pages, and the newest of what was there: forty, upon the two that the shop begins with.
      expect(cut.listed).toHaveLength(300 + 42);
    });

    it('is read with the history of what is no part of it, each in one request', async () => {
      const s = shop();
      const base = upon(s, s.repository.refs.get('refs/heads/main') ?? '', 120);
      const [hot, warm] = [upon(s, base, 1, 'Mend'), upon(s, base, 2, 'Heal')];
      const candidate = upon(s, base, 3);
      const { listed, requests } = await requestsOf(s, candidate, hot, warm);
      expect(requests).toBe(3);
      for (const one of [hot, warm, candidate, base]) expect(listed).toContain(one);
    });

    it('goes on where GitHub has lost it, and is a fault where it could not be read', async () => {
      const s = shop();
      const base = upon(s, s.repository.refs.get('refs/heads/main') ?? '', 20);
      const lost = await requestsOf(s, base, 'f'.repeat(40));
      expect(lost.requests).toBe(2);
      const hot = upon(s, s.repository.refs.get('refs/heads/main') ?? '', 1, 'Mend');
      const broken = await read(s, base, (text) => text.replaceAll(`"oid":"${hot}"`, '"oid":7'), [hot]);
      expect(broken.found).toMatchObject({ unlearnable: true });
    });
  });
});
