import { afterEach, describe, expect, it } from '@jest/globals';
import { aGuardedTown, deploys, gateOf, guarded, type GuardedTown } from './rule-town.ts';

const CHECKLIST = guarded(', override: { by: lead, max: 2h }').replace(
  'qa: { users: [quinn] }',
  'qa: { users: [quinn] }\n  lead: { users: [rhea, octavia] }',
);

let shop: GuardedTown;

afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

const issues = () => [...shop.repository.issues.values()].filter(({ kind }) => kind === 'issue');

describe('a waiting deployment whose gate two people override', () => {
  it('is not let go before an issue has told of it (T138)', async () => {
    shop = await aGuardedTown(CHECKLIST);
    const run = deploys(shop.town, shop.commit);
    await shop.app.settled();
    shop.sandbox.faults.add({
      match: { method: 'POST', path: '/repos/acme/shop/issues' },
      kind: 'status',
      status: 502,
      times: 4,
    });
    shop.say('rhea', shop.pull, `/override @${shop.commit} -- the shop is down for everybody`);
    await shop.app.settled();
    shop.say('octavia', shop.pull, `/override @${shop.commit} -- the shop is down for everybody`);
    await shop.app.settled();
    expect(issues()).toEqual([]);
    expect(gateOf(run).state).toBe('pending');
    shop.sandbox.faults.clear();
    for (let n = 0; n < 3; n += 1) {
      shop.clock.later(600);
      await shop.app.tryAgain();
    }
    expect(issues()).toHaveLength(1);
    expect(gateOf(run).state).toBe('approved');
    expect(shop.entries('override')).toHaveLength(1);
  });

  it('is let go though every webhook about the words was lost: the look at its run asks for the issue first (T106, T138)', async () => {
    shop = await aGuardedTown(CHECKLIST);
    shop.sandbox.deliveries.drop({ event: 'issue_comment' }, 1000);
    shop.say('rhea', shop.pull, `/override @${shop.commit} -- the shop is down for everybody`);
    shop.say('octavia', shop.pull, `/override @${shop.commit} -- the shop is down for everybody`);
    shop.sandbox.deliveries.drop({ event: 'deployment_status' }, 1000);
    shop.sandbox.deliveries.drop({ event: 'check_run' }, 1000);
    shop.sandbox.deliveries.drop({ event: 'check_suite' }, 1000);
    shop.sandbox.deliveries.drop({ event: 'workflow_run' }, 1000);
    const run = deploys(shop.town, shop.commit);
    await shop.app.settled();
    await shop.app.tryAgain();
    expect(issues()).toHaveLength(1);
    expect(gateOf(run).state).toBe('approved');
  });
});
