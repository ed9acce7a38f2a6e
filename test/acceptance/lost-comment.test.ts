import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { setStatus } from '../../src/sandbox/world/statuses.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';
import { moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let app: Tenant;
let head: string;
let pull: ReturnType<Town['open']>;

/** A change that wants nothing but quinn's sign-off, whose webhook will be lost. */
beforeEach(async () => {
  town = await aTown();
  app = await moveIn(town);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  town.sandbox.deliveries.drop({ event: 'issue_comment' });
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
});

/** Quinn's account signs, by hand or through an app. */
function sign(through?: string): number {
  town.clock.later();
  const quinn = getAccount(town.world, 'quinn');
  const actor = through === undefined ? userActor(quinn) : userActor(quinn, getApp(town.world, through));
  const { id } = createComment(town.world, actor, pull, '/signoff qa');
  town.clock.later();
  return id;
}

/** Something else makes the App look; what it read beside the snapshot, and what the merge gate says then. */
async function afterLook() {
  const before = town.sandbox.requests.length;
  setStatus(town.world, town.person('ada'), town.repository, head, { state: 'success', context: 'lint' });
  await app.settled();
  const newest = [...town.repository.checkRuns.values()].findLast(({ name }) => name === 'holdpoint/merge');
  return { reads: app.traffic(before).reads, merge: newest?.conclusion };
}

describe('a sign-off whose webhook was lost (T21)', () => {
  it('counts when GitHub says that no app wrote it, which is asked once', async () => {
    const id = sign();
    expect(await afterLook()).toEqual({ reads: [`GET /repos/acme/shop/issues/comments/${id}`], merge: 'success' });
    expect(await afterLook()).toEqual({ reads: [], merge: 'success' });
  });

  it('does not count when an app wrote it in the name of its user, which is asked once', async () => {
    const id = sign('github-actions');
    const closed = { merge: 'action_required' };
    expect(await afterLook()).toEqual({ reads: [`GET /repos/acme/shop/issues/comments/${id}`], ...closed });
    expect(await afterLook()).toEqual({ reads: [], ...closed });
    expect([...town.repository.comments.values()].map(({ body }) => body).join('\n')).toContain(
      'wrote the sign-off in the name of quinn',
    );
  });
});
