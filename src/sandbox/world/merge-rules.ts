import type { PullRequest } from './model/issues.ts';
import type { Repository, Rule } from './model/repository.ts';
import type { World } from './world.ts';
import { hasRole } from './access.ts';
import { latestRuns } from './check-suites.ts';
import { isAncestor } from './history.ts';
import { rulesOf } from './repositories.ts';
import { latestOpinions } from './reviews.ts';
import { latestStatuses } from './statuses.ts';

/** What a required check may have concluded to let a merge through. */
const passing: ReadonlySet<string | null> = new Set(['success', 'skipped', 'neutral']);

/** GitHub's sentences for every rule that keeps a pull request from being merged; none means go ahead. */
export const mergeBlockers = (world: World, pullRequest: PullRequest): readonly string[] =>
  rulesOf(pullRequest.repository, pullRequest.base).flatMap((rule) => blockersOf(world, pullRequest, rule));

const blockersOf = (world: World, pullRequest: PullRequest, rule: Rule): readonly string[] => {
  if (rule.type === 'required_status_checks') return checkBlockers(pullRequest, rule);
  if (rule.type === 'pull_request') return reviewBlockers(world, pullRequest, rule);
  return [];
};

const checkBlockers = (
  pullRequest: PullRequest,
  rule: Extract<Rule, { type: 'required_status_checks' }>,
): readonly string[] => {
  const { repository, base, headSha } = pullRequest;
  const tip = repository.refs.get(`refs/heads/${base}`);
  const behind = rule.strict && tip !== undefined && !isAncestor(repository.objects, tip, headSha);
  const missing = rule.checks.filter(
    ({ context, integrationId }) => !checkPasses(repository, headSha, context, integrationId),
  );
  return [
    ...(behind ? ['Head branch is out of date. Review and try the merge again.'] : []),
    ...missing.map(({ context }) => `Required status check "${context}" is expected.`),
  ];
};

/** A check run and a commit status of one name are both required; a pinned check counts only from its App. */
export const checkPasses = (
  repository: Repository,
  sha: string,
  context: string,
  integrationId: number | null,
): boolean => {
  const runs = [...repository.checkRuns.values()].filter((run) => run.headSha === sha && run.name === context);
  const ours = runs.filter((run) => integrationId === null || run.app.id === integrationId);
  const newest = latestRuns(ours);
  const statuses =
    integrationId === null ? latestStatuses(repository, sha).filter((status) => status.context === context) : [];
  const answered = newest.length + statuses.length > 0;
  return (
    answered &&
    newest.every(({ conclusion }) => passing.has(conclusion)) &&
    statuses.every(({ state }) => state === 'success')
  );
};

const reviewBlockers = (
  world: World,
  pullRequest: PullRequest,
  rule: Extract<Rule, { type: 'pull_request' }>,
): readonly string[] => {
  const opinions = latestOpinions(pullRequest).filter((review) =>
    hasRole(world, pullRequest.repository, review.author, 'write'),
  );
  if (opinions.some(({ state }) => state === 'CHANGES_REQUESTED'))
    return ['Changes requested by reviewers with write access.'];
  const approvals = opinions.filter(
    ({ state, commit }) => state === 'APPROVED' && (!rule.dismissStale || commit === pullRequest.headSha),
  );
  if (approvals.length >= rule.approvals) return [];
  return [`At least ${rule.approvals} approving review is required by reviewers with write access.`];
};
