import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addAccount, getAccount } from '../../src/sandbox/world/accounts.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import { moveIn, type Tenant } from './app.ts';
import { troubles } from './fault-list.ts';
import { faultOn } from './fault-requests.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items: { qa: { title: QA, signoff: qa } }
`;

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.repository.private = false;
  addAccount(town.world, { login: 'stranger' });
});
afterEach(async () => {
  town.sandbox.faults.clear();
  await app.moveOut();
  await town.close();
});

function shown(head: string) {
  const run = [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/merge' && headSha === head,
  );
  if (run === undefined) throw new Error('nothing is shown');
  return run;
}

/** A change in a public repository, at whose check somebody presses Hold; then it is signed. */
async function heldBy(login: string, before: () => void = () => undefined) {
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  await app.settled();
  before();
  const from = town.sandbox.requests.length;
  town.clock.later();
  pressButton(town.world, getAccount(town.world, login), town.repository, shown(head), 'hold');
  town.clock.later();
  await app.settled();
  const traffic = app.traffic(from);
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  return { head, pull, traffic };
}

const living = () => [...town.repository.comments.values()][0]?.body ?? '';

describe('the Hold button in a public repository (T87)', () => {
  it('holds for whoever may write, though GitHub does not say with the press who belongs to it, until they lift it', async () => {
    const { head, pull, traffic } = await heldBy('ada');
    expect(shown(head)).toMatchObject({
      conclusion: 'action_required',
      output: { title: 'Held by ada: with the button' },
    });
    expect(traffic.reads).toEqual(['GET /repos/acme/shop/collaborators/ada/permission']);
    town.say('ada', pull, '/unhold');
    const from = town.sandbox.requests.length;
    await app.settled();
    expect(shown(head)).toMatchObject({ conclusion: 'success' });
    // Whoever lifted is no question any more.
    expect(app.traffic(from).reads).toEqual([]);
  });

  it('asks GitHub nothing about whom the checklist names', async () => {
    const { head, traffic } = await heldBy('quinn');
    expect(shown(head).conclusion).toBe('action_required');
    expect(traffic.reads).toEqual([]);
  });

  it('does nothing for whoever may not write, and names nobody in public (T115, T123)', async () => {
    const { head } = await heldBy('stranger');
    expect(shown(head)).toMatchObject({ conclusion: 'success' });
    expect(living()).toContain('Somebody pressed the button that holds, and it does not count.');
    expect(living()).not.toContain('stranger');
  });

  it.each(troubles.filter(({ deadline }) => deadline === undefined))(
    'holds while it cannot be learnt who pressed: $name (T90, T91)',
    async ({ faults, code }) => {
      const { head } = await heldBy('stranger', () => {
        for (const fault of faults) town.sandbox.faults.add(faultOn(PERMISSION, { ...fault, times: 1000 }));
      });
      expect(shown(head).conclusion).toBe('action_required');
      // Where GitHub asks for a pause nothing is opened, and nothing written, until it is over.
      const isPause = code === 'API_RATE_LIMITED';
      if (!isPause) expect(living()).toContain('Held by stranger');
      town.sandbox.faults.clear();
      await app.tryAgain();
      if (isPause) expect(living()).toContain('Somebody pressed the button that holds, and it does not count.');
    },
  );
});
