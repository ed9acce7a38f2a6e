import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseExternalId } from '../../src/report/external-id.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { editIssue } from '../../src/sandbox/world/issues.ts';
import { setRef } from '../../src/sandbox/world/refs.ts';
import { moveIn, type Tenant } from './app.ts';
import { aQueue, CHECKLIST } from './merge-queue.ts';
import { aTown, type Town } from './town.ts';

let town: Town;
let app: Tenant;
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

const environments = `environments:
  production: { enforce: block, branches: [main] }
  preview: { enforce: advise until 2027-06-01, branches: ["play/*"] }
`;
const checksAlone = `version: 1
${environments}items:
  tests: { title: Tests pass, check: { name: ci / test, app: platform } }
`;
const besidePreview = CHECKLIST.replace(/environments:\n.*\n/, environments);
const twoBranches = CHECKLIST.replace(
  'items:',
  '  archive: { enforce: block, branches: [release] }\nitems:\n  keeper: { title: The keeper agrees, environments: [archive], signoff: keeper }',
).replace('roles: {', 'roles: { keeper: { users: [octavia] },');

/** A signed pull request in the queue, whose group is green. */
async function aGreenGroup(checklist = CHECKLIST) {
  const queue = aQueue(town, { checklist });
  const first = queue.propose('cart');
  await app.settled();
  town.say('quinn', first, '/signoff qa');
  await app.settled();
  const { headSha } = queue.join(first);
  queue.test(headSha);
  await app.settled();
  expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success' });
  return { queue, first, headSha };
}

/** Somebody who may push puts a branch on the group's commit and proposes it. */
function propose(commit: string, base = 'main') {
  const dana = getAccount(town.world, 'dana');
  setRef(town.world, dana, town.repository, 'refs/heads/x', commit);
  town.clock.later();
  return town.open('dana', 'x', { base });
}

function branch(name: string) {
  const main = town.repository.refs.get('refs/heads/main') ?? '';
  setRef(town.world, getAccount(town.world, 'dana'), town.repository, `refs/heads/${name}`, main);
}

const living = ({ number }: { readonly number: number }) =>
  [...town.repository.comments.values()].find((one) => one.issueNumber === number)?.body ?? '';

const runsOn = (commit: string, run = 'holdpoint/merge') =>
  [...town.repository.checkRuns.values()].filter(({ name, headSha }) => name === run && headSha === commit);

/** What was shown last on the commit of that pull request itself. */
const newestAbout = (commit: string, number: number) =>
  runsOn(commit).findLast(({ externalId }) => {
    const id = parseExternalId(externalId ?? '');
    return id?.kind === 'gate' && id.change === number;
  });

describe('a pull request that proposes the commit of a group (T6)', () => {
  it('proves nothing for a group that is held: where checks alone are asked it would be green (I4)', async () => {
    const { queue, first, headSha } = await aGreenGroup(checksAlone);
    const other = propose(headSha);
    await app.settled();
    town.say('ada', first, '/hold -- stop');
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'failure', title: '#1: Held by ada: stop' });
    expect(runsOn(headSha)).toHaveLength(1);
    expect([queue.merge(first), first.merged]).toEqual([false, false]);
    expect(living(other)).toContain('`holdpoint/merge` on this commit speaks of the merge queue of `main`');
  });

  it('opens nothing by going into a branch that is only advised (T72)', async () => {
    const { queue, first, headSha } = await aGreenGroup(besidePreview);
    town.say('quinn', first, '/revoke qa');
    await app.settled();
    branch('play/base');
    propose(headSha, 'play/base');
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'failure' });
    expect(queue.merge(first)).toBe(false);
  });

  it('opens nothing by having been there before something was said against a member (T72)', async () => {
    const { queue, first, headSha } = await aGreenGroup(besidePreview);
    branch('play/base');
    propose(headSha, 'play/base');
    await app.settled();
    town.say('ada', first, '/hold -- stop');
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'failure', title: '#1: Held by ada: stop' });
    expect(queue.merge(first)).toBe(false);
  });

  it('keeps no group back that goes into the same branch (T115)', async () => {
    const { queue, first, headSha } = await aGreenGroup();
    propose(headSha);
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success', title: 'Go: #1 is ready' });
    expect([queue.merge(first), first.merged]).toEqual([true, true]);
  });

  it('is not merged into another branch by what the group is ready for, and is told to the group', async () => {
    const { queue, first, headSha } = await aGreenGroup(twoBranches);
    branch('release');
    const other = propose(headSha, 'release');
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ status: 'in_progress', conclusion: null });
    expect(queue.merge(first)).toBe(false);
    expect(queue.shown(headSha)?.title).toContain('Waits for #2: it proposes the same commit for release');
    town.clock.later();
    editIssue(town.world, town.person('dana'), other, { state: 'closed' });
    town.clock.later();
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success', title: 'Go: #1 is ready' });
    expect(queue.merge(first)).toBe(true);
  });

  it('waits for a group that is not ready, which does not wait for it in turn: both are green once they are ready (T72, T115)', async () => {
    const { queue, first, headSha } = await aGreenGroup(twoBranches);
    town.say('quinn', first, '/revoke qa');
    await app.settled();
    branch('release');
    const other = propose(headSha, 'release');
    await app.settled();
    // It is ready before the group is: nothing green is shown, and nothing of it is in the group's way.
    for (const words of ['/signoff qa', '/signoff keeper']) {
      town.say(words === '/signoff qa' ? 'quinn' : 'octavia', other, `${words} @${headSha}`);
      await app.settled();
    }
    expect(queue.merge(first)).toBe(false);
    expect(runsOn(headSha).map(({ conclusion }) => conclusion)).not.toContain('success');
    expect(newestAbout(headSha, other.number)?.output.title).toContain('Waits for the merge queue of main');
    town.say('quinn', first, '/signoff qa');
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'success' });
    expect(newestAbout(headSha, other.number)?.conclusion).toBe('success');
    expect([queue.merge(first), first.merged]).toEqual([true, true]);
  });

  it('is judged for itself when the group is gone, and when it was merged', async () => {
    const { queue, first, headSha } = await aGreenGroup(twoBranches);
    const other = propose(headSha);
    await app.settled();
    queue.leave(first);
    await app.settled();
    expect(queue.shown(headSha)).toMatchObject({ conclusion: 'action_required' });
    expect(queue.shown(headSha)?.title).toContain('QA signs off');
    expect(living(other)).not.toContain('speaks of the merge queue');
  });

  it('is not deployed past a member that is held after both were merged as that commit (T72)', async () => {
    const { queue, first, headSha } = await aGreenGroup();
    const other = propose(headSha);
    await app.settled();
    expect(queue.merge(first)).toBe(true);
    expect([other.merged, other.mergeCommit]).toEqual([true, headSha]);
    town.say('ada', first, '/hold -- stop');
    await app.settled();
    town.say('quinn', other, `/signoff qa @${headSha}`);
    await app.settled();
    expect(runsOn(headSha, 'holdpoint/production').map(({ conclusion }) => conclusion)).not.toContain('success');
  });

  it('is judged for itself where it brings to another branch what was merged', async () => {
    const { queue, first, headSha } = await aGreenGroup(twoBranches);
    branch('release');
    expect(queue.merge(first)).toBe(true);
    await app.settled();
    propose(headSha, 'release');
    await app.settled();
    expect(queue.shown(headSha)?.conclusion).toBe('action_required');
    expect(queue.shown(headSha)?.title).toContain('The keeper agrees');
  });
});
