import { afterEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getEnvironment, updateEnvironment } from '../../src/sandbox/world/environments.ts';
import { reviewPendingDeployment } from '../../src/sandbox/world/gates.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { aGuardedTown, asked, gateOf, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;
afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

/** A run that waits for our rule, and for rhea besides: GitHub asks each for itself. */
async function aReviewedRun(): Promise<WorkflowRun> {
  shop = await aGuardedTown();
  const reviewers = [{ kind: 'user', user: getAccount(shop.world, 'rhea') }] as const;
  updateEnvironment(shop.world, getEnvironment(shop.repository, 'production'), { reviewers });
  const run = shop.deploys();
  await shop.app.settled();
  return run;
}

async function rhea(run: WorkflowRun, state: 'approved' | 'rejected'): Promise<void> {
  const production = getEnvironment(shop.repository, 'production');
  reviewPendingDeployment(shop.world, shop.town.person('rhea'), run, [production], state, 'as planned');
  shop.clock.later();
  await shop.app.settled();
}

const reviews = () =>
  shop.sandbox.deliveries.log.filter(({ event }) => event === 'deployment_review').map(({ action }) => action);
const ours = (run: WorkflowRun) =>
  run.approvals.filter(({ state, user }) => state === 'approved' && user.login === 'holdpoint[bot]');

describe('an environment that people must release besides us', () => {
  it('is not released by their yes: our gate stays shut, and opens with the sign-off', async () => {
    const run = await aReviewedRun();
    await rhea(run, 'approved');
    expect(reviews()).toEqual(['requested', 'approved']);
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    expect(ours(run)).toHaveLength(1);
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('goes on waiting for them after ours, and their yes is no way around it', async () => {
    const run = await aReviewedRun();
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['waiting'] });
    await rhea(run, 'approved');
    expect(gateOf(run).jobs).toEqual(['in_progress']);
    expect(ours(run)).toHaveLength(1);
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('has what they reject forgotten: nothing is answered any more, whoever signs', async () => {
    const run = await aReviewedRun();
    await rhea(run, 'rejected');
    expect(reviews()).toEqual(['requested', 'rejected']);
    const before = shop.sandbox.requests.length;
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['completed'] });
    expect(ours(run)).toEqual([]);
    expect(asked(shop.town, before).filter((one) => /actions\/runs|LastLook/.test(one))).toEqual([]);
  });

  it('has what they reject forgotten though only their answer is told (T106)', async () => {
    const run = await aReviewedRun();
    shop.sandbox.deliveries.drop({ event: 'workflow_run' }, 10);
    shop.sandbox.deliveries.drop({ event: 'deployment_status' }, 10);
    await rhea(run, 'rejected');
    const before = shop.sandbox.requests.length;
    shop.signs();
    await shop.app.settled();
    expect(asked(shop.town, before).filter((one) => /actions\/runs|LastLook/.test(one))).toEqual([]);
  });
});
