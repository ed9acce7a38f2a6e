import { afterEach, describe, expect, it } from '@jest/globals';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { exitOf, gateOf } from './asking.ts';
import { faultOn } from './fault-requests.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

/** A release that nobody has to sign: it is open as soon as its changes are ready, and fixed by nobody. */
const UNSIGNED = CHECKLIST.replace(
  'manager: { title: The release manager says go, ask: release, signoff: manager }',
  'smoke: { title: Smoke, ask: release, check: { name: ci / test, app: github-actions } }',
);

const RUNS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{id}';

let town: ReleaseTown;

afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** What GitHub shows on a commit, and what a deploy job beside the App ends with. */
async function gateOn(commit: string) {
  const answer = await gateOf(town, { commit, as: 'beside' }).ask();
  return { shown: town.gate(commit).conclusion, exit: exitOf(answer) };
}

const OPEN = { shown: 'success', exit: 0 };
const SHUT = { shown: 'action_required', exit: 1 };

/** A release of three changes that is open: the commit before its last, and its commit. */
async function anOpenRelease(checklist = CHECKLIST): Promise<readonly [string, string]> {
  town = await aReleaseTown(checklist);
  await town.deployed();
  await town.merge(await town.ready('two'));
  const before = await town.merge(await town.ready('three'));
  const candidate = await town.merge(await town.ready('four'));
  await town.settled();
  if (checklist === CHECKLIST) town.say('rhea', town.home(), '/signoff manager');
  await town.settled();
  expect(await gateOn(candidate)).toEqual(OPEN);
  return [before, candidate];
}

function tag(name: string, commit: string): void {
  town.clock.later();
  setRef(town.world, getAccount(town.world, 'ada'), town.repository, `refs/tags/${name}`, commit);
  town.clock.later(30);
}

describe('the commit that a release was about', () => {
  it('is shut when somebody drops it (T78)', async () => {
    const [, candidate] = await anOpenRelease();
    town.say('rhea', town.home(), '/drop');
    await town.settled();
    expect(await gateOn(candidate)).toEqual(SHUT);
    expect(town.gate(candidate).title).toContain('rhea dropped this release');
    expect(town.homes().map(({ state }) => state)).toEqual(['closed']);
  });

  it('is shut when somebody names another one, and opens again where it is named again and signed (T78)', async () => {
    const [before, candidate] = await anOpenRelease();
    town.say('quinn', town.home(), `/candidate ${before}`);
    await town.settled();
    expect(town.home().title).toContain(before.slice(0, 7));
    expect(await gateOn(candidate)).toEqual(SHUT);
    expect(town.gate(candidate).title).toContain(`the release is about ${before.slice(0, 7)} now`);
    town.say('quinn', town.home(), `/candidate ${candidate}`);
    await town.settled();
    expect(await gateOn(candidate)).toEqual(OPEN);
    expect(town.gate(before).conclusion).not.toBe('success');
  });

  it('takes no sign-off that was given while the release was about another one (T71)', async () => {
    const [before, candidate] = await anOpenRelease();
    const home = town.home();
    town.say('quinn', home, `/candidate ${before}`);
    await town.settled();
    town.say('rhea', home, '/revoke manager');
    await town.settled();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(await gateOn(before)).toEqual(OPEN);
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    expect(home.title).toContain(candidate.slice(0, 7));
    expect(await gateOn(before)).toEqual(SHUT);
    expect(await gateOn(candidate)).toEqual(SHUT);
  });

  it('is shut when a newer one takes its place before anybody has signed (T78)', async () => {
    const [, candidate] = await anOpenRelease(UNSIGNED);
    const next = await town.merge(await town.ready('five'));
    await town.settled();
    expect(town.home().title).toContain(next.slice(0, 7));
    expect(await gateOn(candidate)).toEqual(SHUT);
    expect(await gateOn(next)).toEqual(OPEN);
  });

  it('is shut when a tag names another one (T78)', async () => {
    const [, candidate] = await anOpenRelease(UNSIGNED);
    const next = await town.merge(await town.ready('five', { signed: false }));
    await town.settled();
    expect(await gateOn(candidate)).toEqual(SHUT);
    tag('v2', candidate);
    await town.settled();
    expect(await gateOn(candidate)).toEqual(OPEN);
    expect(await gateOn(next)).toEqual(SHUT);
  });

  it('is asked for anew a day after it was deployed (T78)', async () => {
    const [, candidate] = await anOpenRelease();
    town.deploy(candidate, 'production');
    await town.settled();
    expect(await gateOn(candidate)).toEqual(OPEN);
    town.clock.later(22 * 3600);
    await town.settled();
    expect(await gateOn(candidate)).toEqual(OPEN);
    town.clock.later(2 * 3600);
    await town.settled();
    expect(await gateOn(candidate)).toEqual(SHUT);
  });

  it('is asked for anew once something else is deployed, or to be released (T78)', async () => {
    const [, candidate] = await anOpenRelease();
    town.deploy(candidate, 'production');
    await town.settled();
    expect(await gateOn(candidate)).toEqual(OPEN);
    await town.merge(await town.ready('five'));
    const next = await town.merge(await town.ready('six'));
    await town.settled();
    expect(await gateOn(candidate)).toEqual(SHUT);
    expect(town.home().title).toContain(next.slice(0, 7));
  });

  it('is shut in the look that hears both of its last sign-off and of its end (T78)', async () => {
    town = await aReleaseTown();
    await town.deployed();
    await town.merge(await town.ready('two'));
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    town.say('rhea', home, '/signoff manager');
    town.say('quinn', home, '/drop');
    await town.settled();
    expect(await gateOn(candidate)).toEqual(SHUT);
    expect(home.state).toBe('closed');
  });

  it.each([
    ['what is green cannot be read', RUNS, '/drop'],
    ['it cannot be shut', UPDATE, '/drop'],
    ['what is green cannot be read', RUNS, '/candidate'],
    ['it cannot be shut', UPDATE, '/candidate'],
  ])('stays what the release is about as long as %s: %s, %s (T78, T97)', async (_why, request, words) => {
    const [before, candidate] = await anOpenRelease();
    const home = town.home();
    town.sandbox.faults.add({ ...faultOn(request, { kind: 'status', status: 500 }), times: 50 });
    town.say('quinn', home, words === '/drop' ? words : `${words} ${before}`);
    await town.settled();
    expect(home.state).toBe('open');
    expect(home.title).toContain(candidate.slice(0, 7));
    town.sandbox.faults.clear();
    await town.app().tryAgain();
    await town.settled();
    expect(await gateOn(candidate)).toEqual(SHUT);
    expect(words === '/drop' ? home.state : home.title).toContain(words === '/drop' ? 'closed' : before.slice(0, 7));
  });

  it('costs one request where nothing of it is green', async () => {
    const [, candidate] = await anOpenRelease();
    town.say('quinn', town.home(), '/hold -- wait');
    await town.settled();
    const from = town.sandbox.requests.length;
    town.say('rhea', town.home(), '/drop');
    await town.settled();
    const { reads, writes } = town.app().traffic(from);
    expect(reads.filter((one) => one.endsWith(`/commits/${candidate}/check-runs`))).toHaveLength(1);
    // It says by whom it was dropped, once.
    expect(writes.filter((one) => one.startsWith('PATCH') && one.includes('/check-runs/'))).toHaveLength(1);
  });
});
