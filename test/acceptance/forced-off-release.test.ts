import { afterEach, describe, expect, it } from '@jest/globals';
import { push, setRef } from '../../src/sandbox/world/refs.ts';
import { accountOf } from '../../src/sandbox/world/tokens.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { aGuardedTown, gateOf, type GuardedTown } from './rule-town.ts';
import { aReleaseTown, type ReleaseTown } from './release-town.ts';
import type { Town } from './town.ts';

let town: ReleaseTown | null = null;
let shop: GuardedTown | null = null;
let store: Store | null = null;
let next: Tenant | null = null;
afterEach(async () => {
  expect((town ?? shop)?.sandbox.violations).toEqual([]);
  await next?.moveOut();
  await town?.leave();
  await shop?.close();
  await store?.close();
  town = shop = store = next = null;
});

type Place = Pick<Town, 'world' | 'repository' | 'person' | 'clock'>;

function forcedTo({ world, repository, person, clock }: Place, commit: string, force = true): void {
  clock.later();
  setRef(world, accountOf(person('ada')), repository, 'refs/heads/main', commit, { force });
  clock.later();
}
/** Somebody pushes it on top of what is there, and what a push proposes is looked at. */
async function pushedBack({ world, repository, person, clock, settled }: ReleaseTown, commit: string): Promise<void> {
  forcedTo({ world, repository, person, clock }, commit, false);
  clock.later(30);
  await settled();
}
const parentOf = ({ repository }: Place, commit: string): string =>
  repository.objects.commits.get(commit)?.parents[0] ?? '';
/** Somebody writes something else in place of a commit of `main`, and what came after it. */
function pushedOver({ world, repository, person, clock }: Place, commit: string): void {
  const parents = repository.objects.commits.get(commit)?.parents ?? [];
  clock.later();
  const what = { branch: 'main', message: 'Something else instead', files: { 'y.js': 'y' } };
  push(world, person('ada'), repository, { ...what, parents, force: true });
  clock.later();
}

/** A release of two changes that is signed, and green. */
async function aRelease() {
  store = await aStore();
  town = await aReleaseTown(undefined, store);
  await town.deployed();
  await town.merge(await town.ready('two'));
  const candidate = await town.merge(await town.ready('three'));
  await town.settled();
  const home = town.home();
  town.say('rhea', home, '/signoff manager');
  await town.settled();
  expect(town.gate(candidate).conclusion).toBe('success');
  return { town, store, candidate, home };
}

