import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findTeam, removeTeamMember } from '../../src/sandbox/world/teams.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { EVERY_REPOSITORY } from '../../src/app/subject-key.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

/** As the ordinary one, but who may sign is told by a team of the organisation. */
const BY_TEAM = ORDINARY.replace('qa: { users: [quinn] }', 'qa: { teams: [acme/qa] }');

let town: Town;
let store: Store;
let tenants: Tenant[];

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
  tenants = [];
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  for (const tenant of tenants) await tenant.moveOut();
  await store.close();
  await town.close();
});

/** A replica on the store that all share; what falls to it to look at is said by `takes`. */
async function aReplica(takes: () => boolean, claimed: (key: string) => void = () => {}): Promise<Tenant> {
  const { queue } = store;
  const choosy: Store['queue'] = {
    ...queue,
    claim: async (now, least) => {
      const claim = takes() ? await queue.claim(now, least) : null;
      if (claim !== null) claimed(claim.key);
      return claim;
    },
    nextDue: async () => (takes() ? queue.nextDue() : null),
  };
  const tenant = await moveIn(town, { ...store, queue: choosy });
  tenants.push(tenant);
  return tenant;
}

function gate(head: string) {
  const runs = [...town.repository.checkRuns.values()];
  return runs.findLast(({ name, headSha }) => name === 'holdpoint/merge' && headSha === head)?.conclusion;
}

describe('several replicas of the App on one store', () => {
  it('believe no more that somebody is a member as soon as one of them hears that it is not so (I7)', async () => {
    let turn: 'looks' | 'hears' = 'looks';
    const looks = await aReplica(() => turn === 'looks');
    town.push('ada', 'main', { [CHECKLIST_PATH]: BY_TEAM });
    const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
    const pull = town.open('dana', 'cart');
    town.check(head, 'ci / test', 'success');
    town.approve('rhea', pull);
    await looks.settled();
    town.say('quinn', pull, '/signoff qa');
    await looks.settled();
    expect(gate(head)).toBe('success');
    expect(await store.gates.counts()).toEqual([{ kind: 'merge', open: true, count: 1 }]);

    // The one that hears of it lists the repositories anew; everything in them falls to the other.
    const hears = await aReplica(
      () => turn === 'hears',
      (key) => {
        if (key.includes(EVERY_REPOSITORY)) turn = 'looks';
      },
    );
    turn = 'hears';
    const qa = findTeam(town.world, town.repository.owner, 'qa');
    if (qa === undefined) throw new Error('there is no team');
    removeTeamMember(town.world, getAccount(town.world, 'ada'), qa, getAccount(town.world, 'quinn'));
    await hears.settled();
    expect(turn).toBe('looks');
    await looks.goesOn();
    expect(gate(head)).toBe('action_required');
    expect(await store.gates.counts()).toEqual([{ kind: 'merge', open: false, count: 1 }]);
  });
});
