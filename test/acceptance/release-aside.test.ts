import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { deleteIssue } from '../../src/sandbox/world/issues.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import type { Issue } from '../../src/sandbox/world/model/issues.ts';
import { setCollaborator } from '../../src/sandbox/world/repositories.ts';
import { aReleaseTown, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown();
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release that moved on from one commit to the next, which nobody has signed. */
async function aRelease() {
  await town.merge(await town.ready('two'));
  const before = await town.merge(await town.ready('three'));
  await town.settled();
  expect(town.home().title).toContain(before.slice(0, 7));
  const candidate = await town.merge(await town.ready('four'));
  await town.settled();
  expect(town.home().title).toContain(candidate.slice(0, 7));
  return { before, candidate, home: town.home() };
}

function forcedTo(commit: string): void {
  town.clock.later();
  setRef(town.world, getAccount(town.world, 'ada'), town.repository, 'refs/heads/main', commit, { force: true });
  town.clock.later(30);
}

function lose(issue: Issue): void {
  setCollaborator(town.repository, getAccount(town.world, 'dana'), 'admin');
  deleteIssue(town.world, town.person('dana'), issue);
}

/** The App looks at everything again and again, for some minutes. */
async function looked(): Promise<void> {
  for (let n = 0; n < 8; n += 1) {
    town.clock.later(60);
    await town.settled();
  }
}

/** The release is about the commit, and opens by what is said in its issue. */
async function hasItsTurn(commit: string): Promise<void> {
  expect(town.home().title).toContain(commit.slice(0, 7));
  town.say('rhea', town.home(), '/signoff manager');
  await town.settled();
  expect(town.gate(commit).conclusion).toBe('success');
}

describe('what a release moved on from', () => {
  it('has its turn where the branch is forced back to it, and the other one where it comes back (T77, I26)', async () => {
    const { before, candidate, home } = await aRelease();
    forcedTo(before);
    await town.settled();
    expect(town.home()).toBe(home);
    expect(home.title).toContain(before.slice(0, 7));
    forcedTo(candidate);
    await town.settled();
    await hasItsTurn(candidate);
    expect(town.gate(before).conclusion).not.toBe('success');
  });

  it('has its turn where the issue of one that was signed is lost (I25, I26)', async () => {
    const { before, candidate, home } = await aRelease();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    lose(home);
    town.deploy(candidate, 'production', 'failure');
    await looked();
    expect(town.gate(candidate).title).toContain('is gone');
    await hasItsTurn(before);
  });

  it('has its turn where a signed one was forced off its branch, and somebody drops that (T77, I26)', async () => {
    const { before, candidate, home } = await aRelease();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    forcedTo(before);
    await town.settled();
    expect(town.home().title).toContain(candidate.slice(0, 7));
    town.say('rhea', home, '/drop');
    await town.settled();
    await hasItsTurn(before);
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('has its turn where it is newer than the one that was named instead, and is dropped', async () => {
    const { before, candidate } = await aRelease();
    town.say('quinn', town.home(), `/candidate ${before}`);
    await town.settled();
    expect(town.home().title).toContain(before.slice(0, 7));
    town.say('rhea', town.home(), '/drop');
    await town.settled();
    await hasItsTurn(candidate);
  });

  it('is given up with the one that somebody drops, which is on its branch, and costs nothing from then on', async () => {
    const { home } = await aRelease();
    town.say('rhea', home, '/drop');
    await town.settled();
    expect(town.homes().filter(({ state }) => state === 'open')).toEqual([]);
    const from = town.sandbox.requests.length;
    await looked();
    expect(town.sandbox.requests.length).toBe(from);
  });

  it('gets no issue where the branch has lost it too (T77)', async () => {
    const first = town.repository.refs.get('refs/heads/main') ?? '';
    const { home, candidate } = await aRelease();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    forcedTo(first);
    await town.settled();
    expect(town.home().title).toContain(candidate.slice(0, 7));
    town.say('rhea', home, '/drop');
    await looked();
    expect(town.homes().filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('is not proposed by the same push again and again (T107)', async () => {
    const { before, home } = await aRelease();
    forcedTo(before);
    await town.settled();
    const { deliveries } = town.sandbox;
    const push = deliveries.log.findLast(({ event }) => event === 'push');
    if (push === undefined) throw new Error('nobody was told of the push');
    const said = home.body;
    for (let n = 0; n < 3; n += 1) {
      deliveries.redeliver(push);
      town.clock.later(60);
      await town.settled();
    }
    expect(town.home()).toBe(home);
    expect(home.body).toBe(said);
  });
});

describe('a release that nobody has signed, and whose issue is lost', () => {
  it('gets a new issue with what was held in the old one (I25, T85)', async () => {
    const { candidate, home } = await aRelease();
    town.say('quinn', home, '/hold -- the cart is empty');
    await town.settled();
    lose(home);
    town.deploy(candidate, 'production', 'failure');
    await looked();
    expect(town.home().number).not.toBe(home.number);
    expect(town.home().body).toContain('the cart is empty');
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.say('quinn', town.home(), '/unhold');
    await town.settled();
    await hasItsTurn(candidate);
  });

  it('does not take the next merge with it, which moves the lost issue on before anybody knows (I25, I26)', async () => {
    const { home } = await aRelease();
    lose(home);
    const next = await town.merge(await town.ready('five'));
    await looked();
    expect(town.home().number).not.toBe(home.number);
    await hasItsTurn(next);
  });
});
