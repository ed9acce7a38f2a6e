import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { appJwt, asInstallation, startAcme } from '../acme.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  ({ sandbox } = await startAcme());
});
afterAll(() => sandbox.close());

describe('GitHub’s REST contract is kept', () => {
  it.each([
    '/app',
    '/app/installations',
    '/app/installations/71',
    '/repos/acme/shop/installation',
    '/orgs/acme/installation',
    '/apps/gatekeeper',
    '/app/hook/deliveries',
  ])('by GET %s for an App itself', async (path) => {
    const answer = await sandbox
      .as('')
      .call('GET', path, undefined, { authorization: `Bearer ${appJwt(sandbox, 7001)}` });
    expect(answer.status).toBe(200);
    expect(sandbox.violations).toEqual([]);
  });

  it('by the installation token an App asks for, which then lists its repositories', async () => {
    const wanted = { permissions: { checks: 'write' }, repositories: ['shop'] };
    const jwt = { authorization: `Bearer ${appJwt(sandbox, 7001)}` };
    const token = await sandbox.as('').call('POST', '/app/installations/71/access_tokens', wanted, jwt);
    expect(token).toMatchObject({
      status: 201,
      body: { permissions: { checks: 'write', metadata: 'read' }, repository_selection: 'selected' },
    });
    expect((await asInstallation(sandbox, 71).call('GET', '/installation/repositories')).body).toMatchObject({
      total_count: 1,
      repository_selection: 'all',
    });
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    '/user', '/users/bob', '/orgs/acme', '/orgs/acme/members', '/orgs/acme/memberships/dave', '/orgs/acme/repos', '/orgs/acme/teams', '/orgs/acme/teams/quality',
    '/orgs/acme/teams/quality/teams', '/orgs/acme/teams/quality/members', '/orgs/acme/teams/quality/memberships/carol', '/rate_limit', '/meta',
  ])('by GET %s for a person', async (path) => {
    expect((await sandbox.as('olivia').call('GET', path)).status).toBe(200);
    expect(sandbox.violations).toEqual([]);
  }); // prettier-ignore

  it('by changes of a team', async () => {
    const olivia = sandbox.as('olivia');
    expect(
      (await olivia.call('PUT', '/orgs/acme/teams/quality/memberships/alice', { role: 'maintainer' })).body,
    ).toMatchObject({ role: 'maintainer', state: 'active' });
    expect((await olivia.call('DELETE', '/orgs/acme/teams/quality/memberships/alice')).status).toBe(204);
    expect((await olivia.call('GET', '/orgs/acme/teams/quality/memberships/alice')).status).toBe(404);
    expect(sandbox.violations).toEqual([]);
  });
});
