import { afterEach, describe, expect, it } from '@jest/globals';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { aGuardedTown, asked, deploys, gateOf, guarded, type GuardedTown } from './rule-town.ts';

const CHECKLIST = guarded(', rollback: { needs: [ops] }').replace(
  'users: [quinn] }',
  'users: [quinn] }\n  ops: { users: [octavia] }',
);

let shop: GuardedTown;
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

function succeed(run: WorkflowRun): void {
  for (const job of jobsOf(run)) finishJob(shop.world, run, job, 'success');
  shop.clock.later();
}

/** A second change on top, signed and deployed. */
async function shipAnother(): Promise<string> {
  const head = shop.push('dana', 'prices', { 'src/prices.js': 'export {};\n' });
  const pull = shop.open('dana', 'prices');
  shop.check(head, 'ci / test', 'success');
  await shop.app.settled();
  const bad = shop.merge(pull);
  shop.check(bad, 'ci / test', 'success');
  shop.say('quinn', pull, `/signoff qa @${bad}`);
  await shop.app.settled();
  const run = deploys(shop.town, bad);
  await shop.app.settled();
  expect(gateOf(run).state).toBe('approved');
  succeed(run);
  await shop.app.settled();
  return bad;
}

/** Two changes were let through and deployed, one after the other. */
async function twoDeployments(): Promise<string> {
  shop = await aGuardedTown(CHECKLIST);
  shop.signs();
  await shop.app.settled();
  const first = shop.deploys();
  await shop.app.settled();
  expect(gateOf(first).state).toBe('approved');
  succeed(first);
  await shop.app.settled();
  await shipAnother();
  return shop.commit;
}

const goBack = () => {
  shop.say('octavia', shop.pull, `/signoff ops @${shop.commit} in production -- prices are wrong`);
  return shop.app.settled();
};

describe('a way back through the rule', () => {
  it('is told to the waiting run, and approved by one sign-off', async () => {
    const good = await twoDeployments();
    const run = shop.deploys();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(gateOf(run).reports.join('\n')).toContain(`Way back to ${good.slice(0, 7)}`);
    const before = shop.sandbox.requests.length;
    await goBack();
    expect(gateOf(run).state).toBe('approved');
    const requests = asked(shop.town, before);
    const approval = requests.findIndex((request) => request.endsWith('/deployment_protection_rule'));
    expect(requests.slice(0, approval)).toEqual(['Snapshot', 'Deployed', 'LastLook']);
    expect(shop.entries('verdict').at(-1)).toMatchObject({
      gate: 'production',
      commit: good,
      verdict: 'go',
      open: true,
    });
  });

  it('is stopped by a hold that names rollbacks, also when its comment is deleted and forgotten (T85)', async () => {
    await twoDeployments();
    const hold = shop.say('quinn', shop.pull, '/hold in production -- no rollback: the table is gone');
    await shop.app.settled();
    const run = shop.deploys();
    await goBack();
    expect(gateOf(run).state).toBe('pending');
    deleteComment(shop.world, shop.person('quinn'), shop.repository, hold);
    shop.clock.later();
    await goBack();
    expect(gateOf(run).state).toBe('pending');
    shop.say('quinn', shop.pull, '/unhold in production');
    await shop.app.settled();
    expect(gateOf(run).state).toBe('approved');
  });

  it('leads to nothing that the App never let through, whatever GitHub shows as deployed (T28)', async () => {
    shop = await aGuardedTown(CHECKLIST);
    shop.town.deploy(shop.commit, 'production');
    shop.town.deploy(shop.push('ada', 'main', { 'src/prices.js': 'export {};\n' }), 'production');
    await shop.app.settled();
    const run = shop.deploys();
    await goBack();
    expect(gateOf(run).state).toBe('pending');
    expect(gateOf(run).reports.join('\n')).not.toContain('Way back');
  });

  it('is neither taken nor made younger by a success that somebody reports (T28)', async () => {
    const good = await twoDeployments();
    shop.clock.later(20 * 86_400);
    shop.town.deploy(good, 'production');
    await shop.app.settled();
    const early = shop.deploys();
    await shop.app.settled();
    expect(gateOf(early)).toMatchObject({ state: 'pending' });
    expect(gateOf(early).reports.join('\n')).toContain(`Way back to ${good.slice(0, 7)}`);
    shop.clock.later(11 * 86_400);
    const late = shop.deploys();
    await goBack();
    expect(gateOf(late).state).toBe('pending');
    expect(gateOf(late).reports.join('\n')).not.toContain(`Way back to ${good.slice(0, 7)}`);
  });

  it('is what a release starts from once it is deployed', async () => {
    const good = await twoDeployments();
    const run = shop.deploys();
    await goBack();
    expect(gateOf(run).state).toBe('approved');
    succeed(run);
    await shop.app.settled();
    const again = shop.deploys();
    await shop.app.settled();
    expect(gateOf(again)).toMatchObject({ state: 'approved' });
    expect(gateOf(again).reports.join('\n')).not.toContain(`Way back to ${good.slice(0, 7)}`);
  });
});
