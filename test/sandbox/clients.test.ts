import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { App, Octokit } from 'octokit';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/world/model/repository.ts';
import { startAcme, tip } from './acme.ts';

let sandbox: Sandbox;
let shop: Repository;
beforeEach(async () => {
  ({ sandbox, shop } = await startAcme());
});
afterEach(() => sandbox.close());

const place = { owner: 'acme', repo: 'shop' };

describe('GitHub’s own client', () => {
  it('works as an App: it finds its installation, gets a token and makes a check run', async () => {
    const app = new App({
      appId: 7001,
      privateKey: sandbox.world.apps.get(7001)?.privateKey ?? '',
      Octokit: Octokit.defaults({ baseUrl: sandbox.url, throttle: { enabled: false }, retry: { enabled: false } }),
    });
    const found = await app.octokit.request('GET /repos/{owner}/{repo}/installation', place);
    const octokit = await app.getInstallationOctokit(found.data.id);
    const run = await octokit.rest.checks.create({
      ...place,
      name: 'gate',
      head_sha: tip(shop, 'feature'),
      conclusion: 'success',
    });
    const names = await octokit.paginate(octokit.rest.checks.listForRef, { ...place, ref: 'feature', per_page: 1 });
    expect([found.data.id, run.data.app?.slug, names.map(({ name }) => name)]).toEqual([71, 'gatekeeper', ['gate']]);
    const query = '{ repository(owner: "acme", name: "shop") { nameWithOwner } }';
    expect(await octokit.graphql(query)).toEqual({ repository: { nameWithOwner: 'acme/shop' } });
    expect(sandbox.violations).toEqual([]);
  });

  it('works for a person and reports refusals as GitHub’s', async () => {
    const octokit = new Octokit({
      auth: 'ghp_alice',
      baseUrl: sandbox.url,
      throttle: { enabled: false },
      retry: { enabled: false },
    });
    expect((await octokit.rest.users.getAuthenticated()).data.login).toBe('alice');
    await expect(
      octokit.rest.checks.create({ ...place, name: 'gate', head_sha: tip(shop, 'feature') }),
    ).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('You must authenticate via a GitHub App.'),
    });
  });
});
