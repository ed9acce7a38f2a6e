import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aGuardedTown, asked, gateOf, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;

beforeEach(async () => {
  shop = await aGuardedTown();
});
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

describe('a deployment that waits for the protection rule', () => {
  it('is told what is missing, and released by the last sign-off with three requests', async () => {
    const run = shop.deploys();
    await shop.app.settled();
    const before = shop.sandbox.requests.length;
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(shop.entries('answering')).toMatchObject([{ decision: 'approved' }]);
    expect(shop.entries('answered')).toMatchObject([{ outcome: 'sent' }]);
  });
});
