import { latestRuns } from '../../world/check-suites.ts';
import { nodeId } from '../../world/ids.ts';
import type { CheckRun, CommitStatus } from '../../world/model/checks.ts';
import type { Repository } from '../../world/model/repository.ts';
import { latestStatuses } from '../../world/statuses.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { shout } from './names.ts';
import { isRequired } from './required.ts';

type Context = { readonly run: CheckRun } | { readonly status: CommitStatus };

/** Newest runs first by suite, then the newest status of every context. */
const contextsOf = (repository: Repository, sha: string): readonly Context[] => {
  const runs = [...repository.checkRuns.values()].filter(({ headSha }) => headSha === sha);
  return [
    ...latestRuns(runs).map((run) => ({ run })),
    ...latestStatuses(repository, sha).map((status) => ({ status })),
  ];
};

const good = new Set(['success', 'neutral', 'skipped']);

const stateOf = (context: Context): string => {
  if ('status' in context) return shout(context.status.state);
  const { status, conclusion } = context.run;
  if (status !== 'completed') return 'PENDING';
  return good.has(conclusion ?? '') ? 'SUCCESS' : 'FAILURE';
};

/** The worst state of all contexts of a commit; null for a commit without any. */
export function rollupState(repository: Repository, sha: string): string | null {
  const states = new Set(contextsOf(repository, sha).map(stateOf));
  return ['ERROR', 'FAILURE', 'PENDING', 'SUCCESS'].find((state) => states.has(state)) ?? null;
}

/** Checks and statuses of a commit in one list; null for a commit without any. */
export function rollupOf(graph: Graph, repository: Repository, sha: string): GraphNode | null {
  const state = rollupState(repository, sha);
  if (state === null) return null;
  const contexts = contextsOf(repository, sha);
  const runs = contexts.filter((context) => 'run' in context).length;
  return node('StatusCheckRollup', within(repository), {
    id: nodeId('SCR', `${repository.id}-${sha}`),
    state,
    commit: () => graph.commit(repository, sha),
    contexts: (args) =>
      connect(within(repository), 'StatusCheckRollupContext', contexts, args, {
        key: (context) => ('run' in context ? `run-${context.run.id}` : `status-${context.status.id}`),
        node: (context) =>
          'run' in context ? graph.checkRun(repository, context.run) : statusNode(graph, repository, context.status),
        more: { checkRunCount: runs, statusContextCount: contexts.length - runs },
      }),
  });
}

/** A commit status by itself. */
export function statusNode(graph: Graph, repository: Repository, status: CommitStatus): GraphNode {
  return node('StatusContext', within(repository), {
    id: nodeId('SC', status.id),
    context: status.context,
    state: shout(status.state),
    description: status.description,
    targetUrl: status.targetUrl,
    avatarUrl: null,
    createdAt: timestamp(status.createdAt),
    creator: () => graph.account(status.creator),
    commit: () => graph.commit(repository, status.sha),
    // a status has no App, so a rule that pins one is never about it
    isRequired: (args: Arguments) => isRequired(repository, args, { name: status.context, appId: null }),
  });
}
