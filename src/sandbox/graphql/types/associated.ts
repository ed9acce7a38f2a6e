import { isAncestor } from '../../world/history.ts';
import type { PullRequest } from '../../world/model/issues.ts';
import type { Repository } from '../../world/model/repository.ts';
import { pullRequestCommits } from '../../world/pull-requests.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';

/**
 * The pull requests a commit belongs to: the merged ones that brought it to the default branch, and for a commit that
 * is not there yet the open ones that contain it as well.
 * Source: docs/github-facts.md §9, "the merged PR that introduced it".
 */
export function associatedPullRequests(repository: Repository, sha: string): readonly PullRequest[] {
  const tip = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  const landed = tip !== undefined && isAncestor(repository.objects, sha, tip);
  return pullRequestsOf(repository).filter((one) => {
    if (landed && !one.merged) return false;
    return one.mergeCommit === sha || one.rebased.includes(sha) || one.headSha === sha || commitsOf(one).has(sha);
  });
}

interface Known {
  readonly key: string;
  readonly shas: ReadonlySet<string>;
}

const known = new WeakMap<PullRequest, Known>();

/** A pull request's commits, remembered while neither it nor its base moves: a long history asks a hundred times. */
function commitsOf(pullRequest: PullRequest): ReadonlySet<string> {
  const { base, baseSha, headSha, state, repository } = pullRequest;
  const key = [base, baseSha, headSha, state, repository.refs.get(`refs/heads/${base}`)].join(' ');
  const before = known.get(pullRequest);
  if (before?.key === key) return before.shas;
  const shas = new Set(pullRequestCommits(pullRequest).map((commit) => commit.sha));
  known.set(pullRequest, { key, shas });
  return shas;
}
