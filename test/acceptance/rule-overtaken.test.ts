import { afterEach, describe, expect, it } from '@jest/globals';
import { ensureEnvironment } from '../../src/sandbox/world/environments.ts';
import { finishJob, jobsOf } from '../../src/sandbox/world/workflow-runs.ts';
import { aGuardedTown, asked, deploys, gateOf, type GuardedTown } from './rule-town.ts';

let shop: GuardedTown;

afterEach(async () => {
  expect(shop.sandbox.violations).toEqual([]);
  await shop.close();
});

/** Two changes that are merged one after the other, each with a run that waits for its sign-off and then for the timer of the environment. */
async function twoRuns() {
  shop = await aGuardedTown();
  ensureEnvironment(shop.world, shop.repository, 'production').waitTimer = 43_200;
  const first = shop.deploys();
  const head = shop.push('dana', 'list', { 'src/list.js': 'export {};\n' });
  const pull = shop.open('dana', 'list');
  shop.check(head, 'ci / test', 'success');
  await shop.app.settled();
  const commit = shop.merge(pull);
  shop.check(commit, 'ci / test', 'success');
  const second = deploys(shop.town, commit);
  await shop.app.settled();
  const saysOfSecond = (login: string, words: string) => shop.town.say(login, pull, words);
  const signsSecond = () => saysOfSecond('quinn', `/signoff qa @${commit}`);
  return { first, second, signsSecond, saysOfSecond };
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

/** The route of our answers. */
const ANSWER = /\/deployment_protection_rule$/;
const APPROVALS = /\/approvals$/;

describe('an answer to the later one that nobody heard of, before it was held (T78, T98)', () => {
  const unheard = async (after: boolean) => {
    const runs = await twoRuns();
    shop.sandbox.faults.add({ match: { path: ANSWER }, times: 1, kind: 'reset', after });
    // Nor can it be read at once what stands there.
    shop.sandbox.faults.add({ match: { path: APPROVALS }, times: 100, kind: 'status', status: 502 });
    runs.signsSecond();
    await shop.app.settled();
    runs.saysOfSecond('octavia', '/hold -- wait');
    await shop.app.settled();
    shop.signs();
    await shop.app.settled();
    shop.sandbox.faults.clear();
    return runs;
  };
  const reads = (from: number) => asked(shop, from).filter((one) => APPROVALS.test(one)).length;

  it('does not keep the earlier one waiting for ever: what never came is given up, and not asked for again', async () => {
    const { first, second } = await unheard(false);
    expect([gateOf(first).state, gateOf(second).state]).toEqual(['pending', 'pending']);
    const from = shop.sandbox.requests.length;
    await shop.app.tryAgain();
    await shop.app.tryAgain();
    expect([gateOf(first).state, gateOf(second).state]).toEqual(['approved', 'pending']);
    // Each of the two runs may be looked at before the other one's look has given it up.
    expect([1, 2]).toContain(reads(from));
    const after = shop.sandbox.requests.length;
    await shop.app.tryAgain();
    await shop.app.tryAgain();
    expect(reads(after)).toBe(0);
  });

  it('is found there: the later one was let go, and the earlier one is not let go after it', async () => {
    const { first, second } = await unheard(true);
    await shop.app.tryAgain();
    await shop.app.tryAgain();
    expect([gateOf(first).state, gateOf(second).state]).toEqual(['pending', 'approved']);
    expect(shop.entries('answered')).toMatchObject([{ run: second.id, outcome: 'found' }]);
    expect(gateOf(first).reports.at(-1)).toContain('SUPERSEDED');
    expect(shop.entries('ungated')).toEqual([]);
  });

  it('is neither found nor given up while what stands there cannot be read', async () => {
    const { first, second } = await unheard(true);
    shop.sandbox.faults.add({ match: { path: APPROVALS }, times: 100, kind: 'status', status: 502 });
    await shop.app.tryAgain();
    await shop.app.tryAgain();
    expect(gateOf(first)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(gateOf(first).reports.join()).not.toContain('SUPERSEDED');
    shop.sandbox.faults.clear();
    for (let n = 0; n < 3; n += 1) await shop.app.tryAgain();
    expect([gateOf(first).state, gateOf(second).state]).toEqual(['pending', 'approved']);
    expect(gateOf(first).reports.at(-1)).toContain('SUPERSEDED');
  });
});
