import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { push } from '../../src/sandbox/world/refs.ts';
import { moveIn, type Tenant } from './app.ts';
import { gateOf } from './asking.ts';
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

function asks(...items: readonly string[]): void {
  const head = 'version: 1\nroles: { qa: { users: [quinn] }, lead: { users: [octavia] } }\n';
  const text = `${head}environments:\n  production: { enforce: block, branches: [main] }\nitems:\n${items.map((one) => `  ${one}\n`).join('')}`;
  town.push('ada', 'main', { [CHECKLIST_PATH]: text });
}

/** The newest conclusion of the merge gate on a commit, and what it says. */
function shown(commit: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/merge' && headSha === commit,
  );
  return { conclusion: run?.conclusion, text: `${run?.output.summary ?? ''}${run?.output.text ?? ''}` };
}

describe('conditions on a change', () => {
  it('ask by size, author and commit message, and say why (T46)', async () => {
    asks(
      'tests: { title: Tests pass, check: { name: test, app: github-actions } }',
      'large: { title: A large change was measured, when: { size: { lines: 3 } }, check: measured }',
      'guests: { title: A guest was helped, when: { author: { teams: [acme/qa], bots: true } }, check: helped }',
      'orders: { title: Orders can go back, when: { commit-message: ["migration*"] }, check: undone }',
    );
    const head = town.push('dana', 'cart', { 'src/count.js': '1\n' });
    const pull = town.open('dana', 'cart');
    town.check(head, 'test', 'success');
    await app.settled();
    expect(shown(head).conclusion).toBe('success');
    const answer = await gateOf(town, { commit: town.merge(pull), as: 'alone' }).ask();
    const findings = answer.kind === 'judged' ? answer.rollCall.findings : [];
    expect(findings.map(({ item, outcome, sentence }) => [item, outcome, sentence])).toEqual([
      ['tests', 'met', expect.any(String)],
      ['large', 'not-applicable', 'The change alters 1 line, fewer than 3.'],
      // A job's token sees no team: what it cannot tell, it asks.
      ['guests', 'pending', expect.stringContaining('"helped"')],
      ['orders', 'not-applicable', expect.stringContaining('Neither the title nor a message of 1 commits')],
    ]);
  });

  it('ask about what stands below a submodule, though only a wildcard reaches there, and look no closer at files (T46)', async () => {
    asks(
      'tests: { title: Tests pass, check: { name: test, app: github-actions } }',
      'orders: { title: Orders can go back, when: { paths: ["**/*.sql"] }, check: undone }',
    );
    const text = town.push('dana', 'text', { 'README.md': 'One\n' });
    const lines = town.push('dana', 'lines', { 'README.md': 'One\nTwo\n' });
    const { sha: module } = push(town.world, town.person('dana'), town.repository, {
      branch: 'module',
      message: 'Take the newer one',
      files: { 'vendor/orders': { content: '', mode: '160000', sha: 'c'.repeat(40) } },
    });
    for (const branch of ['text', 'lines', 'module']) town.open('dana', branch);
    for (const head of [text, lines, module]) town.check(head, 'test', 'success');
    await app.settled();
    expect([text, lines, module].map((head) => shown(head).conclusion)).toEqual([
      'success',
      'success',
      'action_required',
    ]);
    const asked = town.sandbox.requests.filter(({ operationName }) => operationName === 'Files').length;
    town.check(lines, 'other', 'success');
    await app.settled();
    expect(town.sandbox.requests.filter(({ operationName }) => operationName === 'Files')).toHaveLength(asked);
    town.check(module, 'undone', 'success');
    await app.settled();
    expect(shown(module).conclusion).toBe('success');
  });

  it('ask anew when a push makes them hold', async () => {
    asks(
      'tests: { title: Tests pass, check: { name: test, app: github-actions } }',
      'orders: { title: Orders can go back, when: { commit-message: ["migration*"] }, check: undone }',
    );
    const first = town.push('dana', 'cart', { 'src/cart.js': '1\n' });
    town.open('dana', 'cart');
    town.check(first, 'test', 'success');
    await app.settled();
    expect(shown(first).conclusion).toBe('success');
    town.clock.later();
    const message = 'Count\n\nMigrations of orders';
    const { sha } = push(town.world, town.person('dana'), town.repository, {
      branch: 'cart',
      message,
      files: { 'src/cart.js': '2\n' },
    });
    town.clock.later();
    town.check(sha, 'test', 'success');
    await app.settled();
    expect(shown(sha).conclusion).toBe('action_required');
    town.check(sha, 'undone', 'success');
    await app.settled();
    expect(shown(sha).conclusion).toBe('success');
  });
});

describe('combinations of evidence', () => {
  it('count who has agreed, and refuse what must not be so', async () => {
    asks(
      'agreed: { title: Two agree, at-least: { count: 2, of: [{ signoff: qa }, { signoff: lead }, { check: { name: scan, app: github-actions } }] } }',
      'calm: { title: Nothing is frozen, not: { file: FREEZE.md } }',
    );
    const head = town.push('dana', 'cart', { 'src/cart.js': '1\n' });
    const pull = town.open('dana', 'cart');
    await app.settled();
    expect(shown(head)).toMatchObject({
      conclusion: 'action_required',
      text: expect.stringContaining('0 of 3 parts are met'),
    });
    town.check(head, 'scan', 'success');
    await app.settled();
    expect(shown(head)).toMatchObject({
      conclusion: 'action_required',
      text: expect.stringContaining('1 of 3 parts is met'),
    });
    town.say('quinn', pull, `/signoff agreed @${head}`);
    await app.settled();
    expect(shown(head).conclusion).toBe('success');
    const frozen = town.push('dana', 'cart', { 'FREEZE.md': 'Until Monday.\n' });
    await app.settled();
    expect(shown(frozen)).toMatchObject({
      conclusion: 'failure',
      text: expect.stringContaining('It must not be so, and is'),
    });
  });
});
