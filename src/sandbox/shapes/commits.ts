import type { Commit, FileChange, Signature } from '../world/model/git.ts';
import type { Repository } from '../world/model/repository.ts';
import type { Json, Urls } from './urls.ts';
import { nodeId } from '../world/ids.ts';
import { userOrNull } from './accounts.ts';
import { repoHtml, repoUrl, time } from './urls.ts';

const person = ({ name, email, date }: Signature): Json => ({ name, email, date: time(date) });

const verification = (commit: Commit): Json => ({
  verified: commit.verified,
  reason: commit.verified ? 'valid' : 'unsigned',
  signature: commit.verified ? '-----BEGIN PGP SIGNATURE-----\n\nsandbox\n-----END PGP SIGNATURE-----\n' : null,
  payload: commit.verified ? `tree ${commit.tree}\n` : null,
  verified_at: commit.verified ? time(commit.committer.date) : null,
});

/** A commit in lists, comparisons and `GET /repos/{owner}/{repo}/commits/{ref}`. */
export const commitShape = (urls: Urls, repository: Repository, commit: Commit): Json => {
  const { sha } = commit;
  const url = `${repoUrl(urls, repository)}/commits/${sha}`;
  return {
    sha,
    node_id: nodeId('C', sha),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${repoUrl(urls, repository)}/git/trees/${commit.tree}` },
      url: `${repoUrl(urls, repository)}/git/commits/${sha}`,
      comment_count: 0,
      verification: verification(commit),
    },
    url,
    html_url: `${repoHtml(urls, repository)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: userOrNull(urls, commit.author.user),
    committer: userOrNull(urls, commit.committer.user),
    parents: parentsShape(urls, repository, commit),
  };
};

const parentsShape = (urls: Urls, repository: Repository, { parents }: Commit): readonly Json[] =>
  parents.map((sha) => ({
    sha,
    url: `${repoUrl(urls, repository)}/commits/${sha}`,
    html_url: `${repoHtml(urls, repository)}/commit/${sha}`,
  }));

/** `GET /repos/{owner}/{repo}/git/commits/{commit_sha}`. */
export const gitCommitShape = (urls: Urls, repository: Repository, commit: Commit): Json => ({
  sha: commit.sha,
  node_id: nodeId('C', commit.sha),
  url: `${repoUrl(urls, repository)}/git/commits/${commit.sha}`,
  html_url: `${repoHtml(urls, repository)}/commit/${commit.sha}`,
  author: person(commit.author),
  committer: person(commit.committer),
  tree: { sha: commit.tree, url: `${repoUrl(urls, repository)}/git/trees/${commit.tree}` },
  message: commit.message,
  parents: parentsShape(urls, repository, commit),
  verification: verification(commit),
});

/** A commit inside check suites and workflow runs. */
export const simpleCommit = (commit: Commit): Json => ({
  id: commit.sha,
  tree_id: commit.tree,
  message: commit.message,
  timestamp: time(commit.committer.date),
  author: { name: commit.author.name, email: commit.author.email },
  committer: { name: commit.committer.name, email: commit.committer.email },
});

/** A changed file of a pull request, a commit or a comparison. */
export const fileShape = (urls: Urls, repository: Repository, ref: string, change: FileChange): Json => {
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${repoHtml(urls, repository)}/blob/${ref}/${path}`,
    raw_url: `${repoHtml(urls, repository)}/raw/${ref}/${path}`,
    contents_url: `${repoUrl(urls, repository)}/contents/${path}?ref=${ref}`,
    ...(change.patch === null ? {} : { patch: change.patch }),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  };
};

/** A git ref with the object it points at. */
export const refShape = (urls: Urls, repository: Repository, ref: string, sha: string): Json => ({
  ref,
  node_id: nodeId('REF', `${repository.id}:${ref}`),
  url: `${repoUrl(urls, repository)}/git/${ref}`,
  object: { sha, type: 'commit', url: `${repoUrl(urls, repository)}/git/commits/${sha}` },
});
