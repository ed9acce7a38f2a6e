import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { editIssue } from '../../src/sandbox/world/issues.ts';
import type { Issue } from '../../src/sandbox/world/model/issues.ts';
import { faultOn } from './fault-requests.ts';
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

/** A release of two changes that was open, and that somebody has dropped. */
async function aDroppedRelease() {
  const first = await town.merge(await town.ready('two'));
  const last = await town.ready('three');
  const candidate = await town.merge(last);
  await town.settled();
  const home = town.home();
  town.say('rhea', home, '/signoff manager');
  await town.settled();
  town.say('rhea', home, '/drop');
  await town.settled();
  expect(town.gate(candidate).conclusion).toBe('action_required');
  return { first, last, candidate, home };
}

const open = (): readonly Issue[] => town.homes().filter(({ state }) => state === 'open');

function reactionTo(id: number): readonly string[] {
  return town.repository.comments.get(id)?.reactions.map(({ content }) => content) ?? [];
}

function replies(issue: Issue): readonly string[] {
  const all = [...town.repository.comments.values()].filter(({ issueNumber }) => issueNumber === issue.number);
  return all.filter(({ author }) => author.login.startsWith('holdpoint')).map(({ body }) => body);
}

/** The release has an issue of its own again, and opens by what is said there. */
async function comesBack(candidate: string, before: Issue): Promise<Issue> {
  const home = town.home();
  expect(home.number).not.toBe(before.number);
  expect(home.title).toContain(candidate.slice(0, 7));
  expect(town.gate(candidate).conclusion).toBe('action_required');
  town.say('rhea', home, '/signoff manager');
  await town.settled();
  expect(town.gate(candidate).conclusion).toBe('success');
  return home;
}

describe('a release that somebody dropped', () => {
  it('says how it comes back, in its issue and on the pull request of its commit', async () => {
    const { last, candidate, home } = await aDroppedRelease();
    expect(home.body).toContain(`/candidate ${candidate}`);
    const { id } = town.say('rhea', last, '/signoff manager');
    await town.settled();
    expect(open()).toEqual([]);
    expect(reactionTo(id)).toEqual(['confused']);
    expect(replies(last).join('\n')).toContain('was dropped');
    expect(replies(last).join('\n')).toContain(`/candidate ${candidate}`);
    expect(replies(last).join('\n')).not.toContain('opened in a moment');
  });

  it('comes back where it is named in its issue, with nothing of what was said before (T84)', async () => {
    const { candidate, home } = await aDroppedRelease();
    const { id } = town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    expect(reactionTo(id)).toEqual(['+1']);
    expect(home.state).toBe('closed');
    await comesBack(candidate, home);
  });

  it('comes back by a tag, also where it was tagged before it was dropped', async () => {
    const { candidate, home } = await aDroppedRelease();
    tag('v2', candidate);
    await town.settled();
    const again = await comesBack(candidate, home);
    town.say('rhea', again, '/drop');
    await town.settled();
    expect(open()).toEqual([]);
    tag('v3', candidate);
    await town.settled();
    await comesBack(candidate, again);
  });

  it('does not come back by a tag that was pushed before, and was looked at or heard of only afterwards (T84, T107)', async () => {
    await town.merge(await town.ready('two'));
    const candidate = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    // A push is looked at a while after it was heard.
    setRef(town.world, getAccount(town.world, 'ada'), town.repository, 'refs/tags/v2', candidate);
    town.clock.later(2);
    town.say('rhea', home, '/drop');
    await town.settled();
    town.clock.later(60);
    await town.settled();
    expect(open()).toEqual([]);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    tag('v3', candidate);
    await town.settled();
    await comesBack(candidate, home);
  });

  it('does not come back by a word that was said before it was dropped once more', async () => {
    const { candidate, home } = await aDroppedRelease();
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    const again = await comesBack(candidate, home);
    town.say('rhea', again, '/drop');
    await town.settled();
    town.say('quinn', home, 'Was it this one?');
    await town.settled();
    expect(open()).toEqual([]);
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('gets a new issue where its old one was reopened, with nothing of what was said there before (T84)', async () => {
    const { candidate, home } = await aDroppedRelease();
    reopen(home);
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    const [again, ...others] = open().filter((issue) => issue !== home);
    expect(others).toEqual([]);
    expect(again?.title).toContain(candidate.slice(0, 7));
    expect(town.gate(candidate).conclusion).toBe('action_required');
    if (again === undefined) throw new Error('it did not come back');
    town.say('rhea', again, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('can be dropped again where its old issue was reopened, and then nothing is looked at any more (I25, T96)', async () => {
    const { candidate, home } = await aDroppedRelease();
    reopen(home);
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    const again = open().at(-1);
    if (again === undefined) throw new Error('it did not come back');
    town.say('rhea', again, '/drop');
    await town.settled();
    expect(open()).toEqual([home]);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    const from = town.sandbox.requests.length;
    await town.settled();
    expect(town.sandbox.requests.length).toBe(from);
    const next = await town.merge(await town.ready('four'));
    await town.settled();
    expect(open().at(-1)?.title).toContain(next.slice(0, 7));
  });

  it('comes back by nobody without a role, and brings no other commit back (T84)', async () => {
    const { first, candidate, home } = await aDroppedRelease();
    const by = town.say('dana', home, `/candidate ${candidate}`);
    await town.settled();
    expect(reactionTo(by.id)).not.toEqual(['+1']);
    const other = town.say('quinn', home, `/candidate ${first}`);
    await town.settled();
    expect(reactionTo(other.id)).toEqual(['confused']);
    expect(replies(home).join('\n')).toContain('Here only its own commit');
    expect(open()).toEqual([]);
  });

  it('comes back once the issue can be read, where it could not be read at first (T90)', async () => {
    const { candidate, home } = await aDroppedRelease();
    town.sandbox.faults.add({ ...faultOn('Home', { kind: 'graphql-partial', path: ['repository'] }), times: 3 });
    town.say('quinn', home, `/candidate ${candidate}`);
    await town.settled();
    await town.app().tryAgain();
    await town.app().tryAgain();
    await comesBack(candidate, home);
  });

  it('costs one read where something else is said in its issue', async () => {
    const { home } = await aDroppedRelease();
    const from = town.sandbox.requests.length;
    town.say('quinn', home, 'What a pity.');
    await town.settled();
    expect(town.app().traffic(from)).toMatchObject({ graphql: 1, reads: [], writes: [] });
  });
});

function reopen(issue: Issue): void {
  town.clock.later();
  editIssue(town.world, town.person('ada'), issue, { state: 'open' });
  town.clock.later();
}

function tag(name: string, commit: string): void {
  town.clock.later();
  setRef(town.world, getAccount(town.world, 'ada'), town.repository, `refs/tags/${name}`, commit);
  town.clock.later(30);
}
