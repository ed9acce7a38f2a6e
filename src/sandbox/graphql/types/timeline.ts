import { commentsOf } from '../../world/comments.ts';
import { nodeId } from '../../world/ids.ts';
import type { Issue, PullRequest, TimelineEvent } from '../../world/model/issues.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { listArgument, node, within } from '../node.ts';
import { commentNode, labelNode } from './issue.ts';
import { pageIn } from './names.ts';
import { requestedReviewer } from './review.ts';

interface Item {
  readonly key: string;
  /** The schema's type name. */
  readonly type: string;
  readonly at: number;
  readonly node: () => GraphNode;
}

/** What happened to a pull request in order of time, cut down to the `itemTypes` asked for. */
export function timelineItems(graph: Graph, pullRequest: PullRequest, args: Arguments): GraphNode {
  return listed('PullRequestTimelineItems', pullRequest, itemsOf(graph, pullRequest), args);
}

/** The same of a plain issue, whose events are fewer. */
export function issueTimelineItems(graph: Graph, issue: Issue, args: Arguments): GraphNode {
  return listed('IssueTimelineItems', issue, issueItems(graph, issue), args);
}

function listed(type: string, issue: Issue | PullRequest, all: readonly Item[], args: Arguments): GraphNode {
  const types = listArgument(args, 'itemTypes');
  const items = all.filter((item) => types === null || types.includes(enumName(item.type)));
  return connect(within(issue.repository), type, items, args, {
    key: ({ key }) => key,
    node: (item) => item.node(),
    more: {
      filteredCount: items.length,
      pageCount: items.length,
      updatedAt: timestamp(items.at(-1)?.at ?? issue.updatedAt),
    },
  });
}

/** Of the world's events those that GitHub has for plain issues too. */
const onIssues: ReadonlySet<string> = new Set([
  'CommentDeletedEvent',
  'ClosedEvent',
  'ReopenedEvent',
  'AssignedEvent',
  'UnassignedEvent',
  'LabeledEvent',
  'UnlabeledEvent',
]);

function issueItems(graph: Graph, issue: Issue): readonly Item[] {
  const told = issue.timeline.filter(({ type }) => onIssues.has(type));
  const events = told.map((event) => ({
    key: `event-${event.id}`,
    type: event.type,
    at: event.at,
    node: () => issueEventNode(graph, issue, event),
  }));
  return [...events, ...commentItems(graph, issue)].toSorted((a, b) => a.at - b.at);
}

function issueEventNode(graph: Graph, issue: Issue, event: TimelineEvent): GraphNode {
  return node(event.type, within(issue.repository), {
    id: nodeId('EV', event.id),
    databaseId: event.id,
    createdAt: timestamp(event.at),
    actor: () => graph.account(event.actor),
    ...('commentAuthor' in event ? { deletedCommentAuthor: () => graph.account(event.commentAuthor) } : {}),
    ...('label' in event ? { label: () => labelNode(graph, issue.repository, event.label) } : {}),
    ...('assignee' in event ? { assignee: () => graph.account(event.assignee) } : {}),
  });
}

function commentItems(graph: Graph, issue: Issue | PullRequest): readonly Item[] {
  return commentsOf(issue.repository, issue.number).map((comment) => ({
    key: `comment-${comment.id}`,
    type: 'IssueComment',
    at: comment.createdAt,
    node: () => commentNode(graph, issue, comment),
  }));
}

/** `HeadRefForcePushedEvent` → `HEAD_REF_FORCE_PUSHED_EVENT`. */
const enumName = (type: string): string => type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

function itemsOf(graph: Graph, pullRequest: PullRequest): readonly Item[] {
  const events = pullRequest.timeline.map((event) => ({
    key: `event-${event.id}`,
    type: event.type,
    at: event.at,
    node: () => eventNode(graph, pullRequest, event),
  }));
  const comments = commentItems(graph, pullRequest);
  const reviews = pullRequest.reviews.flatMap((review) =>
    review.submittedAt === null
      ? []
      : [
          {
            key: `review-${review.id}`,
            type: 'PullRequestReview',
            at: review.submittedAt,
            node: () => graph.review(pullRequest, review),
          },
        ],
  );
  return [...events, ...comments, ...reviews].toSorted((a, b) => a.at - b.at);
}

function eventNode(graph: Graph, pullRequest: PullRequest, event: TimelineEvent): GraphNode {
  const { repository, number } = pullRequest;
  return node(event.type, within(repository), {
    id: nodeId('EV', event.id),
    databaseId: event.id,
    createdAt: timestamp(event.at),
    actor: () => graph.account(event.actor),
    pullRequest: () => graph.pullRequest(pullRequest),
    ...pageIn(graph, repository, `/pull/${number}#event-${event.id}`),
    ...detail(graph, pullRequest, event),
  });
}

function detail(graph: Graph, pullRequest: PullRequest, event: TimelineEvent): GraphNode['fields'] {
  const { repository } = pullRequest;
  if ('before' in event) return forcePush(graph, pullRequest, event);
  if ('previousRef' in event) return { previousRefName: event.previousRef, currentRefName: event.currentRef };
  if ('commentAuthor' in event) return { deletedCommentAuthor: () => graph.account(event.commentAuthor) };
  if ('reviewer' in event) return { requestedReviewer: () => requestedReviewer(graph, event.reviewer) };
  if ('assignee' in event) {
    return {
      assignee: () => graph.account(event.assignee),
      user: () => (event.assignee.type === 'User' ? graph.account(event.assignee) : null),
      assignable: () => graph.pullRequest(pullRequest),
    };
  }
  if ('label' in event) {
    return {
      label: () => labelNode(graph, repository, event.label),
      labelable: () => graph.pullRequest(pullRequest),
    };
  }
  if ('review' in event) {
    return {
      previousReviewState: event.previousState,
      dismissalMessage: event.message,
      review: () => graph.review(pullRequest, event.review),
    };
  }
  if ('commit' in event) {
    return {
      commit: () => graph.commit(repository, event.commit),
      mergeRefName: pullRequest.base,
      mergeRef: () => graph.ref(repository, `refs/heads/${pullRequest.base}`),
    };
  }
  return {};
}

type ForcePush = Extract<TimelineEvent, { readonly before: string }>;

function forcePush(graph: Graph, pullRequest: PullRequest, event: ForcePush): GraphNode['fields'] {
  const { repository, headRepository, head, base } = pullRequest;
  const moved =
    event.type === 'HeadRefForcePushedEvent' ? { home: headRepository, name: head } : { home: repository, name: base };
  return {
    beforeCommit: () => graph.commit(repository, event.before),
    afterCommit: () => graph.commit(repository, event.after),
    ref: () => (moved.home === null ? null : graph.ref(moved.home, `refs/heads/${moved.name}`)),
  };
}
