import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aQueue } from './merge-queue.ts';
import { aTown, type Town } from './town.ts';

const CHECKLIST = `version: 1
roles: { qa: { users: [quinn] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  qa: { title: QA signs off, signoff: qa }
`;

let town: Town;
let store: Store;
let tenants: Tenant[];
/** Whose turn it is to look at anything; null: everybody's. */
let turn: 'first' | 'second' | 'nobody' | null;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  tenants = [];
  turn = null;
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  for (const tenant of tenants) await tenant.moveOut();
  await store.close();
  await town.close();
});

/** A replica on the store that all share, which looks only when it is its turn. `before`: what happens before it writes something down. */
async function aReplica(
  name: 'first' | 'second',
  before: (kinds: readonly string[]) => Promise<void> = async () => {},
): Promise<Tenant> {
  const { queue, ledger } = store;
  const isMine = (): boolean => turn === null || turn === name;
  const tenant = await moveIn(town, {
    ...store,
    queue: {
      ...queue,
      claim: async (now, least) => (isMine() ? queue.claim(now, least) : null),
      nextDue: async () => (isMine() ? queue.nextDue() : null),
    },
    ledger: {
      ...ledger,
      append: async (entries) => {
        await before(entries.map(({ body }) => body.kind));
        return ledger.append(entries);
      },
    },
  });
  tenants.push(tenant);
  return tenant;
}

describe('a pull request that proposes the commit of a group while two replicas look at the one and the other (T72)', () => {
  it('does not speak for the group, though its verdict is written last and neither look has seen the other', async () => {
    let meanwhile: (() => Promise<void>) | null = null;
    const second = await aReplica('second', async (kinds) => {
      if (turn !== 'second' || !kinds.includes('verdict')) return;
      const act = meanwhile;
      meanwhile = null;
      await act?.();
    });
    const queue = aQueue(town, { checklist: CHECKLIST });
    const first = queue.propose('cart');
    await second.settled();
    town.say('quinn', first, '/signoff qa');
    await second.settled();

    const looks = await aReplica('first');
    town.sandbox.deliveries.drop({ event: 'merge_group' });
    const { headSha } = queue.join(first);
    town.say('ada', first, '/hold -- stop');
    await second.settled();
    turn = 'nobody';
    setRef(town.world, getAccount(town.world, 'dana'), town.repository, 'refs/heads/x', headSha);
    town.clock.later();
    const other = town.open('dana', 'x', { base: 'main' });
    town.clock.later();
    town.say('quinn', other, `/signoff qa @${headSha}`);
    // The webhook about the group comes late: when the pull request is read, and its verdict not yet written.
    let isLate = false;
    meanwhile = async () => {
      isLate = true;
      turn = 'first';
      const [envelope] = town.sandbox.deliveries.envelopes.filter(({ event }) => event === 'merge_group');
      if (envelope === undefined) throw new Error('nothing was sent about the group');
      town.sandbox.deliveries.post(envelope);
      await looks.settled();
      expect(queue.shown(headSha)).toMatchObject({ conclusion: 'failure', title: '#1: Held by ada: stop' });
      turn = 'second';
    };
    turn = 'second';
    await second.goesOn();
    expect(isLate).toBe(true);
    turn = null;
    await second.goesOn();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'failure', title: '#1: Held by ada: stop' });
    expect([queue.merge(first), first.merged]).toEqual([false, false]);
  });
});
