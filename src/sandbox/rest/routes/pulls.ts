import type { PullRequest } from '../../world/model/issues.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { findRepository } from '../../world/access.ts';
import { editIssue } from '../../world/issues.ts';
import { mergePullRequest } from '../../world/merge.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';
import {
  changeBase,
  getPullRequest,
  openPullRequest,
  pullRequestCommits,
  pullRequestFiles,
} from '../../world/pull-requests.ts';
import { notFound } from '../../world/refusal.ts';
import { commitShape, fileShape } from '../../shapes/commits.ts';
import { fullPullRequest, simplePullRequest } from '../../shapes/pull-requests.ts';
import { given, optionalChoice, optionalFlag, optionalText, text } from '../body.ts';
import { page } from '../paging.ts';
import { created, noContent, ok } from '../reply.ts';
import { demand, numberParam, repositoryRoute } from '../router.ts';

const read = demand('pull_requests', 'read');
/** Anyone who can read may open a pull request; what else they may is decided by the rule itself. */
const write = demand('pull_requests', 'write', 'read');

/** Listings and commits of pull requests have hard ends on GitHub. */
const limits = { files: 3000, commits: 250 } as const;

const pull = (context: RepositoryContext): PullRequest =>
  getPullRequest(context.repository, numberParam(context, 'pull_number'));

const list = (context: RepositoryContext) => {
  const { world, repository, urls, query } = context;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const found = pullRequestsOf(repository)
    .filter((pullRequest) => state === 'all' || pullRequest.state === state)
    .filter((pullRequest) => (query.get('base') ?? pullRequest.base) === pullRequest.base)
    .filter(
      (pullRequest) => head === null || head === `${pullRequest.headRepository?.owner.login ?? ''}:${pullRequest.head}`,
    );
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = query.get('direction') === 'asc';
  found.sort((a, b) => (ascending ? a[key] - b[key] : b[key] - a[key]));
  return page(context, found, (pullRequest) => simplePullRequest(world, urls, pullRequest));
};

const post = ({ world, actor, repository, body, urls }: RepositoryContext) => {
  const [owner, branch] = splitHead(text(body, 'head'), repository.owner.login);
  const headRepository = owner === repository.owner.login ? repository : findRepository(world, owner, repository.name);
  const pullRequest = openPullRequest(world, actor, repository, {
    title: text(body, 'title'),
    head: branch,
    base: text(body, 'base'),
    ...given({ body: optionalText(body, 'body'), draft: optionalFlag(body, 'draft'), headRepository }),
  });
  return created(fullPullRequest(world, urls, pullRequest));
};

const splitHead = (head: string, owner: string): readonly [string, string] => {
  const colon = head.indexOf(':');
  return colon < 0 ? [owner, head] : [head.slice(0, colon), head.slice(colon + 1)];
};

const patch = (context: RepositoryContext) => {
  const { world, actor, body, urls } = context;
  const pullRequest = pull(context);
  const base = optionalText(body, 'base');
  if (base !== undefined && base !== pullRequest.base) changeBase(world, actor, pullRequest, base);
  editIssue(
    world,
    actor,
    pullRequest,
    given({
      title: optionalText(body, 'title'),
      body: optionalText(body, 'body'),
      state: optionalChoice(body, 'state', ['open', 'closed']),
    }),
  );
  return ok(fullPullRequest(world, urls, pullRequest));
};

const merge = (context: RepositoryContext) => {
  const { world, actor, body } = context;
  const commit = mergePullRequest(
    world,
    actor,
    pull(context),
    given({
      method: optionalChoice(body, 'merge_method', ['merge', 'squash', 'rebase']),
      title: optionalText(body, 'commit_title'),
      message: optionalText(body, 'commit_message'),
      sha: optionalText(body, 'sha'),
    }),
  );
  return ok({ sha: commit.sha, merged: true, message: 'Pull Request successfully merged' });
};

/** Pull requests. */
export const pullRoutes: readonly Route[] = [
  repositoryRoute('GET', '/pulls', read, list),
  repositoryRoute('POST', '/pulls', write, post),
  repositoryRoute('GET', '/pulls/:pull_number', read, (context) =>
    ok(fullPullRequest(context.world, context.urls, pull(context))),
  ),
  repositoryRoute('PATCH', '/pulls/:pull_number', write, patch),
  repositoryRoute('GET', '/pulls/:pull_number/commits', read, (context) =>
    page(context, pullRequestCommits(pull(context)).slice(0, limits.commits), (commit) =>
      commitShape(context.urls, context.repository, commit),
    ),
  ),
  repositoryRoute('GET', '/pulls/:pull_number/files', read, (context) => {
    const pullRequest = pull(context);
    return page(context, pullRequestFiles(pullRequest).slice(0, limits.files), (file) =>
      fileShape(context.urls, context.repository, pullRequest.headSha, file),
    );
  }),
  repositoryRoute('GET', '/pulls/:pull_number/merge', read, (context) => {
    if (!pull(context).merged) throw notFound();
    return noContent();
  }),
  repositoryRoute('PUT', '/pulls/:pull_number/merge', demand('contents', 'write', 'read'), merge),
];
