import { nodeId } from '../../world/ids.ts';
import type { PullRequest } from '../../world/model/issues.ts';
import type { Repository } from '../../world/model/repository.ts';
import { queueOf } from '../../world/merge-queue.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { node, textArgument, within } from '../node.ts';
import { pageIn } from './names.ts';

/** A pull request's place in the merge queue; null outside of it. */
export function queueEntryNode(graph: Graph, pullRequest: PullRequest): GraphNode | null {
  const { repository, base, mergeQueueEntry: entry } = pullRequest;
  if (entry === null) return null;
  const ahead = queueOf(repository, base).filter(({ mergeQueueEntry }) => mergeQueueEntry.place < entry.place);
  return node('MergeQueueEntry', within(repository), {
    id: nodeId('MQE', entry.id),
    state: entry.state,
    position: ahead.length + 1,
    jump: false,
    solo: false,
    estimatedTimeToMerge: null,
    enqueuedAt: timestamp(entry.enqueuedAt),
    enqueuer: () => graph.someone(entry.enqueuer),
    mergeQueue: () => mergeQueueNode(graph, repository, base),
    headCommit: () => graph.commit(repository, entry.headSha),
    baseCommit: () => graph.commit(repository, entry.baseSha),
    pullRequest: () => graph.pullRequest(pullRequest),
  });
}

/** The queue of a branch, by default of the default branch; null where nobody waits, as where there is no queue. */
export function mergeQueueOf(graph: Graph, repository: Repository, args: Arguments): GraphNode | null {
  const base = textArgument(args, 'branch') ?? repository.defaultBranch;
  return queueOf(repository, base).length === 0 ? null : mergeQueueNode(graph, repository, base);
}

function mergeQueueNode(graph: Graph, repository: Repository, base: string): GraphNode {
  return node('MergeQueue', within(repository), {
    id: nodeId('MQ', repository.id),
    ...pageIn(graph, repository, `/queue/${base}`),
    nextEntryEstimatedTimeToMerge: null,
    repository: () => graph.repository(repository),
    entries: (args) =>
      connect(within(repository), 'MergeQueueEntry', queueOf(repository, base), args, {
        key: ({ mergeQueueEntry }) => mergeQueueEntry.id,
        node: (one) => queueEntryNode(graph, one),
      }),
  });
}
