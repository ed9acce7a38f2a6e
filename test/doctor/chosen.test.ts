import { describe, expect, it } from '@jest/globals';
import { CHECKLIST, cleanShop, DEPLOY, PIN } from './clean-shop.ts';
import { ENVIRONMENT, known, toldOf } from './scene.ts';

const files = cleanShop().files;
const deploy = files[DEPLOY] ?? '';
const WRITTEN = '${{ inputs.environment }}';

/** The clean workflow, for an environment that whoever starts it chooses. */
const chosen = deploy
  .replace('on: { push: { branches: [main] } }', 'on: { workflow_dispatch: { inputs: { environment: {} } } }')
  .replace('with: { environment: production', `with: { environment: "${WRITTEN}"`)
  .replace('environment: production\n', `environment: ${WRITTEN}\n`);

const unguarded = { environments: known([{ ...ENVIRONMENT, rules: known([]) }]) };
const codes = (text: string, more: Readonly<Record<string, string>> = {}, github: Parameters<typeof toldOf>[1] = {}) =>
  toldOf({ [DEPLOY]: text, ...more }, github)
    .map((line) => line.split(' ').slice(0, 2).join(' '))
    .filter((line) => !line.startsWith('RULE_MISSING'));

describe('an environment that whoever starts the run chooses (T58, T150)', () => {
  it('is held by a gate that asks about the same one', () => {
    expect(codes(chosen)).toEqual([]);
    expect(codes(chosen, {}, unguarded)).toEqual([]);
  });

  it.each([
    [
      'that another input names',
      chosen.replace(`with: { environment: "${WRITTEN}"`, 'with: { environment: "${{ inputs.other }}"'),
    ],
    ['that is not needed', chosen.replace('[gate, build]', 'build')],
    ['that may fail', chosen.replace('- id: holdpoint\n', '- id: holdpoint\n        continue-on-error: true\n')],
    [
      'that is not minded',
      chosen.replace('    needs: [gate, build]\n', '    needs: [gate, build]\n    if: always()\n'),
    ],
    ['that is another one from one job to the next', chosen.replaceAll('inputs.environment', 'matrix.environment')],
    ['that depends on where it is read', chosen.replaceAll('inputs.environment', 'vars.ENVIRONMENT')],
    ['in words', chosen.replace(`with: { environment: "${WRITTEN}"`, 'with: { environment: production')],
  ])('is not held by a gate %s', (_, text) => {
    expect(codes(text)).toContain('ENV_EXPRESSION risk');
  });

  it('is not held by a gate that is only asked sometimes', () => {
    const text = chosen.replace('- id: holdpoint\n', "- id: holdpoint\n        if: github.actor != 'dana'\n");
    expect(codes(text)).toEqual(['ENV_EXPRESSION risk', 'GATE_SKIPPABLE risk']);
    expect(codes(text, {}, unguarded)).toEqual(['GATE_SKIPPABLE hole', 'ENV_EXPRESSION risk']);
  });

  it('is held only by gates that are always asked', () => {
    const second = chosen.replace(
      '  build:\n',
      "  again:\n    permissions: read-all\n    steps:\n      - if: github.actor != 'dana'\n        run: holdpoint gate --environment '${{ inputs.environment }}'\n  build:\n",
    );
    expect(codes(second)).toEqual(['GATE_SKIPPABLE risk']);
    const sometimes = chosen
      .replace('- id: holdpoint\n', "- id: holdpoint\n        if: github.actor != 'dana'\n")
      .replace(
        '  build:\n',
        `  again:\n    permissions: read-all\n    runs-on: x\n    steps:\n      - uses: acme/holdpoint@${PIN}\n        with: { environment: "${WRITTEN}", app-id: 70111 }\n  build:\n`,
      );
    expect(codes(sometimes)).toEqual(['ENV_EXPRESSION risk', 'GATE_SKIPPABLE risk']);
  });

  const inside = (environment: string, before = '', condition = '') =>
    `on: workflow_dispatch\npermissions: read-all\njobs:\n  deploy:\n    runs-on: x\n    environment: ${environment}\n    concurrency: x\n    strategy: { matrix: { to: [production] } }\n    steps:\n${before}      - uses: acme/holdpoint@${PIN}\n        with: { environment: "${environment}", app-id: 70111 }\n      - run: ./deploy.sh\n${condition}`;

  it('is held by the first step of the job, of a matrix too', () => {
    expect(codes(inside('${{ matrix.to }}'))).toEqual([]);
    expect(codes(inside('${{ matrix.to }}', '', '        if: always()\n'))).toEqual(['ENV_EXPRESSION risk']);
    expect(codes(inside('${{ matrix.to }}', '      - run: make\n'))).toEqual(['GATE_LATE risk']);
    expect(codes(inside('${{ matrix.to }}', '      - run: make\n'), {}, unguarded)).toEqual(['GATE_LATE hole']);
    expect(codes(inside('${{ matrix.to }}', '      - uses: actions/checkout@v4\n'), {}, unguarded)).toEqual([
      'GATE_LATE risk',
    ]);
  });

  it('is as open as the environment that GitHub holds least', () => {
    const text = chosen.replace('- id: holdpoint\n', "- id: holdpoint\n        if: github.actor != 'dana'\n");
    const two = (files[CHECKLIST] ?? '').replace('  production:\n', '  staging: { enforce: block }\n  production:\n');
    const environments = known([ENVIRONMENT, { ...ENVIRONMENT, name: 'staging', adminsBypass: true }]);
    expect(codes(text, { [CHECKLIST]: two }, { environments })).toContain('GATE_SKIPPABLE hole');
  });

  it('is looked at like any other', () => {
    expect(codes(chosen.replace('    concurrency: production\n', ''))).toEqual(['NO_CONCURRENCY advice']);
    expect(
      codes(chosen.replace('on: { workflow_dispatch: { inputs: { environment: {} } } }', 'on: pull_request_target')),
    ).toEqual(['DEPLOY_EVENT risk']);
    expect(codes(chosen.replace(', app-id: 70111', ''))).toEqual(['APP_ID_MISSING risk']);
    expect(codes(chosen.replace(' issues: read,', ''))).toEqual(['TOKEN_TOO_NARROW risk']);
    expect(codes(chosen.replace(/permissions: \{ actions.*/, 'permissions: write-all'))).toEqual([
      'TOKEN_TOO_WIDE risk',
    ]);
  });

  it('is let by the checklist as the gate itself finds', () => {
    const listed = {
      [CHECKLIST]: (files[CHECKLIST] ?? '').replace(
        'enforce: block',
        'enforce: block\n    workflows: [.github/workflows/other.yml]',
      ),
    };
    expect(codes(chosen, listed)).toEqual([]);
  });

  it('is no matter where there is no gate', () => {
    expect(
      codes(chosen.replace(', app-id: 70111', ''), {
        [CHECKLIST]: (files[CHECKLIST] ?? '').replace('enforce: block', 'enforce: off'),
      }),
    ).toEqual(['REQUIRED_CHECK_UNSEEN risk', 'GATE_OFF risk']);
  });
});
