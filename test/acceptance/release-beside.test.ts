import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gateOf } from './asking.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

const EXCEPTING = CHECKLIST.replace('  manager: { users: [rhea] }', '  manager: { users: [rhea, quinn] }')
  .replace('tags: ["v*"] }', 'tags: ["v*"], override: { by: manager, max: 2h } }')
  .replace('environments:', 'waivers: { by: manager, max: 12h }\nenvironments:');
const HOUR = 3600;

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown(EXCEPTING);
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release of two changes that nobody has signed: its last change, and its commit. */
async function aRelease() {
  await town.merge(await town.ready('two'));
  const pull = await town.ready('three');
  const candidate = await town.merge(pull);
  await town.settled();
  return { pull, candidate, home: town.home() };
}

/** What a deploy job is answered beside the App, and without it. */
async function asked(commit: string) {
  const ask = async (as: 'beside' | 'alone') => {
    const answer = await gateOf(town, { commit, as }).ask();
    if (answer.kind !== 'judged') return { open: false, overridden: false, codes: [answer.fault.code] };
    const { open, overridden = false, blockers, findings } = answer.rollCall;
    return { open, overridden, codes: [...blockers, ...findings].map(({ code }) => code) };
  };
  return { beside: await ask('beside'), alone: await ask('alone') };
}

describe('a release that is overridden in its issue', () => {
  /** Two people override it there. */
  async function overridden() {
    const release = await aRelease();
    expect((await asked(release.candidate)).beside.open).toBe(false);
    for (const who of ['rhea', 'quinn']) town.say(who, release.home, '/override -- the shop is down for everybody');
    await town.settled();
    expect(town.gate(release.candidate)).toMatchObject({ conclusion: 'success' });
    return release;
  }

  it('opens the job beside the App, loudly, and no job that cannot ask it (T138)', async () => {
    const { candidate } = await overridden();
    const { beside, alone } = await asked(candidate);
    expect(beside).toMatchObject({ open: true, overridden: true });
    expect(alone).toMatchObject({ open: false, overridden: false });
  });

  it('opens it for its time only, also while the App is away (T138)', async () => {
    const { candidate } = await overridden();
    await town.app().moveOut();
    town.clock.later(3 * HOUR);
    expect((await asked(candidate)).beside).toMatchObject({ open: false, overridden: false });
    await town.moveBackIn();
  });

  it('opens nothing where the change itself is held, or not ready, by what GitHub shows now (T85, T138)', async () => {
    const { candidate, pull } = await overridden();
    await town.app().moveOut();
    town.check(pull.headSha, 'ci / test', 'failure');
    const { beside } = await asked(candidate);
    expect(beside).toMatchObject({ open: false, overridden: false });
    expect(beside.codes).toContain('CHANGE_NOT_READY');
    town.check(pull.headSha, 'ci / test', 'success');
    expect((await asked(candidate)).beside.open).toBe(true);
    town.say('quinn', pull, '/hold -- it loses carts');
    expect((await asked(candidate)).beside.open).toBe(false);
    await town.moveBackIn();
  });
});

describe('a release whose item is waived in its issue', () => {
  it('opens the job beside the App for as long as the waiver lasts (T137)', async () => {
    const { candidate, home } = await aRelease();
    const until = new Date(Date.now() + 2 * HOUR * 1000).toISOString().replace(/\.\d+Z/, 'Z');
    town.say('quinn', home, `/waive manager until ${until} -- rhea is on a plane today`);
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect((await asked(candidate)).beside).toMatchObject({ open: true, overridden: false });
    expect((await asked(candidate)).beside.codes).toContain('WAIVED');
    await town.app().moveOut();
    town.clock.later(3 * HOUR);
    expect((await asked(candidate)).beside.open).toBe(false);
    await town.moveBackIn();
  });
});

describe('a release that rests on a waiver of another change', () => {
  it('opens the job beside the App for as long as that lasts, also while the App is away (T137)', async () => {
    const other = await town.ready('two', { signed: false });
    const until = new Date(Date.now() + 2 * HOUR * 1000).toISOString().replace(/\.\d+Z/, 'Z');
    town.say('rhea', other, `/waive qa until ${until} -- quinn is on a plane today`);
    await town.settled();
    await town.merge(other);
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect((await asked(candidate)).beside).toMatchObject({ open: true });
    await town.app().moveOut();
    expect((await asked(candidate)).beside).toMatchObject({ open: true });
    town.clock.later(3 * HOUR);
    expect((await asked(candidate)).beside).toMatchObject({ open: false });
    await town.moveBackIn();
  });
});
