import { commentsOf } from '../../world/comments.ts';
import { nodeId } from '../../world/ids.ts';
import type { Issue, IssueComment, Label } from '../../world/model/issues.ts';
import type { Repository } from '../../world/model/repository.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp, timestampOrNull } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { association } from '../../shapes/issues.ts';
import { editFields, reactionFields } from './edits.ts';
import { pageIn } from './names.ts';

/** What issues and pull requests have in common. */
export const issueFields = (graph: Graph, issue: Issue): GraphNode['fields'] => {
  const { repository } = issue;
  const scope = within(repository);
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    bodyText: issue.body ?? '',
    createdAt: timestamp(issue.createdAt),
    publishedAt: timestamp(issue.createdAt),
    updatedAt: timestamp(issue.updatedAt),
    closed: issue.state === 'closed',
    closedAt: timestampOrNull(issue.closedAt),
    locked: issue.locked,
    activeLockReason: null,
    author: () => graph.account(issue.author),
    authorAssociation: () => association(graph.world, repository, issue.author),
    viewerDidAuthor: 'account' in graph.actor && graph.actor.account === issue.author,
    repository: () => graph.repository(repository),
    ...editFields(graph, repository, issue),
    ...reactionFields(graph, repository, issue.reactions),
    labels: (args) =>
      connect(scope, 'Label', issue.labels, args, {
        key: ({ id }) => id,
        node: (label) => labelNode(graph, repository, label),
      }),
    assignees: (args) =>
      connect(scope, 'User', issue.assignees, args, { key: ({ id }) => id, node: (account) => graph.account(account) }),
    comments: (args) =>
      connect(scope, 'IssueComment', commentsOf(repository, issue.number), args, {
        key: ({ id }) => id,
        node: (comment) => commentNode(graph, issue, comment),
      }),
  };
};

/** A label of the repository. */
export function labelNode(graph: Graph, repository: Repository, label: Label): GraphNode {
  return node('Label', within(repository), {
    id: nodeId('LA', label.id),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: false,
    repository: () => graph.repository(repository),
    ...pageIn(graph, repository, `/labels/${encodeURIComponent(label.name)}`),
  });
}

/** A comment on an issue or pull request; GraphQL does not say through which App it was made. */
export function commentNode(graph: Graph, issue: Issue, comment: IssueComment): GraphNode {
  const { repository } = issue;
  const kind = issue.kind === 'pull-request' ? 'pull' : 'issues';
  return node('IssueComment', within(repository), {
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    ...pageIn(graph, repository, `/${kind}/${issue.number}#issuecomment-${comment.id}`),
    createdAt: timestamp(comment.createdAt),
    publishedAt: timestamp(comment.createdAt),
    updatedAt: timestamp(comment.updatedAt),
    body: comment.body,
    bodyText: comment.body,
    author: () => graph.account(comment.author),
    authorAssociation: () => association(graph.world, repository, comment.author),
    viewerDidAuthor: 'account' in graph.actor && graph.actor.account === comment.author,
    isMinimized: comment.minimizedReason !== null,
    minimizedReason: comment.minimizedReason,
    repository: () => graph.repository(repository),
    issue: () => graph.issue(issue),
    pullRequest: () => (issue.kind === 'pull-request' ? graph.pullRequestNumbered(repository, issue.number) : null),
    ...editFields(graph, repository, comment),
    ...reactionFields(graph, repository, comment.reactions),
  });
}
