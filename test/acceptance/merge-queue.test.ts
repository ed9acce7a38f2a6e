import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aQueue, CHECKLIST } from './merge-queue.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let app: Tenant;
let store: Store;
beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  app = await moveIn(town, store);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await store.close();
  await town.close();
});

/** Two signed pull requests, one behind the other in the queue, with the tests of both groups passed. */
async function twoInTheQueue() {
  const queue = aQueue(town);
  const first = queue.propose('cart');
  const second = queue.propose('till');
  await app.settled();
  town.say('quinn', first, '/signoff qa');
  town.say('quinn', second, '/signoff qa');
  await app.settled();
  const one = queue.join(first);
  const two = queue.join(second);
  await app.settled();
  return { queue, first, second, one, two };
}

const success = (title: string) => ({ status: 'completed', conclusion: 'success', title });

describe('a group of the merge queue (T72)', () => {
  it('waits for the checks of its own commit, is green when every member is ready, and is merged', async () => {
    const { queue, first, second, one, two } = await twoInTheQueue();
    expect(queue.shown(one.headSha)).toMatchObject({ status: 'in_progress', conclusion: null });
    expect(queue.shown(one.headSha)?.title).toBe('#1: with the checks of the group, 1 of 2 open: Tests pass');
    expect(queue.shown(one.headSha)?.summary).toContain('add `merge_group:` to the `on:` of its workflow');
    expect([queue.merge(first), first.merged]).toEqual([false, false]);
    queue.test(one.headSha);
    queue.test(two.headSha);
    await app.settled();
    expect(queue.shown(one.headSha)).toMatchObject(success('Go: #1 is ready'));
    expect(queue.shown(two.headSha)).toMatchObject(success('Go: #1, #2 are ready'));
    expect([queue.merge(second), first.merged, second.merged]).toEqual([true, true, true]);
    await app.settled();
    expect(queue.shown(two.headSha)).toMatchObject(success('Go: #1, #2 are ready'));
  });

  it('is red while any of its members is held, says which and how to lift it, and is merged when it is released', async () => {
    const { queue, first, second, one, two } = await twoInTheQueue();
    queue.test(one.headSha);
    queue.test(two.headSha);
    await app.settled();
    town.say('ada', first, '/hold -- the till is on fire');
    await app.settled();
    const red = { status: 'completed', conclusion: 'failure', title: '#1: Held by ada: the till is on fire' };
    expect([queue.shown(one.headSha), queue.shown(two.headSha)]).toMatchObject([red, red]);
    expect(queue.shown(two.headSha)?.summary).toContain('Lifted by `/unhold`');
    expect(queue.shown(two.headSha)?.summary).toMatch(/\[#2\]\(.*\)\*\*: ✅ ready/);
    expect([queue.merge(second), second.merged]).toEqual([false, false]);
    town.say('ada', first, '/unhold');
    await app.settled();
    expect(queue.shown(two.headSha)).toMatchObject(success('Go: #1, #2 are ready'));
    expect([queue.merge(second), first.merged, second.merged]).toEqual([true, true, true]);
  });

  it('is red when a sign-off of a member is taken back in the queue', async () => {
    const { queue, second, two } = await twoInTheQueue();
    queue.test(two.headSha);
    await app.settled();
    town.say('quinn', second, '/revoke qa');
    await app.settled();
    expect(queue.shown(two.headSha)).toMatchObject({ conclusion: 'failure', title: '#2: 1 of 2 open: QA signs off' });
  });

  it('is red when a check fails on its commit that had passed on every head', async () => {
    const { queue, second, two } = await twoInTheQueue();
    queue.test(two.headSha, 'failure');
    await app.settled();
    expect(queue.shown(two.headSha)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(queue.shown(two.headSha)?.title).toBe(
      '#1: with the checks of the group, 1 of 2 open: Tests pass; #2: with the checks of the group, 1 of 2 open: Tests pass',
    );
    expect(queue.merge(second)).toBe(false);
  });

  it('counts no look-alike of another app on its commit', async () => {
    const { queue, one } = await twoInTheQueue();
    town.check(one.headSha, 'ci / test', 'success', 'github-actions');
    await app.settled();
    expect(queue.shown(one.headSha)).toMatchObject({ status: 'in_progress', conclusion: null });
  });

  it('is judged anew without a member that left, and the old one is green no more', async () => {
    const { queue, first, second, two } = await twoInTheQueue();
    queue.test(two.headSha);
    await app.settled();
    queue.leave(first);
    await app.settled();
    const old = { conclusion: 'action_required', title: 'This commit is in the merge queue no more.' };
    expect(queue.shown(two.headSha)).toMatchObject(old);
    const anew = second.mergeQueueEntry?.headSha ?? '';
    queue.test(anew);
    await app.settled();
    expect(queue.shown(anew)).toMatchObject(success('Go: #2 is ready'));
  });

  it('asks what the checklist of now asks of its members', async () => {
    const { queue, two } = await twoInTheQueue();
    queue.test(two.headSha);
    await app.settled();
    const stricter = CHECKLIST.replace('items:', 'items:\n  lead: { title: The lead agrees, signoff: lead }').replace(
      'qa: { users: [quinn] }',
      'qa: { users: [quinn] }, lead: { users: [octavia] }',
    );
    town.push('ada', 'main', { [CHECKLIST_PATH]: stricter });
    await app.settled();
    expect(queue.shown(two.headSha)).not.toMatchObject({ conclusion: 'success' });
  });

  it('costs one request and what its members take, and nothing is written twice', async () => {
    const { queue, first, two } = await twoInTheQueue();
    const before = town.sandbox.requests.length;
    queue.test(two.headSha);
    await app.settled();
    expect(app.traffic(before)).toEqual({
      // The check is told twice, as made and as completed: two looks, of one request for the group and one for each member.
      graphql: 6,
      reads: [],
      writes: [expect.stringMatching(/^PATCH .*\/check-runs\/\d+$/)],
    });
    const then = town.sandbox.requests.length;
    town.say('dana', first, 'Nearly there.');
    await app.settled();
    expect(app.traffic(then).writes).toEqual([]);
  });

  it('remembers its members when the App is started anew', async () => {
    const { queue, first, two } = await twoInTheQueue();
    queue.test(two.headSha);
    await app.settled();
    await app.moveOut();
    app = await moveIn(town, store);
    town.say('ada', first, '/hold');
    await app.settled();
    expect(queue.shown(two.headSha)).toMatchObject({ conclusion: 'failure' });
  });
});

describe('a merge queue that the App may not read (T72)', () => {
  it('is told so in the check, which never opens', async () => {
    const queue = aQueue(town, { granted: false });
    const pull = queue.propose('cart');
    await app.settled();
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    const { headSha } = queue.join(pull);
    queue.test(headSha);
    await app.settled();
    const shown = queue.shown(headSha);
    expect(shown).toMatchObject({ status: 'in_progress', conclusion: null });
    expect(shown?.title).toContain('The App may not read merge queues: an owner grants it "Merge queues: read"');
    expect(queue.merge(pull)).toBe(false);
  });
});
