import { afterEach, describe, expect, it } from '@jest/globals';
import { moveIn } from './app.ts';
import { aGuardedTown, asked, deploys, gateOf, type GuardedTown } from './rule-town.ts';
import { jobsOf } from '../../src/sandbox/world/workflow-runs.ts';

let shop: GuardedTown;

afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

const HOUR = 3600;

describe('a gate that nobody touches for a week', () => {
  it('costs no runner minute and under 100 requests, and opens by the sign-off at its end', async () => {
    shop = await aGuardedTown();
    const before = shop.sandbox.requests.length;
    const run = shop.deploys();
    await shop.app.settled();
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      shop.clock.later(HOUR);
      await shop.app.goesOn();
    }
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(jobsOf(run).map(({ status }) => status)).toEqual(['waiting']);
    const requests = asked(shop.town, before);
    expect(requests.length).toBeLessThan(100);
    expect(requests.length).toBeGreaterThan(0);
    expect(gateOf(run).reports).toHaveLength(1);
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('is forgotten when its run ends, though no webhook told of that', async () => {
    shop = await aGuardedTown();
    const run = shop.deploys();
    await shop.app.settled();
    shop.sandbox.deliveries.hold();
    run.status = 'completed';
    run.conclusion = 'cancelled';
    shop.clock.later(13 * HOUR);
    await shop.app.goesOn();
    const rows = await shop.store.waiting.ofRun(run.id);
    expect(rows).toMatchObject({ ok: true, value: [{ state: 'gone' }] });
  });
});

describe('a request for our word that was lost (T106)', () => {
  it('is found when the checklist changes', async () => {
    shop = await aGuardedTown();
    shop.sandbox.deliveries.drop({ event: 'deployment_protection_rule' });
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run).reports).toEqual([]);
    shop.push('ada', 'main', { '.github/holdpoint.yml': await text() });
    await shop.app.settled();
    expect(gateOf(run).reports).toHaveLength(1);
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('is found when the App comes back, in repositories that it has answered in', async () => {
    shop = await aGuardedTown();
    shop.deploys();
    await shop.app.settled();
    await shop.app.moveOut();
    const lost = deploys(shop.town, shop.commit);
    const app = await moveIn(shop.town, shop.store);
    await app.settled();
    expect(gateOf(lost).reports).toHaveLength(1);
    await app.moveOut();
  });
});

async function text(): Promise<string> {
  const { guarded } = await import('./rule-town.ts');
  return `${guarded()}  more: { title: More, ask: release, signoff: qa }\n`.replace('  more', '  # more');
}
