import type { PullRequest, Review } from '../world/model/issues.ts';
import type { Repository } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Json, Urls } from './urls.ts';
import { commentsOf } from '../world/comments.ts';
import { nodeId } from '../world/ids.ts';
import { isAncestor } from '../world/history.ts';
import { mergeBlockers } from '../world/merge-rules.ts';
import { mergeability, pullRequestCommits, pullRequestFiles } from '../world/pull-requests.ts';
import { simpleTeam, userOrNull, userShape } from './accounts.ts';
import { association, labelShape } from './issues.ts';
import { repositoryShape } from './repositories.ts';
import { repoHtml, repoUrl, time, timeOrNull } from './urls.ts';

/** A pull request in lists and most webhook payloads. */
export const simplePullRequest = (world: World, urls: Urls, pullRequest: PullRequest): Json => {
  const { repository, number } = pullRequest;
  const html = `${repoHtml(urls, repository)}/pull/${number}`;
  return {
    ...addressesOf(urls, pullRequest),
    id: pullRequest.id,
    node_id: nodeId('PR', pullRequest.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    number,
    state: pullRequest.state,
    locked: pullRequest.locked,
    title: pullRequest.title,
    user: userOrNull(urls, pullRequest.author),
    body: pullRequest.body,
    created_at: time(pullRequest.createdAt),
    updated_at: time(pullRequest.updatedAt),
    closed_at: timeOrNull(pullRequest.closedAt),
    merged_at: timeOrNull(pullRequest.mergedAt),
    merge_commit_sha: pullRequest.mergeCommit,
    assignee: pullRequest.assignees[0] ? userOrNull(urls, pullRequest.assignees[0]) : null,
    assignees: pullRequest.assignees.map((assignee) => userOrNull(urls, assignee)),
    requested_reviewers: requestedUsers(urls, pullRequest),
    requested_teams: requestedTeams(urls, pullRequest).map((team) => ({ ...team, parent: null })),
    labels: pullRequest.labels.map((label) => labelShape(urls, repository, label)),
    milestone: null,
    draft: pullRequest.draft,
    head: end(urls, pullRequest.headRepository, pullRequest.head, pullRequest.headSha, pullRequest.author.login),
    base: end(urls, repository, pullRequest.base, pullRequest.baseSha, repository.owner.login),
    _links: linksOf(urls, pullRequest, html),
    author_association: association(world, repository, pullRequest.author),
    auto_merge: null,
    active_lock_reason: null,
  };
};

const addressesOf = (urls: Urls, { repository, number, headSha }: PullRequest): Json => {
  const base = repoUrl(urls, repository);
  const url = `${base}/pulls/${number}`;
  return {
    url,
    issue_url: `${base}/issues/${number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${base}/issues/${number}/comments`,
    statuses_url: `${base}/statuses/${headSha}`,
  };
};

const linksOf = (urls: Urls, pullRequest: PullRequest, html: string): Json => {
  const addresses = addressesOf(urls, pullRequest);
  return {
    self: { href: addresses['url'] },
    html: { href: html },
    issue: { href: addresses['issue_url'] },
    comments: { href: addresses['comments_url'] },
    review_comments: { href: addresses['review_comments_url'] },
    review_comment: { href: addresses['review_comment_url'] },
    commits: { href: addresses['commits_url'] },
    statuses: { href: addresses['statuses_url'] },
  };
};

const end = (urls: Urls, repository: Repository | null, ref: string, sha: string, login: string): Json => ({
  label: `${repository?.owner.login ?? login}:${ref}`,
  ref,
  sha,
  user: repository ? userShape(urls, repository.owner) : null,
  repo: repository ? repositoryShape(urls, repository) : null,
});

/** People asked to review. */
export const requestedUsers = (urls: Urls, pullRequest: PullRequest): readonly Json[] =>
  pullRequest.reviewRequests.flatMap((request) => (request.kind === 'user' ? [userShape(urls, request.user)] : []));

/** Teams asked to review. */
export const requestedTeams = (urls: Urls, pullRequest: PullRequest): readonly Json[] =>
  pullRequest.reviewRequests.flatMap((request) => (request.kind === 'team' ? [simpleTeam(urls, request.team)] : []));

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` and the `pull_request` event. */
export const fullPullRequest = (world: World, urls: Urls, pullRequest: PullRequest): Json => {
  const files = pullRequestFiles(pullRequest);
  const state = mergeability(pullRequest);
  const mergeable = pullRequest.merged || state === 'UNKNOWN' ? null : state === 'MERGEABLE';
  return {
    ...simplePullRequest(world, urls, pullRequest),
    requested_teams: requestedTeams(urls, pullRequest),
    merged: pullRequest.merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeableState(world, pullRequest, mergeable),
    merged_by: userOrNull(urls, pullRequest.mergedBy),
    comments: commentsOf(pullRequest.repository, pullRequest.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pullRequestCommits(pullRequest).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
};

/** GitHub's one word for what stands in the way. */
const mergeableState = (world: World, pullRequest: PullRequest, mergeable: boolean | null): string => {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  if (pullRequest.draft) return 'draft';
  if (mergeBlockers(world, pullRequest).length > 0) return 'blocked';
  const tip = pullRequest.repository.refs.get(`refs/heads/${pullRequest.base}`);
  return tip !== undefined && !isAncestor(pullRequest.repository.objects, tip, pullRequest.headSha)
    ? 'behind'
    : 'clean';
};

/** The few fields of a pull request inside checks and workflow runs. */
export const minimalPullRequest = (urls: Urls, pullRequest: PullRequest): Json => ({
  id: pullRequest.id,
  number: pullRequest.number,
  url: `${repoUrl(urls, pullRequest.repository)}/pulls/${pullRequest.number}`,
  head: {
    ref: pullRequest.head,
    sha: pullRequest.headSha,
    repo: tinyRepository(urls, pullRequest.headRepository ?? pullRequest.repository),
  },
  base: { ref: pullRequest.base, sha: pullRequest.baseSha, repo: tinyRepository(urls, pullRequest.repository) },
});

const tinyRepository = (urls: Urls, repository: Repository): Json => ({
  id: repository.id,
  url: repoUrl(urls, repository),
  name: repository.name,
});

/** A review of a pull request. */
export const reviewShape = (world: World, urls: Urls, pullRequest: PullRequest, review: Review): Json => {
  const html = `${repoHtml(urls, pullRequest.repository)}/pull/${pullRequest.number}#pullrequestreview-${review.id}`;
  const url = `${repoUrl(urls, pullRequest.repository)}/pulls/${pullRequest.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userOrNull(urls, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: association(world, pullRequest.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.submittedAt === null ? {} : { submitted_at: time(review.submittedAt) }),
    commit_id: review.commit,
  };
};
