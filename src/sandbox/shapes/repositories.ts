import type { Account } from '../world/model/accounts.ts';
import type { Repository, RepositoryRole } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Json, Urls } from './urls.ts';
import { hasRole } from '../world/access.ts';
import { nodeId } from '../world/ids.ts';
import { organizationShape, userShape } from './accounts.ts';
import { repoHtml, repoUrl, time } from './urls.ts';

const plainPaths = [
  'contributors', 'deployments', 'downloads', 'events', 'forks', 'hooks', 'languages', 'merges', 'stargazers', 'subscribers', 'subscription', 'tags', 'teams',
]; // prettier-ignore

/** URL templates by key, without the repository's own URL. */
const templates: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  statuses_url: 'statuses/{sha}',
  trees_url: 'git/trees{/sha}',
};

const kept = 100;

/** The same few repositories are shown over and over. */
const remembering = (make: (place: string) => Json): ((place: string) => Json) => {
  const known = new Map<string, Json>();
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    if (known.size >= kept) known.clear();
    const made = make(place);
    known.set(place, made);
    return made;
  };
};

const addressesAt = (url: string): Json => ({
  ...Object.fromEntries(plainPaths.map((path) => [`${path}_url`, `${url}/${path}`])),
  ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, `${url}/${path}`])),
});

const addresses = remembering(addressesAt);

/** What of a repository's page never changes. */
const pages = remembering((html) => ({
  git_url: `${html.replace(/^https?/, 'git')}.git`,
  ssh_url: `git@${new URL(html).host}:${html.split('/').slice(-2).join('/')}.git`,
  clone_url: `${html}.git`,
  svn_url: html,
  homepage: null,
  stargazers_count: 0,
  watchers_count: 0,
  language: null,
  has_projects: true,
  has_downloads: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
  forks_count: 0,
  mirror_url: null,
  disabled: false,
  license: null,
  allow_forking: true,
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  forks: 0,
  watchers: 0,
}));

/** The part of a repository that check suites and some lists show. */
export const minimalRepository = (urls: Urls, repository: Repository): Json => {
  const url = repoUrl(urls, repository);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: `${repository.owner.login}/${repository.name}`,
    private: repository.private,
    owner: userShape(urls, repository.owner),
    html_url: repoHtml(urls, repository),
    description: repository.description,
    fork: repository.parent !== null,
    url,
    ...addresses(url),
  };
};

const shown = new WeakMap<Repository, { readonly state: string; readonly shape: Json }>();

/** A repository in lists, in pull requests and in webhook payloads: the same object as before where nothing about it has changed. */
export const repositoryShape = (urls: Urls, repository: Repository): Json => {
  const { owner, name, description, createdAt, updatedAt, pushedAt, archived, defaultBranch, objects, hasIssues } =
    repository;
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  const changing = [owner.login, name, description, createdAt, updatedAt, pushedAt, archived, defaultBranch];
  const isChild = repository.parent !== null;
  const state = JSON.stringify([urls, ...changing, objects.blobs.size, repository.private, isChild, open, hasIssues]);
  const before = shown.get(repository);
  if (before?.state === state) return before.shape;
  const shape = shapeOf(urls, repository, open);
  shown.set(repository, { state, shape });
  return shape;
};

const shapeOf = (urls: Urls, repository: Repository, open: number): Json => {
  const html = repoHtml(urls, repository);
  return {
    ...minimalRepository(urls, repository),
    created_at: time(repository.createdAt),
    updated_at: time(repository.updatedAt),
    pushed_at: time(repository.pushedAt),
    ...pages(html),
    has_issues: repository.hasIssues,
    size: repository.objects.blobs.size,
    archived: repository.archived,
    open_issues_count: open,
    visibility: repository.private ? 'private' : 'public',
    open_issues: open,
    default_branch: repository.defaultBranch,
  };
};

/** `GET /repos/{owner}/{repo}`. */
export const fullRepository = (world: World, urls: Urls, repository: Repository, viewer: Account | null): Json => ({
  ...repositoryShape(urls, repository),
  ...(viewer ? { permissions: permissionsShape(world, repository, viewer) } : {}),
  ...(repository.owner.type === 'Organization' ? { organization: userShape(urls, repository.owner) } : {}),
  ...(repository.parent
    ? { parent: repositoryShape(urls, repository.parent), source: repositoryShape(urls, repository.parent) }
    : {}),
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
  delete_branch_on_merge: false,
  allow_update_branch: false,
  network_count: 0,
  subscribers_count: 0,
});

/** What a viewer may do, as five booleans. */
export const permissionsShape = (world: World, repository: Repository, viewer: Account): Json => {
  const can = (role: RepositoryRole) => hasRole(world, repository, viewer, role);
  return {
    admin: can('admin'),
    maintain: can('maintain'),
    push: can('write'),
    triage: can('triage'),
    pull: can('read'),
  };
};

/** The owner's organisation for webhook payloads; absent for users. */
export const organizationOf = (urls: Urls, account: Account): Json =>
  account.type === 'Organization' ? { organization: organizationShape(urls, account) } : {};
