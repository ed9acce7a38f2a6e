import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

const EXCEPTING = CHECKLIST.replace('  manager: { users: [rhea] }', '  manager: { users: [rhea, quinn] }')
  .replace('tags: ["v*"] }', 'tags: ["v*"], override: { by: manager, max: 2h } }')
  .replace('environments:', 'waivers: { by: manager, max: 12h }\nenvironments:');

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown(EXCEPTING);
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A release of two changes: their pull requests and its commit. */
async function aRelease() {
  const first = await town.ready('two');
  await town.merge(first);
  const last = await town.ready('three');
  const candidate = await town.merge(last);
  await town.settled();
  return { first, last, candidate, home: town.home() };
}

/** Our reply to the newest comment of a person, without what nobody sees, and the reaction to it. */
function answerTo(pull: PullRequest, id: number) {
  const comments = [...town.repository.comments.values()].filter(({ issueNumber }) => issueNumber === pull.number);
  const said = comments.find((comment) => comment.id === id);
  const replies = comments.filter(
    ({ author, body }) => author.login.startsWith('holdpoint') && body.includes(`reply`) && body.includes(String(id)),
  );
  return {
    reaction: said?.reactions.map(({ content }) => content),
    replies: replies.map(({ body }) => body.replace(/<!--[^>]*-->\s*/, '').trim()),
  };
}

describe('what is asked of a release and said on the pull request that its commit is of', () => {
  it.each([
    ['/signoff manager', 'rhea'],
    ['/waive manager until SOON -- rhea is on a plane today', 'quinn'],
    ['/override -- the shop is down for everybody', 'quinn'],
  ])('is answered with where to say it, and opens nothing: %s (T84)', async (words, who) => {
    const { last, candidate, home } = await aRelease();
    const soon = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
    const { id } = town.say(who, last, words.replace('SOON', soon));
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    const { reaction, replies } = answerTo(last, id);
    expect(reaction).toEqual(['confused']);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain(`counts only in the issue of the release: #${home.number}`);
  });

  it('is answered once, and with one read of the ledger and no request more', async () => {
    const { last } = await aRelease();
    const from = town.sandbox.requests.length;
    const { id } = town.say('rhea', last, '/signoff manager');
    await town.settled();
    const { graphql } = town.app().traffic(from);
    expect(graphql).toBeLessThanOrEqual(6);
    town.say('rhea', last, '/recheck');
    await town.settled();
    expect(answerTo(last, id).replies).toHaveLength(1);
  });

  it('is no matter of what is asked of the change', async () => {
    await town.merge(await town.ready('two'));
    const last = await town.ready('three', { signed: false });
    await town.merge(last);
    await town.settled();
    const { id } = town.say('quinn', last, '/signoff qa');
    await town.settled();
    expect(answerTo(last, id)).toEqual({ reaction: ['+1'], replies: [] });
  });
});

describe('what is asked of a release and said on another of its pull requests', () => {
  it('counts for that one alone, and is answered with where the release is', async () => {
    const { first, candidate, home } = await aRelease();
    const { id } = town.say('rhea', first, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    const { reaction, replies } = answerTo(first, id);
    expect(reaction).toEqual(['+1']);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain(`A release of ${candidate.slice(0, 7)} to production is open`);
    expect(replies[0]).toContain(`#${home.number}`);
  });
});

describe('what is asked of a deployment that brings one change', () => {
  it('is said on its pull request, and needs no reply', async () => {
    const only = await town.ready('two');
    const commit = await town.merge(only);
    await town.settled();
    const { id } = town.say('rhea', only, '/signoff manager');
    await town.settled();
    expect(answerTo(only, id)).toEqual({ reaction: ['+1'], replies: [] });
    expect(town.gate(commit).conclusion).toBe('success');
  });
});
