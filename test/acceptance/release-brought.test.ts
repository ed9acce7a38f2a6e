import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addAccount, getAccount } from '../../src/sandbox/world/accounts.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import { aStore } from './app.ts';
import { faultOn } from './fault-requests.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown();
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release of two changes that is ready, but for the manager where `signed` is false. */
async function aRelease({ signed = true } = {}) {
  const first = await town.ready('two');
  await town.merge(first);
  const last = await town.ready('three');
  const candidate = await town.merge(last);
  await town.settled();
  if (signed) town.say('rhea', town.home(), '/signoff manager');
  await town.settled();
  expect(town.gate(candidate).conclusion).toBe(signed ? 'success' : 'action_required');
  return { first, last, candidate };
}

/** From now on no pull request can be read; homes of releases, and what they bring, can. */
function unreadable(): void {
  town.sandbox.faults.add({ ...faultOn('Snapshot', { kind: 'graphql-partial', path: ['repository'] }), times: 1000 });
}

/** Somebody presses the button that holds, on the run of the environment's gate. */
function pressHold(login: string, commit: string): void {
  const runs = [...town.repository.checkRuns.values()];
  const run = runs.findLast(({ name, headSha }) => name === 'holdpoint/production' && headSha === commit);
  if (run === undefined) throw new Error('nothing is shown');
  town.clock.later();
  pressButton(town.world, getAccount(town.world, login), town.repository, run, 'hold');
  town.clock.later();
}

const afterMinutes = async (tries: number): Promise<void> => {
  for (let n = 0; n < tries; n += 1) await town.app().tryAgain();
};

describe('a hold on a merged change that cannot be read', () => {
  it('takes back the green release that brings the change, until the change was read again (T91)', async () => {
    const { first, candidate } = await aRelease();
    unreadable();
    town.say('quinn', first, '/hold -- the load test still runs');
    await town.settled();
    await afterMinutes(5);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.home().body).toContain(`| #${first.number} Count the cart | ❔ not learnt |`);
    town.sandbox.faults.clear();
    await afterMinutes(2);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.home().body).toContain('held by quinn');
    town.say('quinn', first, '/unhold');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('keeps a release shut that is signed an hour later, though GitHub shows nothing of the press of a button (T67)', async () => {
    const { first, candidate } = await aRelease({ signed: false });
    unreadable();
    pressHold('quinn', first.mergeCommit ?? '');
    await town.app().settled();
    town.clock.later(3600);
    town.say('rhea', town.home(), '/signoff manager');
    await town.app().settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.sandbox.faults.clear();
    await afterMinutes(2);
    expect(town.home().body).toContain('held by quinn');
    town.say('quinn', first, '/unhold');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('is heard by an App that was started meanwhile (T90)', async () => {
    await town.leave();
    const store = await aStore();
    town = await aReleaseTown(CHECKLIST, store);
    await town.deployed();
    const { first, candidate } = await aRelease();
    unreadable();
    town.say('quinn', first, '/hold');
    await town.settled();
    await town.moveOut();
    await town.moveBackIn(store);
    await town.settled();
    await afterMinutes(5);
    expect(town.gate(candidate).conclusion).not.toBe('success');
    await town.moveOut();
    await store.close();
    await town.moveBackIn();
  });
});

describe('a check of a merged change that fails while the change cannot be read', () => {
  it('takes back the release that brings the change, and gives it back once it succeeds (T90)', async () => {
    const { first, candidate } = await aRelease();
    const merge = first.mergeCommit ?? '';
    unreadable();
    town.check(merge, 'ci / test', 'failure');
    await town.settled();
    await afterMinutes(5);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.home().body).toContain('it could not be read');
    town.sandbox.faults.clear();
    town.check(merge, 'ci / test', 'success');
    await afterMinutes(3);
    expect(town.gate(candidate).conclusion).toBe('success');
  });
});

describe('what was said on a merged change and comes to the same', () => {
  it('leaves the release as it was once it is judged', async () => {
    const { first, candidate } = await aRelease({ signed: false });
    town.say('quinn', first, '/hold');
    town.say('quinn', first, '/unhold');
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('does not keep the release shut where it is said by somebody whom nobody obeys, minute by minute (I4)', async () => {
    const { first, candidate } = await aRelease({ signed: false });
    const { login } = addAccount(town.world, { login: 'stranger' });
    town.say(login, first, '/hold -- because I can');
    await town.app().settled();
    town.clock.later(5);
    await town.app().goesOn();
    town.say('rhea', town.home(), '/signoff manager');
    await town.app().settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    town.say(login, first, '/hold -- because I can');
    await town.app().settled();
    town.clock.later(5);
    await town.app().goesOn();
    expect(town.gate(candidate).conclusion).toBe('success');
  });
});
