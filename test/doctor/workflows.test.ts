import { describe, expect, it } from '@jest/globals';
import type { GitHubEnvironment } from '../../src/doctor/facts.ts';
import { CHECKLIST, CI, cleanShop, DEPLOY } from './clean-shop.ts';
import { ENVIRONMENT, known, toldOf, unknown } from './scene.ts';

const files = cleanShop().files;
const checklist = files[CHECKLIST] ?? '';
const deploy = files[DEPLOY] ?? '';
const ci = files[CI] ?? '';
const environment = (more: Partial<GitHubEnvironment>) => ({ environments: known([{ ...ENVIRONMENT, ...more }]) });
const codes = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0]);

describe('a gate step', () => {
  it('is told to ask about another environment where it does', () => {
    const [line] = toldOf({
      [DEPLOY]: deploy.replace('with: { environment: production', 'with: { environment: staging'),
    });
    expect(line).toBe(
      'GATE_MISSING risk .github/workflows/deploy.yml:17: The job deploy deploys to production, and nothing in .github/workflows/deploy.yml asks about production (it asks about staging).',
    );
  });

  it('is missing for a job that calls', () => {
    const ship = deploy
      .replace('on: { push: { branches: [main] } }', 'on: workflow_call')
      .replace(/ {2}gate:[\s\S]*?(?= {2}build:)/, '')
      .replace('[gate, build]', 'build');
    expect(
      toldOf({
        [DEPLOY]: ship,
        '.github/workflows/main.yml': 'on: push\njobs:\n  go: { uses: ./.github/workflows/deploy.yml }\n',
      }),
    ).toEqual([
      'GATE_MISSING risk .github/workflows/main.yml:3: The job go calls .github/workflows/deploy.yml, which deploys to production, and nothing in .github/workflows/main.yml asks about production.',
    ]);
  });

  const inDeploy = (before: string, step = 'run: holdpoint gate --environment production') =>
    toldOf(
      {
        [DEPLOY]: `on: push\npermissions: read-all\njobs:\n  deploy:\n    runs-on: x\n    environment: production\n    concurrency: x\n    steps:\n${before}      - ${step}\n      - run: ./deploy.sh\n`,
      },
      environment({ rules: known([]) }),
    ).filter((line) => !line.startsWith('RULE_MISSING'));

  it('may be a command, and stands first', () => {
    expect(inDeploy('')).toEqual([]);
    expect(inDeploy('      - uses: actions/checkout@v4\n')).toEqual([
      'GATE_LATE risk .github/workflows/deploy.yml:10: A step stands before the gate of production in the job deploy.',
    ]);
    expect(inDeploy('      - uses: actions/checkout@v4\n      - run: make\n')).toEqual([
      'GATE_LATE hole .github/workflows/deploy.yml:11: 2 steps stand before the gate of production in the job deploy.',
    ]);
    expect(inDeploy('      - uses: acme/checkout@v4\n')[0]).toContain('GATE_LATE hole');
  });

  it('needs no App of its own name, and no other token', () => {
    expect(
      inDeploy('', 'uses: acme/holdpoint@v1\n        with: { environment: production, app-id: "${{ vars.APP }}" }'),
    ).toEqual([
      'ACTION_UNPINNED risk .github/workflows/deploy.yml:9: The Action is taken at "v1", which can be moved.',
    ]);
  });

  it.each<[string, string]>([
    ['always()', ''],
    ['true', ''],
    ['${{ success() }}', ''],
    ['!cancelled()', ''],
    ['failure()', 'GATE_SKIPPABLE'],
    ['false', 'GATE_SKIPPABLE'],
    ["github.ref == 'x'", 'GATE_SKIPPABLE'],
    ["github.ref == 'x' || always()", ''],
    ['always( &&', 'GATE_SKIPPABLE'],
  ])('with the condition %s: %s', (condition, code) => {
    const text = deploy.replace('- id: holdpoint\n', `- id: holdpoint\n        if: ${JSON.stringify(condition)}\n`);
    expect(codes(toldOf({ [DEPLOY]: text }))).toEqual(code === '' ? [] : [code]);
  });
});

describe('the token of the gate', () => {
  const permissions = /permissions: \{ actions.*\}/;
  const told = (text: string, workflow = 'permissions: {}') =>
    toldOf({ [DEPLOY]: deploy.replace(permissions, text).replace('permissions: {}', workflow) }).map((line) =>
      line.replace(/^.*?: /, ''),
    );

  it.each<[string, string, readonly string[]]>([
    ['permissions: read-all', 'permissions: {}', []],
    ['name: x', 'permissions: read-all', []],
    ['name: x', 'name: x', ['Nothing says what the token of the job gate may read.']],
    ['name: x', 'permissions: { contents: read }', ['The token of the job gate may not read actions, checks, deployments, issues, pull-requests and statuses.']],
    ['permissions: { contents: none, actions: write, checks: read, deployments: read, issues: read, pull-requests: read, statuses: read }', 'permissions: {}', ['The token of the job gate may not read contents.', 'The token of the job gate may write actions.']],
    ['permissions: { contents: read, actions: read, checks: read, deployments: read, issues: read, pull-requests: read, statuses: read, id-token: write }', 'permissions: {}', []],
    ['permissions: write-all', 'permissions: {}', ['The token of the job gate may write everything.']],
  ])('says %s below %s', (job, workflow, expected) => {
    expect(told(job, workflow)).toEqual(expected);
  }); // prettier-ignore

  it('is another one where one is given', () => {
    expect(
      toldOf({ [DEPLOY]: deploy.replace(permissions, 'permissions: {}').replace('wait: 30m', 'token: x') }),
    ).toEqual([]);
  });
});

