import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import type { Store } from '../../src/store/store.ts';
import { exitOf, gateOf } from './asking.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] }, ops: { users: [otto] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: platform } }
  tried: { title: QA tried the new cart with every kind of voucher, signoff: qa }
`;

let town: Town;
let app: Tenant;
let store: Store;
beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await store.close();
  await town.close();
});

/** The newest run of a name, with its buttons. */
function run(name: string, commit: string) {
  const found = [...town.repository.checkRuns.values()].findLast(
    (one) => one.name === `holdpoint/${name}` && one.headSha === commit,
  );
  if (found === undefined) throw new Error(`there is no run holdpoint/${name}`);
  return found;
}

/** Somebody presses the button that is labelled so. */
async function press(login: string, name: string, commit: string, label: string): Promise<void> {
  const pressed = run(name, commit);
  const action = pressed.actions.find((one) => one.label === label);
  if (action === undefined) throw new Error(`there is no button ${label}`);
  town.clock.later();
  pressButton(town.world, getAccount(town.world, login), town.repository, pressed, action.identifier);
  town.clock.later();
  await app.settled();
}

/** A change whose tests pass, and that nobody signed yet. */
async function aChange(checklist = CHECKLIST) {
  town.push('ada', 'main', { [CHECKLIST_PATH]: checklist });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success', 'platform');
  await app.settled();
  return { head, pull };
}

const comments = () => [...town.repository.comments.values()];

function living(): string {
  return comments().find(({ author }) => author.login === 'holdpoint[bot]')?.body ?? '';
}

describe('the buttons of a check', () => {
  it('are shown while something waits, fit GitHub, and are taken away with the go', async () => {
    const { head } = await aChange();
    expect(run('tried', head).actions).toEqual([
      {
        label: 'Sign off as QA',
        description: expect.stringMatching(/^QA tried the new cart with every kind/),
        identifier: expect.stringMatching(/^so:[0-9a-f]{16}$/),
      },
      { label: 'Hold', description: 'Holds everything until it is lifted', identifier: 'hold' },
      { label: 'Re-check', description: 'Looks at everything again', identifier: 'recheck' },
    ]);
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect([run('tried', head).actions, run('merge', head).actions]).toEqual([[], []]);
  });

  it('sign for whoever holds the role, which is written down and said, and answer with no comment in their name', async () => {
    const { head } = await aChange();
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'success' });
    expect(run('tried', head).output.title).toBe('Signed by quinn with the button for the role qa.');
    expect(living()).toContain('Signed by quinn with the button');
    expect(comments().map(({ author }) => author.login)).toEqual(['holdpoint[bot]']);
  });

  it('sign from the gate of an environment too', async () => {
    const { pull } = await aChange();
    const commit = town.merge(pull);
    await app.settled();
    expect(run('production', commit)).toMatchObject({ conclusion: 'action_required' });
    await press('quinn', 'production', commit, 'Sign off as QA');
    expect(run('production', commit)).toMatchObject({ conclusion: 'success' });
  });

  it('do nothing for whoever does not hold the role, and the living comment says why (T1)', async () => {
    const { head } = await aChange();
    await press('otto', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'action_required' });
    expect(living()).toContain('otto pressed the button that signs tried in production, and it does not count.');
    expect(living()).toContain('otto does not hold the role qa');
    expect(comments()).toHaveLength(1);
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'success' });
    expect(living()).not.toContain('otto');
  });

  it('separate duties as comments do', async () => {
    const { head } = await aChange(CHECKLIST.replace('[quinn]', '[quinn, dana]'));
    await press('dana', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'action_required' });
    expect(living()).toContain('dana pressed the button');
  });

  it('count for the commit that they stand on, and not for what was pushed since', async () => {
    const { head } = await aChange();
    const next = town.push('dana', 'cart', { 'src/cart.js': 'export { };\n' });
    town.check(next, 'ci / test', 'success', 'platform');
    await app.settled();
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect(run('merge', next)).toMatchObject({ conclusion: 'action_required' });
    expect(living()).toContain(`${head.slice(0, 7)} is not the head of this change; ${next.slice(0, 7)} is`);
  });

  it('count for the words that stood beside them, and for no others', async () => {
    const { head } = await aChange();
    const before = run('tried', head);
    const shown = { ...before, actions: [...before.actions], output: { ...before.output } };
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST.replace('QA tried', 'QA tried twice') });
    await app.settled();
    const now = run('tried', head);
    const texts = now.output;
    const actions = now.actions;
    now.output = shown.output;
    now.actions = shown.actions;
    await press('quinn', 'tried', head, 'Sign off as QA');
    now.output = texts;
    now.actions = actions;
    expect(run('merge', head)).toMatchObject({ conclusion: 'action_required' });
    expect(living()).toContain('does not read any more as it did beside the button');
    expect(living()).toContain(`\`/signoff tried @${head} in production\``);
  });

  it('are taken back with /revoke, by their signer and by another holder', async () => {
    const { head, pull } = await aChange();
    await press('quinn', 'tried', head, 'Sign off as QA');
    town.say('quinn', pull, '/revoke tried');
    await app.settled();
    expect(run('merge', head)).toMatchObject({ conclusion: 'failure' });
    town.say('quinn', pull, `/signoff tried @${head}`);
    await app.settled();
    expect(run('merge', head)).toMatchObject({ conclusion: 'success' });
  });

  it('hold, until the hold is lifted', async () => {
    const { head, pull } = await aChange();
    await press('ada', 'merge', head, 'Hold');
    expect(run('merge', head).output.title).toContain('Held by ada: with the button');
    town.say('ada', pull, '/unhold');
    await app.settled();
    expect(run('merge', head).output.title).not.toContain('Held');
    await press('quinn', 'merge', head, 'Hold');
    expect(run('merge', head).output.title).toContain('Held by quinn: with the button');
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'action_required' });
    town.say('quinn', pull, '/unhold');
    await app.settled();
    expect(run('merge', head)).toMatchObject({ conclusion: 'success' });
  });

  it('have everything looked at again, with no write where nothing changed', async () => {
    const { head } = await aChange();
    const before = town.sandbox.requests.length;
    await press('dana', 'merge', head, 'Re-check');
    expect(app.traffic(before)).toEqual({ graphql: 1, reads: [], writes: [] });
  });

  it('are remembered when the App is started anew, and stand in the ledger', async () => {
    const { head, pull } = await aChange();
    await press('quinn', 'tried', head, 'Sign off as QA');
    const { recall } = store.ledger;
    const recalled = await recall({ repository: town.repository.id, changes: [pull.number], anchors: [] });
    const clicks = recalled.ok ? recalled.value.remembered.filter(({ kind }) => kind === 'clicked') : [];
    expect(clicks).toMatchObject([
      {
        button: 'signoff',
        item: 'tried',
        environment: 'production',
        commit: head,
        by: { login: 'quinn', type: 'User' },
      },
    ]);
    await app.moveOut();
    app = await moveIn(town, store);
    town.say('dana', pull, 'Thanks!');
    await app.settled();
    expect(run('merge', head)).toMatchObject({ conclusion: 'success' });
  });
});

