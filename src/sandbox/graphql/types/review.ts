import { hasRole } from '../../world/access.ts';
import { nodeId } from '../../world/ids.ts';
import type { PullRequest, Review, Reviewer } from '../../world/model/issues.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp, timestampOrNull } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { association } from '../../shapes/issues.ts';
import { pageIn } from './names.ts';

/** One review. `commit` is null once the commit is gone; `onBehalfOf` names the teams whose request it answered. */
export function reviewNode(graph: Graph, pullRequest: PullRequest, review: Review): GraphNode {
  const { repository } = pullRequest;
  const created = timestamp(review.submittedAt ?? review.updatedAt);
  return node('PullRequestReview', within(repository), {
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    ...pageIn(graph, repository, `/pull/${pullRequest.number}#pullrequestreview-${review.id}`),
    state: review.state,
    body: review.body,
    bodyText: review.body,
    createdAt: created,
    publishedAt: timestampOrNull(review.submittedAt),
    submittedAt: timestampOrNull(review.submittedAt),
    updatedAt: timestamp(review.updatedAt),
    lastEditedAt: timestampOrNull(review.lastEditedAt),
    isMinimized: false,
    minimizedReason: null,
    author: () => graph.account(review.author),
    authorAssociation: () => association(graph.world, repository, review.author),
    authorCanPushToRepository: () => hasRole(graph.world, repository, review.author, 'write'),
    viewerDidAuthor: 'account' in graph.actor && graph.actor.account === review.author,
    commit: () => graph.commit(repository, review.commit),
    pullRequest: () => graph.pullRequest(pullRequest),
    repository: () => graph.repository(repository),
    onBehalfOf: (args) =>
      connect(within(repository), 'Team', review.onBehalfOf, args, { key: ({ id }) => id, node: graph.team }),
  });
}

/** Someone who was asked and has not answered. */
export function reviewRequestNode(graph: Graph, pullRequest: PullRequest, reviewer: Reviewer): GraphNode {
  return node('ReviewRequest', within(pullRequest.repository), {
    id: nodeId('RR', `${pullRequest.id}-${reviewerKey(reviewer)}`),
    asCodeOwner: false,
    pullRequest: () => graph.pullRequest(pullRequest),
    requestedReviewer: () => requestedReviewer(graph, reviewer),
  });
}

/** The person or team behind a request. */
export const requestedReviewer = (graph: Graph, reviewer: Reviewer): GraphNode | null =>
  reviewer.kind === 'team' ? graph.team(reviewer.team) : graph.account(reviewer.user);

/** Tells reviewers apart. */
export const reviewerKey = (reviewer: Reviewer): string =>
  reviewer.kind === 'team' ? `team-${reviewer.team.id}` : `user-${reviewer.user.id}`;
