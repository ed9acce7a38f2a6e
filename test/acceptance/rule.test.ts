import { afterEach, describe, expect, it } from '@jest/globals';
import { exitOf, gateOf as jobOf } from './asking.ts';
import { aGuardedTown, asked, gateOf, guarded, type GuardedTown } from './rule-town.ts';
import { CHECKLIST_PATH } from './town.ts';

let shop: GuardedTown;

async function open(checklist?: string): Promise<GuardedTown> {
  shop = await aGuardedTown(checklist);
  return shop;
}
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

const answered = () => shop.entries('answered').map(({ decision, outcome }) => `${decision} ${outcome}`);

describe('a deployment that waits for the protection rule', () => {
  it('is told what is missing, who can give it and where, and is released by the last sign-off', async () => {
    await open();
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    const [report = '', ...more] = gateOf(run).reports;
    expect(more).toEqual([]);
    expect(report).toContain('1 of 2 open: QA lead signs off');
    expect(report).toContain('1 person can sign: quinn.');
    expect(report).toContain('\n/signoff qa');
    expect(report).toContain('/acme/shop/pull/1');
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(shop.entries('answering')).toMatchObject([{ decision: 'approved', verdict: 'go', enforcement: 'block' }]);
    expect(answered()).toEqual(['approved sent']);
  });

  it('is answered by its verdict at once where everything was in before it waited', async () => {
    await open();
    shop.signs();
    await shop.app.settled();
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', reports: [] });
  });

  it('costs one webhook and at most three requests from the last sign-off to the approval', async () => {
    await open();
    shop.deploys();
    await shop.app.settled();
    const before = shop.sandbox.requests.length;
    const deliveries = shop.sandbox.deliveries.log.length;
    shop.signs();
    await shop.app.settled();
    const requests = asked(shop.town, before);
    const approval = requests.findIndex((request) => request.endsWith('/deployment_protection_rule'));
    expect(requests.slice(0, approval + 1)).toEqual([
      'Snapshot',
      'LastLook',
      expect.stringMatching(/^POST .*deployment_protection_rule$/),
    ]);
    expect(shop.sandbox.deliveries.log[deliveries]?.event).toBe('issue_comment');
  });

  it('is not told the same again, and never more than eight times (T101)', async () => {
    await open();
    const run = shop.deploys();
    await shop.app.settled();
    for (let n = 0; n < 12; n += 1) {
      shop.say('octavia', shop.pull, n % 2 === 0 ? '/hold -- the load test runs' : '/unhold');
      await shop.app.settled();
      shop.say('rhea', shop.pull, 'Let us see.');
      await shop.app.settled();
    }
    expect(gateOf(run).reports).toHaveLength(8);
    expect(gateOf(run).reports.every((report) => report.length <= 1024)).toBe(true);
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('goes on waiting on a no-go, and is rejected only where the checklist says so', async () => {
    await open();
    const run = shop.deploys();
    for (const commit of [shop.head, shop.commit]) shop.check(commit, 'ci / test', 'failure');
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    shop.push('ada', 'main', { [CHECKLIST_PATH]: guarded(', when-no-go: reject') });
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'rejected', jobs: ['completed'] });
    expect(answered()).toEqual(['rejected sent']);
  });

  it('is let go where the gate only advises, which is written down as no gate', async () => {
    await open(guarded().replace('enforce: block', 'enforce: advise'));
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
    expect(shop.entries('answering')).toMatchObject([{ enforcement: 'advise', verdict: 'pending' }]);
  });

  it('that is held after the approval and before its job asks is held by the job (T135)', async () => {
    await open();
    const run = shop.deploys();
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
    shop.say('octavia', shop.pull, '/hold -- the database is busy');
    const early = await jobOf(shop.town, { commit: shop.commit, as: 'beside' }).ask();
    expect(early).toMatchObject({ kind: 'judged', rollCall: { open: false, holds: [{ by: { login: 'octavia' } }] } });
    await shop.app.settled();
    const late = await jobOf(shop.town, { commit: shop.commit, as: 'beside' }).ask();
    expect([exitOf(early), exitOf(late)]).toEqual([1, 1]);
    expect(shop.entries('verdict').at(-1)).toMatchObject({ gate: 'production', open: false });
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('is not released to take back what is being deployed since it began to wait', async () => {
    await open();
    const old = shop.deploys();
    await shop.app.settled();
    const newer = shop.push('ada', 'main', { 'src/next.js': 'export {};\n' });
    shop.town.deploy(newer, 'production', 'in_progress');
    await shop.app.settled();
    shop.signs();
    await shop.app.settled();
    expect(gateOf(old)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(gateOf(old).reports.at(-1)).toContain('SUPERSEDED');
  });
});
