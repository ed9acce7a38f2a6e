import { describe, expect, it } from '@jest/globals';
import { readWorkflow } from '../../../src/doctor/workflow/read-workflow.ts';
import { waysTo } from '../../../src/doctor/workflow/ways.ts';

const ACTION = `acme/holdpoint@${'a'.repeat(40)}`;

/** What lets the deploy job, or a step of it, run while the gate is shut; `never` where nothing does. */
function reached(jobs: string): readonly string[] {
  const workflow = readWorkflow('.github/workflows/deploy.yml', `on: push\njobs:\n${jobs}`);
  if (workflow === null) throw new Error('no workflow');
  return waysTo([workflow], ['production']).flatMap(({ reach, steps }) =>
    [reach, ...steps.map((step) => step.reach)].map((one) => (one.kind === 'can' ? one.because : one.kind)),
  );
}

const gate = (more = '', step = ''): string =>
  `  gate:\n${more}    steps:\n      - id: ask\n        uses: ${ACTION}\n        with: { environment: production }\n${step}` +
  '    outputs: { decision: "${{ steps.ask.outputs.decision }}", verdict: "${{ steps.ask.outputs.verdict }}", fixed: "go", label: "x ${{ steps.ask.outputs.decision }}", spaced: " ${{ steps.ask.outputs.decision }} ", other: "${{ steps.other.outputs.decision }}", literal: "${{ \'go\' }}" }\n';
const deploy = (more: string): string =>
  `  deploy:\n${more}    environment: production\n    steps: [{ run: ./deploy.sh }]\n`;
const middle = (more: string): string => `  build:\n    needs: gate\n${more}    steps: [{ run: make }]\n`;

const NEEDS = '    needs: gate\n';
const FORGIVEN = '        continue-on-error: true\n';
const withIf = (condition: string): string => deploy(`${NEEDS}    if: ${condition}\n`);

