import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Issue, PullRequest } from '../../src/sandbox/world/model/issues.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

const OVERRIDDEN = CHECKLIST.replace('manager: { users: [rhea] }', 'manager: { users: [rhea, quinn] }').replace(
  'tags: ["v*"] }',
  'tags: ["v*"], override: { by: manager, max: 2h } }',
);

let town: ReleaseTown;
beforeEach(async () => {
  town = await aReleaseTown(OVERRIDDEN);
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

/** A merged pull request of more files than GitHub lists, and its merge. */
async function tooLarge(): Promise<{ readonly pull: PullRequest; readonly merge: string }> {
  const files = Object.fromEntries(Array.from({ length: 3001 }, (_, n) => [`gen/${n}.txt`, `${n}\n`]));
  const head = town.push('dana', 'big', files);
  const pull = town.open('dana', 'big');
  town.check(head, 'ci / test', 'success');
  return { pull, merge: await town.merge(pull) };
}

async function override(where: Issue, ...who: readonly string[]): Promise<void> {
  for (const login of who) town.say(login, where, '/override -- all of it was read by two of us');
  await town.settled();
}

describe('a merged change of more files than GitHub lists', () => {
  it('does not shut its environment for ever: people answer for it where a release brings it (T46)', async () => {
    const { pull } = await tooLarge();
    const last = await town.merge(await town.ready('three'));
    await town.settled();
    const home = town.home();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(last).conclusion).toBe('action_required');
    expect(home.body).toContain(`| #${pull.number} Count the cart | ❔ not learnt |`);
    expect(home.body).toContain('changes 3001 files');
    expect(home.body).toContain('2 holders of the role manager override production');
    expect(home.body).not.toContain('splits it');
    await override(home, 'rhea');
    expect(town.gate(last).conclusion).toBe('action_required');
    await override(home, 'quinn');
    expect(town.gate(last).conclusion).toBe('success');
    // A hold on it is more than that, and holds.
    town.say('quinn', pull, '/hold -- not yet');
    await town.settled();
    expect(town.gate(last).conclusion).not.toBe('success');
  });

  it('is let through on its own pull request where it is all that is brought (T46)', async () => {
    const { pull, merge } = await tooLarge();
    await town.settled();
    expect(town.gate(merge).conclusion).toBe('action_required');
    await override(pull, 'rhea', 'quinn');
    expect(town.gate(merge).conclusion).toBe('success');
  });

  it('brings nothing else through with it (T46, T64)', async () => {
    await town.merge(await town.ready('two', { signed: false }));
    const { pull, merge } = await tooLarge();
    await town.settled();
    await override(pull, 'rhea', 'quinn');
    expect(town.gate(merge).conclusion).toBe('action_required');
    await override(town.home(), 'rhea', 'quinn');
    expect(town.gate(merge).conclusion).not.toBe('success');
  });
});
