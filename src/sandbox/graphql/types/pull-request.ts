import { nodeId } from '../../world/ids.ts';
import { closingIssues } from '../../world/closing-issues.ts';
import type { FileChange } from '../../world/model/git.ts';
import type { PullRequest, Review } from '../../world/model/issues.ts';
import { mergeability, pullRequestCommits, pullRequestFiles } from '../../world/pull-requests.ts';
import { latestOpinions, latestReviews } from '../../world/reviews.ts';
import { canSee, hasRole } from '../../world/access.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestampOrNull } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { listArgument, node, textArgument, within } from '../node.ts';
import { issueFields } from './issue.ts';
import { queueEntryNode } from './merge-queue.ts';
import { mergeStateOf, reviewDecisionOf } from './merge-state.ts';
import { pageIn } from './names.ts';
import { reviewRequestNode, reviewerKey } from './review.ts';
import { rollupOf } from './rollup.ts';
import { timelineItems } from './timeline.ts';

/** Source: docs/github-facts.md §9, "PR limits: REST files max 3,000, commits max 250". */
const maxFiles = 3_000;
const maxCommits = 250;

/** A pull request with everything that an evaluation reads. */
export function pullRequestNode(graph: Graph, pullRequest: PullRequest): GraphNode {
  const { repository } = pullRequest;
  return node('PullRequest', within(repository), {
    id: nodeId('PR', pullRequest.id),
    databaseId: pullRequest.id,
    fullDatabaseId: String(pullRequest.id),
    ...pageIn(graph, repository, `/pull/${pullRequest.number}`),
    permalink: pageIn(graph, repository, `/pull/${pullRequest.number}`).url,
    ...issueFields(graph, pullRequest),
    ...stateFields(graph, pullRequest),
    ...branchFields(graph, pullRequest),
    ...changeFields(graph, pullRequest),
    ...reviewFields(graph, pullRequest),
    closingIssuesReferences: (args) => {
      const linked = closingIssues(graph.world, pullRequest, args['userLinkedOnly'] === true);
      const visible = linked.filter((issue) => canSee(graph.world, graph.actor, issue.repository));
      return connect(within(repository), 'Issue', visible, args, { key: ({ id }) => id, node: graph.issue });
    },
    timelineItems: (args) => timelineItems(graph, pullRequest, args),
    statusCheckRollup: () => rollupOf(graph, repository, pullRequest.headSha),
  });
}

const stateFields = (graph: Graph, pullRequest: PullRequest): GraphNode['fields'] => ({
  state: pullRequest.merged ? 'MERGED' : pullRequest.state.toUpperCase(),
  isDraft: pullRequest.draft,
  merged: pullRequest.merged,
  mergedAt: timestampOrNull(pullRequest.mergedAt),
  mergedBy: () => graph.account(pullRequest.mergedBy),
  mergeable: () => (pullRequest.merged ? 'UNKNOWN' : mergeability(pullRequest)),
  mergeStateStatus: () => mergeStateOf(graph.world, pullRequest),
  mergeCommit: () => graph.commit(pullRequest.repository, pullRequest.mergeCommit),
  isInMergeQueue: pullRequest.mergeQueueEntry !== null,
  isMergeQueueEnabled: pullRequest.mergeQueueEntry !== null,
  mergeQueueEntry: () => queueEntryNode(graph, pullRequest),
  autoMergeRequest: null,
  milestone: null,
  maintainerCanModify: true,
});

const branchFields = (graph: Graph, pullRequest: PullRequest): GraphNode['fields'] => {
  const { repository } = pullRequest;
  const home = pullRequest.headRepository;
  // a fork that was deleted, or that the asker may not see, is shown as null
  const headRepository = home !== null && canSee(graph.world, graph.actor, home) ? home : null;
  return {
    isCrossRepository: home !== repository,
    baseRefName: pullRequest.base,
    baseRefOid: pullRequest.baseSha,
    baseRef: () => graph.ref(repository, `refs/heads/${pullRequest.base}`),
    baseRepository: () => graph.repository(repository),
    headRefName: pullRequest.head,
    headRefOid: pullRequest.headSha,
    headRef: () => (headRepository === null ? null : graph.ref(headRepository, `refs/heads/${pullRequest.head}`)),
    headRepository: () => (headRepository === null ? null : graph.repository(headRepository)),
    headRepositoryOwner: () => graph.account(headRepository?.owner ?? null),
  };
};

