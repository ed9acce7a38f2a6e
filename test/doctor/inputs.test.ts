import { describe, expect, it } from '@jest/globals';
import { examine } from '../../src/doctor/examine.ts';
import { cleanShop, DEPLOY } from './clean-shop.ts';
import { ENVIRONMENT, factsOf, known, toldOf } from './scene.ts';

const deploy = cleanShop().files[DEPLOY] ?? '';
const GATE = /^ {2}gate:\n[\s\S]*?(?= {2}build:)/m.exec(deploy)?.[0] ?? '';
const TOP = '.github/workflows/top.yml';
const MIDDLE = '.github/workflows/middle.yml';
const unguarded = { environments: known([{ ...ENVIRONMENT, rules: known([]) }]) };

/** The workflow that deploys to what it is told; it asks nobody. */
const called = deploy
  .replace('on: { push: { branches: [main] } }', 'on: { workflow_call: { inputs: { to: { type: string } } } }')
  .replace(GATE, '')
  .replace('[gate, build]', 'build')
  .replace('environment: production\n', 'environment: ${{ inputs.to }}\n');

const call = (to: string, { on = 'push', path = DEPLOY, gate = GATE, needs = 'needs: gate, ' } = {}) =>
  `on: ${on}\npermissions: {}\njobs:\n${gate}  go: { ${needs}uses: ./${path}, with: { ${to} } }\n`;
const open = { gate: '', needs: '' };

const codes = (more: Readonly<Record<string, string>>, github: Parameters<typeof toldOf>[1] = unguarded) =>
  toldOf({ [DEPLOY]: called, ...more }, github)
    .map((line) => line.split(' ').slice(0, 2).join(' '))
    .filter((line) => !line.startsWith('RULE_MISSING'));

describe('an environment that the caller names (T150)', () => {
  it('is held by the gate of the caller', () => {
    expect(codes({ [TOP]: call('to: production') })).toEqual([]);
    expect(codes({ [TOP]: call('TO: Production') })).toEqual([]);
    const middle = call('to: "${{ inputs.Where }}"', { on: 'workflow_call', ...open });
    expect(codes({ [MIDDLE]: middle, [TOP]: call('where: production', { path: MIDDLE }) })).toEqual([]);
  });

  it('is not held where nobody asks, the wrong gate is asked, or it is not needed', () => {
    expect(codes({ [TOP]: call('to: production', open) })).toEqual(['GATE_MISSING hole']);
    expect(codes({ [TOP]: call('to: production', { needs: '' }) })).toEqual(['NEEDS_MISSING hole']);
    expect(codes({ [TOP]: call('to: production', { gate: GATE.replace('production', 'staging') }) })).toEqual([
      'GATE_MISSING hole',
    ]);
  });

  it('is no matter where it has no gate', () => {
    expect(codes({ [TOP]: call('to: preview', open) })).toEqual([]);
  });

  it('is held in each call by itself', () => {
    const two = '.github/workflows/two.yml';
    expect(codes({ [TOP]: call('to: production'), [two]: call('to: production', open) })).toEqual([
      'GATE_MISSING hole',
    ]);
    expect(codes({ [TOP]: call('to: production'), [two]: call('to: "${{ vars.TO }}"') })).toEqual([
      'ENV_EXPRESSION risk',
    ]);
  });

  const chosen = GATE.replace('environment: production', 'environment: "${{ inputs.environment }}"');

  it('is held where the gate of the caller asks about the same choice', () => {
    const on = 'workflow_dispatch';
    expect(codes({ [TOP]: call('to: "${{ inputs.environment }}"', { on, gate: chosen }) })).toEqual([]);
    expect(codes({ [TOP]: call('to: "${{ inputs.other }}"', { on, gate: chosen }) })).toEqual(['ENV_EXPRESSION risk']);
    expect(codes({ [TOP]: call('to: "${{ inputs.environment }}"', { on, gate: chosen, needs: '' }) })).toEqual([
      'ENV_EXPRESSION risk',
    ]);
  });

  it('is held by a gate of its own that asks about the same input, whoever calls it', () => {
    const own = called
      .replace('  build:\n', `${GATE.replace('environment: production', 'environment: "${{ inputs.to }}"')}  build:\n`)
      .replace('needs: build', 'needs: [gate, build]');
    expect(codes({ [DEPLOY]: own, [TOP]: call('to: production', open) })).toEqual([]);
    expect(codes({ [DEPLOY]: own, [TOP]: call('to: "${{ vars.TO }}"', open) })).toEqual([]);
    expect(codes({ [DEPLOY]: own })).toEqual([]);
  });

  it.each([
    ['nothing', call('other: x')],
    ['a part of it', call('to: production').replace('to: production', 'to: "${{ needs.plan.outputs.to }}"')],
    ['nobody', 'on: push\njobs: {}\n'],
  ])('is not known where the caller says %s', (_, top) => {
    expect(codes({ [TOP]: top })).toEqual(['ENV_EXPRESSION risk']);
  });

  it('stays unknown above the caller that does not say it', () => {
    const middle = call('other: x', { on: 'workflow_call', ...open });
    expect(codes({ [MIDDLE]: middle, [TOP]: call('to: production', { path: MIDDLE }) })).toEqual([
      'ENV_EXPRESSION risk',
    ]);
  });

  it('is not known where more is made of the input', () => {
    const made = called.replace('${{ inputs.to }}', "${{ inputs.to || 'production' }}");
    expect(codes({ [DEPLOY]: made, [TOP]: call('to: production') })).toEqual(['ENV_EXPRESSION risk']);
    const prefixed = called.replace('${{ inputs.to }}', 'pro${{ inputs.to }}');
    expect(codes({ [DEPLOY]: prefixed, [TOP]: call('to: duction') })).toEqual([]);
  });

  it('names the same of a ref in every workflow of the run', () => {
    const ref = '${{ github.ref_name }}';
    const named = called.replace('${{ inputs.to }}', ref);
    const gate = GATE.replace('environment: production', `environment: "${ref}"`);
    expect(codes({ [DEPLOY]: named, [TOP]: call('to: x', { gate }) })).toEqual([]);
  });

  it('uses secrets as any other that deploys', () => {
    const facts = factsOf(
      { [DEPLOY]: called, [TOP]: call('to: production') },
      { secrets: { repository: known(['DEPLOY_KEY', 'OTHER']), organization: known([]) } },
    );
    expect(examine(facts, []).findings.map(({ what }) => what.split(' ').slice(0, 3).join(' '))).toEqual([
      'The secret DEPLOY_KEY',
    ]);
  });
});
