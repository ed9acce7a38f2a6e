import { APP, CHECKLIST, CI, DEPLOY, PIN } from './clean-shop.ts';
import { all, edit } from './misconfiguration.ts';
import type { Misconfiguration } from './misconfiguration.ts';

const IF = '    needs: [gate, build]\n';

/** In the workflows. */
export const wrongWorkflows: readonly Misconfiguration[] = [
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
      '    permissions: { actions: read, checks: read, contents: read, deployments: read, issues: read, pull-requests: read, statuses: read }\n',
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
];
