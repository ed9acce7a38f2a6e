import { latestRuns, runsOfSuite } from '../../world/check-suites.ts';
import { nodeId } from '../../world/ids.ts';
import type { Annotation, CheckRun, CheckSuite } from '../../world/model/checks.ts';
import type { Repository } from '../../world/model/repository.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp, timestampOrNull } from '../graph.ts';
import type { Arguments, GraphNode } from '../node.ts';
import { listArgument, node, numberArgument, objectArgument, textArgument, within } from '../node.ts';
import { pendingRequestOf } from './workflow-run.ts';
import { pageIn, shout, shoutOrNull } from './names.ts';
import { isRequired } from './required.ts';

/** The checks of one App on one commit; for GitHub Actions those of one workflow run. */
export function checkSuiteNode(graph: Graph, repository: Repository, suite: CheckSuite): GraphNode {
  const run = suite.workflowRunId === null ? undefined : repository.workflowRuns.get(suite.workflowRunId);
  return node('CheckSuite', within(repository), {
    id: nodeId('CS', suite.id),
    databaseId: suite.id,
    ...pageIn(graph, repository, `/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`),
    status: shout(suite.status),
    conclusion: shoutOrNull(suite.conclusion),
    createdAt: timestamp(suite.createdAt),
    updatedAt: timestamp(suite.updatedAt),
    app: () => graph.app(suite.app),
    repository: () => graph.repository(repository),
    commit: () => graph.commit(repository, suite.headSha),
    branch: () => (suite.headBranch === null ? null : graph.ref(repository, `refs/heads/${suite.headBranch}`)),
    push: () => pushNode(graph, repository, suite),
    workflowRun: () => (run === undefined ? null : graph.workflowRun(run)),
    checkRuns: (args) =>
      connect(within(repository), 'CheckRun', filterRuns(runsOfSuite(repository, suite), args), args, {
        key: ({ id }) => id,
        node: (checkRun) => graph.checkRun(repository, checkRun),
      }),
  });
}

function pushNode(graph: Graph, repository: Repository, { push, id }: CheckSuite): GraphNode | null {
  if (push === null) return null;
  return node('Push', within(repository), {
    id: nodeId('PUSH', id),
    permalink: pageIn(graph, repository, `/compare/${push.before}...${push.after}`).url,
    previousSha: push.before,
    nextSha: push.after,
    pusher: () => graph.someone(push.pusher),
    repository: () => graph.repository(repository),
  });
}

/** `filterBy` of check runs; without `checkType` GitHub shows the newest run of every name. */
function filterRuns(all: readonly CheckRun[], args: Arguments): readonly CheckRun[] {
  const filter = objectArgument(args, 'filterBy');
  const appId = numberArgument(filter, 'appId');
  const name = textArgument(filter, 'checkName');
  const status = textArgument(filter, 'status');
  const statuses = listArgument(filter, 'statuses') ?? (status === null ? null : [status]);
  const conclusions = listArgument(filter, 'conclusions');
  const runs = textArgument(filter, 'checkType') === 'ALL' ? all : latestRuns(all);
  return runs.filter(
    (run) =>
      (appId === null || run.app.id === appId) &&
      (name === null || run.name === name) &&
      (statuses === null || statuses.includes(shout(run.status))) &&
      (conclusions === null || (run.conclusion !== null && conclusions.includes(shout(run.conclusion)))),
  );
}

/** One check. */
export function checkRunNode(graph: Graph, repository: Repository, run: CheckRun): GraphNode {
  const path = pageIn(graph, repository, `/runs/${run.id}`);
  const deployment = run.deploymentId === null ? undefined : repository.deployments.get(run.deploymentId);
  return node('CheckRun', within(repository), {
    id: nodeId('CR', run.id),
    databaseId: run.id,
    ...path,
    permalink: path.url,
    name: run.name,
    externalId: run.externalId,
    // jobs carry the path of their page
    detailsUrl: run.detailsUrl?.startsWith('/')
      ? pageIn(graph, repository, run.detailsUrl).url
      : (run.detailsUrl ?? path.url),
    status: shout(run.status),
    conclusion: shoutOrNull(run.conclusion),
    startedAt: timestampOrNull(run.startedAt),
    completedAt: timestampOrNull(run.completedAt),
    title: run.output.title,
    summary: run.output.summary,
    text: run.output.text,
    checkSuite: () => graph.checkSuite(repository, run.suite),
    repository: () => graph.repository(repository),
    deployment: () => (deployment === undefined ? null : graph.deployment(repository, deployment)),
    pendingDeploymentRequest: () => pendingRequestOf(graph, repository, run),
    isRequired: (args) => isRequired(repository, args, { name: run.name, appId: run.app.id }),
    annotations: (args) =>
      connect(within(repository), 'CheckAnnotation', run.annotations, args, {
        key: (annotation) => run.annotations.indexOf(annotation),
        node: (annotation) => annotationNode(graph, repository, run, annotation),
      }),
  });
}

function annotationNode(graph: Graph, repository: Repository, run: CheckRun, annotation: Annotation): GraphNode {
  const point = (line: number, column: number | null) =>
    node('CheckAnnotationPosition', within(repository), { line, column });
  return node('CheckAnnotation', within(repository), {
    path: annotation.path,
    message: annotation.message,
    title: annotation.title,
    rawDetails: annotation.rawDetails,
    annotationLevel: shout(annotation.level),
    blobUrl: pageIn(graph, repository, `/blob/${run.headSha}/${annotation.path}`).url,
    location: node('CheckAnnotationSpan', within(repository), {
      start: point(annotation.startLine, annotation.startColumn),
      end: point(annotation.endLine, annotation.endColumn),
    }),
  });
}
