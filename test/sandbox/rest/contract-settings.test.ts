import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startSandbox } from '../../../src/sandbox/index.ts';
import { issueInstallationToken } from '../../../src/sandbox/world/tokens.ts';
import { at, idAt, play, playOne } from './steps.ts';

const SEED = `
users: [{ login: olivia }, { login: wanda }, { login: rita }, { login: stranger }]
orgs:
  - login: acme
    plan: team
    members: [{ login: olivia, role: admin }, wanda, rita]
repos:
  - owner: acme
    name: shop
    private: true
    collaborators: [{ login: wanda, permission: write }, { login: rita, permission: read }]
    secrets: [deploy_key]
    organization_secrets: [npm_token]
    environments: [{ name: production }]
    rulesets:
      - name: Main
        code_owners: true
        merge_queue: true
        required_checks: [{ context: holdpoint/merge, integration_id: 7001 }]
        bypass_actors: [{ actor_type: Team, actor_id: 4, bypass_mode: pull_request }, { actor_type: OrganizationAdmin }]
apps:
  - app_id: 7001
    slug: gatekeeper
    permissions: { administration: read, secrets: read, organization_administration: read, organization_plan: read }
    events: [push]
    installations: [{ installation_id: 71, account: acme }]
`;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: SEED });
});
afterAll(() => sandbox.close());

const app = (permissions: Readonly<Record<string, 'read'>>) => {
  const installation = sandbox.world.installations.get(71);
  if (installation === undefined) throw new Error('the seed has no installation 71');
  return sandbox.as(issueInstallationToken(sandbox.world, installation, { permissions }).value);
};

describe('what administrators see of a repository', () => {
  it('names secrets to those who may write, and to Apps with the permission', async () => {
    const [wanda, rita] = [sandbox.as('wanda'), sandbox.as('rita')];
    const own = await playOne([wanda, 'GET', '/actions/secrets', 200]);
    expect([at(own, 'total_count'), at(own, 'secrets', 0, 'name')]).toEqual([1, 'DEPLOY_KEY']);
    const shared = await playOne([wanda, 'GET', '/actions/organization-secrets', 200]);
    expect(at(shared, 'secrets', 0, 'name')).toBe('NPM_TOKEN');
    await play([
      [rita, 'GET', '/actions/secrets', 403],
      [rita, 'GET', '/actions/organization-secrets', 403],
      [sandbox.as('stranger'), 'GET', '/actions/secrets', 404],
      [app({ secrets: 'read' }), 'GET', '/actions/secrets', 200],
      [app({ administration: 'read' }), 'GET', '/actions/secrets', 403],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('tells who may bypass a ruleset to whoever may change it', async () => {
    const rules = await playOne([sandbox.as('rita'), 'GET', '/rules/branches/main', 200]);
    const id = idAt(rules, 0, 'ruleset_id');
    expect([0, 1, 2].map((index) => at(rules, index, 'type'))).toEqual([
      'required_status_checks',
      'pull_request',
      'merge_queue',
    ]);
    expect(at(rules, 1, 'parameters', 'require_code_owner_review')).toBe(true);
    expect(at(await playOne([sandbox.as('olivia'), 'GET', `/rulesets/${id}`, 200]), 'bypass_actors')).toEqual([
      { actor_id: 4, actor_type: 'Team', bypass_mode: 'pull_request' },
      { actor_id: null, actor_type: 'OrganizationAdmin', bypass_mode: 'always' },
    ]);
    for (const client of [sandbox.as('wanda'), app({ administration: 'read' })])
      expect(at(await playOne([client, 'GET', `/rulesets/${id}`, 200]), 'bypass_actors')).toBeUndefined();
    expect(sandbox.violations).toEqual([]);
  });

  it('has no custom rule for a private repository without GitHub Enterprise', async () => {
    const rules = '/environments/production/deployment_protection_rules';
    await playOne([sandbox.as('olivia'), 'POST', rules, 422, { integration_id: 7001 }]);
    sandbox.world.plans.clear();
    await playOne([sandbox.as('olivia'), 'POST', rules, 201, { integration_id: 7001 }]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('what owners see of an organisation', () => {
  it('is which Apps it has', async () => {
    const seen = await sandbox.as('olivia').call('GET', '/orgs/acme/installations?per_page=100');
    expect(seen).toMatchObject({ status: 200 });
    expect([at(seen, 'total_count'), at(seen, 'installations', 0, 'app_id')]).toEqual([1, 7001]);
    expect((await sandbox.as('wanda').call('GET', '/orgs/acme/installations')).status).toBe(404);
    expect((await sandbox.as('').call('GET', '/orgs/acme/installations')).status).toBe(401);
    const allowed = app({ organization_administration: 'read' });
    expect((await allowed.call('GET', '/orgs/acme/installations')).status).toBe(200);
    expect((await app({ secrets: 'read' }).call('GET', '/orgs/acme/installations')).status).toBe(403);
    expect(sandbox.violations).toEqual([]);
  });

  it('is what it pays for', async () => {
    sandbox.world.plans.set(
      [...sandbox.world.accounts.values()].find(({ login }) => login === 'acme')?.id ?? 0,
      'team',
    );
    expect(at(await sandbox.as('olivia').call('GET', '/orgs/acme'), 'plan', 'name')).toBe('team');
    expect(at(await app({ organization_plan: 'read' }).call('GET', '/orgs/acme'), 'plan', 'name')).toBe('team');
    for (const client of [sandbox.as('wanda'), app({ secrets: 'read' })])
      expect(at(await client.call('GET', '/orgs/acme'), 'plan')).toBeUndefined();
    expect(sandbox.violations).toEqual([]);
  });
});
