import type { Actor } from './model/apps.ts';
import type { MergeQueueEntry, PullRequest } from './model/issues.ts';
import type { World } from './world.ts';
import { createSuitesForPush } from './check-suites.ts';
import { webSignature } from './commits.ts';
import { writeCommit } from './git-objects.ts';
import { checkPasses } from './merge-rules.ts';
import { markMerged } from './pull-request-sync.ts';
import { mergedTree } from './pull-requests.ts';
import { Refusal } from './refusal.ts';
import { getRef, setRef } from './refs.ts';
import { rulesOf } from './repositories.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** Puts a pull request into the merge queue: a group commit on its own branch asks for the checks again. */
export const enqueue = (world: World, actor: Actor, pullRequest: PullRequest): MergeQueueEntry => {
  const enqueuer = accountOf(actor);
  const { repository, base, number, headSha } = pullRequest;
  const baseSha = getRef(repository, `refs/heads/${base}`);
  const files = mergedTree(repository.objects, baseSha, headSha);
  if (files === null) throw new Refusal('not-allowed', 'Pull Request is not mergeable');
  const at = tick(world);
  const who = webSignature(world, at);
  const message = `Merge pull request #${number}\n\n${pullRequest.title}`;
  const commit = writeCommit(repository.objects, {
    parents: [baseSha, headSha],
    files,
    author: who,
    committer: who,
    message,
    viaWeb: true,
    verified: true,
  });
  const headRef = `refs/heads/gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  repository.refs.set(headRef, commit.sha);
  const entry: MergeQueueEntry = {
    id: newId(world, 'timeline'),
    headRef,
    headSha: commit.sha,
    baseSha,
    enqueuer,
    enqueuedAt: at,
    state: 'AWAITING_CHECKS',
  };
  pullRequest.mergeQueueEntry = entry;
  createSuitesForPush(world, repository, {
    pusher: enqueuer,
    before: baseSha,
    after: commit.sha,
    branch: headRef.slice('refs/heads/'.length),
  });
  announce(world, pullRequest, entry, 'checks_requested');
  return entry;
};

/** Merges the group when its required checks passed on the group's own commit; otherwise it stays. */
export const settleQueue = (world: World, pullRequest: PullRequest): boolean => {
  const entry = requireEntry(pullRequest);
  const { repository, base } = pullRequest;
  const required = rulesOf(repository, base).flatMap((rule) =>
    rule.type === 'required_status_checks' ? rule.checks : [],
  );
  if (!required.every(({ context, integrationId }) => checkPasses(repository, entry.headSha, context, integrationId)))
    return false;
  leave(world, pullRequest, entry, 'merged');
  setRef(world, entry.enqueuer, repository, `refs/heads/${base}`, entry.headSha, { type: 'merge_queue_merge' });
  if (!pullRequest.merged) markMerged(world, entry.enqueuer, pullRequest, entry.headSha);
  return true;
};

/** Takes a pull request out of the queue. */
export const dequeue = (world: World, pullRequest: PullRequest, reason: 'invalidated' | 'dequeued'): void =>
  leave(world, pullRequest, requireEntry(pullRequest), reason);

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
