import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { editIssue } from '../../src/sandbox/world/issues.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const CHECKLIST = `version: 1
environments: { production: { enforce: block, branches: [main] } }
items: { review: { title: Reviewed, review: { from: [octavia] } } }
`;

let town: Town;
let app: Tenant;
let store: Awaited<ReturnType<typeof aStore>>;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
});

afterEach(async () => {
  await app.moveOut();
  await store.close();
  await town.close();
});

describe('a pull request that was closed and opened again', () => {
  it('is shut while it is closed, and go again after that: what it left is about no group of a merge queue', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    town.approve('octavia', pull);
    await app.settled();
    const gate = () =>
      [...town.repository.checkRuns.values()].findLast((run) => run.headSha === head && run.name === 'holdpoint/merge')
        ?.conclusion;
    expect(gate()).toBe('success');
    editIssue(town.world, town.person('dana'), pull, { state: 'closed' });
    town.clock.later();
    await app.settled();
    expect(gate()).not.toBe('success');
    editIssue(town.world, town.person('dana'), pull, { state: 'open' });
    town.clock.later();
    await app.settled();
    expect(gate()).toBe('success');
  });
});
