import { canSee, findRepository } from '../../world/access.ts';
import type { Account } from '../../world/model/accounts.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import type { GraphNode } from '../node.ts';
import { everyone } from '../node.ts';

/** The fields of an owner that lead to its repositories, as far as the asker may see them. */
export const repositoriesField = (graph: Graph, owner: Account): GraphNode['fields'] => ({
  repository: ({ name }) => {
    const found = findRepository(graph.world, owner.login, String(name));
    return found !== undefined && canSee(graph.world, graph.actor, found) ? graph.repository(found) : null;
  },
  repositories: (args) => {
    const all = [...graph.world.repositories.values()];
    const visible = all.filter((one) => one.owner === owner && canSee(graph.world, graph.actor, one));
    return connect(everyone, 'Repository', visible, args, { key: ({ id }) => id, node: graph.repository });
  },
});
