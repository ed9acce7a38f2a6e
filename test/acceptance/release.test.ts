import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import { aReleaseTown, isReady, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;

beforeEach(async () => {
  town = await aReleaseTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

describe('a release', () => {
  it('names the change that is not ready and who can act, and opens when all are and the release manager has signed', async () => {
    await town.deployed();
    const [squashed, rebased] = [await town.ready('two'), await town.ready('three')];
    const late = await town.ready('four', { signed: false });
    await town.merge(squashed, 'squash');
    await town.merge(rebased, 'rebase');
    const candidate = await town.merge(late, 'merge');
    await town.settled();
    const home = town.home();
    expect(home.title).toBe(`Release ${candidate.slice(0, 7)} to production`);
    expect(town.gate(candidate)).toMatchObject({ conclusion: 'action_required' });
    expect(home.body).toContain(isReady(squashed.number));
    expect(home.body).toContain(isReady(rebased.number));
    expect(home.body).toMatch(new RegExp(`#${late.number} Count the cart \\| [^\\n]*QA signs off[^\\n]*quinn`));
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.say('quinn', late, '/signoff qa');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    expect(town.home().body).toContain(isReady(late.number));
  });

  it('is left a day after it was deployed, and the next change is its own release meanwhile', async () => {
    await town.deployed();
    await town.merge(await town.ready('two'));
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    town.deploy(candidate, 'production');
    await town.settled();
    expect(home.state).toBe('open');
    const alone = await town.ready('four');
    const next = await town.merge(alone);
    await town.settled();
    expect(town.homes().filter(({ state }) => state === 'open')).toEqual([home]);
    expect(town.gate(next).conclusion).toBe('action_required');
    town.say('rhea', alone, '/signoff manager');
    await town.settled();
    expect(town.gate(next).conclusion).toBe('success');
    expect(town.gate(candidate).conclusion).toBe('success');
    town.clock.later(24 * 3600);
    await town.settled();
    expect(home.state).toBe('closed');
    expect(home.body).toContain('This release is deployed.');
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('is held by a hold on its home, also when the comment is deleted, and by one on a change (T85)', async () => {
    await town.deployed();
    const change = await town.ready('two');
    await town.merge(change);
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    const hold = town.say('quinn', home, '/hold -- the load test still runs');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    deleteComment(town.world, town.person('quinn'), town.repository, hold);
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.say('quinn', home, '/unhold');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    town.say('quinn', change, '/hold -- it loses carts');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('moves on to newer commits until somebody signs it; later ones queue behind it', async () => {
    await town.deployed();
    await town.merge(await town.ready('two'));
    const second = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    const third = await town.merge(await town.ready('four'));
    await town.settled();
    expect(town.home()).toBe(home);
    expect(home.title).toContain(third.slice(0, 7));
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(third).conclusion).toBe('success');
    const fourth = await town.merge(await town.ready('five'));
    await town.settled();
    expect(home.title).toContain(third.slice(0, 7));
    expect(town.gate(third).conclusion).toBe('success');
    expect(town.gate(fourth).conclusion).not.toBe('success');
    expect(town.gate(second).conclusion).not.toBe('success');
    town.say('rhea', home, '/drop');
    await town.settled();
    expect(home.state).toBe('closed');
    expect(home.body).toContain('rhea dropped this release.');
    expect(town.home().title).toContain(fourth.slice(0, 7));
    expect(town.gate(fourth).conclusion).toBe('action_required');
  });

  it('takes no sign-off that was given before its home moved on (T71)', async () => {
    await town.deployed();
    await town.merge(await town.ready('two'));
    await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    town.sandbox.deliveries.hold();
    town.say('rhea', home, '/signoff manager');
    const last = await town.ready('four');
    town.sandbox.deliveries.release();
    const candidate = await town.merge(last);
    await town.settled();
    expect(town.gate(candidate).conclusion).not.toBe('success');
  });
});