const changeFields = (graph: Graph, pullRequest: PullRequest): GraphNode['fields'] => {
  const scope = within(pullRequest.repository);
  const sum = (side: 'additions' | 'deletions') =>
    pullRequestFiles(pullRequest).reduce((total, file) => total + file[side], 0);
  return {
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    changedFiles: () => pullRequestFiles(pullRequest).length,
    files: (args) =>
      connect(scope, 'PullRequestChangedFile', pullRequestFiles(pullRequest).slice(0, maxFiles), args, {
        key: ({ path }) => path,
        node: (file) => fileNode(pullRequest, file),
      }),
    commits: (args) =>
      connect(scope, 'PullRequestCommit', pullRequestCommits(pullRequest).slice(-maxCommits), args, {
        key: ({ sha }) => sha,
        node: ({ sha }) => pullRequestCommitNode(graph, pullRequest, sha),
      }),
  };
};

const changeTypes = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
} as const satisfies Record<FileChange['status'], string>;

/** A changed file; the path before a renaming is in REST only. */
const fileNode = ({ repository }: PullRequest, file: FileChange): GraphNode =>
  node('PullRequestChangedFile', within(repository), {
    path: file.path,
    changeType: changeTypes[file.status],
    additions: file.additions,
    deletions: file.deletions,
    viewerViewedState: 'UNVIEWED',
  });

const pullRequestCommitNode = (graph: Graph, pullRequest: PullRequest, sha: string): GraphNode =>
  node('PullRequestCommit', within(pullRequest.repository), {
    id: nodeId('PURC', `${pullRequest.id}-${sha}`),
    ...pageIn(graph, pullRequest.repository, `/pull/${pullRequest.number}/commits/${sha}`),
    commit: () => graph.commit(pullRequest.repository, sha),
    pullRequest: () => graph.pullRequest(pullRequest),
  });

const reviewFields = (graph: Graph, pullRequest: PullRequest): GraphNode['fields'] => {
  const { repository } = pullRequest;
  const scope = within(repository);
  const list = (reviews: readonly Review[], args: Arguments) =>
    connect(scope, 'PullRequestReview', reviews, args, {
      key: ({ id }) => id,
      node: (review) => graph.review(pullRequest, review),
    });
  const submitted = pullRequest.reviews.filter(({ state, author }) => state !== 'PENDING' || isViewer(graph, author));
  return {
    // the sandbox has no comments on lines
    reviewThreads: (args) =>
      connect<never>(scope, 'PullRequestReviewThread', [], args, { key: String, node: () => null }),
    reviewDecision: () => reviewDecisionOf(graph.world, pullRequest),
    reviewRequests: (args) =>
      connect(scope, 'ReviewRequest', pullRequest.reviewRequests, args, {
        key: reviewerKey,
        node: (reviewer) => reviewRequestNode(graph, pullRequest, reviewer),
      }),
    latestReviews: (args) => list(latestReviews(pullRequest), args),
    latestOpinionatedReviews: (args) => {
      const writers = (review: Review) => hasRole(graph.world, repository, review.author, 'write');
      const opinions = latestOpinions(pullRequest);
      return list(args['writersOnly'] === true ? opinions.filter(writers) : opinions, args);
    },
    reviews: (args) => {
      const states = listArgument(args, 'states');
      const author = textArgument(args, 'author');
      const wanted = submitted.filter(
        (one) => (states === null || states.includes(one.state)) && (author === null || one.author.login === author),
      );
      return list(wanted, args);
    },
  };
};

const isViewer = ({ actor }: Graph, author: Review['author']): boolean =>
  'account' in actor && actor.account === author;
