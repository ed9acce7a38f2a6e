import type { Commit } from '../../world/model/git.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { resolveCommit } from '../../world/commits.ts';
import { nodeId } from '../../world/ids.ts';
import { changedFiles } from '../../world/diff.ts';
import { ancestry, commitsBetween, getCommit, isAncestor, mergeBase } from '../../world/history.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';
import { pullRequestCommits } from '../../world/pull-requests.ts';
import { notFound } from '../../world/refusal.ts';
import { rulesOf } from '../../world/repositories.ts';
import { commitShape, fileShape } from '../../shapes/commits.ts';
import { simplePullRequest } from '../../shapes/pull-requests.ts';
import { repoHtml, repoUrl } from '../../shapes/urls.ts';
import { page } from '../paging.ts';
import { ok } from '../reply.ts';
import { demand, param, repositoryRoute } from '../router.ts';

const read = demand('contents', 'read');
/** A comparison lists this many files, on its first page only. */
const comparedFiles = 300;

const list = (context: RepositoryContext) => {
  const { repository, query, urls } = context;
  const start = resolveCommit(repository, query.get('sha') ?? repository.defaultBranch);
  const path = query.get('path');
  const commits = ancestry(repository.objects, start.sha).filter(
    (commit) => path === null || touches(context, commit, path),
  );
  return page(context, commits, (commit) => commitShape(urls, repository, commit));
};

const touches = ({ repository }: RepositoryContext, commit: Commit, path: string): boolean =>
  filesOf(repository, commit).some((change) => change.path === path || change.path.startsWith(`${path}/`));

const filesOf = (repository: RepositoryContext['repository'], commit: Commit) => {
  const [first] = commit.parents;
  return changedFiles(first === undefined ? new Map() : getCommit(repository.objects, first).files, commit.files);
};

const get = (context: RepositoryContext) => {
  const { repository, urls } = context;
  const commit = resolveCommit(repository, param(context, 'ref'));
  const files = filesOf(repository, commit);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...commitShape(urls, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.map((file) => fileShape(urls, repository, commit.sha, file)),
  });
};

/** On the default branch only the merged pull request that brought a commit; elsewhere open ones too. */
const pulls = (context: RepositoryContext) => {
  const { world, repository, urls } = context;
  const { sha } = resolveCommit(repository, param(context, 'commit_sha'));
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const onDefault = tip !== undefined && isAncestor(repository.objects, sha, tip);
  const found = pullRequestsOf(repository).filter(
    (pullRequest) =>
      (pullRequest.merged || !onDefault) &&
      (pullRequest.mergeCommit === sha ||
        pullRequest.rebased.includes(sha) ||
        pullRequestCommits(pullRequest).some((commit) => commit.sha === sha)),
  );
  return page(context, found, (pullRequest) => simplePullRequest(world, urls, pullRequest));
};

const branchesWhereHead = (context: RepositoryContext) => {
  const { repository, urls } = context;
  const { sha } = resolveCommit(repository, param(context, 'commit_sha'));
  const heads = [...repository.refs].filter(([ref, tip]) => ref.startsWith('refs/heads/') && tip === sha);
  return ok(
    heads.map(([ref]) => {
      const name = ref.slice('refs/heads/'.length);
      const url = `${repoUrl(urls, repository)}/commits/${sha}`;
      return { name, commit: { sha, url }, protected: rulesOf(repository, name).length > 0 };
    }),
  );
};

/** Tags by name, the last one first, each with the commit it stands on. */
const tags = (context: RepositoryContext) => {
  const { repository, urls } = context;
  const found = [...repository.refs]
    .filter(([ref]) => ref.startsWith('refs/tags/'))
    .map(([ref, sha]) => ({ name: ref.slice('refs/tags/'.length), sha }))
    .toSorted((a, b) => (a.name < b.name ? 1 : -1));
  return page(context, found, ({ name, sha }) => ({
    name,
    commit: { sha, url: `${repoUrl(urls, repository)}/commits/${sha}` },
    zipball_url: `${repoUrl(urls, repository)}/zipball/refs/tags/${name}`,
    tarball_url: `${repoUrl(urls, repository)}/tarball/refs/tags/${name}`,
    node_id: nodeId('REF', repository.id),
  }));
};

const compare = (context: RepositoryContext) => {
  const { repository, urls, query } = context;
  const [from, to] = param(context, 'basehead').split('...');
  if (from === undefined || to === undefined) throw notFound();
  const base = resolveCommit(repository, from);
  const head = resolveCommit(repository, to);
  const common = mergeBase(repository.objects, base.sha, head.sha);
  if (common === null) throw notFound();
  const ahead = commitsBetween(repository.objects, base.sha, head.sha);
  const behind = commitsBetween(repository.objects, head.sha, base.sha);
  const files = changedFiles(getCommit(repository.objects, common).files, head.files).slice(0, comparedFiles);
  const paged = query.has('page') || query.has('per_page');
  const commits = paged ? page(context, ahead, (commit) => commitShape(urls, repository, commit)) : null;
  const html = `${repoHtml(urls, repository)}/compare/${from}...${to}`;
  return {
    status: 200,
    headers: commits?.headers ?? {},
    body: {
      url: `${repoUrl(urls, repository)}/compare/${from}...${to}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitShape(urls, repository, base),
      merge_base_commit: commitShape(urls, repository, getCommit(repository.objects, common)),
      status: wordFor(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: commits?.body ?? ahead.slice(-250).map((commit) => commitShape(urls, repository, commit)),
      files: Number(query.get('page') ?? 1) > 1 ? [] : files.map((file) => fileShape(urls, repository, head.sha, file)),
    },
  };
};

const wordFor = (ahead: number, behind: number): string => {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
};

/** Commits and what lies between them. */
export const commitRoutes: readonly Route[] = [
  repositoryRoute('GET', '/commits', read, list),
  repositoryRoute('GET', '/commits/:ref', read, get),
  repositoryRoute('GET', '/commits/:commit_sha/pulls', demand('pull_requests', 'read'), pulls),
  repositoryRoute('GET', '/commits/:commit_sha/branches-where-head', read, branchesWhereHead),
  repositoryRoute('GET', '/tags', read, tags),
  repositoryRoute('GET', '/compare/:basehead', read, compare),
];
