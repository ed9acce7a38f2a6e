import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setStatus } from '../../src/sandbox/world/statuses.ts';
import { moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

/** News that concerns the change and proves nothing. */
const LINT = { state: 'success', context: 'lint' } as const;

let town: Town;
let app: Tenant;
let head: string;
let pull: ReturnType<Town['open']>;

/** A pull request that the App knows, with everything but the sign-off. */
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

/** What the App asked while something happened. */
async function during(act: () => void | Promise<void>) {
  const before = town.sandbox.requests.length;
  const appends = app.appends();
  await act();
  await app.settled();
  return { ...app.traffic(before), appends: app.appends() - appends };
}

describe('an ordinary evaluation', () => {
  it('costs one GraphQL request, no REST read, no write and no ledger entry when nothing changed', async () => {
    const traffic = await during(() => void setStatus(town.world, town.person('ada'), town.repository, head, LINT));
    expect(traffic).toEqual({ graphql: 1, reads: [], writes: [], appends: 0 });
  });

  it('of several events at once costs no more than two', async () => {
    const traffic = await during(() => void town.check(head, 'some other check', 'success'));
    expect(traffic.graphql).toBeLessThanOrEqual(2);
    expect(traffic).toMatchObject({ reads: [], writes: [] });
  });

  it('that finds a sign-off costs one GraphQL request and writes only what differs', async () => {
    const traffic = await during(() => void town.say('quinn', pull, '/signoff qa'));
    // What it leads to is written down before it is shown; nothing is shown in new words, so nothing is to be noted after it.
    expect(traffic).toMatchObject({ graphql: 1, reads: [], appends: 1 });
    expect(traffic.writes).toEqual([
      expect.stringMatching(/^PATCH .*\/check-runs\/\d+$/),
      expect.stringMatching(/^PATCH .*\/check-runs\/\d+$/),
      expect.stringMatching(/^PATCH .*\/issues\/comments\/\d+$/),
      expect.stringMatching(/^POST .*\/reactions$/),
    ]);
  });

  it('of a chat without commands writes nothing at all', async () => {
    const traffic = await during(() => void town.say('quinn', pull, 'Looks good to me, signing off later.'));
    expect(traffic).toEqual({ graphql: 1, reads: [], writes: [], appends: 0 });
  });
});

describe('the same webhook', () => {
  it.each(['redelivered', 'sent twice under one id'])(
    '%s is known, and causes nothing the second time (T107, T108)',
    async (how) => {
      const { deliveries } = town.sandbox;
      if (how !== 'redelivered') deliveries.duplicate({ event: 'issue_comment' });
      const first = await during(() => void town.say('quinn', pull, '/signoff qa'));
      expect(first.writes).toHaveLength(4);
      const last = deliveries.log.findLast(({ event, action }) => event === 'issue_comment' && action === 'created');
      if (last === undefined) throw new Error('nothing was delivered');
      const second = await during(() => deliveries.redeliver(last));
      expect(second).toEqual({ graphql: 0, reads: [], writes: [], appends: 0 });
    },
  );
});

describe('a burst', () => {
  it('of 200 events costs at most two evaluations, and none is lost', async () => {
    const { deliveries } = town.sandbox;
    deliveries.hold();
    for (let n = 0; n < 199; n += 1) setStatus(town.world, town.person('ada'), town.repository, head, LINT);
    town.say('quinn', pull, '/signoff qa');
    const traffic = await during(() => deliveries.release());
    expect(deliveries.log.length).toBeGreaterThanOrEqual(200);
    // The one that was taken in first, and at most two after it.
    expect(traffic.graphql).toBeLessThanOrEqual(3);
    // A look that is ahead of the comment's webhook asks by whose hand it was written, once.
    expect(traffic.reads.filter((read) => !/^GET .*\/issues\/comments\/\d+$/.test(read))).toEqual([]);
    expect(traffic.reads.length).toBeLessThanOrEqual(1);
    const [merge] = [...town.repository.checkRuns.values()].filter(
      (run) => run.name === 'holdpoint/merge' && run.headSha === head,
    );
    expect(merge?.conclusion).toBe('success');
  }, 30_000);
});

describe('a repository without a checklist', () => {
  it('gets nothing', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: null });
    await app.settled();
    town.push('dana', 'other', { 'a.txt': 'a\n' });
    const traffic = await during(() => void town.open('dana', 'other'));
    expect(traffic).toMatchObject({ reads: [], writes: [] });
  });
});