describe('a deploy job behind a gate in another job (T150, T151)', () => {
  it.each<[string, string, string]>([
    ['needs it', gate() + deploy(NEEDS), 'never'],
    ['needs it in a list', gate() + deploy('    needs: [gate]\n'), 'never'],
    ['does not need it', gate() + deploy(''), 'not needed'],
    ['needs another job', `${gate()}  other: { steps: [{ run: make }] }\n${deploy('    needs: other\n')}`, 'not needed'],
    ['needs a job that needs it', gate() + middle('') + deploy('    needs: build\n'), 'never'],
    ['needs a job that always runs', gate() + middle('    if: always()\n') + deploy('    needs: build\n'), 'condition'],
    ['needs itself', gate() + deploy('    needs: deploy\n'), 'not needed'],
    ['asks the branch', gate() + withIf("github.ref == 'refs/heads/main'"), 'never'],
    ['asks for success', gate() + withIf('success()'), 'never'],
    ['always runs', gate() + withIf('always()'), 'condition'],
    ['runs unless cancelled', gate() + withIf("'!cancelled()'"), 'condition'],
    ['runs after a failure', gate() + withIf('failure()'), 'condition'],
    ['runs when it is cancelled', gate() + withIf('cancelled()'), 'condition'],
    ['asks the result', gate() + withIf("always() && needs.gate.result == 'success'"), 'never'],
    ['asks the result of every need', gate() + withIf("always() && !contains(needs.*.result, 'failure') && !contains(needs.*.result, 'skipped') && !contains(needs.*.result, 'cancelled')"), 'never'],
    ['forgets that it may be skipped', gate() + withIf("always() && needs.gate.result != 'failure'"), 'condition'],
    ['forgets that it may be cancelled', gate() + withIf("always() && !contains(needs.*.result, 'failure') && !contains(needs.*.result, 'skipped')"), 'condition'],
    ['asks the decision', gate() + withIf("always() && needs.gate.outputs.decision == 'go'"), 'never'],
    ['asks the decision as a truth', gate() + withIf("always() && needs.gate.outputs.decision"), 'never'],
    ['asks for another word', gate() + withIf("always() && needs.gate.outputs.decision != 'no-go'"), 'output'],
    ['asks the verdict', gate() + withIf("always() && needs.gate.outputs.verdict == 'go'"), 'output'],
    ['asks an output that is not there', gate() + withIf("always() && needs.gate.outputs.open == 'true'"), 'never'],
    ['asks an output that is not there to be no', gate() + withIf("always() && needs.gate.outputs.open != 'false'"), 'output'],
    ['asks an output that is fixed', gate() + withIf("always() && needs.gate.outputs.fixed == 'go'"), 'output'],
    ['asks a job that is not needed', gate() + withIf("always() && needs.other.result == 'success'"), 'condition'],
    ['has a text for a condition', gate() + withIf('"${{ success() }} "'), 'text'],
    ['has a text without a status for a condition', gate() + withIf('"${{ github.ref }} "'), 'never'],
    ['has a condition that cannot be read', gate() + withIf('always( &&'), 'untold'],
    ['is switched off', gate() + withIf('false'), 'never'],
    ['forgives the step', gate('', FORGIVEN) + deploy(NEEDS), 'continue-on-error'],
    ['forgives the job', gate('    continue-on-error: true\n') + deploy(NEEDS), 'continue-on-error'],
    ['may forgive the step', gate('', '        continue-on-error: ${{ inputs.dry }}\n') + deploy(NEEDS), 'continue-on-error'],
    ['forgives the step in so many words', gate('', '        continue-on-error: false\n') + deploy(NEEDS), 'never'],
    ['forgives the step and asks the decision', gate('', FORGIVEN) + withIf("needs.gate.outputs.decision == 'go'"), 'never'],
    ['forgives the step and misreads it', gate('', FORGIVEN) + withIf("needs.gate.outputs.decision != 'no-go'"), 'output'],
    ['forgives the step and asks the branch', gate('', FORGIVEN) + withIf("github.ref == 'x'"), 'continue-on-error'],
    ['forgives the step, and a middle job asks', gate('', FORGIVEN) + middle("    if: needs.gate.outputs.decision == 'go'\n") + deploy('    needs: build\n'), 'never'],
    ['forgives the step, and a middle job does not ask', gate('', FORGIVEN) + middle('') + deploy('    needs: build\n'), 'continue-on-error'],
    ['asks for the contrary of always', gate() + withIf("'!always()'"), 'never'],
    ['asks for the contrary of success', gate() + withIf("'!success()'"), 'condition'],
    ['asks for the contrary of success and forgives', gate('', FORGIVEN) + withIf("'!success()'"), 'continue-on-error'],
    ['asks another context', gate() + withIf("always() && vars.gate.result == 'success'"), 'condition'],
    ['asks something else of it', gate() + withIf("always() && needs.gate.other == 'x'"), 'condition'],
    ['asks any output', gate() + withIf("always() && needs.gate.outputs[env.X] == 'go'"), 'output'],
    ['asks an output that is more than that', gate() + withIf("always() && needs.gate.outputs.label == 'x go'"), 'output'],
    ['asks an output between blanks', gate() + withIf("always() && needs.gate.outputs.spaced == 'go'"), 'never'],
    ['asks an output of another step', gate() + withIf("always() && needs.gate.outputs.other == 'go'"), 'output'],
    ['asks an output that is an expression without a step', gate() + withIf("always() && needs.gate.outputs.literal == 'go'"), 'output'],
    ['asks whether there is a decision', gate() + withIf("always() && needs.gate.outputs.decision != ''"), 'never'],
    ['forgives the job and asks the result', gate('    continue-on-error: true\n') + withIf("always() && needs.gate.result == 'success'"), 'continue-on-error'],
    ['asks the result of a job beside it', `${gate()}  build: { steps: [{ run: make }] }\n${deploy("    needs: [gate, build]\n    if: always() && needs.build.result == 'success'\n")}`, 'condition'],
    ['asks an output of a job beside it', `${gate()}  build: { steps: [{ run: make }] }\n${deploy("    needs: [gate, build]\n    if: always() && needs.build.outputs.x == 'y'\n")}`, 'output'],
    ['has a text with a status for a condition', gate() + withIf('"${{ always () }} "'), 'text'],
    ['forgives one of two gates in a job', gate('', FORGIVEN).replace('    outputs:', `      - uses: ${ACTION}\n        with: { environment: production }\n    outputs:`) + deploy(NEEDS), 'never'],
    ['needs a job that is skipped, and asks that', gate() + middle('') + deploy("    needs: [gate, build]\n    if: always() && needs.build.result == 'success'\n"), 'never'],
    ['needs a job that is skipped, and runs then', gate() + middle('') + deploy("    needs: [gate, build]\n    if: always() && needs.build.result == 'skipped'\n"), 'condition'],
    ['needs a job whose condition cannot be read', gate() + middle('    if: always( &&\n') + deploy('    needs: build\n'), 'untold'],
  ])('that %s', (_, jobs, expected) => {
    expect(reached(jobs)).toEqual([expected]);
  }); // prettier-ignore
});

