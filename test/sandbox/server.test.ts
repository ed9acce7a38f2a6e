import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getPullRequest } from '../../src/sandbox/world/pull-requests.ts';
import { issueActionsToken, userActor } from '../../src/sandbox/world/tokens.ts';
import type { Client } from '../../src/sandbox/client.ts';
import { acmeSeed, appJwt, asInstallation, startAcme, tip } from './acme.ts';
import { at } from './rest/steps.ts';

let sandbox: Sandbox;
let shop: Repository;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
});
afterEach(() => sandbox.close());

const call = (who: string, method: string, path: string, body?: unknown) => sandbox.as(who).call(method, path, body);
const withJwt = async (claims: Readonly<Record<string, unknown>>) =>
  (await sandbox.as('').call('GET', '/app', undefined, { authorization: `Bearer ${appJwt(sandbox, 7001, claims)}` }))
    .status;

describe('the server', () => {
  it('listens on 127.0.0.1 and tells people how to use it', async () => {
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const page = await (await fetch(sandbox.url)).text();
    expect(page).toContain('acme/shop');
    expect(page).toContain('ghp_alice');
  });

  it('tells with each answer where one stands with the limit that it counts for: requests of REST, points of GraphQL', async () => {
    const installation = asInstallation(sandbox, 71);
    const standing = ({ headers }: { readonly headers: Headers }) =>
      ['resource', 'limit', 'used', 'remaining'].map((name) => headers.get(`x-ratelimit-${name}`));
    await installation.call('GET', '/repos/acme/shop');
    expect(standing(await installation.call('GET', '/repos/acme/shop'))).toEqual(['core', '5000', '2', '4998']);
    const query = '{ rateLimit { cost remaining resetAt } }';
    const answer = await installation.call('POST', '/graphql', { query });
    expect(standing(answer)).toEqual(['graphql', '5000', '1', '4999']);
    expect(at(answer, 'data', 'rateLimit', 'remaining')).toBe(4_999);
    const reset = Date.parse(String(at(answer, 'data', 'rateLimit', 'resetAt')));
    // The field tells whole seconds that have begun, the header those that have passed.
    expect(Number(answer.headers.get('x-ratelimit-reset')) * 1000 - reset).toBeLessThanOrEqual(1000);
    expect(standing(await installation.call('GET', '/repos/acme/shop'))).toEqual(['core', '5000', '3', '4997']);
  });

  it('gives installations another limit, and takes its time, where it is told to', async () => {
    let waits = 0;
    const latency = () => {
      waits += 1;
      return 0;
    };
    const other = await startSandbox({ seed: acmeSeed, rateLimit: 9_000, latency });
    const limitOf = async (who: Client, path: string, body?: unknown) =>
      (await who.call(body === undefined ? 'GET' : 'POST', path, body)).headers.get('x-ratelimit-limit');
    const query = { query: '{ rateLimit { cost } }' };
    const installation = asInstallation(other, 71);
    expect([await limitOf(installation, '/repos/acme/shop'), await limitOf(installation, '/graphql', query)]).toEqual([
      '9000',
      '9000',
    ]);
    expect([await limitOf(other.as('alice'), '/user'), await limitOf(other.as('alice'), '/graphql', query)]).toEqual([
      '5000',
      '5000',
    ]);
    expect(waits).toBe(4);
    await other.close();
  });

  it('does not start on a seed it does not understand', async () => {
    await expect(startSandbox({ seed: 'users: 7' })).rejects.toThrow('Seed, at users: expected a list, saw 7.');
  });

  it('refuses an unknown route loudly and remembers it', async () => {
    const answer = await call('alice', 'GET', '/repos/acme/shop/nonsense');
    expect([answer.status, at(answer, 'message')]).toEqual([
      501,
      'The sandbox has no route GET /repos/acme/shop/nonsense',
    ]);
    expect(sandbox.violations).toEqual(['The sandbox has no route GET /repos/acme/shop/nonsense']);
  });

  it('notes a misspelt property and a query GitHub does not document', async () => {
    await asInstallation(sandbox, 71).call('POST', '/repos/acme/shop/check-runs', {
      name: 'x',
      head_sha: tip(shop, 'main'),
      extrenal_id: '1',
    });
    await call('alice', 'GET', '/repos/acme/shop/pulls?stat=all');
    expect(sandbox.violations).toEqual([expect.stringContaining('extrenal_id'), expect.stringContaining('stat')]);
  });

  it('answers the same with and without /api/v3, and for GraphQL on both addresses', async () => {
    for (const path of ['/repos/acme/shop', '/api/v3/repos/acme/shop'])
      expect((await call('alice', 'GET', path)).status).toBe(200);
    for (const path of ['/graphql', '/api/graphql']) {
      expect((await call('alice', 'POST', path, { query: '{ viewer { login } }' })).body).toMatchObject({
        data: { viewer: { login: 'alice' } },
      });
    }
  });

  it('answers 304 to the ETag of an unchanged answer and 200 once it changed', async () => {
    const path = '/repos/acme/shop/issues/1/comments';
    const etag = (await call('bob', 'GET', path)).headers.get('etag') ?? '';
    const again = () => sandbox.as('bob').call('GET', path, undefined, { 'if-none-match': etag });
    expect((await again()).status).toBe(304);
    createComment(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), getPullRequest(shop, 1), 'news');
    expect((await again()).status).toBe(200);
  });

  it('pages with Link headers that lead through everything once', async () => {
    for (let count = 0; count < 5; count += 1)
      createComment(sandbox.world, userActor(getAccount(sandbox.world, 'alice')), getPullRequest(shop, 1), `c${count}`);
    const bodies: unknown[] = [];
    let next: string | undefined = '/repos/acme/shop/issues/1/comments?per_page=2';
    while (next !== undefined) {
      const answer = await call('bob', 'GET', next);
      bodies.push(...[0, 1].map((index) => at(answer, index, 'body')).filter((body) => body !== undefined));
      next = /<http:\/\/[^/]+([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(bodies).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  });

  it('logs who asked what with which kind of credential', async () => {
    await call('alice', 'GET', '/repos/acme/shop');
    await asInstallation(sandbox, 71).call('GET', '/repos/acme/shop');
    await sandbox.as('').call('GET', '/repos/acme/shop');
    expect(sandbox.requests.map(({ tokenKind, actor, path, status }) => [tokenKind, actor, path, status])).toEqual([
      ['user', 'alice', '/repos/acme/shop', 200],
      ['installation', 'gatekeeper[bot]', '/repos/acme/shop', 200],
      ['anonymous', '', '/repos/acme/shop', 200],
    ]);
  });
});

describe('credentials', () => {
  it('that nobody issued are refused', async () => {
    const answer = await sandbox.as('').call('GET', '/user', undefined, { authorization: 'Bearer ghp_nobody' });
    expect([answer.status, at(answer, 'message')]).toEqual([401, 'Bad credentials']);
  });

  it('of an App need a fresh signature by its own key', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await withJwt({})).toBe(200);
    expect(await withJwt({ exp: now - 1 })).toBe(401);
    expect(await withJwt({ exp: now + 3600 })).toBe(401);
    expect(await withJwt({ iat: now + 600 })).toBe(401);
    expect(await withJwt({ iss: 7002 })).toBe(401);
  });

  it('of an installation do what the installation was granted and no more', async () => {
    const narrow = asInstallation(sandbox, 71, { contents: 'read' });
    const answer = await narrow.call('POST', '/repos/acme/shop/check-runs', { name: 'x', head_sha: tip(shop, 'main') });
    expect([answer.status, at(answer, 'message')]).toEqual([403, 'Resource not accessible by integration']);
    expect((await narrow.call('GET', '/orgs/acme/teams/quality/memberships/bob')).status).toBe(403);
  });

  it('of a job never read teams', async () => {
    const token = issueActionsToken(sandbox.world, shop, { contents: 'write', checks: 'write' });
    expect((await call(token, 'GET', '/orgs/acme/teams/quality/memberships/bob')).status).toBe(403);
    expect((await call(token, 'GET', '/user')).status).toBe(403);
  });

  it('do not show what their owner may not see', async () => {
    shop.private = true;
    const statuses = await Promise.all(
      ['alice', 'mallory', ''].map(async (who) => (await call(who, 'GET', '/repos/acme/shop')).status),
    );
    expect(statuses).toEqual([200, 404, 404]);
    expect((await call('alice', 'GET', '/orgs/acme/teams/shadow')).status).toBe(404);
    expect((await call('olivia', 'GET', '/orgs/acme/teams/shadow')).status).toBe(200);
  });

  it('stop working when their hour is over', async () => {
    let now = Date.now();
    sandbox.world.clock = () => now;
    const app = asInstallation(sandbox, 71);
    expect((await app.call('GET', '/repos/acme/shop')).status).toBe(200);
    now += 3_601_000;
    expect((await app.call('GET', '/repos/acme/shop')).status).toBe(401);
  });
});
