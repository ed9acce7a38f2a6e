import { describe, expect, it } from '@jest/globals';
import { readWorkflow } from '../../../src/doctor/workflow/read-workflow.ts';
import { actionRef, gateSteps } from '../../../src/doctor/workflow/gate-steps.ts';

const PATH = '.github/workflows/deploy.yml';
const read = (text: string) => readWorkflow(PATH, text);
const job = (text: string) => read(`on: push\njobs:\n  one:\n${text}`)?.jobs[0];
const step = (text: string) => job(`    steps:\n      - ${text}\n`)?.steps[0];

describe('a workflow as the doctor reads it', () => {
  it.each<[string, readonly string[]]>([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['on:\n  push:\n  workflow_dispatch: { inputs: {} }', ['push', 'workflow_dispatch']],
    ['"on": push', ['push']],
    ['name: x', []],
    ['on: [push, 1]', ['push']],
  ])('is started by what %j says', (on, events) => {
    expect(read(`${on}\njobs: {}`)?.events).toEqual(events);
  });

  it.each(['jobs: []', 'on: push', '- a', 'a: [', '', 'jobs: {}\na: &a [*b]', 'a: *x\njobs: {}'])(
    'is none: %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('has anchors, but not thousands of them', () => {
    expect(read('on: push\njobs:\n  a: &a { steps: [{ run: x }] }\n  b: *a\n')?.jobs.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
    const many = Array.from(
      { length: 12 },
      (_, index) => `a${index}: &a${index} [${index === 0 ? 'x' : `*a${index - 1}, `.repeat(9)}]`,
    );
    expect(read(`${many.join('\n')}\njobs: {}\n`)).toBeNull();
  });

  it('leaves out what is no job', () => {
    expect(read('jobs: { a: 1, b: {} }')?.jobs.map(({ id }) => id)).toEqual(['b']);
  });

  it('knows the lines of jobs and steps', () => {
    const workflow = read(
      'on: push\njobs:\n\n  one:\n    steps:\n      - run: a\n      # more\n      - run: b\n  "two": {}\n',
    );
    expect(workflow?.jobs.map(({ id, line }) => [id, line])).toEqual([
      ['one', 4],
      ['two', 9],
    ]);
    expect(workflow?.jobs[0]?.steps.map(({ line }) => line)).toEqual([6, 8]);
  });

  it.each<[string, unknown]>([
    ['needs: a', { needs: ['a'] }],
    ['needs: [a, b]', { needs: ['a', 'b'] }],
    ['name: Deploy it', { name: 'Deploy it' }],
    [
      'needs: []',
      {
        name: null,
        needs: [],
        environment: null,
        uses: null,
        concurrency: null,
        runsOn: [],
        steps: [],
        continueOnError: 'no',
      },
    ],
    ['environment: production', { environment: { name: 'production', expression: false } }],
    ['environment: { name: production, url: x }', { environment: { name: 'production', expression: false } }],
    ['environment: ${{ inputs.to }}', { environment: { name: '${{ inputs.to }}', expression: true } }],
    ['environment: { url: x }', { environment: null }],
    ['environment: 1', { environment: { name: '1', expression: false } }],
    ['runs-on: Ubuntu-Latest', { runsOn: ['ubuntu-latest'] }],
    ['runs-on: [self-hosted, Linux]', { runsOn: ['self-hosted', 'linux'] }],
    ['runs-on: { group: Deploy, labels: [x, y] }', { runsOn: ['group:deploy', 'x', 'y'] }],
    ['runs-on: { labels: x }', { runsOn: ['x'] }],
    ['uses: ./.github/workflows/x.yml', { uses: './.github/workflows/x.yml' }],
    ['continue-on-error: true', { continueOnError: 'yes' }],
    ['continue-on-error: "true"', { continueOnError: 'yes' }],
    ['continue-on-error: "false"', { continueOnError: 'no' }],
    ['continue-on-error: false', { continueOnError: 'no' }],
    ['continue-on-error:', { continueOnError: 'no' }],
    ['continue-on-error: ${{ x }}', { continueOnError: 'expression' }],
    ['concurrency: production', { concurrency: { cancels: 'no' } }],
    ['concurrency: { group: x, cancel-in-progress: true }', { concurrency: { cancels: 'yes' } }],
    ['concurrency: { group: x, cancel-in-progress: "${{ y }}" }', { concurrency: { cancels: 'expression' } }],
    ['concurrency:', { concurrency: null }],
    ['permissions: read-all', { permissions: { kind: 'all', access: 'read' } }],
    ['permissions: write-all', { permissions: { kind: 'all', access: 'write' } }],
    ['permissions: {}', { permissions: { kind: 'named', by: new Map() } }],
    ['permissions: { checks: read }', { permissions: { kind: 'named', by: new Map([['checks', 'read']]) } }],
    ['needs: x', { permissions: { kind: 'unsaid' } }],
    ['outputs: { a: 1, b: [x] }', { outputs: new Map([['a', '1']]) }],
    ['if: always()', { condition: { kind: 'expression', text: 'always()' } }],
    ['if: "  always()\\n"', { condition: { kind: 'expression', text: 'always()' } }],
    ['if: ${{ always() }}', { condition: { kind: 'expression', text: 'always()' } }],
    ['if: true', { condition: { kind: 'expression', text: 'true' } }],
    ['if: 1', { condition: { kind: 'expression', text: '1' } }],
    ['if: [x]', { condition: { kind: 'expression', text: '?' } }],
    ['if:', { condition: { kind: 'none' } }],
    ['if: |\n      ${{ always() }}', { condition: { kind: 'text', text: '${{ always() }}\n' } }],
    ['if: >-\n      ${{ always() }}', { condition: { kind: 'expression', text: 'always()' } }],
    ['if: ${{ a }} && ${{ b }}', { condition: { kind: 'text', text: '${{ a }} && ${{ b }}' } }],
    ['if: "${{ a }} "', { condition: { kind: 'text', text: '${{ a }} ' } }],
  ])('has a job that says %j', (text, expected) => {
    expect(job(`    ${text}\n`)).toMatchObject(Object(expected));
  });

  it('has steps with all they say', () => {
    expect(
      step('{ id: a, uses: "x/y@v1", with: { n: 1, b: true, t: z }, if: always(), continue-on-error: true }'),
    ).toEqual({
      id: 'a',
      line: 5,
      uses: 'x/y@v1',
      run: null,
      condition: { kind: 'expression', text: 'always()' },
      continueOnError: 'yes',
      with: new Map([
        ['n', '1'],
        ['b', 'true'],
        ['t', 'z'],
      ]),
    });
    expect(job('    steps: [1, { run: x }]\n')?.steps.map(({ run }) => run)).toEqual(['x']);
    expect(job('    steps: x\n')?.steps).toEqual([]);
  });
});

