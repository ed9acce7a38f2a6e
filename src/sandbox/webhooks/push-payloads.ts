import type { RepositoryEvent } from '../world/events.ts';
import type { Commit } from '../world/model/git.ts';
import type { Repository } from '../world/model/repository.ts';
import type { Json, Urls } from '../shapes/urls.ts';
import { changedFiles } from '../world/diff.ts';
import { zeroSha } from '../world/git-objects.ts';
import { ancestry, commitsBetween, getCommit, isAncestor } from '../world/history.ts';
import { commitShape } from '../shapes/commits.ts';
import { repoHtml, repoUrl, time } from '../shapes/urls.ts';

type On<Name extends RepositoryEvent['name']> = Extract<RepositoryEvent, { name: Name }> & {
  readonly repository: Repository;
};

/** GitHub lists at most this many commits of a push. */
const listedCommits = 2048;

/** The `push` event's own part. */
export const pushPayload = (
  urls: Urls,
  event: On<'push'> & {
    readonly sender?: { readonly login: string; readonly id: number; readonly email: string | null };
  },
): Json => {
  const { repository, before, after } = event;
  const deleted = after === zeroSha;
  const commits = deleted ? [] : pushedCommits(repository, before, after);
  const head = deleted ? null : getCommit(repository.objects, after);
  return {
    ref: event.ref,
    before,
    after,
    created: before === zeroSha,
    deleted,
    forced: event.forced,
    base_ref: null,
    compare: `${repoHtml(urls, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.map((commit) => pushedCommit(urls, repository, commit)),
    head_commit: head ? pushedCommit(urls, repository, head) : null,
    pusher: pusherOf(event.sender),
  };
};

const pusherOf = (
  sender: { readonly login: string; readonly id: number; readonly email: string | null } | undefined,
): Json => ({
  name: sender?.login ?? 'ghost',
  email: sender ? (sender.email ?? `${sender.id}+${sender.login}@users.noreply.github.com`) : null,
});

const pushedCommits = (repository: Repository, before: string, after: string): readonly Commit[] => {
  const { objects, refs, defaultBranch } = repository;
  const base = before === zeroSha ? refs.get(`refs/heads/${defaultBranch}`) : before;
  const commits =
    base === undefined || base === after ? ancestry(objects, after).slice(0, 1) : commitsBetween(objects, base, after);
  return commits.slice(-listedCommits);
};

const pushedCommit = (urls: Urls, repository: Repository, commit: Commit): Json => {
  const [first] = commit.parents;
  const changes = changedFiles(
    first === undefined ? new Map() : getCommit(repository.objects, first).files,
    commit.files,
  );
  const pathsOf = (...statuses: readonly string[]) =>
    changes.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  const person = ({ name, email, user, date }: Commit['author']): Json => ({
    name,
    email,
    date: time(date),
    ...(user ? { username: user.login } : {}),
  });
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: time(commit.committer.date),
    url: `${repoHtml(urls, repository)}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: pathsOf('added', 'renamed'),
    removed: [...pathsOf('removed'), ...changes.flatMap(({ previousPath }) => previousPath ?? [])],
    modified: pathsOf('modified', 'changed'),
  };
};

/** The `status` event's own part. */
export const statusPayload = (urls: Urls, event: On<'status'>): Json => {
  const { repository, status } = event;
  const containing = [...repository.refs].filter(
    ([ref, tip]) => ref.startsWith('refs/heads/') && isAncestor(repository.objects, status.sha, tip),
  );
  return {
    id: status.id,
    sha: status.sha,
    name: `${repository.owner.login}/${repository.name}`,
    avatar_url: `${urls.html}/avatars/u/${status.creator.id}?v=4`,
    target_url: status.targetUrl,
    context: status.context,
    description: status.description,
    state: status.state,
    commit: commitShape(urls, repository, getCommit(repository.objects, status.sha)),
    branches: containing.slice(0, 10).map(([ref, sha]) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: `${repoUrl(urls, repository)}/commits/${sha}` },
      protected: false,
    })),
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
  };
};