describe('a deploy job with the gate as its own step (T150, T151)', () => {
  const own = (after: string, step = ''): string =>
    `  deploy:\n    environment: production\n    steps:\n      - id: ask\n        uses: ${ACTION}\n        with: { environment: production }\n${step}${after}`;

  it.each<[string, string, readonly string[]]>([
    ['goes on', own('      - run: ./deploy.sh\n'), ['never', 'never']],
    ['has nothing behind it', own(''), ['never']],
    ['always cleans up', own('      - run: ./deploy.sh\n      - { run: rm x, if: always() }\n'), ['never', 'never', 'condition']],
    ['tells of failures', own('      - { run: tell, if: failure() }\n'), ['never', 'condition']],
    ['runs when it is cancelled', own('      - { run: tell, if: cancelled() }\n'), ['never', 'never']],
    ['asks the branch', own("      - { run: x, if: github.ref == 'x' }\n"), ['never', 'never']],
    ['asks the outcome', own("      - { run: x, if: always() && steps.ask.outcome == 'success' }\n"), ['never', 'never']],
    ['asks the conclusion', own("      - { run: x, if: always() && steps.ask.conclusion == 'success' }\n"), ['never', 'never']],
    ['forgives it', own('      - run: ./deploy.sh\n', FORGIVEN), ['never', 'continue-on-error']],
    ['forgives it and asks the outcome', own("      - { run: x, if: steps.ask.outcome == 'success' }\n", FORGIVEN), ['never', 'never']],
    ['forgives it and asks the conclusion', own("      - { run: x, if: steps.ask.conclusion == 'success' }\n", FORGIVEN), ['never', 'continue-on-error']],
    ['forgives it and asks the decision', own("      - { run: x, if: steps.ask.outputs.decision == 'go' }\n", FORGIVEN), ['never', 'never']],
    ['forgives it and misreads it', own("      - { run: x, if: steps.ask.outputs.decision != 'no' }\n", FORGIVEN), ['never', 'output']],
    ['forgives it and asks the reason', own("      - { run: x, if: steps.ask.outputs.reason == 'GO' }\n", FORGIVEN), ['never', 'output']],
    ['forgives it and asks another step', own("      - { run: x, if: steps.other.outputs.ok == 'x' }\n", FORGIVEN), ['never', 'output']],
    ['forgives it and asks for a failure', own('      - { run: x, if: failure() }\n', FORGIVEN), ['never', 'never']],
    ['asks for the contrary of always', own('      - { run: x, if: "!always()" }\n'), ['never', 'never']],
    ['asks for the contrary of success', own('      - { run: x, if: "!success()" }\n'), ['never', 'condition']],
    ['forgives it and asks for the contrary of success', own('      - { run: x, if: "!success()" }\n', FORGIVEN), ['never', 'never']],
    ['asks for another outcome', own("      - { run: x, if: always() && steps.ask.outcome != 'failure' }\n"), ['never', 'never']],
    ['asks for another conclusion', own("      - { run: x, if: always() && steps.ask.conclusion != 'failure' }\n"), ['never', 'never']],
    ['asks any output', own('      - { run: x, if: "always() && steps.ask.outputs[env.X]" }\n'), ['never', 'output']],
    ['asks something else of it', own('      - { run: x, if: always() && steps.ask.other }\n'), ['never', 'condition']],
    ['asks another context', own("      - { run: x, if: always() && vars.ask.outcome == 'success' }\n"), ['never', 'condition']],
    ['asks the report', own('      - { run: x, if: always() && steps.ask.outputs.report }\n'), ['never', 'output']],
    ['asks the verdict', own("      - { run: x, if: always() && steps.ask.outputs.verdict == 'go' }\n"), ['never', 'output']],
    ['has no name', own('      - { run: x, if: always() && steps.ask.outcome }\n').replace('- id: ask\n        uses', '- uses'), ['never', 'condition']],
    ['has a text for a condition', own('      - { run: x, if: "${{ always() }} " }\n'), ['never', 'text']],
    ['has a condition that cannot be read', own('      - { run: x, if: "always( &&" }\n'), ['never', 'untold']],
  ])('that %s', (_, jobs, expected) => {
    expect(reached(jobs)).toEqual(expected);
  }); // prettier-ignore

  it('needs nothing more where a job before it asks too', () => {
    expect(
      reached(gate() + own('      - { run: x, if: always() }\n').replace('  deploy:\n', `  deploy:\n${NEEDS}`)),
    ).toEqual(['never']);
  });
});

