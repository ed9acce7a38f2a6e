import { nodeId } from '../../world/ids.ts';
import type { PullRequest } from '../../world/model/issues.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, within } from '../node.ts';

/** A pull request's place in the merge queue; null outside of it. */
export function queueEntryNode(graph: Graph, pullRequest: PullRequest): GraphNode | null {
  const { repository, base, mergeQueueEntry: entry } = pullRequest;
  if (entry === null) return null;
  const ahead = pullRequestsOf(repository).filter(
    (one) => one.base === base && one.mergeQueueEntry !== null && one.mergeQueueEntry.enqueuedAt < entry.enqueuedAt,
  );
  return node('MergeQueueEntry', within(repository), {
    id: nodeId('MQE', entry.id),
    state: entry.state,
    position: ahead.length + 1,
    jump: false,
    solo: false,
    estimatedTimeToMerge: null,
    enqueuedAt: timestamp(entry.enqueuedAt),
    enqueuer: () => graph.someone(entry.enqueuer),
    headCommit: () => graph.commit(repository, entry.headSha),
    baseCommit: () => graph.commit(repository, entry.baseSha),
    pullRequest: () => graph.pullRequest(pullRequest),
  });
}
