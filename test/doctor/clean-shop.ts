import { eventsFor, permissionsFor } from '../../src/app/permissions.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { findRepository } from '../../src/sandbox/world/access.ts';
import { findInstallation, getApp } from '../../src/sandbox/world/apps.ts';
import { createCheckRun } from '../../src/sandbox/world/check-runs.ts';
import { installationActor } from '../../src/sandbox/world/tokens.ts';

export const CHECKLIST = '.github/holdpoint.yml';
export const DEPLOY = '.github/workflows/deploy.yml';
export const CI = '.github/workflows/ci.yml';
export const APP = 70_111;
/** The commit that the Action is pinned to. */
export const PIN = 'c0ffee'.padEnd(40, '0');

/** A shop as a seed has it; a test changes one thing of it. */
export interface Shop {
  plan: string;
  private: boolean;
  files: Record<string, string>;
  environments: Record<string, unknown>[];
  ruleset: Record<string, unknown>;
  secrets: string[];
  organizationSecrets: string[];
  app: { permissions: Record<string, string>; events: readonly string[]; installed: boolean };
  operations: string[];
  /** Whether the App has reported its check lately. */
  reported: boolean;
}

/** Nothing is wrong with it. */
export function cleanShop(): Shop {
  return {
    plan: 'enterprise',
    private: true,
    files: { [CHECKLIST]: CLEAN_CHECKLIST, [DEPLOY]: CLEAN_DEPLOY, [CI]: CLEAN_CI, '.github/CODEOWNERS': CLEAN_OWNERS },
    environments: [
      {
        name: 'production',
        can_admins_bypass: false,
        branches: ['main'],
        protection_rules: ['holdpoint'],
        secrets: ['DEPLOY_KEY'],
      },
    ],
    ruleset: {
      name: 'Main',
      code_owners: true,
      required_checks: [{ context: 'holdpoint/merge', integration_id: APP }, 'test'],
    },
    secrets: ['CODECOV_TOKEN'],
    organizationSecrets: ['CHAT_URL'],
    app: { permissions: { ...permissionsFor([]) }, events: eventsFor([]), installed: true },
    operations: ['otto', 'olga'],
    reported: true,
  };
}

const CLEAN_OWNERS = '* @acme/operations\n/.github/ @acme/operations\n';

const CLEAN_CHECKLIST = `version: 1
roles:
  qa: { users: [quinn, quentin] }
  ops: { teams: [acme/operations] }
environments:
  production:
    enforce: block
    branches: [main]
    rollback: { needs: [ops], max-age: 30d }
items:
  tests:
    title: All tests are passing
    check: { name: test, workflow: .github/workflows/ci.yml }
  quality:
    title: QA agrees
    signoff: qa
  operations:
    title: Operations agree
    signoff: ops
`;

const CLEAN_CI = `on: [push, pull_request]
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - run: npm test
`;

const CLEAN_DEPLOY = `on: { push: { branches: [main] } }
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions: { actions: read, checks: read, contents: read, issues: read, pull-requests: read, statuses: read }
    steps:
      - id: holdpoint
        uses: acme/holdpoint@${PIN} # v1.0.0
        with: { environment: production, app-id: ${APP}, wait: 30m }
    outputs:
      decision: \${{ steps.holdpoint.outputs.decision }}
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
  deploy:
    needs: [gate, build]
    runs-on: ubuntu-latest
    environment: production
    concurrency: production
    permissions: { contents: read, id-token: write }
    steps:
      - run: ./deploy.sh "$GITHUB_SHA"
        env: { KEY: "\${{ secrets.DEPLOY_KEY }}" }
`;

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
        slug: 'holdpoint',
        permissions: shop.app.permissions,
        events: shop.app.events,
        installations: shop.app.installed ? [{ account: 'acme' }] : [],
        owner: 'acme',
      },
    ],
  });
}
