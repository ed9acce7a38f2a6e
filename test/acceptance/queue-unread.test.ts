import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../src/gate/ports.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aQueue } from './merge-queue.ts';
import { aTown, type Town } from './town.ts';

let town: Town;
let app: Tenant;
let store: Store;
let inDoubt = false;
beforeEach(async () => {
  town = await aTown();
  const kept = await aStore();
  const recall: Ledger['recall'] = async (about) =>
    inDoubt ? { ok: false, fault: { code: 'LEDGER_CORRUPT', detail: 'entry 3' } } : kept.ledger.recall(about);
  store = { ...kept, ledger: { ...kept.ledger, recall } };
  app = await moveIn(town, store);
});
afterEach(async () => {
  inDoubt = false;
  town.sandbox.faults.clear();
  await app.moveOut();
  await store.close();
  await town.close();
});

/** A signed pull request in the queue, whose group has passed its tests and is green. */
async function aGreenGroup() {
  const queue = aQueue(town);
  const pull = queue.propose('cart');
  await app.settled();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  const { headSha } = queue.join(pull);
  queue.test(headSha);
  await app.settled();
  expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success' });
  return { queue, pull, headSha };
}

/** GraphQL answers this, or nothing at all, with an error of its servers from now on. */
const lose = (graphqlOperation?: string) =>
  town.sandbox.faults.add({
    kind: 'status',
    status: 502,
    match: graphqlOperation === undefined ? { path: '/graphql' } : { graphqlOperation },
    times: 10_000,
  });

const tries = async (most: number) => {
  for (let count = 0; count < most; count += 1) await app.tryAgain();
};

describe('a member of a group of the merge queue that cannot be read (T72, T90, T91)', () => {
  it.each([
    ['its snapshot', 'Snapshot'],
    ['everything of GraphQL', undefined],
  ])('takes its group along while %s fails: a hold may have come, and unknown is never green', async (_, operation) => {
    const { queue, pull, headSha } = await aGreenGroup();
    lose(operation);
    town.say('ada', pull, '/hold -- stop');
    await app.settled();
    await tries(6);
    expect(queue.shown(pull.headSha)).toMatchObject({ conclusion: 'action_required' });
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'action_required' });
    expect(queue.shown(headSha)?.title).toContain('Could not be verified');
    expect([queue.merge(pull), pull.merged]).toEqual([false, false]);
    town.sandbox.faults.clear();
    await tries(1);
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'failure', title: '#1: Held by ada: stop' });
    town.say('ada', pull, '/unhold');
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success' });
  });

  it('takes it along where the process that finds out has just started, and knows no group (T110)', async () => {
    const { queue, pull, headSha } = await aGreenGroup();
    await app.moveOut();
    lose();
    app = await moveIn(town, store);
    town.say('ada', pull, '/hold -- stop');
    await app.settled();
    await tries(6);
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'action_required' });
    expect(queue.merge(pull)).toBe(false);
  });

  it.each([false, true])(
    'is no reason to leave its group green while the ledger is in doubt; the process has just started: %s',
    async (anew) => {
      const { queue, pull, headSha } = await aGreenGroup();
      inDoubt = true;
      if (anew) {
        await app.moveOut();
        app = await moveIn(town, store);
      }
      town.say('ada', pull, '/hold -- stop');
      await app.settled();
      await tries(1);
      expect(queue.shown(headSha)).not.toMatchObject({ conclusion: 'success' });
      expect(queue.merge(pull)).toBe(false);
    },
  );

  it('takes it along while the ledger is in doubt and nothing can be read', async () => {
    const { queue, pull, headSha } = await aGreenGroup();
    inDoubt = true;
    lose('Snapshot');
    town.say('ada', pull, '/hold -- stop');
    await app.settled();
    await tries(6);
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'action_required' });
    expect(queue.merge(pull)).toBe(false);
  });

  it('costs one request for where it goes, one for the queue, and one for each commit', async () => {
    const { pull, headSha } = await aGreenGroup();
    lose('Snapshot');
    town.say('ada', pull, '/hold -- stop');
    await app.settled();
    const before = town.sandbox.requests.length;
    // Every try from the fourth on, until the fifth.
    await tries(4);
    const { reads } = app.traffic(before);
    const path = '/repos/acme/shop';
    expect(new Set(reads)).toEqual(
      new Set([
        `GET ${path}/pulls/${pull.number}`,
        `GET ${path}/commits/${pull.headSha}/check-runs`,
        `GET ${path}/commits/${headSha}/check-runs`,
      ]),
    );
  });
});
