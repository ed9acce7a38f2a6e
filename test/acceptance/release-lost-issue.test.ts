import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { deleteIssue } from '../../src/sandbox/world/issues.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { setCollaborator } from '../../src/sandbox/world/repositories.ts';
import { aReleaseTown, CHECKLIST, isReady, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;

beforeEach(async () => {
  town = await aReleaseTown();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release of two changes in its issue, signed: its gate is open. */
async function signed(): Promise<string> {
  await town.deployed();
  await town.merge(await town.ready('two'));
  const candidate = await town.merge(await town.ready('three'));
  await town.settled();
  town.say('rhea', town.home(), '/signoff manager');
  await town.settled();
  expect(town.gate(candidate).conclusion).toBe('success');
  return candidate;
}

/** The App looks at the release again and again, for about a minute. */
async function looked(): Promise<void> {
  for (let n = 0; n < 8; n += 1) {
    town.clock.later(60);
    await town.settled();
  }
}

describe('a release whose issue is deleted (I25, T96)', () => {
  it('is given up with everything that it shows, and the next one has its turn', async () => {
    const candidate = await signed();
    setCollaborator(town.repository, getAccount(town.world, 'dana'), 'admin');
    const lost = town.home();
    deleteIssue(town.world, town.person('dana'), lost);
    const next = await town.merge(await town.ready('four'));
    await looked();
    expect(town.gate(candidate)).toMatchObject({ conclusion: 'action_required' });
    const home = town.home();
    expect(home.number).not.toBe(lost.number);
    expect(home.title).toContain(next.slice(0, 7));
    expect(home.body).toContain(isReady(5));
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(next).conclusion).toBe('success');
    // What was given up comes back where another release is told.
    town.say('rhea', home, `/candidate ${candidate}`);
    await looked();
    expect(town.home().title).toContain(candidate.slice(0, 7));
    expect(town.gate(candidate)).toMatchObject({ conclusion: 'action_required' });
    town.say('rhea', town.home(), '/signoff manager');
    await looked();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('is not opened again by the pull request of its commit, which tells how it comes back', async () => {
    const candidate = await signed();
    setCollaborator(town.repository, getAccount(town.world, 'dana'), 'admin');
    deleteIssue(town.world, town.person('dana'), town.home());
    town.deploy(candidate, 'production', 'failure');
    await looked();
    expect(town.homes()).toEqual([]);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(town.gate(candidate).title).toContain('Given up: the issue #4 of this release is gone');
    const [, pull] = [...town.repository.issues.values()];
    if (pull === undefined) throw new Error('no pull request');
    town.say('rhea', pull, '/status');
    await looked();
    const told = [...pull.repository.comments.values()].map(({ body }) => body.replaceAll('\u200b', '')).join('\n');
    expect(told).toContain('was given up: its issue #4 is gone, with what was said there');
    expect(told).toContain('in the issue of another release to production, or by a tag');
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('stays where it is while issues are only switched off, and says so', async () => {
    const candidate = await signed();
    const home = town.home();
    town.repository.hasIssues = false;
    town.deploy(candidate, 'production', 'failure');
    await looked();
    expect(town.gate(candidate)).toMatchObject({ conclusion: 'action_required' });
    expect(town.gate(candidate).title).toContain('issues are switched off');
    town.repository.hasIssues = true;
    await looked();
    expect(town.home().number).toBe(home.number);
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('has no place where issues are switched off, which its pull request says, and gets one as soon as they are back', async () => {
    await town.deployed();
    town.repository.hasIssues = false;
    await town.merge(await town.ready('two'));
    const candidate = await town.merge(await town.ready('three'));
    await looked();
    expect(town.homes()).toEqual([]);
    expect(town.gate(candidate).conclusion).not.toBe('success');
    const told = [...town.repository.comments.values()].map(({ body }) => body).join('\n');
    expect(told).toContain('issues are switched off in this repository');
    town.repository.hasIssues = true;
    await looked();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });
});

/** Nothing is asked of a release, but that nobody holds it. */
const UNASKED = CHECKLIST.split('\n')
  .filter((line) => !line.includes('ask: release'))
  .join('\n');

/** A release that quinn holds, whose issue is gone, and the next one. */
async function lostHeld() {
  await town.leave();
  town = await aReleaseTown(UNASKED);
  await town.deployed();
  await town.merge(await town.ready('two'));
  const held = await town.merge(await town.ready('three'));
  await town.settled();
  const lost = town.home();
  town.say('quinn', lost, '/hold -- the cart is empty');
  await town.settled();
  expect(town.gate(held).conclusion).toBe('action_required');
  setCollaborator(town.repository, getAccount(town.world, 'dana'), 'admin');
  deleteIssue(town.world, town.person('dana'), lost);
  town.deploy(held, 'production', 'failure');
  await looked();
  const next = await town.merge(await town.ready('four'));
  await looked();
  expect(town.home().number).not.toBe(lost.number);
  return { held, next };
}

describe('a hold that was said in an issue that is lost (T85, T91)', () => {
  it('does not let the next one go, until it is lifted there', async () => {
    const { next } = await lostHeld();
    expect(town.gate(next).conclusion).toBe('action_required');
    expect(town.home().body).toContain('the cart is empty');
    town.say('dana', town.home(), '/unhold');
    await looked();
    expect(town.gate(next).conclusion).toBe('action_required');
    const later = await town.merge(await town.ready('five'));
    await looked();
    expect(town.gate(later).conclusion).toBe('action_required');
    town.say('quinn', town.home(), '/unhold');
    await looked();
    expect(town.gate(later).conclusion).toBe('success');
  });

  it('stays however many issues are lost after it', async () => {
    const { next } = await lostHeld();
    deleteIssue(town.world, town.person('dana'), town.home());
    town.deploy(next, 'production', 'failure');
    await looked();
    const later = await town.merge(await town.ready('five'));
    await looked();
    expect(town.home().title).toContain(later.slice(0, 7));
    expect(town.gate(later).conclusion).toBe('action_required');
  });

  it('holds one that a tag names as well, and ends with a release that somebody drops', async () => {
    const { held } = await lostHeld();
    setRef(town.world, getAccount(town.world, 'ada'), town.repository, 'refs/tags/v2', held);
    await looked();
    expect(town.gate(held).conclusion).not.toBe('success');
    town.say('rhea', town.home(), '/drop');
    await looked();
    const later = await town.merge(await town.ready('five'));
    await looked();
    expect(town.gate(later).conclusion).toBe('success');
  });
});
