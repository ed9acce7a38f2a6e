import { afterEach, describe, expect, it } from '@jest/globals';
import { ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { aGuardedTown, deploys, gateOf, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;

afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

/** Two changes that are merged one after the other, each with a run that waits for its sign-off and then for the timer of the environment. */
async function twoRuns() {
  shop = await aGuardedTown();
  ensureEnvironment(shop.world, shop.repository, 'production').waitTimer = 600;
  const first = shop.deploys();
  const head = shop.push('dana', 'list', { 'src/list.js': 'export {};\n' });
  const pull = shop.open('dana', 'list');
  shop.check(head, 'ci / test', 'success');
  await shop.app.settled();
  const commit = shop.merge(pull);
  shop.check(commit, 'ci / test', 'success');
  const second = deploys(shop.town, commit);
  await shop.app.settled();
  const signsSecond = () => shop.town.say('quinn', pull, `/signoff qa @${commit}`);
  return { first, second, signsSecond };
}

describe('two commits that are let into one environment within seconds (T78)', () => {
  it('leave the later one there: the earlier is not let go after it, though GitHub shows both as waiting', async () => {
    const { first, second, signsSecond } = await twoRuns();
    signsSecond();
    await shop.app.settled();
    expect(gateOf(second)).toMatchObject({ state: 'approved', jobs: ['waiting'] });
    shop.signs();
    await shop.app.settled();
    expect(gateOf(first)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(gateOf(first).reports.at(-1)).toContain('SUPERSEDED');
    for (const job of jobsOf(second)) finishJob(shop.world, second, job, 'failure');
    await shop.app.settled();
    shop.say('rhea', shop.pull, 'The other one failed.');
    await shop.app.settled();
    expect(gateOf(first).state).toBe('approved');
  });

  it('are both let go in the order in which they asked', async () => {
    const { first, second, signsSecond } = await twoRuns();
    shop.signs();
    await shop.app.settled();
    signsSecond();
    await shop.app.settled();
    expect([gateOf(first).state, gateOf(second).state]).toEqual(['approved', 'approved']);
  });

  it('are answered one after the other where both may go at once: never the earlier one last', async () => {
    const { first, second, signsSecond } = await twoRuns();
    signsSecond();
    shop.signs();
    await shop.app.settled();
    await shop.app.tryAgain();
    expect(gateOf(second).state).toBe('approved');
    const answers = shop.entries('answered').map(({ run }) => run);
    expect([[second.id], [first.id, second.id]]).toContainEqual(answers);
  });
});
