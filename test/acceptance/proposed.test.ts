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

const PRESENT = `version: 1
roles: { qa: { users: [quinn, rhea] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  qa: { title: QA signs off, signoff: qa }
`;
const WEAK = PRESENT.replace('  qa: { title: QA signs off, signoff: qa }\n', '');

function runOn(head: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/checklist' && headSha === head,
  );
  if (run === undefined) return null;
  const { title, summary } = run.output;
  return { conclusion: run.conclusion, title, summary: summary ?? '', annotations: run.annotations };
}

/** A pull request by dana that proposes this as the checklist. */
async function propose(text: string, { base = 'main', branch = 'ease' } = {}) {
  const head = town.push('dana', branch, { [CHECKLIST_PATH]: text });
  const pull = town.open('dana', branch, { base });
  await app.settled();
  return { head, pull };
}

async function begin(): Promise<void> {
  town.push('ada', 'main', { [CHECKLIST_PATH]: PRESENT });
  await app.settled();
}

describe('a pull request that changes the checklist (T56)', () => {
  it('is told what it weakens, which sign-offs it voids, and what it would have said of merged changes', async () => {
    await begin();
    const cart = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const merged = town.open('dana', 'cart');
    town.check(cart, 'ci / test', 'failure');
    town.merge(merged);
    const { head } = await propose(WEAK);
    expect(runOn(head)).toMatchObject({
      conclusion: 'success',
      title: 'It is valid, and weakens 1 thing; 1 warning',
      annotations: [{ title: 'UNUSED_ROLE' }],
    });
    expect(runOn(head)?.summary).toMatchInlineSnapshot(`
     "**What weakens, or is not plainly as strict as before**

     - The item qa ("QA signs off") is removed.

     **Sign-offs given for these items are void with it**

     - qa: QA signs off

     What is on its way was judged by the present checklist, and needs what both ask until it ends.

     **What it may not be meant to say**

     - \`.github/holdpoint.yml:2:10\` nothing asks for the role "qa". Seen: "qa". Allowed: roles that an item, a waiver or an override names. Name it where it shall sign, or take it out.

     **Rehearsed on 1 change** that was merged before.

     - tests: would have failed 1 times by its evidence"
    `);
  });

  it('is told the problems, each at its line, when it cannot be used, and no gate is opened or shut by that', async () => {
    await begin();
    const { head } = await propose(`${PRESENT}  more: { titel: More }\n`);
    expect(runOn(head)).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(/^It has \d problems?$/) });
    expect(runOn(head)?.annotations[0]).toMatchObject({ path: CHECKLIST_PATH, startLine: 8 });
  });

  it('is told what it may not be meant to say, with the policies that it extends', async () => {
    anOrganisation(town).write({ 'holdpoint.yml': POLICY });
    await begin();
    const { head } = await propose(
      PRESENT.replace('version: 1', 'version: 1\nextends: acme/.github:holdpoint.yml').replace(
        'roles: {',
        'roles: { night: { users: [rhea] },',
      ),
    );
    expect(runOn(head)).toMatchObject({
      conclusion: 'success',
      title: 'It is valid, and weakens 1 thing; 1 warning',
      annotations: expect.arrayContaining([
        expect.objectContaining({ path: CHECKLIST_PATH, startLine: 3, level: 'warning', title: 'UNUSED_ROLE' }),
      ]),
    });
    expect(runOn(head)?.summary).toContain(`\`${CHECKLIST_PATH}:3:10\``);
    expect(runOn(head)?.summary).toContain('The scan is clean');
  });

  it('is told when it removes the file', async () => {
    await begin();
    const head = town.push('dana', 'gone', { [CHECKLIST_PATH]: null });
    town.open('dana', 'gone');
    await app.settled();
    expect(runOn(head)).toMatchObject({
      conclusion: 'failure',
      title: 'It is removed: without a checklist no gate opens',
    });
  });

  it('is told once: later looks read and write nothing for it', async () => {
    await begin();
    const { pull } = await propose(WEAK);
    const [before, runs] = [town.sandbox.requests.length, town.repository.checkRuns.size];
    town.say('dana', pull, 'What do you think?');
    await app.settled();
    expect(town.repository.checkRuns.size).toBe(runs);
    expect(app.traffic(before)).toMatchObject({ graphql: 1, reads: [], writes: [] });
  });

  it('is told anew when the checklist of the default branch changes, or the proposed one', async () => {
    await begin();
    const { head } = await propose(WEAK);
    town.push('ada', 'main', { [CHECKLIST_PATH]: WEAK });
    await app.tryAgain();
    expect(runOn(head)?.title).toBe('It is valid, and weakens nothing; 1 warning');
    const next = town.push('dana', 'ease', { [CHECKLIST_PATH]: `${WEAK}  lint: { title: Lint, check: ci / lint }\n` });
    await app.settled();
    expect(runOn(next)).toMatchObject({ title: 'It is valid, and weakens nothing; 1 warning' });
    expect(runOn(next)?.summary).toContain('lint');
  });

  it('is told where there was none before', async () => {
    const { head } = await propose(PRESENT);
    expect(runOn(head)).toMatchObject({
      conclusion: 'success',
      title: 'It is valid; there is nothing to compare it with',
    });
  });
});

describe('other pull requests', () => {
  it('are told nothing of checklists', async () => {
    await begin();
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    town.open('dana', 'cart');
    await app.settled();
    expect(runOn(head)).toBeNull();
  });

  it('neither are those that go into another branch, where no checklist counts', async () => {
    await begin();
    town.push('ada', 'next', { 'docs/next.md': 'Next.\n' });
    const { head } = await propose(WEAK, { base: 'next' });
    expect(runOn(head)).toBeNull();
  });

  it('nor those under a checklist that has an item or an environment of that name', async () => {
    const taken = `${PRESENT}  checklist: { title: It was looked at, signoff: qa }\n`;
    town.push('ada', 'main', { [CHECKLIST_PATH]: taken });
    await app.settled();
    const { head } = await propose(`${taken}  lint: { title: Lint, check: ci / lint }\n`);
    expect(runOn(head)?.title).not.toContain('valid');
    const other = await propose(PRESENT.replace('production', 'Checklist'), { branch: 'other' });
    expect(runOn(other.head)?.title ?? '').not.toContain('valid');
  });
});
