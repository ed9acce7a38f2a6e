import type { OrganizationEvent, RepositoryEvent, WorldEvent } from '../world/events.ts';
import type { Installation } from '../world/model/apps.ts';
import type { Repository } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Json, Urls } from '../shapes/urls.ts';
import { getCommit } from '../world/history.ts';
import { nodeId } from '../world/ids.ts';
import { organizationShape, teamShape, userShape } from '../shapes/accounts.ts';
import { installationShape } from '../shapes/apps.ts';
import { simpleCommit } from '../shapes/commits.ts';
import { commentShape, issueShape, labelShape } from '../shapes/issues.ts';
import { fullPullRequest, reviewShape, simplePullRequest } from '../shapes/pull-requests.ts';
import { organizationOf, repositoryShape } from '../shapes/repositories.ts';
import { runPayload } from './run-payloads.ts';
import { pushPayload, statusPayload } from './push-payloads.ts';

/** The body of a webhook as one installation gets it: the event's own part, then who and where. */
export const payloadOf = (world: World, urls: Urls, event: WorldEvent, installation: Installation): Json => {
  const sender = userShape(urls, event.sender);
  const short = { id: installation.id, node_id: nodeId('I', installation.id) };
  if ('installation' in event) {
    return {
      action: event.action,
      installation: installationShape(urls, installation),
      ...(event.name === 'installation' ? installed(world, installation, event.action) : selected(installation, event)),
      sender,
    };
  }
  if ('organization' in event) {
    return {
      ...organizationPayload(urls, event),
      organization: organizationShape(urls, event.organization),
      installation: short,
      sender,
    };
  }
  const { repository } = event;
  return {
    ...repositoryPayload(world, urls, event),
    repository: event.name === 'push' ? pushedRepository(urls, repository) : repositoryShape(urls, repository),
    ...organizationOf(urls, repository.owner),
    installation: short,
    sender,
  };
};

/** In `push` alone, GitHub writes two times as seconds since the epoch. */
const pushedRepository = (urls: Urls, repository: Repository): Json => ({
  ...repositoryShape(urls, repository),
  created_at: Math.floor(repository.createdAt / 1000),
  pushed_at: Math.floor(repository.pushedAt / 1000),
  master_branch: repository.defaultBranch,
  stargazers: 0,
});

const installed = (world: World, installation: Installation, action: string): Json => {
  const reached = [...world.repositories.values()].filter(
    ({ id, owner }) =>
      owner === installation.account && (installation.repositories === 'all' || installation.repositories.has(id)),
  );
  return { repositories: reached.map(listed), ...(action === 'created' ? { requester: null } : {}) };
};

/** A repository as the lists of an installation name it. */
const listed = ({ id, owner, name, private: hidden }: Repository): Json => ({
  id,
  node_id: nodeId('R', id),
  name,
  full_name: `${owner.login}/${name}`,
  private: hidden,
});

const selected = (
  { repositories: chosen }: Installation,
  { action, repositories }: Extract<WorldEvent, { name: 'installation_repositories' }>,
): Json => ({
  repository_selection: chosen === 'all' ? 'all' : 'selected',
  repositories_added: action === 'added' ? repositories.map(listed) : [],
  repositories_removed: action === 'removed' ? repositories.map(listed) : [],
  requester: null,
});

const organizationPayload = (urls: Urls, event: OrganizationEvent): Json => {
  const team = teamShape(urls, event.team);
  if (event.name === 'team') return { action: event.action, team };
  return { action: event.action, scope: 'team', member: userShape(urls, event.member), team };
};

type On<Name extends RepositoryEvent['name']> = Extract<RepositoryEvent, { name: Name }> & {
  readonly repository: Repository;
};

