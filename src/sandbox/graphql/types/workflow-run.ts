import { findEnvironment } from '../../world/environments.ts';
import { canReview, waitingJobs } from '../../world/gates.ts';
import { nodeId } from '../../world/ids.ts';
import type { Approval, Job, Workflow, WorkflowRun } from '../../world/model/actions.ts';
import type { CheckRun } from '../../world/model/checks.ts';
import type { EnvironmentReviewer } from '../../world/model/deployments.ts';
import type { Repository } from '../../world/model/repository.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp, timestampOrNull } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { node, within } from '../node.ts';
import { pageIn, shout } from './names.ts';

/** One run of a workflow. */
export function workflowRunNode(graph: Graph, run: WorkflowRun): GraphNode {
  const { repository } = run;
  const scope = within(repository);
  // people only: GitHub types the reviewer as a User, and an App's answer is none of these reviews
  const reviews = run.approvals.filter(({ state, user }) => state !== 'pending' && user.type === 'User');
  return node('WorkflowRun', scope, {
    id: nodeId('WFR', run.id),
    databaseId: run.id,
    ...pageIn(graph, repository, `/actions/runs/${run.id}`),
    event: run.event,
    runNumber: run.number,
    createdAt: timestamp(run.createdAt),
    updatedAt: timestamp(run.updatedAt),
    checkSuite: () => graph.checkSuite(repository, run.suite),
    workflow: () => workflowNode(graph, repository, run.workflow),
    file: () => fileNode(graph, run),
    pendingDeploymentRequests: (args) =>
      connect(scope, 'DeploymentRequest', waitingEnvironments(run), args, {
        key: ({ environment }) => environment ?? '',
        node: (job) => requestNode(graph, repository, job),
      }),
    deploymentReviews: (args) =>
      connect(scope, 'DeploymentReview', reviews, args, {
        key: (review) => run.approvals.indexOf(review),
        node: (review) => reviewNode(graph, run, review),
      }),
  });
}

function workflowNode(graph: Graph, repository: Repository, workflow: Workflow): GraphNode {
  const runs = [...repository.workflowRuns.values()].filter((run) => run.workflow === workflow);
  return node('Workflow', within(repository), {
    id: nodeId('W', workflow.id),
    databaseId: workflow.id,
    ...pageIn(graph, repository, `/actions/workflows/${workflow.path.split('/').at(-1) ?? ''}`),
    name: workflow.name,
    state: 'ACTIVE',
    runs: (args) =>
      connect(within(repository), 'WorkflowRun', runs, args, { key: ({ id }) => id, node: graph.workflowRun }),
  });
}

function fileNode(graph: Graph, run: WorkflowRun): GraphNode {
  const { repository, workflow, headSha } = run;
  const path = pageIn(graph, repository, `/actions/runs/${run.id}/workflow`);
  return node('WorkflowRunFile', within(repository), {
    id: nodeId('WFRF', run.id),
    ...path,
    path: workflow.path,
    repositoryName: pageIn(graph, repository, '').url,
    repositoryFileUrl: pageIn(graph, repository, `/blob/${headSha}/${workflow.path}`).url,
    run: () => graph.workflowRun(run),
  });
}

/** The waiting jobs of the current attempt, one per environment: jobs of one environment are decided together. */
function waitingEnvironments(run: WorkflowRun): readonly Job[] {
  const waiting = waitingJobs(run).filter(({ environment }) => environment !== null);
  return waiting.filter((job, index) => waiting.findIndex((one) => one.environment === job.environment) === index);
}

/** What the job behind a check run waits for; null when it waits for nobody. */
export function pendingRequestOf(graph: Graph, repository: Repository, checkRun: CheckRun): GraphNode | null {
  const run = repository.workflowRuns.get(checkRun.suite.workflowRunId ?? 0);
  const job = run?.jobs.find((one) => one.checkRun === checkRun && one.status === 'waiting');
  return job === undefined ? null : requestNode(graph, repository, job);
}

function requestNode(graph: Graph, repository: Repository, job: Job): GraphNode | null {
  const environment = findEnvironment(repository, job.environment ?? '');
  if (environment === undefined) return null;
  const run = repository.workflowRuns.get(job.runId);
  const person = graph.actor.kind === 'user' ? graph.actor.account : null;
  return node('DeploymentRequest', within(repository), {
    environment: () => graph.environment(repository, environment),
    waitTimer: environment.waitTimer,
    waitTimerStartedAt: environment.waitTimer > 0 ? timestampOrNull(job.startedAt) : null,
    currentUserCanApprove: person !== null && run !== undefined && canReview(graph.world, environment, person, run),
    reviewers: (args) => reviewersOf(graph, repository, environment.reviewers, args),
  });
}

/** People and teams who may release an environment. */
export const reviewersOf = (
  graph: Graph,
  repository: Repository,
  reviewers: readonly EnvironmentReviewer[],
  args: Arguments,
): GraphNode =>
  connect(within(repository), 'DeploymentReviewer', reviewers, args, {
    key: (one) => (one.kind === 'team' ? `team-${one.team.id}` : `user-${one.user.id}`),
    node: (one) => (one.kind === 'team' ? graph.team(one.team) : graph.account(one.user)),
  });

function reviewNode(graph: Graph, run: WorkflowRun, review: Approval): GraphNode {
  const { repository } = run;
  const index = run.approvals.indexOf(review);
  const environment = findEnvironment(repository, review.environment);
  return node('DeploymentReview', within(repository), {
    id: nodeId('DR', `${run.id}-${index}`),
    databaseId: run.id + index,
    state: shout(review.state),
    comment: review.comment,
    user: () => graph.someone(review.user),
    environments: (args) =>
      connect(within(repository), 'Environment', environment === undefined ? [] : [environment], args, {
        key: ({ id }) => id,
        node: (one) => graph.environment(repository, one),
      }),
  });
}
