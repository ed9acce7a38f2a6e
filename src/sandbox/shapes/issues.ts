import type { Account } from '../world/model/accounts.ts';
import type { Issue, IssueComment, Label, PullRequest, Reaction } from '../world/model/issues.ts';
import type { Repository } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Json, Urls } from './urls.ts';
import { isOwner, organizationMember } from '../world/accounts.ts';
import { commentsOf } from '../world/comments.ts';
import { nodeId } from '../world/ids.ts';
import { isPullRequest } from '../world/issues.ts';
import { pullRequestsOf } from '../world/pull-request-sync.ts';
import { userOrNull } from './accounts.ts';
import { appShape } from './apps.ts';
import { repoHtml, repoUrl, time, timeOrNull } from './urls.ts';

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'] as const;

/** How often each reaction was given. */
const reactionRollup = (url: string, reactions: readonly Reaction[]): Json => ({
  url: `${url}/reactions`,
  total_count: reactions.length,
  ...Object.fromEntries(
    contents.map((content) => [content, reactions.filter((reaction) => reaction.content === content).length]),
  ),
});

/** One reaction. */
export const reactionShape = (urls: Urls, reaction: Reaction): Json => ({
  id: reaction.id,
  node_id: nodeId('REA', reaction.id),
  user: userOrNull(urls, reaction.user),
  content: reaction.content,
  created_at: time(reaction.createdAt),
});

/** A label. */
export const labelShape = (urls: Urls, repository: Repository, label: Label): Json => ({
  id: label.id,
  node_id: nodeId('LA', label.id),
  url: `${repoUrl(urls, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  color: label.color,
  default: false,
  description: label.description ?? '',
});

/** GitHub's word for an author's relation to the repository; it follows visibility and proves nothing. */
export const association = (world: World, repository: Repository, account: Account): string => {
  const { owner } = repository;
  if (owner === account) return 'OWNER';
  const member = organizationMember(world, owner, account);
  if (member?.state === 'active' && (member.public || repository.private || isOwner(world, owner, account)))
    return 'MEMBER';
  if (repository.collaborators.has(account.id)) return 'COLLABORATOR';
  return pullRequestsOf(repository).some((pullRequest) => pullRequest.merged && pullRequest.author === account)
    ? 'CONTRIBUTOR'
    : 'NONE';
};

/** An issue, or a pull request seen as one. */
export const issueShape = (world: World, urls: Urls, issue: Issue | PullRequest): Json => {
  const { repository, number } = issue;
  const url = `${repoUrl(urls, repository)}/issues/${number}`;
  const html = `${repoHtml(urls, repository)}/${isPullRequest(issue) ? 'pull' : 'issues'}/${number}`;
  return {
    url,
    repository_url: repoUrl(urls, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: nodeId(isPullRequest(issue) ? 'PR' : 'I', issue.id),
    number,
    title: issue.title,
    user: userOrNull(urls, issue.author),
    labels: issue.labels.map((label) => labelShape(urls, repository, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: issue.assignees[0] ? userOrNull(urls, issue.assignees[0]) : null,
    assignees: issue.assignees.map((assignee) => userOrNull(urls, assignee)),
    milestone: null,
    comments: commentsOf(repository, number).length,
    created_at: time(issue.createdAt),
    updated_at: time(issue.updatedAt),
    closed_at: timeOrNull(issue.closedAt),
    author_association: association(world, repository, issue.author),
    active_lock_reason: null,
    ...(isPullRequest(issue) ? { draft: issue.draft, pull_request: pullRequestLinks(urls, issue, html) } : {}),
    body: issue.body,
    reactions: reactionRollup(url, issue.reactions),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.viaApp ? appShape(urls, issue.viaApp) : null,
    state_reason: issue.state === 'closed' && !isPullRequest(issue) ? 'completed' : null,
  };
};

const pullRequestLinks = (urls: Urls, pullRequest: PullRequest, html: string): Json => ({
  url: `${repoUrl(urls, pullRequest.repository)}/pulls/${pullRequest.number}`,
  html_url: html,
  diff_url: `${html}.diff`,
  patch_url: `${html}.patch`,
  merged_at: timeOrNull(pullRequest.mergedAt),
});

/** `GET /repos/{owner}/{repo}/issues/{issue_number}`. */
export const fullIssue = (world: World, urls: Urls, issue: Issue | PullRequest): Json => ({
  ...issueShape(world, urls, issue),
  closed_by: userOrNull(urls, issue.closedBy),
});

/** A comment; REST says when it was last changed and by which App it was made, never who edited it. */
export const commentShape = (world: World, urls: Urls, repository: Repository, comment: IssueComment): Json => {
  const url = `${repoUrl(urls, repository)}/issues/comments/${comment.id}`;
  const issue = repository.issues.get(comment.issueNumber);
  const kind = issue?.kind === 'issue' ? 'issues' : 'pull';
  return {
    url,
    html_url: `${repoHtml(urls, repository)}/${kind}/${comment.issueNumber}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(urls, repository)}/issues/${comment.issueNumber}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: userOrNull(urls, comment.author),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    body: comment.body,
    author_association: association(world, repository, comment.author),
    reactions: reactionRollup(url, comment.reactions),
    performed_via_github_app: comment.viaApp ? appShape(urls, comment.viaApp) : null,
    ...(comment.minimizedReason === null ? {} : { minimized: { reason: comment.minimizedReason } }),
  };
};
