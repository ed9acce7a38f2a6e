import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
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

const FREEZE = 'freeze:\n  - { from: 2020-01-01, until: 2099-12-31, reason: Everything stands still }\n';
const checklist = (reference: string, more = '') => `version: 1
extends: ${reference}
environments:
  production: { enforce: block }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
${more}`;

/** What GitHub shows of one of the App's gates on a commit. */
function shown(gate: string, commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === `holdpoint/${gate}` && headSha === commit,
  );
  return { conclusion: run?.conclusion, title: run?.output.title };
}

/** A change under a checklist, with these checks green. */
async function changed(text: string, checks: readonly string[]) {
  town.push('ada', 'main', { [CHECKLIST_PATH]: text });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  for (const name of checks) town.check(head, name, 'success');
  await app.settled();
  return { head, pull };
}

async function merged(text: string): Promise<string> {
  const { pull } = await changed(text, ['ci / test', 'codeql']);
  const commit = town.merge(pull);
  await app.settled();
  return commit;
}

/** What a deploy job alone is told. */
async function alone(commit: string) {
  const answer = await gateOf(town, { commit, as: 'alone' }).ask();
  const blockers = answer.kind === 'judged' ? answer.rollCall.blockers.map(({ code }) => code) : [];
  return { exit: exitOf(answer), blockers };
}

describe('a checklist that extends a policy of its organisation', () => {
  it('asks what the policy asks, and says where that comes from', async () => {
    const written = anOrganisation(town).write({ 'holdpoint.yml': POLICY });
    const { head } = await changed(checklist('acme/.github:holdpoint.yml@main'), ['ci / test']);
    expect(shown('merge', head)).toMatchObject({ conclusion: 'action_required' });
    town.check(head, 'codeql', 'success');
    await app.settled();
    expect(shown('merge', head)).toMatchObject({ conclusion: 'success' });
    const answer = await gateOf(town, { commit: head, as: 'alone' }).ask();
    const findings = answer.kind === 'judged' ? answer.rollCall.findings : [];
    expect(findings.map(({ item, from }) => [item, from])).toEqual([
      ['scan', `acme/.github:holdpoint.yml@main (commit ${written})`],
      ['tests', undefined],
    ]);
  });

  it('costs one request more, and writes nothing when nothing changed', async () => {
    anOrganisation(town).write({ 'holdpoint.yml': POLICY });
    const { head } = await changed(checklist('acme/.github:holdpoint.yml'), ['ci / test', 'codeql']);
    const before = town.sandbox.requests.length;
    const appends = app.appends();
    town.check(head, 'something else', 'success');
    await app.settled();
    const { graphql, reads, writes } = app.traffic(before);
    // Two looks at most, each a snapshot and a policy.
    expect(graphql).toBeLessThanOrEqual(4);
    expect({ reads, writes, appended: app.appends() - appends }).toEqual({ reads: [], writes: [], appended: 0 });
  });

  it('cannot weaken it: the gate is shut, with the place (T55, T56)', async () => {
    anOrganisation(town).write({ 'holdpoint.yml': POLICY });
    const weaker = checklist('acme/.github:holdpoint.yml', '  scan: { title: The scan is clean, check: ci / test }\n');
    const { head } = await changed(weaker, ['ci / test', 'codeql']);
    expect(shown('merge', head)).toMatchObject({ conclusion: 'failure' });
    const answer = await gateOf(town, { commit: head, as: 'alone' }).ask();
    expect(answer).toMatchObject({
      kind: 'judged',
      rollCall: {
        blockers: [{ code: 'CONFIG_INVALID' }],
        problems: [{ code: 'POLICY_LOCKED', path: 'items.scan', line: 7 }],
      },
    });
  });
});

describe('a freeze of the whole organisation', () => {
  it('shuts the gate that is green as soon as it is pushed, and gives it free with the next push; nobody need comment (T87)', async () => {
    const organisation = anOrganisation(town);
    organisation.write({ 'holdpoint.yml': POLICY });
    const commit = await merged(checklist('acme/.github:holdpoint.yml@main'));
    expect(shown('production', commit)).toMatchObject({ conclusion: 'success' });
    for (const issue of town.repository.issues.values()) issue.locked = true;
    organisation.write({ 'holdpoint.yml': POLICY + FREEZE });
    await app.settled();
    expect(shown('production', commit)).toEqual({
      conclusion: 'action_required',
      title: expect.stringContaining('production is frozen (Everything stands still)'),
    });
    expect(await alone(commit)).toEqual({ exit: 1, blockers: ['FREEZE_ACTIVE'] });
    organisation.write({ 'holdpoint.yml': POLICY });
    await app.settled();
    expect(shown('production', commit)).toMatchObject({ conclusion: 'success' });
    expect(await alone(commit)).toEqual({ exit: 0, blockers: [] });
  });
});

describe('a policy that cannot be read any more', () => {
  it('shuts the gate that was green, and opens it again when it is back (T55)', async () => {
    const organisation = anOrganisation(town);
    organisation.write({ 'holdpoint.yml': POLICY });
    const commit = await merged(checklist('acme/.github:holdpoint.yml'));
    expect(shown('production', commit)).toMatchObject({ conclusion: 'success' });
    organisation.write({ 'holdpoint.yml': POLICY, 'README.md': 'Ours.\n' });
    organisation.home.name = 'elsewhere';
    town.check(commit, 'something', 'success');
    await app.settled();
    expect(shown('production', commit)).toMatchObject({ conclusion: 'action_required' });
    expect(await alone(commit)).toEqual({ exit: 3, blockers: ['POLICY_UNREADABLE'] });
    organisation.home.name = '.github';
    town.check(commit, 'something else', 'success');
    await app.settled();
    expect(shown('production', commit)).toMatchObject({ conclusion: 'success' });
  });

  it('is not known to a deploy job whose token may not see it, though the App says go', async () => {
    town.repository.private = true;
    anOrganisation(town, '.github-private', true).write({ 'holdpoint.yml': POLICY });
    const commit = await merged(checklist('acme/.github-private:holdpoint.yml'));
    expect(shown('production', commit)).toMatchObject({ conclusion: 'success' });
    expect(await alone(commit)).toEqual({ exit: 3, blockers: ['POLICY_UNREADABLE'] });
    expect(exitOf(await gateOf(town, { commit, as: 'beside' }).ask())).toBe(3);
  });
});
