import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { anOrganisation, POLICY } from './organisation.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

const STRICT = `version: 1
roles: { qa: { users: [quinn] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  qa: { title: QA signs off, signoff: qa }
`;
const WEAK = STRICT.replace('  qa: { title: QA signs off, signoff: qa }\n', '');
const OFF = STRICT.replace('enforce: block', 'enforce: off');

function shown(gate: string, commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === `holdpoint/${gate}` && headSha === commit,
  );
  return run === undefined ? null : { conclusion: run.conclusion, title: run.output.title };
}

/** A change in flight, whose tests pass, judged by the strict checklist. */
async function inFlight() {
  town.push('ada', 'main', { [CHECKLIST_PATH]: STRICT });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  await app.settled();
  expect(shown('merge', head)).toEqual({ conclusion: 'action_required', title: '1 of 2 open: QA signs off' });
  return { head, pull };
}

async function weaken(text: string): Promise<void> {
  town.push('ada', 'main', { [CHECKLIST_PATH]: text });
  await app.tryAgain();
}

describe('a change in flight when the checklist is weakened (T56)', () => {
  it('still needs what was asked, which can still be given', async () => {
    const { head, pull } = await inFlight();
    await weaken(WEAK);
    expect(shown('merge', head)).toEqual({ conclusion: 'action_required', title: '1 of 2 open: QA signs off' });
    const before = app.traffic().writes.length;
    await app.tryAgain();
    expect(app.traffic().writes.length).toBe(before);
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(shown('merge', head)).toEqual({ conclusion: 'success', title: 'Go: 2 of 2 met' });
  });

  it('is not let through by switching the gate off', async () => {
    const { pull } = await inFlight();
    const commit = town.merge(pull);
    await app.settled();
    await weaken(OFF);
    expect(shown('production', commit)).toEqual({ conclusion: 'action_required', title: '1 of 2 open: QA signs off' });
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(shown('production', commit)).toEqual({ conclusion: 'success', title: 'Go: 2 of 2 met' });
  });

  it('needs it after the merge too, until another commit is deployed', async () => {
    const { pull } = await inFlight();
    const commit = town.merge(pull);
    await app.settled();
    expect(shown('production', commit)).toMatchObject({ conclusion: 'action_required' });
    await weaken(WEAK);
    expect(shown('production', commit)).toMatchObject({ conclusion: 'action_required' });
    const next = town.push('dana', 'next', { 'src/next.js': 'export {};\n' });
    const other = town.open('dana', 'next');
    town.check(next, 'ci / test', 'success');
    await app.settled();
    const merged = town.merge(other);
    await app.settled();
    expect(shown('production', merged)).toEqual({ conclusion: 'success', title: 'Go: 1 of 1 met' });
  });

  it('ends with a new head, which is judged by the new checklist alone', async () => {
    await inFlight();
    await weaken(WEAK);
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export default {};\n' });
    town.check(head, 'ci / test', 'success');
    await app.settled();
    expect(shown('merge', head)).toEqual({ conclusion: 'success', title: 'Go: 1 of 1 met' });
  });
});

describe('the change that weakens the checklist (T56)', () => {
  it('needs the checklist before until it is deployed itself', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: STRICT });
    const head = town.push('dana', 'ease', { [CHECKLIST_PATH]: WEAK });
    const pull = town.open('dana', 'ease');
    town.check(head, 'ci / test', 'success');
    await app.settled();
    const commit = town.merge(pull);
    await app.tryAgain();
    expect(shown('production', commit)).toMatchObject({ conclusion: 'action_required' });
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(shown('production', commit)).toEqual({ conclusion: 'success', title: 'Go: 2 of 2 met' });
  });
});

describe('a change in flight when a policy of the organisation is weakened (T56)', () => {
  it('still needs what the policy asked, and another head what it asks now', async () => {
    const organisation = anOrganisation(town);
    organisation.write({ 'holdpoint.yml': POLICY });
    town.push('ada', 'main', {
      [CHECKLIST_PATH]: WEAK.replace('version: 1', 'version: 1\nextends: acme/.github:holdpoint.yml'),
    });
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    town.open('dana', 'cart');
    town.check(head, 'ci / test', 'success');
    await app.settled();
    expect(shown('merge', head)).toEqual({ conclusion: 'action_required', title: '1 of 2 open: The scan is clean' });
    organisation.write({ 'holdpoint.yml': POLICY.replace('codeql', 'ci / test') });
    await app.tryAgain();
    expect(shown('merge', head)).toEqual({ conclusion: 'action_required', title: '1 of 2 open: The scan is clean' });
    const before = app.traffic().writes.length;
    await app.tryAgain();
    expect(app.traffic().writes.length).toBe(before);
    const next = town.push('dana', 'cart', { 'src/cart.js': 'export default {};\n' });
    town.check(next, 'ci / test', 'success');
    await app.settled();
    expect(shown('merge', next)).toEqual({ conclusion: 'success', title: 'Go: 2 of 2 met' });
  });
});