describe('a release whose commit is forced off its branch', () => {
  it('is shut in its issue, says so there, and is green again when it is back (T70, T77)', async () => {
    const { town, candidate, home } = await aRelease();
    pushedOver(town, candidate);
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.gate(candidate).title).toContain('is not on main');
    expect(home.body).toContain('is not on main');
    expect(home.state).toBe('open');
    forcedTo(town, candidate);
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(home.body).not.toContain('is not on main');
  });

  it('makes way for the next one when it is given up (T77)', async () => {
    const { town, candidate, home } = await aRelease();
    pushedOver(town, candidate);
    await town.settled();
    const next = await town.merge(await town.ready('four'));
    await town.settled();
    town.say('rhea', home, '/drop');
    await town.settled();
    expect(home.state).toBe('closed');
    // Something came without a pull request: that is what the next one waits for.
    expect(town.gate(next).title).not.toContain('is not on main');
    expect(town.home().number).not.toBe(home.number);
  });

  it('gives way to the next merge where nobody signed it (T77, I26)', async () => {
    town = await aReleaseTown();
    await town.deployed();
    const two = await town.merge(await town.ready('two'));
    const lost = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    town.say('quinn', home, '/hold -- look at it first');
    forcedTo(town, two);
    await town.settled();
    expect(home.body).toContain('is not on main');
    const next = await town.merge(await town.ready('four'));
    await town.settled();
    expect(town.home()).toBe(home);
    expect(home.title).toContain(next.slice(0, 7));
    expect(town.gate(lost).conclusion).toBe('action_required');
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(next).conclusion).toBe('action_required');
    town.say('quinn', home, '/unhold');
    await town.settled();
    expect(town.gate(next).conclusion).toBe('success');
  });

  it.each([/\/git\/ref\/heads\/main$/, /\/compare\//])(
    'keeps the next merge waiting where it cannot be read which one is on the branch (T77): %s',
    async (path) => {
      town = await aReleaseTown();
      await town.deployed();
      const two = await town.merge(await town.ready('two'));
      await town.merge(await town.ready('three'));
      await town.settled();
      forcedTo(town, two);
      await town.settled();
      town.sandbox.faults.add({ match: { path }, kind: 'status', status: 502, times: 1000 });
      const next = await town.merge(await town.ready('four'));
      await town.settled();
      town.sandbox.faults.clear();
      await town.app().tryAgain();
      await town.settled();
      expect(town.home().title).toContain(next.slice(0, 7));
    },
  );

  it('is shut by the next process where the App died between what it wrote down and what it shows (T70, I9)', async () => {
    const { town, store, candidate } = await aRelease();
    town.sandbox.faults.add({ match: { method: 'PATCH', path: /\/check-runs\// }, kind: 'reset', times: 1000 });
    pushedOver(town, candidate);
    await town.settled();
    const memory = await store.ledger.releases({
      repository: town.repository.id,
      environment: 'production',
      changes: [],
      commits: [candidate],
    });
    expect(memory.ok && memory.value.deployed.opened.find(({ commit }) => commit === candidate)?.until).not.toBeNull();
    expect(town.gate(candidate).conclusion).toBe('success');
    await town.moveOut();
    town.sandbox.faults.clear();
    await town.moveBackIn(store);
    await town.app().tryAgain();
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('is shut by whatever looks at it next where nobody was told of the push (T70, T106)', async () => {
    const { town, candidate, home } = await aRelease();
    town.sandbox.deliveries.drop({ event: 'push' });
    pushedOver(town, candidate);
    await town.settled();
    town.say('dana', home, 'Is it out yet?');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.gate(candidate).title).toContain('is not on main');
  });

  it('is looked at again until GitHub tells what was lost, also by an App that has just started (T70, T97)', async () => {
    const { town, store, candidate } = await aRelease();
    await town.moveOut();
    await town.moveBackIn(store);
    await town.settled();
    town.sandbox.faults.add({ match: { graphqlOperation: 'Moved' }, kind: 'status', status: 502, times: 2 });
    pushedOver(town, candidate);
    await town.settled();
    await town.app().tryAgain();
    expect(town.sandbox.faults.pending()).toEqual([]);
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('is shut although GitHub never tells what was lost (T70, T91)', async () => {
    const { town, candidate } = await aRelease();
    const isSilent = { match: { graphqlOperation: 'Moved' }, kind: 'status', status: 502, times: 1000 } as const;
    town.sandbox.faults.add(isSilent);
    pushedOver(town, candidate);
    await town.app().settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.gate(candidate).title).toContain('is not on main');
  });

  it('is shut although GitHub tells nothing, by an App that has just started (T70, T91)', async () => {
    const { town, store, candidate } = await aRelease();
    await town.moveOut();
    await town.moveBackIn(store);
    await town.settled();
    town.sandbox.faults.add({ match: { path: /\/graphql$/ }, kind: 'status', status: 502, times: 1000 });
    pushedOver(town, candidate);
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.sandbox.faults.clear();
    await town.app().tryAgain();
    expect(town.gate(candidate).title).toContain('is not on main');
  });

  it('is green once it is pushed back on top of what is there, also where it never was before (T70)', async () => {
    town = await aReleaseTown();
    await town.deployed();
    await town.merge(await town.ready('two'));
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    forcedTo(town, parentOf(town, candidate));
    await town.settled();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).title).toContain('is not on main');
    await pushedBack(town, candidate);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('is green once it is pushed back to an App that has just started (T70)', async () => {
    const { town, store, candidate } = await aRelease();
    forcedTo(town, parentOf(town, candidate));
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    await town.moveOut();
    await town.moveBackIn(store);
    await pushedBack(town, candidate);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it.each([/\/git\/ref\/heads\/main$/, /\/compare\//])(
    'is not green where it cannot be read whether its branch has it (T70, T91): %s',
    async (path) => {
      const { town, candidate } = await aRelease();
      town.sandbox.faults.add({ match: { path }, kind: 'status', status: 502, times: 1000 });
      pushedOver(town, candidate);
      await town.settled();
      expect(town.gate(candidate).conclusion).toBe('action_required');
      town.sandbox.faults.clear();
      forcedTo(town, candidate);
      await town.settled();
      await town.app().tryAgain();
      expect(town.gate(candidate).conclusion).toBe('success');
    },
  );
});

describe('a run that waits for the protection rule', () => {
  it('of a commit that was forced off its branch is let go once it is back, without a word (T70, T77)', async () => {
    shop = await aGuardedTown();
    const run = shop.deploys();
    await shop.app.settled();
    pushedOver(shop, shop.commit);
    shop.signs();
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'pending', jobs: ['waiting'] });
    expect(gateOf(run).reports.at(-1)).toContain('SUBJECT_NOT_ON_TRUSTED_REF');
    forcedTo(shop, shop.commit);
    await shop.app.settled();
    expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
  });

  it.each(['goes on', 'has just started'])(
    'of a commit that was never let through is let go once it is pushed back to an App that %s (T70, T77)',
    async (how) => {
      store = await aStore();
      shop = await aGuardedTown(undefined, store);
      const { clock, commit, town } = shop;
      const run = shop.deploys();
      await shop.app.settled();
      forcedTo(shop, parentOf(shop, commit));
      shop.signs();
      await shop.app.settled();
      expect(gateOf(run).reports.at(-1)).toContain('SUBJECT_NOT_ON_TRUSTED_REF');
      if (how !== 'goes on') {
        await shop.app.moveOut();
        next = await moveIn(town, store);
        await next.settled();
      }
      forcedTo(shop, commit, false);
      const app = next ?? shop.app;
      await app.settled();
      clock.later(30);
      await app.goesOn();
      expect(gateOf(run)).toMatchObject({ state: 'approved', jobs: ['in_progress'] });
    },
  );
});
