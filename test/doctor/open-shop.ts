import { startSandbox } from '../../src/sandbox/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';
import { APP_KEY } from '../builders/app-key.ts';
import { APP } from './clean-shop.ts';
import type { Shop } from './clean-shop.ts';

/** A running GitHub with the shop in it. */
export async function openShop(shop: Shop): Promise<Sandbox> {
  const sandbox = await startSandbox({ seed: seedOf(shop) });
  const repository = findRepository(sandbox.world, 'acme', 'shop');
  const head = repository?.refs.get('refs/heads/main');
  if (repository === undefined || head === undefined) throw new Error('the seed has no main');
  const installation = findInstallation(sandbox.world, getApp(sandbox.world, 'holdpoint'), repository.owner);
  if (shop.reported && installation !== undefined)
    createCheckRun(
      sandbox.world,
      installationActor({ ...installation, permissions: { checks: 'write' } }),
      repository,
      {
        name: 'holdpoint/merge',
        headSha: head,
        status: 'completed',
        conclusion: 'success',
      },
    );
  return sandbox;
}

/** JSON is YAML. */
function seedOf(shop: Shop): string {
  const people = ['olivia', 'dana', 'quinn', 'quentin', 'otto', 'olga'];
  return JSON.stringify({
    users: people.map((login) => ({ login })),
    orgs: [
      {
        login: 'acme',
        plan: shop.plan,
        members: people.map((login) => ({ login, role: login === 'olivia' ? 'admin' : 'member' })),
        teams: [{ slug: 'operations', name: 'Operations', members: shop.operations }],
      },
    ],
    repos: [
      {
        owner: 'acme',
        name: 'shop',
        private: shop.private,
        collaborators: [
          { login: 'dana', permission: 'write' },
          { login: 'quinn', permission: 'read' },
        ],
        files: shop.files,
        environments: shop.environments,
        rulesets: [shop.ruleset],
        secrets: shop.secrets,
        organization_secrets: shop.organizationSecrets,
      },
    ],
    apps: [
      {
        app_id: APP,
        private_key: APP_KEY,
        slug: 'holdpoint',
        permissions: shop.app.permissions,
        events: shop.app.events,
        installations: shop.app.installed ? [{ account: 'acme' }] : [],
        owner: 'acme',
      },
    ],
  });
}
