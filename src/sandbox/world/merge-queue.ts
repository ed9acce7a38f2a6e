import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { MergeQueueEntry, PullRequest } from './model/issues.ts';
import type { Repository } from './model/repository.ts';
import type { WorldEvent } from './events.ts';
import type { World } from './world.ts';
import { createSuitesForPush } from './check-suites.ts';
import { webSignature } from './commits.ts';
import { writeCommit } from './git-objects.ts';
import { isAncestor } from './history.ts';
import { checkPasses, mergeBlockers } from './merge-rules.ts';
import { markMerged, pullRequestsOf } from './pull-request-sync.ts';
import { mergedTree } from './pull-requests.ts';
import { Refusal } from './refusal.ts';
import { getRef, setRef } from './refs.ts';
import { rulesOf } from './repositories.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** A pull request that waits in the queue. */
export type Queued = PullRequest & { readonly mergeQueueEntry: MergeQueueEntry };

/** Who waits for a branch, first come first. */
export const queueOf = (repository: Repository, base: string): readonly Queued[] =>
  pullRequestsOf(repository)
    .filter((one): one is Queued => one.base === base && one.mergeQueueEntry !== null)
    .toSorted((a, b) => a.mergeQueueEntry.place - b.mergeQueueEntry.place);

/**
 * Puts a pull request that fulfils every rule into the merge queue: a group commit on its own branch, on top of everybody who waits already,
 * asks for the checks again.
 */
export const enqueue = (world: World, actor: Actor, pullRequest: PullRequest): MergeQueueEntry => {
  const { repository, base } = pullRequest;
  const [blocker] = mergeBlockers(world, pullRequest);
  if (pullRequest.state !== 'open' || pullRequest.draft || blocker !== undefined)
    throw new Refusal('not-allowed', blocker ?? 'Pull Request is not mergeable');
  const last = queueOf(repository, base).at(-1)?.mergeQueueEntry;
  const onto = last?.headSha ?? getRef(repository, `refs/heads/${base}`);
  return build(world, accountOf(actor), pullRequest, onto, newId(world, 'timeline'));
};

/** The group of a pull request on top of a commit: what the branch would be with it and all before it. */
const build = (
  world: World,
  enqueuer: Account,
  pullRequest: PullRequest,
  baseSha: string,
  place: number,
): MergeQueueEntry => {
  const { repository, base, number, headSha } = pullRequest;
  const files = mergedTree(repository.objects, baseSha, headSha);
  if (files === null) throw new Refusal('not-allowed', 'Pull Request is not mergeable');
  const at = tick(world);
  const who = webSignature(world, at);
  const message = `Merge pull request #${number}\n\n${pullRequest.title}`;
  const parents = [baseSha, headSha];
  const commit = writeCommit(repository.objects, {
    parents,
    files,
    author: who,
    committer: who,
    message,
    viaWeb: true,
    verified: true,
  });
  const headRef = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  repository.refs.set(headRef, commit.sha);
  const id = newId(world, 'timeline');
  const entry: MergeQueueEntry = {
    id,
    place,
    headRef,
    headSha: commit.sha,
    baseSha,
    enqueuer,
    enqueuedAt: at,
    state: 'AWAITING_CHECKS',
  };
  pullRequest.mergeQueueEntry = entry;
  const branch = headRef.slice('refs/heads/'.length);
  createSuitesForPush(world, repository, { pusher: enqueuer, before: baseSha, after: commit.sha, branch });
  announce(world, pullRequest, entry, 'checks_requested');
  return entry;
};

/**
 * Merges the group when its required checks passed on the group's own commit, with everybody whose changes stand in it, whatever their own
 * groups' checks said ("only merge non-failing pull requests" is off); otherwise it stays. Where the branch has moved past the queue meanwhile, nothing
 * is merged, and every group is built anew.
 */
