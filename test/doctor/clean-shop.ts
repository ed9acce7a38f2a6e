import { eventsFor, permissionsFor } from '../../src/app/permissions.ts';

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
    permissions: { actions: read, checks: read, contents: read, deployments: read, issues: read, pull-requests: read, statuses: read }
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
