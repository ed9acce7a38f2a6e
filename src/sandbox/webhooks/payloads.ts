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
      ...installed(world, installation, event.action),
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
  const repositories = reached.map((repository) => ({
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: `${repository.owner.login}/${repository.name}`,
    private: repository.private,
  }));
  return { repositories, ...(action === 'created' ? { requester: null } : {}) };
};

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
        ...(event.from === undefined ? {} : { changes: { repository: { name: { from: event.from } } } }),
        ...edited(event),
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
      break;
  }
  return runPayload(urls, event);
};

const edited = (event: On<'repository'>): Json =>
  event.action === 'edited' ? { changes: { default_branch: { from: event.repository.defaultBranch } } } : {};

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
