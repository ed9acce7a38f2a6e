import type { Code } from '../../src/doctor/codes.ts';
import type { Level } from '../../src/doctor/finding.ts';
import { APP, CHECKLIST, CI, DEPLOY, PIN } from './clean-shop.ts';
import type { Shop } from './clean-shop.ts';

/** One thing that is wrong with an otherwise clean shop, and what the doctor calls it. */
export interface Misconfiguration {
  readonly title: string;
  readonly code: Code;
  readonly level: Level;
  readonly change: (shop: Shop) => void;
}

/** A text of a file with one place of it written in another way; a place that is not there is a mistake of the table. */
function edit(file: string, from: string, to: string): (shop: Shop) => void {
  return ({ files }) => {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    files[file] = text.replace(from, to);
  };
}

function environment(change: Record<string, unknown>): (shop: Shop) => void {
  return ({ environments }) => void Object.assign(environments[0] ?? {}, change);
}

function all(...changes: readonly ((shop: Shop) => void)[]): (shop: Shop) => void {
  return (shop) => {
    for (const change of changes) change(shop);
  };
}

const STEPS = '    steps:\n      - run: ./deploy.sh';
const IF = '    needs: [gate, build]\n';

/** By what is wrong: in the settings, in the workflow, in the checklist. */
export const misconfigurations: readonly Misconfiguration[] = [
  // Settings of the environment.
  {
    title: 'the environment is not there',
    code: 'ENV_MISSING',
    level: 'hole',
    change: ({ environments }) => void environments.splice(0, 1),
  },
  {
    title: 'another environment looks like it',
    code: 'ENV_LOOK_ALIKE',
    level: 'hole',
    change: ({ environments }) => void environments.push({ name: 'prоduction' }),
  },
  {
    title: "the App's rule is not enabled",
    code: 'RULE_MISSING',
    level: 'hole',
    change: environment({ protection_rules: [] }),
  },
  {
    title: 'there are no custom rules on this plan',
    code: 'RULE_UNAVAILABLE',
    level: 'risk',
    change: all(environment({ protection_rules: [] }), (shop) => void (shop.plan = 'team')),
  },
  {
    title: 'administrators may bypass it',
    code: 'ADMIN_BYPASS',
    level: 'hole',
    change: environment({ can_admins_bypass: true }),
  },
  { title: 'every branch may deploy', code: 'ANY_REF', level: 'risk', change: environment({ branches: [] }) },
  {
    title: 'a branch may deploy that the checklist does not let',
    code: 'REFS_TOO_WIDE',
    level: 'risk',
    change: environment({ branches: ['main', 'release/*'] }),
  },
  {
    title: 'tags of the checklist may not deploy',
    code: 'REFS_NOT_COVERED',
    level: 'advice',
    change: edit(CHECKLIST, '    branches: [main]\n', '    branches: [main]\n    tags: ["v*"]\n'),
  },
  {
    title: 'the deploy key is a secret of the repository',
    code: 'SECRET_OUTSIDE',
    level: 'hole',
    change: ({ secrets }) => void secrets.push('DEPLOY_KEY'),
  },
  {
    title: 'a key of the cloud is a secret of the organisation',
    code: 'SECRET_OUTSIDE',
    level: 'hole',
    change: ({ organizationSecrets }) => void organizationSecrets.push('AWS_ACCESS_KEY_ID'),
  },
  {
    title: 'people must approve besides',
    code: 'SECOND_GATE',
    level: 'advice',
    change: environment({ reviewers: ['olivia'], wait_timer: 30 }),
  },
  {
    title: 'another environment is deployed to',
    code: 'ENV_UNGUARDED',
    level: 'risk',
    change: all(
      ({ environments }) => void environments.push({ name: 'docs' }),
      edit(CI, '    runs-on: ubuntu-latest\n', '    runs-on: ubuntu-latest\n    environment: docs\n'),
    ),
  },
  // Rules of the branch.
  {
    title: 'the check is not required',
    code: 'MERGE_CHECK_FREE',
    level: 'risk',
    change: ({ ruleset }) => void (ruleset['required_checks'] = ['test']),
  },
  {
    title: 'the check is required from whomever',
    code: 'MERGE_CHECK_UNPINNED',
    level: 'risk',
    change: ({ ruleset }) => void (ruleset['required_checks'] = ['holdpoint/merge']),
  },
  {
    title: 'the check is required from another app',
    code: 'MERGE_CHECK_UNPINNED',
    level: 'risk',
    change: ({ ruleset }) =>
      void (ruleset['required_checks'] = [{ context: 'holdpoint/merge', integration_id: 15_368 }]),
  },
  {
    title: 'a check is required that nobody reports',
    code: 'REQUIRED_CHECK_UNSEEN',
    level: 'advice',
    change: ({ ruleset }) =>
      void (ruleset['required_checks'] = [{ context: 'holdpoint/merge', integration_id: APP }, 'holdpoint / merge']),
  },
  {
    title: 'somebody need not keep the rules',
    code: 'RULES_BYPASSED',
    level: 'risk',
    change: ({ ruleset }) => void (ruleset['bypass_actors'] = [{ actor_type: 'OrganizationAdmin' }]),
  },
  {
    title: 'owners of code are not asked',
    code: 'OWNERS_UNASKED',
    level: 'risk',
    change: ({ ruleset }) => void Object.assign(ruleset, { code_owners: false, approvals: 1 }),
  },
  {
    title: 'nobody owns the workflows',
    code: 'OWNERS_GAP',
    level: 'risk',
    change: edit('.github/CODEOWNERS', '/.github/ @acme/operations', '/.github/workflows/'),
  },
  {
    title: 'there is no CODEOWNERS file',
    code: 'OWNERS_GAP',
    level: 'risk',
    change: ({ files }) => void delete files['.github/CODEOWNERS'],
  },
  {
    title: 'the App does not hear of the merge queue',
    code: 'QUEUE_UNANSWERED',
    level: 'risk',
    change: all(
      ({ ruleset }) => void (ruleset['merge_queue'] = true),
      edit(CI, 'on: [push, pull_request]', 'on: [push, pull_request, merge_group]'),
    ),
  },
  {
    title: 'a required job does not run in the merge queue',
    code: 'QUEUE_WORKFLOW',
    level: 'risk',
    change: ({ ruleset, app }) => {
      ruleset['merge_queue'] = true;
      app.permissions['merge_queues'] = 'read';
      app.events = [...app.events, 'merge_group'];
    },
  },
  // The App.
  {
    title: 'the App is not installed',
    code: 'APP_MISSING',
    level: 'risk',
    change: ({ app }) => void (app.installed = false),
  },
  {
    title: 'the App may not read members',
    code: 'APP_RIGHTS_MISSING',
    level: 'risk',
    change: ({ app }) => void delete app.permissions['members'],
  },
  {
    title: 'the App does not hear of reviews',
    code: 'APP_RIGHTS_MISSING',
    level: 'risk',
    change: ({ app }) => void (app.events = app.events.filter((event) => event !== 'pull_request_review')),
  },
  {
    title: 'the App is to run jobs again and may not',
    code: 'APP_RIGHTS_MISSING',
    level: 'risk',
    change: edit(CHECKLIST, '    enforce: block\n', `    enforce: block\n    park: true\n    workflows: [${DEPLOY}]\n`),
  },
  {
    title: 'the App may write contents',
    code: 'APP_RIGHTS_SPARE',
    level: 'risk',
    change: ({ app }) => void (app.permissions['contents'] = 'write'),
  },
  // The workflow.
  {
    title: 'the gate is missing',
    code: 'GATE_MISSING',
    level: 'risk',
    change: edit(DEPLOY, `uses: acme/holdpoint@${PIN} # v1.0.0`, 'uses: acme/other@v1'),
  },
  {
    title: 'the deploy job does not need the gate',
    code: 'NEEDS_MISSING',
    level: 'risk',
    change: edit(DEPLOY, IF, '    needs: [build]\n'),
  },
  {
    title: 'the gate may fail',
    code: 'GATE_FORGIVEN',
    level: 'risk',
    change: edit(DEPLOY, '- id: holdpoint\n', '- id: holdpoint\n        continue-on-error: true\n'),
  },
  {
    title: "the gate's job may fail",
    code: 'GATE_FORGIVEN',
    level: 'risk',
    change: edit(DEPLOY, '  gate:\n', '  gate:\n    continue-on-error: true\n'),
  },
  {
    title: 'the gate is only asked sometimes',
    code: 'GATE_SKIPPABLE',
    level: 'risk',
    change: edit(DEPLOY, '- id: holdpoint\n', "- id: holdpoint\n        if: github.actor != 'dana'\n"),
  },
  {
    title: 'the deploy job always runs',
    code: 'DEPLOY_ALWAYS',
    level: 'risk',
    change: edit(DEPLOY, IF, `${IF}    if: always()\n`),
  },
  {
    title: 'the deploy job runs unless it is cancelled',
    code: 'DEPLOY_ALWAYS',
    level: 'risk',
    change: edit(DEPLOY, IF, `${IF}    if: \${{ !cancelled() && github.ref == 'refs/heads/main' }}\n`),
  },
  {
    title: 'the deploy job does not mind a gate that was skipped',
    code: 'DEPLOY_ALWAYS',
    level: 'risk',
    change: edit(DEPLOY, IF, `${IF}    if: always() && needs.gate.result != 'failure'\n`),
  },
  {
    title: "the gate's output is misread",
    code: 'OUTPUT_MISREAD',
    level: 'risk',
    change: edit(DEPLOY, IF, `${IF}    if: always() && needs.gate.outputs.decision != 'no-go'\n`),
  },
  {
    title: 'a block around an expression is always true',
    code: 'CONDITION_TEXT',
    level: 'risk',
    change: edit(DEPLOY, IF, `${IF}    if: |\n      \${{ github.ref == 'refs/heads/main' }}\n`),
  },
  {
    title: 'a step stands before the gate',
    code: 'GATE_LATE',
    level: 'risk',
    change: edit(DEPLOY, '- id: holdpoint\n', '- run: ./prepare.sh\n      - id: holdpoint\n'),
  },
  {
    title: 'the deploy job names no environment',
    code: 'DEPLOY_WITHOUT_ENV',
    level: 'hole',
    change: edit(DEPLOY, '    environment: production\n', ''),
  },
  {
    title: 'a job names an environment that is not there',
    code: 'WORKFLOW_ENV_UNKNOWN',
    level: 'hole',
    change: edit(CI, '    runs-on: ubuntu-latest\n', '    runs-on: ubuntu-latest\n    environment: Production-2\n'),
  },
  {
    title: 'only the run knows the environment',
    code: 'ENV_EXPRESSION',
    level: 'risk',
    change: edit(
      CI,
      '    runs-on: ubuntu-latest\n',
      '    runs-on: ubuntu-latest\n    environment: { name: "${{ inputs.to }}" }\n',
    ),
  },
  {
    title: 'the workflow runs for strangers',
    code: 'DEPLOY_EVENT',
    level: 'risk',
    change: edit(DEPLOY, 'on: { push: { branches: [main] } }', 'on: [push, pull_request_target]'),
  },
  {
    title: 'the Action is taken by a tag',
    code: 'ACTION_UNPINNED',
    level: 'risk',
    change: edit(DEPLOY, `@${PIN} # v1.0.0`, '@v1'),
  },
  {
    title: 'the Action is not told of the App',
    code: 'APP_ID_MISSING',
    level: 'risk',
    change: edit(DEPLOY, `, app-id: ${APP}`, ''),
  },
  {
    title: 'the Action is told of another App',
    code: 'APP_ID_MISSING',
    level: 'risk',
    change: edit(DEPLOY, `app-id: ${APP}`, 'app-id: 15368'),
  },
  {
    title: 'the Action cannot read issues',
    code: 'TOKEN_TOO_NARROW',
    level: 'risk',
    change: edit(DEPLOY, ' issues: read,', ''),
  },
  {
    title: 'the gate may write everything',
    code: 'TOKEN_TOO_WIDE',
    level: 'risk',
    change: edit(
      DEPLOY,
      '    permissions: { actions: read, checks: read, contents: read, issues: read, pull-requests: read, statuses: read }\n',
      '    permissions: write-all\n',
    ),
  },
  {
    title: 'two deployments may run at once',
    code: 'NO_CONCURRENCY',
    level: 'advice',
    change: edit(DEPLOY, '    concurrency: production\n', ''),
  },
  {
    title: 'a newer run cancels a deployment',
    code: 'CONCURRENCY_CANCELS',
    level: 'risk',
    change: edit(
      DEPLOY,
      '    concurrency: production\n',
      '    concurrency: { group: production, cancel-in-progress: true }\n',
    ),
  },
  {
    title: 'pull requests run on the machine that deploys',
    code: 'RUNNER_SHARED',
    level: 'risk',
    change: all(
      edit(DEPLOY, '    runs-on: ubuntu-latest\n    environment', '    runs-on: [self-hosted, linux]\n    environment'),
      edit(CI, 'runs-on: ubuntu-latest', 'runs-on: self-hosted'),
    ),
  },
  {
    title: 'the checklist does not let this workflow deploy',
    code: 'WORKFLOW_NOT_LISTED',
    level: 'advice',
    change: edit(
      CHECKLIST,
      '    enforce: block\n',
      '    enforce: block\n    workflows: [.github/workflows/ship.yml]\n',
    ),
  },
  {
    title: 'the App is to start what cannot be started',
    code: 'START_IMPOSSIBLE',
    level: 'risk',
    change: all(
      edit(CHECKLIST, '    enforce: block\n', `    enforce: block\n    start: dispatch\n    workflows: [${DEPLOY}]\n`),
      ({ app }) => void (app.permissions['actions'] = 'write'),
    ),
  },
  {
    title: 'the App is run by a workflow',
    code: 'RESPOND_WORKFLOW',
    level: 'advice',
    change: edit(CI, '      - run: npm test\n', `      - uses: acme/holdpoint/.github/actions/respond@${PIN}\n`),
  },
  // The checklist.
  {
    title: 'the gate is off',
    code: 'GATE_OFF',
    level: 'risk',
    change: edit(CHECKLIST, 'environments:\n', 'environments:\n  staging: { enforce: off }\n'),
  },
  {
    title: 'the gate advises without an end',
    code: 'GATE_ADVISES',
    level: 'risk',
    change: edit(CHECKLIST, 'enforce: block', 'enforce: advise'),
  },
  {
    title: 'the gate advises for a while',
    code: 'GATE_ADVISES',
    level: 'advice',
    change: edit(CHECKLIST, 'enforce: block', 'enforce: advise until 2999-01-01'),
  },
  {
    title: 'the advice is over',
    code: 'ADVICE_ENDED',
    level: 'advice',
    change: edit(CHECKLIST, 'enforce: block', 'enforce: advise until 2020-01-01'),
  },
  {
    title: 'a role is held by nobody',
    code: 'ROLE_TOO_SMALL',
    level: 'risk',
    change: ({ operations }) => void operations.splice(0),
  },
  {
    title: 'a role is held by one person',
    code: 'ROLE_TOO_SMALL',
    level: 'advice',
    change: ({ operations }) => void operations.splice(1),
  },
  {
    title: 'nothing is said of the way back',
    code: 'ROLLBACK_UNSAID',
    level: 'advice',
    change: edit(CHECKLIST, '    rollback: { needs: [ops], max-age: 30d }\n', ''),
  },
  {
    title: 'the checklist cannot be read',
    code: 'CHECKLIST_BROKEN',
    level: 'risk',
    change: edit(CHECKLIST, 'version: 1', 'versoin: 1'),
  },
  {
    title: 'there is no checklist',
    code: 'CHECKLIST_MISSING',
    level: 'hole',
    change: ({ files }) => void delete files[CHECKLIST],
  },
];

/** How a line of the deploy workflow starts that a test may want to change. */
export { edit, IF, STEPS };
