import { describe, expect, it } from '@jest/globals';
import type { AcmeWorld } from '../acme-world.ts';
import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import { mergePullRequest } from '../../../src/sandbox/world/merge.ts';
import { enqueue, settleQueue } from '../../../src/sandbox/world/merge-queue.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { addRuleset, setCollaborator } from '../../../src/sandbox/world/repositories.ts';
import { dismissReview, latestOpinions, latestReviews, submitReview } from '../../../src/sandbox/world/reviews.ts';
import { setStatus } from '../../../src/sandbox/world/statuses.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

const requireCheck = (acme: AcmeWorld, integrationId: number | null = null): void =>
  void addRuleset(
    acme.world,
    acme.shop,
    'checks',
    ['~DEFAULT_BRANCH'],
    [{ type: 'required_status_checks', strict: false, checks: [{ context: 'ci', integrationId }] }],
  );

const requireApproval = (acme: AcmeWorld): void =>
  void addRuleset(
    acme.world,
    acme.shop,
    'reviews',
    ['~DEFAULT_BRANCH'],
    [{ type: 'pull_request', approvals: 1, codeOwners: false, lastPushApproval: false, dismissStale: false }],
  );

const check = (
  acme: AcmeWorld,
  conclusion: 'success' | 'skipped' | 'neutral' | 'failure' | 'cancelled',
  actor = acme.app,
) => createCheckRun(acme.world, actor, acme.shop, { name: 'ci', headSha: acme.head(), conclusion });

const merge = (acme: AcmeWorld) => mergePullRequest(acme.world, acme.user('bob'), acme.pull, { method: 'squash' });
const expected = '405 Required status check "ci" is expected.';

describe('a required check', () => {
  it.each(['success', 'skipped', 'neutral'] as const)('lets a merge through when it concluded %s', (conclusion) => {
    const acme = acmeWorld();
    requireCheck(acme);
    check(acme, conclusion);
    expect(merge(acme).parents).toHaveLength(1);
  });

  it('“Passing for required checks: **success, skipped, neutral**” and nothing else', () => {
    const acme = acmeWorld();
    requireCheck(acme);
    for (const conclusion of ['failure', 'cancelled'] as const) {
      check(acme, conclusion);
      expect(refusalOf(() => merge(acme))).toBe(expected);
    }
  });

  it('“must be on the latest head SHA” so that a push takes it away', () => {
    const acme = acmeWorld();
    requireCheck(acme);
    check(acme, 'success');
    push(acme.world, acme.user('alice'), acme.shop, { branch: 'feature', message: 'more', files: { 'x.txt': 'x' } });
    expect(refusalOf(() => merge(acme))).toBe(expected);
  });

  it('“a required check may name its source app” and then no look-alike counts', () => {
    const acme = acmeWorld();
    requireCheck(acme, 7001);
    check(acme, 'success', acme.copycat);
    check(acme, 'success', acme.job({ checks: 'write' }));
    setStatus(acme.world, acme.user('alice'), acme.shop, acme.head(), { state: 'success', context: 'ci' });
    expect(refusalOf(() => merge(acme))).toBe(expected);
    check(acme, 'success');
    expect(merge(acme).message).toContain('(#1)');
  });

  it('“any person or integration with write permissions can set the state of any status check” that is not pinned', () => {
    const acme = acmeWorld();
    requireCheck(acme);
    setStatus(acme.world, acme.user('alice'), acme.shop, acme.head(), { state: 'success', context: 'ci' });
    expect(merge(acme).message).toContain('(#1)');
  });

  it('“A check and a status of the same name are then both required.” to pass', () => {
    const acme = acmeWorld();
    requireCheck(acme);
    check(acme, 'success');
    setStatus(acme.world, acme.user('alice'), acme.shop, acme.head(), { state: 'pending', context: 'ci' });
    expect(refusalOf(() => merge(acme))).toBe(expected);
  });

  it('“required checks must be reported on the `merge_group` head SHA” to leave the queue merged', () => {
    const acme = acmeWorld();
    requireCheck(acme);
    check(acme, 'success');
    const entry = enqueue(acme.world, acme.user('bob'), acme.pull);
    expect(acme.events.at(-1)).toMatchObject({
      name: 'merge_group',
      action: 'checks_requested',
      headSha: entry.headSha,
    });
    expect([settleQueue(acme.world, acme.pull), acme.pull.merged]).toEqual([false, false]);
    createCheckRun(acme.world, acme.app, acme.shop, { name: 'ci', headSha: entry.headSha, conclusion: 'success' });
    expect([settleQueue(acme.world, acme.pull), acme.pull.mergeCommit]).toEqual([true, entry.headSha]);
  });
});

describe('reviews', () => {
  it('“Anyone with *read* may review; only write/admin approvals count for required reviews” before a merge', () => {
    const acme = acmeWorld();
    requireApproval(acme);
    submitReview(acme.world, acme.user('mallory'), acme.pull, { verb: 'APPROVE' });
    expect(refusalOf(() => merge(acme))).toContain('405 At least 1 approving review');
    submitReview(acme.world, acme.user('bob'), acme.pull, { verb: 'APPROVE' });
    expect(merge(acme).message).toContain('(#1)');
  });

  it('“`latestReviews` includes comments, so a later plain comment hides an approval” while opinions keep it', () => {
    const acme = acmeWorld();
    submitReview(acme.world, acme.user('bob'), acme.pull, { verb: 'APPROVE' });
    submitReview(acme.world, acme.user('bob'), acme.pull, { verb: 'COMMENT', body: 'and one thing' });
    expect(latestOpinions(acme.pull).map(({ state }) => state)).toEqual(['APPROVED']);
    expect(latestReviews(acme.pull).map(({ state }) => state)).toEqual(['COMMENTED']);
  });

  it('“Requested changes must be cleared by the same person or dismissed by anyone with write” access', () => {
    const acme = acmeWorld();
    requireApproval(acme);
    setCollaborator(acme.shop, acme.account('carol'), 'write');
    const no = submitReview(acme.world, acme.user('carol'), acme.pull, { verb: 'REQUEST_CHANGES', body: 'please' });
    submitReview(acme.world, acme.user('bob'), acme.pull, { verb: 'APPROVE' });
    expect(refusalOf(() => merge(acme))).toContain('405 Changes requested');
    expect(refusalOf(() => dismissReview(acme.world, acme.user('mallory'), acme.pull, no, 'no'))).toContain('403');
    dismissReview(acme.world, acme.user('bob'), acme.pull, no, 'sorted out');
    expect(merge(acme).message).toContain('(#1)');
  });

  it('“Dismissal leaves ReviewDismissedEvent{actor, previousReviewState, pullRequestCommit}” in the timeline', () => {
    const acme = acmeWorld();
    const yes = submitReview(acme.world, acme.user('bob'), acme.pull, { verb: 'APPROVE' });
    dismissReview(acme.world, acme.user('bob'), acme.pull, yes, 'too early');
    expect(acme.pull.timeline.at(-1)).toMatchObject({
      type: 'ReviewDismissedEvent',
      previousState: 'APPROVED',
      actor: { login: 'bob' },
    });
    expect(yes.state).toBe('DISMISSED');
  });
});
