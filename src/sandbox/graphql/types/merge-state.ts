import { hasRole } from '../../world/access.ts';
import { mergeBlockers } from '../../world/merge-rules.ts';
import type { PullRequest } from '../../world/model/issues.ts';
import { mergeability } from '../../world/pull-requests.ts';
import { rulesOf } from '../../world/repositories.ts';
import { latestOpinions } from '../../world/reviews.ts';
import type { World } from '../../world/world.ts';
import { rollupState } from './rollup.ts';

/** Whether the merge button would work, in GitHub's words: the first reason that keeps it shut. */
export function mergeStateOf(world: World, pullRequest: PullRequest): string {
  if (pullRequest.state === 'closed') return 'UNKNOWN';
  const merge = mergeability(pullRequest);
  if (merge !== 'MERGEABLE') return merge === 'CONFLICTING' ? 'DIRTY' : 'UNKNOWN';
  if (pullRequest.draft) return 'DRAFT';
  const blockers = mergeBlockers(world, pullRequest);
  if (blockers.some((sentence) => sentence.startsWith('Head branch is out of date'))) return 'BEHIND';
  if (blockers.length > 0) return 'BLOCKED';
  const state = rollupState(pullRequest.repository, pullRequest.headSha);
  return state === null || state === 'SUCCESS' ? 'CLEAN' : 'UNSTABLE';
}

/** Null where no rule asks for reviews. */
export function reviewDecisionOf(world: World, pullRequest: PullRequest): string | null {
  const { repository, base } = pullRequest;
  const rules = rulesOf(repository, base).flatMap((rule) => (rule.type === 'pull_request' ? [rule] : []));
  const needed = Math.max(0, ...rules.map(({ approvals }) => approvals));
  if (needed === 0) return null;
  const opinions = latestOpinions(pullRequest).filter(({ author }) => hasRole(world, repository, author, 'write'));
  if (opinions.some(({ state }) => state === 'CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
  const fresh = rules.some(({ dismissStale }) => dismissStale);
  const approvals = opinions.filter(
    ({ state, commit }) => state === 'APPROVED' && (!fresh || commit === pullRequest.headSha),
  );
  return approvals.length >= needed ? 'APPROVED' : 'REVIEW_REQUIRED';
}
