import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveIn, type Tenant } from './app.ts';
import { faultOn } from './fault-requests.ts';
import { troubles } from './fault-list.ts';
import { aQueue } from './merge-queue.ts';
import { aTown, type Town } from './town.ts';

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
});
afterEach(async () => {
  town.sandbox.faults.clear();
  await app.moveOut();
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

// What takes long to be noticed is tried at every other request (see the table of faults).
const quick = troubles.filter(({ deadline }) => deadline === undefined);

describe.each(['MergeGroup', 'MergeQueue'])('a fault of %s while a member is held (T72)', (request) => {
  it.each(quick)('leaves no green group behind it: $name', async ({ faults }) => {
    const { queue, pull, headSha } = await aGreenGroup();
    for (const fault of faults) town.sandbox.faults.add(faultOn(request, fault));
    town.say('ada', pull, '/hold');
    await app.settled();
    town.sandbox.faults.clear();
    await app.tryAgain();
    expect(queue.shown(headSha)?.conclusion).not.toBe('success');
    expect(queue.merge(pull)).toBe(false);
    town.say('ada', pull, '/unhold');
    await app.tryAgain();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success' });
  });
});
