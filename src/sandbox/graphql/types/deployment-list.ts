import type { Repository } from '../../world/model/repository.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { listArgument, objectArgument, within } from '../node.ts';

/** A repository's deployments, or one commit's; `environments: null` means all of them, an empty list none. */
export function deploymentsOf(graph: Graph, repository: Repository, sha: string | null, args: Arguments): GraphNode {
  const environments = listArgument(args, 'environments');
  const found = [...repository.deployments.values()].filter(
    (one) => (sha === null || one.sha === sha) && (environments === null || environments.includes(one.environment)),
  );
  const descending = objectArgument(args, 'orderBy')['direction'] === 'DESC';
  return connect(within(repository), 'Deployment', descending ? found.toReversed() : found, args, {
    key: ({ id }) => id,
    node: (deployment) => graph.deployment(repository, deployment),
  });
}
