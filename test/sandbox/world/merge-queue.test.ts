import { describe, expect, it } from '@jest/globals';
import { createCheckRun } from '../../../src/sandbox/world/check-runs.ts';
import { dequeue, enqueue, queueOf, settleQueue } from '../../../src/sandbox/world/merge-queue.ts';
import { editIssue } from '../../../src/sandbox/world/issues.ts';
import { mergePullRequest } from '../../../src/sandbox/world/merge.ts';
import { openPullRequest, pullRequestFiles, setDraft } from '../../../src/sandbox/world/pull-requests.ts';
import { push } from '../../../src/sandbox/world/refs.ts';
import { addRuleset } from '../../../src/sandbox/world/repositories.ts';
import { acmeWorld, refusalOf } from '../acme-world.ts';

/** Two pull requests, and a rule that one check must pass. */
function twoPulls() {
  const acme = acmeWorld();
  const checks = [{ context: 'ci', integrationId: null }];
  addRuleset(
    acme.world,
    acme.shop,
    'Rules',
    ['~DEFAULT_BRANCH'],
    [{ type: 'required_status_checks', strict: false, checks }],
  );
  push(acme.world, acme.user('alice'), acme.shop, { branch: 'other', message: 'other', files: { 'o.txt': 'o' } });
  const second = openPullRequest(acme.world, acme.user('alice'), acme.shop, {
    title: 'Other',
    body: '',
    head: 'other',
    base: 'main',
  });
  const pass = (headSha: string) =>
    createCheckRun(acme.world, acme.app, acme.shop, { name: 'ci', headSha, conclusion: 'success' });
  const queue = () => queueOf(acme.shop, 'main').map(({ number }) => number);
  const groups = () =>
    acme.events.flatMap((event) =>
      event.name === 'merge_group' ? [`${event.action}${event.reason === undefined ? '' : ` ${event.reason}`}`] : [],
    );
  return { ...acme, first: acme.pull, second, pass, queue, groups };
}

describe('the merge queue', () => {
  it('takes only who fulfils every rule', () => {
    const { world, user, first, pass, queue } = twoPulls();
    expect(refusalOf(() => enqueue(world, user('bob'), first))).toContain('Required status check "ci" is expected.');
    pass(first.headSha);
    setDraft(world, user('alice'), first, true);
    expect(refusalOf(() => enqueue(world, user('bob'), first))).toContain('not mergeable');
    setDraft(world, user('alice'), first, false);
    enqueue(world, user('bob'), first);
    expect(queue()).toEqual([first.number]);
  });

  it('builds each group on top of who waits already', () => {
    const { world, user, first, second, pass } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    const one = enqueue(world, user('bob'), first);
    const two = enqueue(world, user('bob'), second);
    expect(two.baseSha).toBe(one.headSha);
  });

  it('merges everybody whose changes stand in a green group, whatever their own groups say', () => {
    const { world, shop, user, first, second, pass, groups } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    const one = enqueue(world, user('bob'), first);
    const two = enqueue(world, user('bob'), second);
    expect([settleQueue(world, first), settleQueue(world, second)]).toEqual([false, false]);
    pass(two.headSha);
    expect(settleQueue(world, second)).toBe(true);
    expect([first.merged, first.mergeCommit, second.merged, second.mergeCommit]).toEqual([
      true,
      one.headSha,
      true,
      two.headSha,
    ]);
    expect(shop.refs.get('refs/heads/main')).toBe(two.headSha);
    expect(groups()).toEqual(['checks_requested', 'checks_requested', 'destroyed merged', 'destroyed merged']);
  });

  it('builds the groups behind one that leaves anew, without it', () => {
    const { world, shop, user, first, second, pass, queue, groups } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    enqueue(world, user('bob'), first);
    const old = enqueue(world, user('bob'), second);
    dequeue(world, first, 'dequeued');
    expect(queue()).toEqual([second.number]);
    expect(second.mergeQueueEntry?.headSha).not.toBe(old.headSha);
    expect(second.mergeQueueEntry?.baseSha).toBe(shop.refs.get('refs/heads/main'));
    expect(groups()).toEqual([
      'checks_requested',
      'checks_requested',
      'destroyed dequeued',
      'destroyed invalidated',
      'checks_requested',
    ]);
  });

  it('builds the groups anew when the branch has moved past the queue, and merges nobody before', () => {
    const { world, shop, user, first, second, pass, queue, groups } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    const one = enqueue(world, user('bob'), first);
    const two = enqueue(world, user('bob'), second);
    [one, two].forEach(({ headSha }) => pass(headSha));
    const tip = push(world, user('alice'), shop, { branch: 'main', message: 'past', files: { 'past.txt': 'p' } });
    expect(settleQueue(world, second)).toBe(false);
    expect([first.merged, second.merged, shop.refs.get('refs/heads/main')]).toEqual([false, false, tip.sha]);
    expect(queue()).toEqual([first.number, second.number]);
    expect(first.mergeQueueEntry?.baseSha).toBe(tip.sha);
    expect(second.mergeQueueEntry?.baseSha).toBe(first.mergeQueueEntry?.headSha);
    expect(groups().slice(2)).toEqual([
      'destroyed invalidated',
      'destroyed invalidated',
      'checks_requested',
      'checks_requested',
    ]);
    expect(settleQueue(world, second)).toBe(false);
    pass(second.mergeQueueEntry?.headSha ?? '');
    expect(settleQueue(world, second)).toBe(true);
    expect([first.merged, shop.refs.get('refs/heads/main')]).toEqual([true, second.mergeCommit]);
  });

  it('lets go of one that does not fit any more when the groups are built anew, and keeps the others', () => {
    const { world, shop, user, first, second, pass, queue } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    pass(enqueue(world, user('bob'), first).headSha);
    enqueue(world, user('bob'), second);
    const [path = ''] = pullRequestFiles(first).map((file) => file.path);
    push(world, user('alice'), shop, { branch: 'main', message: 'past', files: { [path]: 'otherwise' } });
    expect(settleQueue(world, first)).toBe(false);
    expect(queue()).toEqual([second.number]);
    expect(second.mergeQueueEntry?.baseSha).toBe(shop.refs.get('refs/heads/main'));
  });

  it('has nobody in it who was merged by the button meanwhile', () => {
    const { world, user, first, second, pass, queue } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    enqueue(world, user('bob'), first);
    const two = enqueue(world, user('bob'), second);
    pass(two.headSha);
    const { sha } = mergePullRequest(world, user('bob'), first, { method: 'squash' });
    expect([first.mergeQueueEntry, queue()]).toEqual([null, [second.number]]);
    expect(settleQueue(world, second)).toBe(false);
    pass(second.mergeQueueEntry?.headSha ?? '');
    expect(settleQueue(world, second)).toBe(true);
    expect(first.mergeCommit).toBe(sha);
  });

  it('has nobody in it who was closed meanwhile: the groups behind are built anew', () => {
    const { world, shop, user, first, second, pass, queue, groups } = twoPulls();
    [first, second].forEach(({ headSha }) => pass(headSha));
    enqueue(world, user('bob'), first);
    enqueue(world, user('bob'), second);
    editIssue(world, user('alice'), first, { state: 'closed' });
    expect([queue(), second.mergeQueueEntry?.baseSha]).toEqual([[second.number], shop.refs.get('refs/heads/main')]);
    expect(groups().slice(2)).toEqual(['destroyed dequeued', 'destroyed invalidated', 'checks_requested']);
  });
});
