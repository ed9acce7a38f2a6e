import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { rerequestRun } from '../../src/sandbox/world/check-runs.ts';
import { rerequestSuite } from '../../src/sandbox/world/check-suites.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  qa: { title: QA signs off, signoff: qa }
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

/** A signed change, and our green run on it. */
async function aGreenRun() {
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  await app.settled();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  const run = [...town.repository.checkRuns.values()].find(({ name }) => name === 'holdpoint/merge');
  if (run === undefined) throw new Error('there is no run of ours');
  return { run, pull };
}

describe('a check of ours that somebody asks for again', () => {
  it.each(['run', 'suite'] as const)('is written anew, once, when its %s is', async (what) => {
    const { run } = await aGreenRun();
    const dana = getAccount(town.world, 'dana');
    const before = town.sandbox.requests.length;
    town.clock.later();
    if (what === 'run') rerequestRun(town.world, dana, town.repository, run);
    else rerequestSuite(town.world, dana, town.repository, run.suite);
    expect(run.suite.status).toBe('queued');
    town.clock.later();
    await app.settled();
    expect([run.suite.status, run.suite.conclusion, run.conclusion]).toEqual(['completed', 'success', 'success']);
    const { writes } = app.traffic(before);
    // The gate and the item, each once.
    expect(writes).toEqual([
      expect.stringMatching(/^PATCH .*check-runs/),
      expect.stringMatching(/^PATCH .*check-runs/),
    ]);
    const after = town.sandbox.requests.length;
    town.clock.later();
    await app.settled();
    expect(app.traffic(after)).toEqual({ graphql: 0, reads: [], writes: [] });
  });

  it('is looked at again, not only repeated', async () => {
    const { run, pull } = await aGreenRun();
    await app.moveOut();
    town.say('quinn', pull, '/hold');
    app = await moveIn(town, store);
    rerequestRun(town.world, getAccount(town.world, 'dana'), town.repository, run);
    town.clock.later();
    await app.settled();
    expect([run.suite.status, run.output.title]).toEqual(['completed', 'Held by quinn']);
  });
});