describe('a workflow that is called', () => {
  const called = readWorkflow('.github/workflows/ship.yml', `on: workflow_call\njobs:\n${deploy('')}`);
  const caller = (jobs: string) => readWorkflow('.github/workflows/main.yml', `on: push\njobs:\n${jobs}`);

  it.each<[string, string, readonly string[]]>([
    ['asks first', `${gate()}  call: { needs: gate, uses: ./.github/workflows/ship.yml }\n`, ['call never 1']],
    ['asks beside it', `${gate()}  call: { uses: ./.github/workflows/ship.yml }\n`, ['call not needed 1']],
    ['does not ask', '  call: { uses: ./.github/workflows/ship.yml }\n', ['call not needed 0']],
    ['is another one', '  call: { uses: ./.github/workflows/other.yml }\n', []],
  ])('by one that %s', (_, jobs, expected) => {
    const workflows = [called, caller(jobs)].filter((one) => one !== null);
    const ways = waysTo(workflows, ['production']);
    expect(
      ways.map(
        ({ entry, gates, reach }) =>
          `${entry.job.id} ${reach.kind === 'can' ? reach.because : reach.kind} ${gates.length}`,
      ),
    ).toEqual(expected);
  });

  it('is a way of its own where something else starts it too', () => {
    const both = readWorkflow('.github/workflows/ship.yml', `on: [workflow_call, push]\njobs:\n${deploy('')}`);
    const workflows = [both, caller('  call: { uses: ./.github/workflows/ship.yml }\n')].filter((one) => one !== null);
    expect(waysTo(workflows, ['production']).map(({ entry }) => entry.job.id)).toEqual(['deploy', 'call']);
  });

  it('needs no caller that asks where it asks itself', () => {
    const itself = readWorkflow('.github/workflows/ship.yml', `on: workflow_call\njobs:\n${gate()}${deploy(NEEDS)}`);
    const workflows = [itself, caller('  call: { uses: ./.github/workflows/ship.yml }\n')].filter(
      (one) => one !== null,
    );
    expect(waysTo(workflows, ['production']).map(({ entry, reach }) => [entry.job.id, reach.kind])).toEqual([
      ['deploy', 'never'],
    ]);
  });
});
