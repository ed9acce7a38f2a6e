import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/doctor/examine.ts';
import { cleanShop, DEPLOY } from './clean-shop.ts';
import { ENVIRONMENT, factsOf, known, told } from './scene.ts';

const deploy = cleanShop().files[DEPLOY] ?? '';
const GATE = /^ {2}gate:\n[\s\S]*?(?= {2}build:)/m.exec(deploy)?.[0] ?? '';
const ASKS = '.github/workflows/asks.yml';
const github = { environments: known([{ ...ENVIRONMENT, rules: known([]) }]) };

/** What is found, without what is always found of an environment that no rule guards. */
const found = (files: Readonly<Record<string, string | null>>) =>
  told(examine(factsOf(files, github), [])).filter((line) => !line.startsWith('RULE_MISSING'));
const codes = (files: Readonly<Record<string, string | null>>) =>
  found(files).map((line) => line.split(' ').slice(0, 2).join(' '));

/** The deploy workflow whose job `gate` calls the workflow that asks. */
const caller = (more = '') => deploy.replace(GATE, `  gate: { uses: ./${ASKS}${more} }\n`);
const asks = (gate = GATE, on = 'on: workflow_call') => `${on}\npermissions: {}\njobs:\n${gate}`;

describe('a gate in a workflow that a job calls', () => {
  it('holds the jobs that need that job', () => {
    expect(found({ [DEPLOY]: caller(), [ASKS]: asks() })).toEqual([]);
    expect(
      found({ [DEPLOY]: caller(), [ASKS]: asks(`${GATE}  note:\n    runs-on: x\n    steps: [{ run: date }]\n`) }),
    ).toEqual([]);
  });

  it('holds those that are called further on, too', () => {
    const ship = '.github/workflows/ship.yml';
    const top = `on: push\npermissions: {}\njobs:\n  gate: { uses: ./${ASKS} }\n  go: { needs: gate, uses: ./${ship} }\n`;
    const called = deploy
      .replace(/^on: .*/, 'on: workflow_call')
      .replace(GATE, '')
      .replace('[gate, build]', 'build');
    expect(found({ [DEPLOY]: top, [ship]: called, [ASKS]: asks() })).toEqual([]);
  });

  it('asks about what the caller hands to it', () => {
    const input = asks(GATE.replace('environment: production', 'environment: "${{ inputs.place }}"'));
    expect(found({ [DEPLOY]: caller(', with: { place: production }'), [ASKS]: input })).toEqual([]);
    expect(codes({ [DEPLOY]: caller(', with: { place: staging }'), [ASKS]: input })).toEqual(['GATE_MISSING hole']);
    expect(codes({ [DEPLOY]: caller(), [ASKS]: input })).toEqual(['GATE_MISSING hole']);
    expect(codes({ [DEPLOY]: caller(', with: { place: "$PLACE" }'), [ASKS]: input })).toEqual(['GATE_MISSING hole']);
  });

  it('does not hold what does not need the job that calls', () => {
    expect(codes({ [DEPLOY]: caller().replace('[gate, build]', 'build'), [ASKS]: asks() })).toEqual([
      'NEEDS_MISSING hole',
    ]);
  });

  it('does not hold a deployment that the same call brings along', () => {
    const jobs = deploy.slice(deploy.indexOf('  build:')).replace('[gate, build]', 'build');
    const both = asks(`${GATE}${jobs}`);
    const top = `on: push\npermissions: {}\njobs:\n  gate: { uses: ./${ASKS} }\n`;
    expect(codes({ [DEPLOY]: top, [ASKS]: both })).toEqual(['NEEDS_MISSING hole']);
  });

  it.each([
    ['is skipped on a condition', GATE.replace('    runs-on', "    if: github.actor != 'dana'\n    runs-on")],
    ['waits for another job, which may be skipped', GATE.replace('    runs-on', '    needs: first\n    runs-on')],
    ['may fail', GATE.replace('    runs-on', '    continue-on-error: true\n    runs-on')],
    [
      'has a step that may fail',
      GATE.replace('      - id: holdpoint', '      - id: holdpoint\n        continue-on-error: true'),
    ],
    [
      'has a step that is skipped on a condition',
      GATE.replace('      - id: holdpoint', "      - id: holdpoint\n        if: github.actor != 'dana'"),
    ],
  ])('does not hold where it %s', (_, gate) => {
    expect(gate).not.toBe(GATE);
    const first = '  first:\n    runs-on: x\n    steps: [{ run: date }]\n';
    expect(codes({ [DEPLOY]: caller(), [ASKS]: asks(`${gate}${first}`) })).toContain('GATE_MISSING hole');
  });

  it('is none in a workflow that cannot be called, or that is not there', () => {
    expect(codes({ [DEPLOY]: caller(), [ASKS]: asks(GATE, 'on: workflow_dispatch') })).toContain('GATE_MISSING hole');
    expect(codes({ [DEPLOY]: caller() })).toContain('GATE_MISSING hole');
  });

  it('is followed by a deployment where everybody who calls it names the environment', () => {
    const idle = `on: push\npermissions: {}\njobs:\n  gate: { uses: ./${ASKS} }\n`;
    const without = ['DEPLOY_WITHOUT_ENV hole'];
    const TWO = '.github/workflows/two.yml';
    expect(codes({ [DEPLOY]: caller(), [TWO]: idle, [ASKS]: asks() })).toEqual(without);
    expect(codes({ [ASKS]: asks() })).toEqual(without);
    expect(codes({ [DEPLOY]: caller(), [ASKS]: asks(GATE, 'on: [workflow_call, push]') })).toEqual(without);
    const round = `on: workflow_call\npermissions: {}\njobs:\n  gate: { uses: ./${ASKS} }\n`;
    expect(codes({ [TWO]: round, [ASKS]: asks(`${GATE}  again: { uses: ./${TWO} }\n`) })).toEqual(without);
    const middle = { [TWO]: round, [DEPLOY]: caller().replace(ASKS, TWO), [ASKS]: asks() };
    // The gate stands two calls below: it is taken for none, but not for one without a deployment.
    expect(codes(middle)).toEqual(['GATE_MISSING hole']);
  });

  it('is passed by what runs whatever the call came to, also by an output that nobody can tell', () => {
    const always = (condition: string) =>
      caller().replace('    needs: [gate', `    if: \${{ ${condition} }}\n    needs: [gate`);
    expect(codes({ [DEPLOY]: always('always()'), [ASKS]: asks() })).toEqual(['DEPLOY_ALWAYS hole']);
    expect(codes({ [DEPLOY]: always("always() && needs.gate.outputs.verdict == 'x'"), [ASKS]: asks() })).toHaveLength(
      1,
    );
    expect(found({ [DEPLOY]: always("needs.gate.outputs.decision == 'go'"), [ASKS]: asks() })).toEqual([]);
    expect(found({ [DEPLOY]: always("always() && needs.gate.result == 'success'"), [ASKS]: asks() })).toEqual([]);
  });
});
