import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aGuardedTown, gateOf, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;
let store: Store;
let app: Tenant | null = null;

afterEach(async () => {
  shop.sandbox.faults.clear();
  expect(shop.sandbox.violations).toEqual([]);
  await app?.moveOut();
  app = null;
  await shop.close();
  await store.close();
});

/** GitHub does not give its log of deliveries, so many times; a reading asks twice. */
function logFails(times: number): void {
  const match = { method: 'GET', path: '/app/hook/deliveries' };
  shop.sandbox.faults.add({ match, kind: 'status', status: 502, times });
}

/** What happens while the App is away: a job that waits is signed off, and somebody presses "Hold", which GitHub shows nowhere. */
async function away(): Promise<ReturnType<GuardedTown['deploys']>> {
  const run = shop.deploys();
  await shop.app.settled();
  shop.app.dies({ known: true });
  shop.signs();
  pressButton(shop.world, getAccount(shop.world, 'octavia'), shop.repository, gate(), 'hold');
  shop.clock.later();
  await shop.sandbox.idle();
  return run;
}

/** The check of production on what was merged. */
function gate() {
  const run = [...shop.repository.checkRuns.values()].findLast(
    ({ name, headSha }) => name === 'holdpoint/production' && headSha === shop.commit,
  );
  if (run === undefined) throw new Error('nothing is shown');
  return run;
}

async function back(): Promise<Tenant> {
  app = await moveIn(shop.town, store, 'beside');
  await app.settled();
  return app;
}

describe('what waits when the App starts', () => {
  it('is not let go before the hold is known that was said meanwhile, and says what it waits for (T106, I9)', async () => {
    store = await aStore();
    shop = await aGuardedTown(undefined, store);
    const run = await away();
    logFails(2);
    const again = await back();
    expect(gateOf(run).state).toBe('pending');
    expect(gate()).toMatchObject({
      conclusion: 'action_required',
      output: { title: expect.stringContaining('Waits until the App knows what it missed') },
    });
    for (let minute = 0; minute < 2; minute += 1) {
      shop.clock.later(61);
      await again.goesOn();
    }
    expect(gateOf(run).state).toBe('pending');
    expect(gate().output.title).toContain('Held by octavia');
  });

  it('is let go as soon as what was missed is known, where nothing speaks against it', async () => {
    store = await aStore();
    shop = await aGuardedTown(undefined, store);
    const run = shop.deploys();
    await shop.app.settled();
    shop.app.dies({ known: true });
    shop.signs();
    await shop.sandbox.idle();
    logFails(2);
    const again = await back();
    expect(gateOf(run).state).toBe('pending');
    for (let minute = 0; minute < 2; minute += 1) {
      shop.clock.later(61);
      await again.goesOn();
    }
    expect(gateOf(run).state).toBe('approved');
    expect(gate().conclusion).toBe('success');
  });

  it('stays as green as it is while the log cannot be read, and a hold shuts it all the same', async () => {
    store = await aStore();
    shop = await aGuardedTown(undefined, store);
    shop.signs();
    await shop.app.settled();
    expect(gate().conclusion).toBe('success');
    shop.app.dies();
    logFails(1000);
    const again = await back();
    shop.town.say('dana', shop.pull, 'hello');
    await again.settled();
    expect(gate().conclusion).toBe('success');
    shop.town.say('octavia', shop.pull, '/hold -- the shop burns');
    await again.settled();
    expect(gate().output.title).toContain('Held by octavia');
    shop.town.say('octavia', shop.pull, '/unhold');
    await again.settled();
    expect(gate().output.title).toContain('Waits until the App knows what it missed');
  });
});
