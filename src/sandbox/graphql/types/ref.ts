import { hasRole } from '../../world/access.ts';
import { commitsBetween, mergeBase } from '../../world/history.ts';
import { nodeId } from '../../world/ids.ts';
import type { Repository, Rule } from '../../world/model/repository.ts';
import { pullRequestsOf } from '../../world/pull-request-sync.ts';
import { rulesOf } from '../../world/repositories.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { node, textArgument, within } from '../node.ts';

type BranchRule = ReturnType<typeof rulesOf>[number];

/** A branch or tag by its full name; null when there is none. */
export function refNode(graph: Graph, repository: Repository, wanted: string): GraphNode | null {
  const full = [wanted, `refs/heads/${wanted}`, `refs/tags/${wanted}`].find((name) => repository.refs.has(name));
  if (full === undefined) return null;
  const [, prefix = 'refs/', name = full] = /^(refs\/(?:heads|tags)\/|refs\/)(.*)$/.exec(full) ?? [];
  const rules = prefix === 'refs/heads/' ? rulesOf(repository, name) : [];
  return node('Ref', within(repository), {
    id: nodeId('REF', `${repository.id}:${full}`),
    name,
    prefix,
    repository: () => graph.repository(repository),
    target: () => graph.commit(repository, repository.refs.get(full) ?? null),
    compare: (args) => comparisonNode(graph, repository, full, textArgument(args, 'headRef') ?? ''),
    branchProtectionRule: null,
    refUpdateRule: () => (rules.length === 0 ? null : updateRuleNode(graph, repository, name, rules)),
    rules: (args) =>
      connect(within(repository), 'RepositoryRule', rules, args, {
        key: ({ rulesetId, type }) => `${rulesetId}-${type}`,
        node: (rule) => ruleNode(repository, rule),
      }),
    associatedPullRequests: (args) =>
      connect(
        within(repository),
        'PullRequest',
        pullRequestsOf(repository).filter(({ head, headRepository }) => head === name && headRepository === repository),
        args,
        {
          key: ({ id }) => id,
          node: graph.pullRequest,
        },
      ),
  });
}

/** How another ref, or a commit, stands to this one, which is the base; null where they cannot be compared. */
function comparisonNode(graph: Graph, repository: Repository, base: string, wanted: string): GraphNode | null {
  const { objects, refs } = repository;
  const from = refs.get(base);
  const to = refs.get(wanted) ?? refs.get(`refs/heads/${wanted}`) ?? refs.get(`refs/tags/${wanted}`) ?? wanted;
  if (from === undefined || !objects.commits.has(to) || mergeBase(objects, from, to) === null) return null;
  const aheadBy = commitsBetween(objects, from, to).length;
  const behindBy = commitsBetween(objects, to, from).length;
  return node('Comparison', within(repository), {
    id: nodeId('COMP', `${repository.id}:${from}...${to}`),
    aheadBy,
    behindBy,
    status: comparisonStatus(aheadBy, behindBy),
    baseTarget: () => graph.commit(repository, from),
    headTarget: () => graph.commit(repository, to),
  });
}

function comparisonStatus(aheadBy: number, behindBy: number): string {
  if (aheadBy > 0) return behindBy > 0 ? 'DIVERGED' : 'AHEAD';
  return behindBy > 0 ? 'BEHIND' : 'IDENTICAL';
}

/** What someone who may not see branch protection is told about a branch. */
function updateRuleNode(
  graph: Graph,
  repository: Repository,
  pattern: string,
  rules: readonly BranchRule[],
): GraphNode {
  const reviews = rules.flatMap((rule) => (rule.type === 'pull_request' ? [rule] : []));
  const checks = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : []));
  const has = (type: Rule['type']) => rules.some((rule) => rule.type === type);
  const { actor, world } = graph;
  const writes = actor.kind === 'user' && hasRole(world, repository, actor.account, 'write');
  return node('RefUpdateRule', within(repository), {
    pattern,
    requiredApprovingReviewCount: reviews.length === 0 ? null : Math.max(...reviews.map(({ approvals }) => approvals)),
    requiredStatusCheckContexts: checks.map(({ context }) => context),
    requiresCodeOwnerReviews: reviews.some(({ codeOwners }) => codeOwners),
    requiresConversationResolution: false,
    requiresLinearHistory: has('required_linear_history'),
    requiresSignatures: false,
    allowsDeletions: !has('deletion'),
    allowsForcePushes: !has('non_fast_forward'),
    blocksCreations: false,
    viewerAllowedToDismissReviews: writes,
    viewerCanPush: writes,
  });
}

function ruleNode(repository: Repository, rule: BranchRule): GraphNode {
  return node('RepositoryRule', within(repository), {
    id: nodeId('RRULE', `${rule.rulesetId}-${rule.type}`),
    type: rule.type.toUpperCase(),
    parameters: () => parametersNode(repository, rule),
  });
}

function parametersNode(repository: Repository, rule: BranchRule): GraphNode | null {
  if (rule.type === 'required_status_checks') {
    return node('RequiredStatusChecksParameters', within(repository), {
      doNotEnforceOnCreate: false,
      strictRequiredStatusChecksPolicy: rule.strict,
      requiredStatusChecks: rule.checks.map(({ context, integrationId }) =>
        node('StatusCheckConfiguration', within(repository), { context, integrationId }),
      ),
    });
  }
  if (rule.type !== 'pull_request') return null;
  return node('PullRequestParameters', within(repository), {
    requiredApprovingReviewCount: rule.approvals,
    requireCodeOwnerReview: rule.codeOwners,
    requireLastPushApproval: rule.lastPushApproval,
    dismissStaleReviewsOnPush: rule.dismissStale,
    requiredReviewThreadResolution: false,
    allowedMergeMethods: ['MERGE', 'SQUASH', 'REBASE'],
  });
}