const repositoryPayload = (
  world: World,
  urls: Urls,
  event: RepositoryEvent & { readonly repository: Repository },
): Json => {
  switch (event.name) {
    case 'pull_request':
      return pullRequestPayload(world, urls, event);
    case 'pull_request_review':
      return reviewPayload(world, urls, event);
    case 'issues':
    case 'issue_comment':
      return issuePayload(world, urls, event);
    case 'push':
      return pushPayload(urls, event);
    case 'status':
      return statusPayload(urls, event);
    case 'create':
      return {
        ...refPayload(event),
        master_branch: event.repository.defaultBranch,
        description: event.repository.description,
      };
    case 'delete':
      return refPayload(event);
    case 'repository':
      return {
        action: event.action,
        ...changesOf(urls, event),
      };
    case 'merge_group':
      return mergeGroupPayload(event);
    case 'check_suite':
    case 'check_run':
    case 'workflow_run':
    case 'workflow_job':
    case 'deployment':
    case 'deployment_status':
    case 'deployment_protection_rule':
    case 'deployment_review':
      break;
  }
  return runPayload(urls, event);
};

const changesOf = (urls: Urls, event: On<'repository'>): Json => {
  if (event.action === 'renamed') return { changes: { repository: { name: { from: event.from } } } };
  if (event.action === 'edited') return { changes: { default_branch: { from: event.from } } };
  if (event.action !== 'transferred') return {};
  const { formerOwner } = event;
  const isUser = formerOwner.type !== 'Organization';
  const from = isUser ? { user: userShape(urls, formerOwner) } : { organization: organizationShape(urls, formerOwner) };
  return { changes: { owner: { from } } };
};

const refPayload = (event: On<'create' | 'delete'>): Json => ({
  ref: event.ref,
  ref_type: event.refType,
  pusher_type: 'user',
});

const changesShape = (changes: {
  readonly title?: string;
  readonly body?: string;
  readonly base?: { readonly ref: string; readonly sha: string };
}): Json => ({
  ...(changes.title === undefined ? {} : { title: { from: changes.title } }),
  ...(changes.body === undefined ? {} : { body: { from: changes.body } }),
  ...(changes.base === undefined ? {} : { base: { ref: { from: changes.base.ref }, sha: { from: changes.base.sha } } }),
});

const pullRequestPayload = (world: World, urls: Urls, event: On<'pull_request'>): Json => {
  const { pullRequest, reviewer, repository } = event;
  return {
    action: event.action,
    number: pullRequest.number,
    pull_request: fullPullRequest(world, urls, pullRequest),
    ...(event.changes ? { changes: changesShape(event.changes) } : {}),
    ...(event.label ? { label: labelShape(urls, repository, event.label) } : {}),
    ...(event.assignee ? { assignee: userShape(urls, event.assignee) } : {}),
    ...(event.before === undefined ? {} : { before: event.before, after: event.after }),
    ...(reviewer?.kind === 'user' ? { requested_reviewer: userShape(urls, reviewer.user) } : {}),
    ...(reviewer?.kind === 'team' ? { requested_team: teamShape(urls, reviewer.team) } : {}),
  };
};

/** Review events write the state in lower case, unlike REST. */
const reviewPayload = (world: World, urls: Urls, event: On<'pull_request_review'>): Json => {
  const { pullRequest, review } = event;
  const shape = reviewShape(world, urls, pullRequest, review);
  return {
    action: event.action,
    review: {
      ...shape,
      state: review.state.toLowerCase(),
      body: review.body === '' ? null : review.body,
      updated_at: shape['submitted_at'] ?? null,
    },
    pull_request: simplePullRequest(world, urls, pullRequest),
    ...(event.changes ? { changes: changesShape(event.changes) } : {}),
  };
};

const issuePayload = (world: World, urls: Urls, event: On<'issues' | 'issue_comment'>): Json => ({
  action: event.action,
  issue: issueShape(world, urls, event.issue),
  ...(event.changes ? { changes: changesShape(event.changes) } : {}),
  ...(event.name === 'issue_comment' ? { comment: commentShape(world, urls, event.repository, event.comment) } : {}),
  ...(event.name === 'issues' && event.assignee ? { assignee: userShape(urls, event.assignee) } : {}),
  ...(event.name === 'issues' && event.label ? { label: labelShape(urls, event.repository, event.label) } : {}),
});

const mergeGroupPayload = (event: On<'merge_group'>): Json => ({
  action: event.action,
  ...(event.reason === undefined ? {} : { reason: event.reason }),
  merge_group: {
    head_sha: event.headSha,
    head_ref: event.headRef,
    base_sha: event.baseSha,
    base_ref: event.baseRef,
    head_commit: simpleCommit(getCommit(event.repository.objects, event.headSha)),
  },
});
