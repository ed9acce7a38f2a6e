import { nodeId } from '../../world/ids.ts';
import type { Deployment, DeploymentState, DeploymentStatus, Environment } from '../../world/model/deployments.ts';
import type { Repository } from '../../world/model/repository.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { shout } from './names.ts';
import { reviewersOf } from './workflow-run.ts';

/** A deployment's own states are its newest status's, with one word more: a success is `ACTIVE` until it is retired. */
const states = {
  error: 'ERROR',
  failure: 'FAILURE',
  inactive: 'INACTIVE',
  in_progress: 'IN_PROGRESS',
  queued: 'QUEUED',
  pending: 'PENDING',
  success: 'ACTIVE',
  waiting: 'WAITING',
} as const satisfies Record<DeploymentState, string>;

/** One deployment; its statuses come newest first. */
export function deploymentNode(graph: Graph, repository: Repository, deployment: Deployment): GraphNode {
  const latest = deployment.statuses.at(-1);
  return node('Deployment', within(repository), {
    id: nodeId('DE', deployment.id),
    databaseId: deployment.id,
    environment: deployment.environment,
    originalEnvironment: deployment.environment,
    latestEnvironment: latest?.environment ?? deployment.environment,
    task: deployment.task,
    description: deployment.description,
    payload: JSON.stringify(deployment.payload),
    commitOid: deployment.sha,
    state: latest === undefined ? 'PENDING' : states[latest.state],
    createdAt: timestamp(deployment.createdAt),
    updatedAt: timestamp(deployment.updatedAt),
    creator: () => graph.someone(deployment.creator),
    commit: () => graph.commit(repository, deployment.sha),
    ref: () => graph.ref(repository, deployment.ref),
    repository: () => graph.repository(repository),
    latestStatus: () => (latest === undefined ? null : statusNode(graph, repository, deployment, latest)),
    statuses: (args) =>
      connect(within(repository), 'DeploymentStatus', deployment.statuses.toReversed(), args, {
        key: ({ id }) => id,
        node: (status) => statusNode(graph, repository, deployment, status),
      }),
  });
}

function statusNode(graph: Graph, repository: Repository, deployment: Deployment, status: DeploymentStatus): GraphNode {
  return node('DeploymentStatus', within(repository), {
    id: nodeId('DES', status.id),
    state: shout(status.state),
    description: status.description,
    environment: status.environment,
    environmentUrl: status.environmentUrl === '' ? null : status.environmentUrl,
    logUrl: status.logUrl === '' ? null : status.logUrl,
    createdAt: timestamp(status.createdAt),
    updatedAt: timestamp(status.createdAt),
    creator: () => graph.someone(status.creator),
    deployment: () => graph.deployment(repository, deployment),
  });
}

/** An environment; custom protection rules are not among its rules here, only in REST. */
export function environmentNode(graph: Graph, repository: Repository, environment: Environment): GraphNode {
  return node('Environment', within(repository), {
    id: nodeId('EN', environment.id),
    databaseId: environment.id,
    name: environment.name,
    isPinned: false,
    pinnedPosition: null,
    latestCompletedDeployment: () => {
      const completed = [...repository.deployments.values()].findLast((one) => isCompleted(one, environment));
      return completed === undefined ? null : graph.deployment(repository, completed);
    },
    protectionRules: (args) => protectionRules(graph, repository, environment, args),
  });
}

const completedStates: ReadonlySet<DeploymentState> = new Set(['success', 'failure', 'error']);

/** Completed means ended in any way. Source: docs/github-facts.md §9, "latest with success, failure **or error**". */
const isCompleted = ({ environment, statuses }: Deployment, { name }: Environment): boolean =>
  environment === name && statuses.some(({ state }) => completedStates.has(state));

function protectionRules(graph: Graph, repository: Repository, environment: Environment, args: Arguments): GraphNode {
  const { waitTimer, reviewers, branches, preventSelfReview } = environment;
  const kinds = [
    { type: 'WAIT_TIMER', held: waitTimer > 0 },
    { type: 'REQUIRED_REVIEWERS', held: reviewers.length > 0 },
    { type: 'BRANCH_POLICY', held: branches !== 'all' },
  ].filter(({ held }) => held);
  return connect(within(repository), 'DeploymentProtectionRule', kinds, args, {
    key: ({ type }) => type,
    node: ({ type }) =>
      node('DeploymentProtectionRule', within(repository), {
        databaseId: environment.id,
        type,
        timeout: type === 'WAIT_TIMER' ? waitTimer : 0,
        preventSelfReview: type === 'REQUIRED_REVIEWERS' ? preventSelfReview : null,
        reviewers: (inner) => reviewersOf(graph, repository, type === 'REQUIRED_REVIEWERS' ? reviewers : [], inner),
      }),
  });
}
