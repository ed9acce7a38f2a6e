import { findAccount } from '../world/accounts.ts';
import { findMoved, getRepository } from '../world/access.ts';
import type { Actor } from '../world/model/apps.ts';
import type { Account } from '../world/model/accounts.ts';
import type { Repository } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import { expireRuns } from '../world/check-runs.ts';
import { releaseDueJobs } from '../world/gates.ts';
import { budgetOf } from './budget.ts';
import type { Cost } from './cost.ts';
import type { Graph } from './graph.ts';
import { timestamp } from './graph.ts';
import { lookUp } from './look-up.ts';
import type { Field, GraphNode } from './node.ts';
import { everyone, node } from './node.ts';
import { problem, refused } from './problem.ts';
import { accountNode, appNode, userNode } from './types/accounts.ts';
import { checkRunNode, checkSuiteNode } from './types/checks.ts';
import { commitNode } from './types/commit.ts';
import { deploymentNode, environmentNode } from './types/deployment.ts';
import { issueNode } from './types/plain-issue.ts';
import { pullRequestNode } from './types/pull-request.ts';
import { refNode } from './types/ref.ts';
import { repositoryNode } from './types/repository.ts';
import { reviewNode } from './types/review.ts';
import { teamNode } from './types/team.ts';
import { workflowRunNode } from './types/workflow-run.ts';

/** One request's view of the world. */
export function createGraph(world: World, actor: Actor, html: string): Graph {
  const graph: Graph = {
    world,
    actor,
    html,
    missing: new Set(),
    account: (account) => (account === null || account.deleted ? null : accountNode(graph, account)),
    someone: (account) => graph.account(account.deleted ? (findAccount(world, 'ghost') ?? null) : account),
    team: (team) => teamNode(graph, team),
    app: (app) => appNode(graph, app),
    repository: (repository) => repositoryNode(graph, repository),
    ref: (repository, name) => refNode(graph, repository, name),
    commit: (repository, sha) => {
      const commit = sha === null ? undefined : repository.objects.commits.get(sha);
      return commit === undefined ? null : commitNode(graph, repository, commit);
    },
    issue: (issue) => issueNode(graph, issue),
    pullRequest: (pullRequest) => pullRequestNode(graph, pullRequest),
    pullRequestNumbered: (repository, number) => {
      const issue = repository.issues.get(number);
      return issue !== undefined && 'merged' in issue ? pullRequestNode(graph, issue) : null;
    },
    review: (pullRequest, review) => reviewNode(graph, pullRequest, review),
    checkSuite: (repository, suite) => checkSuiteNode(graph, repository, suite),
    checkRun: (repository, run) => checkRunNode(graph, repository, run),
    workflowRun: (run) => workflowRunNode(graph, run),
    deployment: (repository, deployment) => deploymentNode(graph, repository, deployment),
    environment: (repository, environment) => environmentNode(graph, repository, environment),
  };
  return graph;
}

/** The fields of `Query`. */
export function rootNode(graph: Graph, cost: Cost): GraphNode {
  return node('Query', everyone, {
    rateLimit: () => rateLimit(graph, cost),
    viewer: () => ('account' in graph.actor ? userNode(graph, graph.actor.account) : null),
    repository: ({ owner, name, followRenames }) =>
      repositoryNamed(graph, String(owner), String(name), followRenames !== false),
    organization: ({ login }) => named(graph, String(login), ['Organization'], 'an Organization'),
    user: ({ login }) => named(graph, String(login), ['User'], 'a User'),
    repositoryOwner: ({ login }) => graph.account(findAccount(graph.world, String(login)) ?? null),
    node: ({ id }) => byId(graph, String(id)),
    nodes: ({ ids }) => (Array.isArray(ids) ? ids.map((id) => byId(graph, String(id))) : []),
  });
}

function repositoryNamed(graph: Graph, owner: string, name: string, follow: boolean): GraphNode {
  try {
    const moved = follow ? findMoved(graph.world, graph.actor, owner, name) : undefined;
    const repository = moved ?? getRepository(graph.world, graph.actor, owner, name);
    catchUp(graph.world, repository);
    return graph.repository(repository);
  } catch (error) {
    throw refused(error, `a Repository with the name '${owner}/${name}'`);
  }
}

/** What time alone has changed since anyone last looked: stale checks, run-down wait timers. */
function catchUp(world: World, repository: Repository): void {
  expireRuns(world, repository);
  for (const run of repository.workflowRuns.values()) releaseDueJobs(world, run);
}

function named(graph: Graph, login: string, types: readonly Account['type'][], what: string): Field {
  const account = findAccount(graph.world, login);
  if (account !== undefined && types.includes(account.type)) return graph.account(account);
  throw problem('NOT_FOUND', `Could not resolve to ${what} with the login of '${login}'.`);
}

function byId(graph: Graph, id: string): GraphNode {
  const found = lookUp(graph, id);
  if (found !== null) return found;
  throw problem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}

function rateLimit({ world, actor }: Graph, { cost, nodeCount }: Cost): GraphNode {
  const { limit, used, remaining, resetAt } = budgetOf(world, actor);
  return node('RateLimit', everyone, { limit, used, remaining, resetAt: timestamp(resetAt), cost, nodeCount });
}
