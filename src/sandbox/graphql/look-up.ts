import { canSee } from '../world/access.ts';
import { nodeId } from '../world/ids.ts';
import type { Repository } from '../world/model/repository.ts';
import { pullRequestsOf } from '../world/pull-request-sync.ts';
import type { Graph } from './graph.ts';
import type { GraphNode } from './node.ts';
import { commentNode } from './types/issue.ts';

/** The object behind a global id, as far as the asker may see its repository; null when there is none. */
export function lookUp(graph: Graph, id: string): GraphNode | null {
  const { world, actor } = graph;
  const accounts = [...world.accounts.values()].find((one) =>
    ['U', 'BOT', 'O'].some((kind) => nodeId(kind, one.id) === id),
  );
  if (accounts !== undefined) return graph.account(accounts);
  const team = [...world.teams.values()].find((one) => nodeId('T', one.id) === id);
  if (team !== undefined) return graph.team(team);
  const visible = [...world.repositories.values()].filter((one) => canSee(world, actor, one));
  return visible.reduce<GraphNode | null>((found, repository) => found ?? inRepository(graph, repository, id), null);
}

function inRepository(graph: Graph, repository: Repository, id: string): GraphNode | null {
  if (nodeId('R', repository.id) === id) return graph.repository(repository);
  const pullRequest = pullRequestsOf(repository).find((one) => nodeId('PR', one.id) === id);
  if (pullRequest !== undefined) return graph.pullRequest(pullRequest);
  const issue = [...repository.issues.values()].find((one) => nodeId('I', one.id) === id);
  if (issue !== undefined) return graph.issue(issue);
  const comment = [...repository.comments.values()].find((one) => nodeId('IC', one.id) === id);
  const home = comment === undefined ? undefined : repository.issues.get(comment.issueNumber);
  if (comment !== undefined && home !== undefined) return commentNode(graph, home, comment);
  const suite = repository.checkSuites.find((one) => nodeId('CS', one.id) === id);
  if (suite !== undefined) return graph.checkSuite(repository, suite);
  const run = [...repository.checkRuns.values()].find((one) => nodeId('CR', one.id) === id);
  return run === undefined ? null : graph.checkRun(repository, run);
}