describe('a press of a button whose webhook comes late (T133)', () => {
  const expiring = CHECKLIST.replace('signoff: qa }', 'signoff: { role: qa, expires: 1h } }');

  it('does not make an old go a fresh one', async () => {
    const { head } = await aChange(expiring);
    town.clock.later(2 * 3600);
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'action_required' });
    expect(run('tried', head).output.title).toMatch(/^The button that quinn pressed was shown at \S+, counts for 1h/);
    // Now it is shown anew, so a press cannot be older than that.
    await press('quinn', 'tried', head, 'Sign off as QA');
    expect(run('merge', head)).toMatchObject({ conclusion: 'success' });
  });
});

describe('a deploy job after the press of a button', () => {
  /** A merged change that is signed with the button alone. */
  async function signedAndMerged() {
    const { head, pull } = await aChange();
    await press('quinn', 'tried', head, 'Sign off as QA');
    const commit = town.merge(pull);
    await app.settled();
    expect(run('production', commit)).toMatchObject({ conclusion: 'success' });
    return { pull, commit };
  }

  it('goes by what the App says of it, and judges it as it judges comments', async () => {
    const { pull, commit } = await signedAndMerged();
    expect(exitOf(await gateOf(town, { commit, as: 'beside' }).ask())).toBe(0);
    town.say('quinn', pull, '/revoke tried');
    expect(exitOf(await gateOf(town, { commit, as: 'beside' }).ask())).toBe(1);
  });

  it('knows nothing of it alone', async () => {
    const { commit } = await signedAndMerged();
    expect(exitOf(await gateOf(town, { commit, as: 'alone' }).ask())).toBe(1);
  });

  it('is not let through by a look-alike of the run that names it (T1)', async () => {
    const { head, pull } = await aChange();
    const commit = town.merge(pull);
    await app.settled();
    const text = [
      'Signed with a button:',
      '',
      '```text',
      'holdpoint:clicks:1',
      `1 1 quinn tried 0123456789abcdef ${head} production 2026-01-01T00:00:00Z 2026-01-01T00:00:00Z https://x.test`,
      '```',
    ].join('\n');
    const forged = town.check(commit, 'holdpoint/production', 'success', 'github-actions');
    forged.output = { title: 'Go', summary: 'Go', text };
    expect(exitOf(await gateOf(town, { commit, as: 'beside' }).ask())).toBe(1);
  });
});