describe('what a workflow hands to its jobs', () => {
  it('is every text of it, a line each', () => {
    expect(read('env: { A: x, B: 1, C: [y, null] }\njobs: {}')?.env).toBe('x\n1\ny\n');
    expect(read('jobs: {}')?.env).toBe('');
    expect(job('    env: { A: x }\n    steps: [{ run: "a\\nb" }, { with: { t: z } }]\n')?.text).toBe('x\na\nb\nz');
  });

  it.each([
    ['secrets: inherit', true],
    ['secrets: { a: "${{ secrets.KEY }}" }', true],
    ['secrets: { a: "${{ secrets.GITHUB_TOKEN_2 }}" }', true],
    ['secrets: { a: "${{ toJSON(secrets) }}" }', true],
    ['secrets: { a: "${{ secrets.GITHUB_TOKEN }}", b: "${{ secrets[\'github_token\'] }}" }', false],
    ['secrets: { a: "${{ inputs.key }}" }', false],
    ['with: { a: inherit }', false],
  ])('are secrets, or none: %s', (text, gives) => {
    expect(job(`    uses: a/b/.github/workflows/c.yml@main\n    ${text}\n`)?.givesSecrets).toBe(gives);
  });
});

describe('a step that asks the gate', () => {
  const asks = (text: string) => {
    const workflow = read(`on: push\njobs:\n  one:\n    steps:\n      - ${text}\n`);
    return workflow === null ? null : gateSteps(workflow).map(({ environment, written }) => [environment, written]);
  };

  it.each<[string, unknown]>([
    ['{ uses: acme/holdpoint@v1, with: { environment: production } }', [['production', 'production']]],
    ['{ uses: Acme.Inc/HoldPoint@v1, with: { environment: production } }', [['production', 'production']]],
    ['{ uses: acme/holdpoint@v1, with: { environment: "${{ inputs.to }}" } }', [[null, '${{ inputs.to }}']]],
    ['{ uses: acme/holdpoint@v1 }', [['', '']]],
    ['{ uses: acme/holdpoint/.github/actions/respond@v1 }', []],
    ['{ uses: acme/holdpoint-tools@v1 }', []],
    ['{ uses: acme/other@holdpoint }', []],
    ['{ uses: acme/holdpoint }', []],
    ['{ run: holdpoint gate --environment production --sha x }', [['production', 'production']]],
    ['{ run: "npx holdpoint gate --sha x --environment=\'staging\'" }', [['staging', 'staging']]],
    ['{ run: holdpoint gate --environment "$TO" }', [[null, '$TO']]],
    ['{ run: "holdpoint gate --environment ${{ inputs.to }}-eu --sha x" }', [[null, '${{ inputs.to }}-eu']]],
    ['{ run: holdpoint gate --sha x }', [['', '']]],
    ['{ run: holdpoint validate }', []],
    ['{ run: holdpoint gates }', []],
    ['{ name: x }', []],
  ])('is %s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });

  it('says by which ref the Action is taken', () => {
    expect(
      ['{ uses: a/holdpoint@v1 }', '{ uses: a/b@v1 }', '{ run: holdpoint gate }'].map((text) => {
        const found = step(text);
        return found === undefined ? undefined : actionRef(found);
      }),
    ).toEqual(['v1', null, null]);
  });
});
