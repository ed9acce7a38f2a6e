import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { deleteRef, push, setRef } from '../../src/sandbox/world/refs.ts';
import { accountOf } from '../../src/sandbox/world/tokens.ts';
import { exitOf, gateOf } from './asking.ts';
import { CHECKLIST, aReleaseTown, type ReleaseTown } from './release-town.ts';
import { asked } from './rule-town.ts';
import { CHECKLIST_PATH } from './town.ts';

let town: ReleaseTown;

/** Nothing is asked of a release, so that one change alone is let go on its pull request. */
const ALONE = CHECKLIST.replace(/ {2}manager: \{ title.*\n/, '');

beforeEach(async () => {
  town = await aReleaseTown(ALONE);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
});

const tip = (branch = 'main'): string => town.repository.refs.get(`refs/heads/${branch}`) ?? '';
const parentOf = (commit: string): string => town.repository.objects.commits.get(commit)?.parents[0] ?? '';
function moves(commit: string, { force = true, branch = 'main' } = {}): void {
  town.clock.later();
  setRef(town.world, accountOf(town.person('ada')), town.repository, `refs/heads/${branch}`, commit, { force });
  town.clock.later();
}
/** Somebody writes something else in place of a commit of `main`, and what came after it. */
function pushesOver(commit: string): void {
  town.clock.later();
  const what = { branch: 'main', message: 'Something else instead', files: { 'y.js': 'y' } };
  push(town.world, town.person('ada'), town.repository, { ...what, parents: [parentOf(commit)], force: true });
  town.clock.later();
}
/** Long enough for what a push proposes. */
async function quiet(): Promise<void> {
  town.clock.later(30);
  await town.settled();
}
/** How a deploy job of the commit would end, beside the App and alone. */
async function jobs(commit: string): Promise<readonly unknown[]> {
  const [beside, alone] = [gateOf(town, { commit, as: 'beside' }), gateOf(town, { commit, as: 'alone' })];
  return [exitOf(await beside.ask()), exitOf(await alone.ask())];
}
async function aGreen() {
  const pull = await town.ready('one');
  const commit = await town.merge(pull);
  await town.settled();
  expect(town.gate(commit).conclusion).toBe('success');
  expect(await jobs(commit)).toEqual([0, 0]);
  return { pull, commit };
}

describe('a commit that is forced off its branch', () => {
  it('loses its green check, in the deploy job as well, and stays shut whatever is said then (T70, T77)', async () => {
    const { pull, commit } = await aGreen();
    const from = town.sandbox.requests.length;
    pushesOver(commit);
    await town.settled();
    expect(town.gate(commit)).toMatchObject({ conclusion: 'action_required' });
    expect(town.gate(commit).title).toContain('is not on main');
    expect(await jobs(commit)).toEqual([1, 1]);
    // What was lost; and of the change its snapshot with the history, and the branch with the comparison.
    expect(asked(town, from).filter((one) => one === 'Moved')).toHaveLength(1);
    const { graphql, reads } = town.app().traffic(from);
    expect([graphql, reads.length]).toEqual([2, 2]);
    town.say('dana', pull, '/recheck');
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('action_required');
  });

  it('loses its green check although GitHub never tells what was lost, and so does what stands before it (T70, T91)', async () => {
    const { commit: before } = await aGreen();
    const next = await town.ready('two');
    const commit = await town.merge(next);
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('success');
    const isSilent = { match: { graphqlOperation: 'Moved' }, kind: 'status', status: 502, times: 1000 } as const;
    town.sandbox.faults.add(isSilent);
    pushesOver(before);
    await town.app().settled();
    expect(town.gate(commit).conclusion).toBe('action_required');
    for (let n = 0; n < 3; n += 1) await town.app().tryAgain();
    expect(town.gate(before)).toMatchObject({ conclusion: 'action_required' });
    expect(town.gate(before).title).toContain('is not on main');
  });

  it('is green again once it is forced back, without a word (T70)', async () => {
    const { commit } = await aGreen();
    pushesOver(commit);
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('action_required');
    moves(commit);
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('success');
    expect(await jobs(commit)).toEqual([0, 0]);
  });

  it('is green again once it is pushed back on top of what is there (T70)', async () => {
    const { commit } = await aGreen();
    moves(parentOf(commit));
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('action_required');
    moves(commit, { force: false });
    await quiet();
    expect(town.gate(commit).conclusion).toBe('success');
  });

  it('never turns green, though everything comes in, until it is back (T70, T77)', async () => {
    const pull = await town.ready('one', { signed: false });
    const commit = await town.merge(pull);
    await town.settled();
    pushesOver(commit);
    await town.settled();
    town.say('quinn', pull, `/signoff qa @${commit}`);
    await town.settled();
    expect(town.gate(commit)).toMatchObject({ conclusion: 'action_required' });
    expect(town.gate(commit).title).toContain('is not on main');
    expect(await jobs(commit)).toEqual([1, 1]);
    moves(commit);
    await town.settled();
    expect(town.gate(commit).conclusion).toBe('success');
  });

  it('keeps it where another branch that the environment names has the commit, and where its own is gone (T77)', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: ALONE.replace('branches: [main]', 'branches: [main, stable]') });
    const { commit } = await aGreen();
    moves(commit, { branch: 'stable' });
    pushesOver(commit);
    await quiet();
    expect(town.gate(commit).conclusion).toBe('success');
    deleteRef(town.world, town.person('ada'), town.repository, 'refs/heads/stable');
    await quiet();
    expect(town.gate(commit)).toMatchObject({ conclusion: 'action_required' });
    expect(town.gate(commit).title).toContain('is on none of main, stable');
    moves(commit, { branch: 'stable' });
    await quiet();
    expect(town.gate(commit).conclusion).toBe('success');
  });

  it('costs nothing but the reading of the push where no environment takes the branch', async () => {
    const { commit } = await aGreen();
    moves(commit, { branch: 'aside' });
    await quiet();
    const from = town.sandbox.requests.length;
    moves(parentOf(commit), { branch: 'aside' });
    await quiet();
    expect(asked(town, from)).toEqual([]);
    expect(tip()).toBe(commit);
  });
});