describe('a runner of one’s own (T142)', () => {
  const on = (runner: string, other: string, isPublic = false) =>
    toldOf(
      {
        [DEPLOY]: deploy.replace('runs-on: ubuntu-latest\n    environment', `runs-on: ${runner}\n    environment`),
        [CI]: ci.replace('runs-on: ubuntu-latest', `runs-on: ${other}`),
      },
      { isPublic: known(isPublic) },
    ).map((line) => line.replace(/^.*?: /, ''));

  it.each([
    ['self-hosted', '[self-hosted, linux]', 1],
    ['[self-hosted, linux]', 'self-hosted', 1],
    ['[self-hosted, deploy]', '[self-hosted, build]', 0],
    ['{ group: deploy }', '{ group: deploy }', 1],
    ['{ group: deploy }', '{ group: build }', 0],
    ['ubuntu-latest', 'self-hosted', 0],
    ['ubuntu-latest', 'ubuntu-latest', 0],
    ['self-hosted', 'ubuntu-latest', 0],
  ])('that deploys on %s while %s is used by others: %d', (runner, other, count) => {
    expect(on(runner, other)).toHaveLength(count);
  });

  it('is never safe in a public repository', () => {
    expect(on('self-hosted', 'ubuntu-latest', true)).toEqual([
      'The job deploy deploys to production on self-hosted, in a public repository.',
    ]);
    expect(on('ubuntu-latest', 'ubuntu-latest', true)).toEqual([]);
  });
});

describe('how a checklist starts and parks', () => {
  const told = (own: string, text = deploy, github = {}) =>
    toldOf({ [CHECKLIST]: checklist.replace('enforce: block', `enforce: block\n    ${own}`), [DEPLOY]: text }, github);
  const starting = { installation: unknown };

  it('is by workflows that can be started', () => {
    const dispatch = `start: dispatch\n    workflows: [${DEPLOY}]`;
    expect(codes(told(dispatch, deploy, starting))).toEqual(['START_IMPOSSIBLE']);
    expect(
      told(dispatch, deploy.replace('on: { push: { branches: [main] } }', 'on: [push, workflow_dispatch]'), starting),
    ).toEqual([]);
    expect(
      told('start: dispatch\n    workflows: [.github/workflows/none.yml]', deploy, starting).map((line) =>
        line.split(': ').slice(0, 2).join(': '),
      ),
    ).toEqual([
      'START_IMPOSSIBLE risk .github/holdpoint.yml: The App is to start .github/workflows/none.yml for production, which is not there.',
      'WORKFLOW_NOT_LISTED advice .github/workflows/deploy.yml:17: .github/workflows/deploy.yml deploys to production, and the checklist lets only .github/workflows/none.yml.',
    ]);
  });

  it('takes the place of rules that there are not', () => {
    const without = { ...environment({ rules: known([]) }), customRules: known(false), ...starting };
    expect(codes(toldOf({}, without))).toEqual(['RULE_UNAVAILABLE']);
    expect(told(`park: true\n    workflows: [${DEPLOY}]`, deploy, without)).toEqual([]);
    expect(codes(toldOf({}, { ...without, app: null }))).toEqual([]);
    expect(codes(toldOf({}, { ...without, customRules: unknown }))).toEqual(['RULE_MISSING']);
  });
});

describe('an environment that a workflow asks about', () => {
  const without = deploy.replace('    environment: production\n', '');
  const told = (text: string, more: Readonly<Record<string, string>> = {}) =>
    codes(toldOf({ [DEPLOY]: text, ...more })).filter((code) => code === 'DEPLOY_WITHOUT_ENV');
  const calling = (uses: string) => `${without}  call:\n    needs: gate\n    uses: ${uses}\n`;
  const ship = (environment: string) => ({
    '.github/workflows/ship.yml': `on: workflow_call\njobs:\n  ship:\n    ${environment}\n    steps: [{ run: x }]\n`,
  });

  it('is named by one of its jobs', () => {
    expect(told(deploy)).toEqual([]);
    expect(told(without)).toEqual(['DEPLOY_WITHOUT_ENV']);
    expect(
      told(
        without.replace('    needs: [gate, build]\n', '    needs: [gate, build]\n    environment: ${{ vars.ENV }}\n'),
      ),
    ).toEqual([]);
    expect(
      told(without.replace('    needs: [gate, build]\n', '    needs: [gate, build]\n    environment: staging\n')),
    ).toEqual(['DEPLOY_WITHOUT_ENV']);
  });

  it('may be named by a workflow that it calls', () => {
    expect(told(calling('acme/tools/.github/workflows/ship.yml@v1'))).toEqual([]);
    expect(told(calling('./.github/workflows/ship.yml'), ship('environment: production'))).toEqual([]);
    expect(told(calling('./.github/workflows/ship.yml'), ship('name: x'))).toEqual(['DEPLOY_WITHOUT_ENV']);
    expect(told(calling('./.github/workflows/other.yml'), ship('environment: production'))).toEqual([
      'DEPLOY_WITHOUT_ENV',
    ]);
  });

  it('is told once for a workflow, and for each of two workflows', () => {
    const twice = without.replace(
      '  build:\n',
      '  again:\n    permissions: read-all\n    steps:\n      - run: holdpoint gate --environment production\n  build:\n',
    );
    expect(told(twice)).toEqual(['DEPLOY_WITHOUT_ENV']);
    expect(told(without, { '.github/workflows/two.yml': without })).toHaveLength(2);
  });
});
