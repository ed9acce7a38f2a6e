import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findTeam, removeTeamMember } from '../../src/sandbox/world/teams.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import { EVERY_REPOSITORY } from '../../src/app/subject-key.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant, type Upkeep } from './app.ts';
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
async function aReplica(
  takes: () => boolean,
  claimed: (key: string) => void = () => {},
  { upkeep = 'none', take = store.take }: { readonly upkeep?: Upkeep; readonly take?: Store['take'] } = {},
): Promise<Tenant> {
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
  const tenant = await moveIn(town, { ...store, queue: choosy, take }, upkeep);
  tenants.push(tenant);
  return tenant;
}

function gate(head: string) {
  return shown(head)?.conclusion;
}

function shown(head: string) {
  const runs = [...town.repository.checkRuns.values()];
  return runs.findLast(({ name, headSha }) => name === 'holdpoint/merge' && headSha === head);
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

  it('open nothing by what they know after a Hold that one of them had to refuse, before it is read in the log (T85, T106)', async () => {
    const looks = await aReplica(() => true, undefined, { upkeep: 'beside' });
    town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
    const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
    const pull = town.open('dana', 'cart');
    town.check(head, 'ci / test', 'success');
    town.approve('rhea', pull);
    await looks.settled();
    // Whoever hears the webhooks from now on takes nothing in, and looks at nothing.
    const unanswered = { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'no answer' } } as const;
    const none = { upkeep: 'beside', take: async () => unanswered } as const;
    const hears = await aReplica(() => false, undefined, none);
    await looks.goesOn();
    const run = shown(head);
    if (run === undefined) throw new Error('no gate');
    pressButton(town.world, getAccount(town.world, 'octavia'), town.repository, run, 'hold');
    town.say('quinn', pull, '/signoff qa');
    await hears.settled();
    await looks.goesOn();
    expect(gate(head)).toBe('action_required');
    expect(shown(head)?.output.title).toContain('Waits until the App knows what it missed');
    town.clock.later(11);
    await looks.goesOn();
    town.clock.later(60);
    await looks.goesOn();
    expect(gate(head)).toBe('action_required');
    expect(shown(head)?.output.title).toContain('octavia');
  });
});