export const settleQueue = (world: World, pullRequest: PullRequest): boolean => {
  const entry = requireEntry(pullRequest);
  const { repository, base } = pullRequest;
  const required = rulesOf(repository, base).flatMap((rule) =>
    rule.type === 'required_status_checks' ? rule.checks : [],
  );
  if (!required.every(({ context, integrationId }) => checkPasses(repository, entry.headSha, context, integrationId)))
    return false;
  const tip = getRef(repository, `refs/heads/${base}`);
  if (!isAncestor(repository.objects, tip, entry.headSha)) {
    rebuild(world, queueOf(repository, base), tip);
    return false;
  }
  const group = queueOf(repository, base).filter(({ mergeQueueEntry }) => mergeQueueEntry.place <= entry.place);
  const merged = group.map((one) => ({ one, commit: one.mergeQueueEntry.headSha }));
  for (const one of group) leave(world, one, one.mergeQueueEntry, 'merged');
  for (const { one, commit } of merged) markMerged(world, entry.enqueuer, one, commit);
  setRef(world, entry.enqueuer, repository, `refs/heads/${base}`, entry.headSha, { type: 'merge_queue_merge' });
  return true;
};

/** Takes a pull request out of the queue; the groups of everybody behind it contained it, and are built anew. */
export const dequeue = (world: World, pullRequest: PullRequest, reason: 'invalidated' | 'dequeued'): void => {
  const entry = requireEntry(pullRequest);
  const { repository, base } = pullRequest;
  leave(world, pullRequest, entry, reason);
  const left = queueOf(repository, base);
  const before = left.findLast(({ mergeQueueEntry }) => mergeQueueEntry.place < entry.place);
  const onto = before?.mergeQueueEntry.headSha ?? getRef(repository, `refs/heads/${base}`);
  rebuild(
    world,
    left.filter(({ mergeQueueEntry }) => mergeQueueEntry.place > entry.place),
    onto,
  );
};

/** Whoever is merged by the button or closed waits no more. */
export const leaveWhenClosed = (world: World, event: WorldEvent): void => {
  if (event.name !== 'pull_request' || event.action !== 'closed' || event.pullRequest.mergeQueueEntry === null) return;
  dequeue(world, event.pullRequest, 'dequeued');
};

/** Builds groups anew, each on top of the one before; who does not fit any more has left the queue. */
const rebuild = (world: World, members: readonly Queued[], onto: string): void => {
  const left = members.map((one) => ({ one, old: one.mergeQueueEntry }));
  for (const { one, old } of left) leave(world, one, old, 'invalidated');
  let last = onto;
  for (const { one, old } of left) {
    const fits = mergedTree(one.repository.objects, last, one.headSha) !== null;
    if (fits) last = build(world, old.enqueuer, one, last, old.place).headSha;
  }
};

const requireEntry = (pullRequest: PullRequest): MergeQueueEntry => {
  if (!pullRequest.mergeQueueEntry) throw new Refusal('invalid', 'Pull request is not in the merge queue');
  return pullRequest.mergeQueueEntry;
};

const leave = (
  world: World,
  pullRequest: PullRequest,
  entry: MergeQueueEntry,
  reason: 'merged' | 'invalidated' | 'dequeued',
): void => {
  pullRequest.mergeQueueEntry = null;
  pullRequest.repository.refs.delete(entry.headRef);
  announce(world, pullRequest, entry, 'destroyed', reason);
};

const announce = (
  world: World,
  { repository, base }: PullRequest,
  { headRef, headSha, baseSha, enqueuer }: MergeQueueEntry,
  action: 'checks_requested' | 'destroyed',
  reason?: 'merged' | 'invalidated' | 'dequeued',
): void => {
  const extra = reason === undefined ? {} : { reason };
  emit(world, {
    name: 'merge_group',
    action,
    headRef,
    headSha,
    baseSha,
    baseRef: `refs/heads/${base}`,
    repository,
    sender: enqueuer,
    ...extra,
  });
};
