import { describe, expect, it } from '@jest/globals';
import { cleanShop, DEPLOY } from './clean-shop.ts';
import { known, toldOf } from './scene.ts';

const deploy = cleanShop().files[DEPLOY] ?? '';
const ON = 'on: { push: { branches: [main] } }';
const TOP = '.github/workflows/top.yml';

/** Codes for a repository with the one secret API_TOKEN, of which no word tells what it is. */
const told = (text: string, more: Readonly<Record<string, string>> = {}, name = 'API_TOKEN') =>
  toldOf({ [DEPLOY]: text, ...more }, { secrets: { repository: known([name]), organization: known([]) } }).map(
    (line) => line.split(' ')[0],
  );

const inJob = (line: string) =>
  deploy.replace('    concurrency: production\n', `    concurrency: production\n    ${line}\n`);
const inStep = (value: string) => deploy.replace('${{ secrets.DEPLOY_KEY }}', value);

describe('a secret of the repository that a deploy job is given (T142)', () => {
  it.each([
    ['the env of the job', inJob('env: { TOKEN: "${{ secrets.API_TOKEN }}" }')],
    [
      'the env of the workflow',
      deploy.replace('permissions: {}', 'env: { TOKEN: "${{ secrets.API_TOKEN }}" }\npermissions: {}'),
    ],
    [
      'its container',
      inJob('container: { image: x, credentials: { username: x, password: "${{ secrets.API_TOKEN }}" } }'),
    ],
    ['its services', inJob('services: { db: { image: x, env: { P: "${{ secrets.API_TOKEN }}" } } }')],
    ['a step', inStep('${{ secrets.API_TOKEN }}')],
    ['a step, over lines', inStep('${{\\nsecrets.API_TOKEN }}')],
    ['a step, by an index', inStep("${{ secrets[ 'api_token' ] }}")],
    ['all secrets at once', inStep('${{ toJSON(secrets) }}')],
    ['a computed name', inStep("${{ secrets[format('{0}_TOKEN', 'API')] }}")],
    ['every secret', inStep("${{ join(secrets.*, ',') }}")],
  ])('is found in %s', (_, text) => {
    expect(told(text)).toEqual(['SECRET_OUTSIDE']);
  });

  it.each([
    ['another secret', inStep("${{ secrets['OTHER'] }}")],
    ['a longer name', inStep('${{ secrets.API_TOKEN_2 }}')],
    ['an output of that name', inStep('${{ needs.build.outputs.secrets }}')],
    ['a word', inStep("${{ format('secrets {0}', github.sha) }}")],
    ['a script of that name', deploy.replace('./deploy.sh', './secrets-to.sh')],
    [
      'a job that does not deploy',
      deploy.replace('run: make', 'run: make\n        env: { T: "${{ secrets.API_TOKEN }}" }'),
    ],
  ])('is not found in %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('is found where a job hands it to the workflow that deploys, at every level', () => {
    const called = deploy.replace(ON, 'on: workflow_call');
    const top = (given: string) => ({ [TOP]: `on: push\njobs:\n  go: { uses: ./${DEPLOY}, ${given} }\n` });
    expect(told(called, top('secrets: { DEPLOY_KEY: "${{ secrets.API_TOKEN }}" }'))).toEqual(['SECRET_OUTSIDE']);
    expect(told(called, top('secrets: inherit'))).toEqual([]);
    expect(told(inStep('${{ secrets.API_TOKEN }}').replace(ON, 'on: workflow_call'), top('secrets: inherit'))).toEqual([
      'SECRET_OUTSIDE',
    ]);
    const middle = `on: workflow_call\njobs:\n  go: { uses: ./${DEPLOY}, secrets: { DEPLOY_KEY: "\${{ secrets.API_TOKEN }}" } }\n`;
    expect(
      told(called, {
        '.github/workflows/middle.yml': middle,
        [TOP]: 'on: push\njobs:\n  go: { uses: ./.github/workflows/middle.yml, secrets: inherit }\n',
      }),
    ).toEqual(['SECRET_OUTSIDE']);
  });

  it('is found where only the run knows the environment', () => {
    const text = inStep('${{ secrets.API_TOKEN }}').replaceAll(
      'environment: production',
      'environment: "${{ inputs.to }}"',
    );
    expect(told(text)).toEqual(['SECRET_OUTSIDE']);
    expect(told(text.replace('needs: [gate, build]', 'needs: build'))).toEqual(['SECRET_OUTSIDE', 'ENV_EXPRESSION']);
  });
});
