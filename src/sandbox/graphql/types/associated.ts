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
    const contains =
      one.mergeCommit === sha || one.headSha === sha || pullRequestCommits(one).some((commit) => commit.sha === sha);
    return contains && (one.merged || !landed);
  });
}
