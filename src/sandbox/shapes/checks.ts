import type { Annotation, CheckRun, CheckSuite, CommitStatus } from '../world/model/checks.ts';
import type { Repository } from '../world/model/repository.ts';
import type { Json, Urls } from './urls.ts';
import { latestRuns, runsOfSuite } from '../world/check-suites.ts';
import { getCommit } from '../world/history.ts';
import { nodeId } from '../world/ids.ts';
import { openPullRequests } from '../world/pull-request-sync.ts';
import { combinedState, latestStatuses } from '../world/statuses.ts';
import { userOrNull } from './accounts.ts';
import { appShape } from './apps.ts';
import { simpleCommit } from './commits.ts';
import { simpleDeployment } from './deployments.ts';
import { minimalPullRequest } from './pull-requests.ts';
import { minimalRepository } from './repositories.ts';
import { repoHtml, repoUrl, time, timeOrNull } from './urls.ts';

/** A check run. */
export const checkRunShape = (urls: Urls, repository: Repository, run: CheckRun): Json => {
  const url = `${repoUrl(urls, repository)}/check-runs/${run.id}`;
  const html = `${repoHtml(urls, repository)}/runs/${run.id}`;
  const deployment = run.deploymentId === null ? undefined : repository.deployments.get(run.deploymentId);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: html,
    details_url: detailsUrl(urls, repository, run) ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: timeOrNull(run.startedAt),
    completed_at: timeOrNull(run.completedAt),
    output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: run.suite.id },
    app: appShape(urls, run.app),
    pull_requests: pullRequestsAt(urls, repository, run.headSha),
    ...(deployment ? { deployment: simpleDeployment(urls, repository, deployment) } : {}),
  };
};

/** Jobs keep their address relative to the repository, Apps give whole URLs. */
const detailsUrl = (urls: Urls, repository: Repository, { detailsUrl: url }: CheckRun): string | null =>
  url?.startsWith('/') ? `${repoHtml(urls, repository)}${url}` : url;

/** Pull requests whose head this is; GitHub leaves out those from forks. */
export const pullRequestsAt = (urls: Urls, repository: Repository, sha: string): readonly Json[] =>
  openPullRequests(repository)
    .filter(({ headSha, headRepository }) => headSha === sha && headRepository === repository)
    .map((pullRequest) => minimalPullRequest(urls, pullRequest));

const suiteUrl = (urls: Urls, repository: Repository, suite: CheckSuite): string =>
  `${repoUrl(urls, repository)}/check-suites/${suite.id}`;

/** A check suite as it stands inside of other things. */
export const simpleCheckSuite = (urls: Urls, repository: Repository, suite: CheckSuite): Json => ({
  id: suite.id,
  node_id: nodeId('CS', suite.id),
  head_branch: suite.headBranch,
  head_sha: suite.headSha,
  status: suite.status,
  conclusion: suite.conclusion,
  url: suiteUrl(urls, repository, suite),
  before: suite.push?.before ?? null,
  after: suite.push?.after ?? suite.headSha,
  pull_requests: pullRequestsAt(urls, repository, suite.headSha),
  app: appShape(urls, suite.app),
  created_at: time(suite.createdAt),
  updated_at: time(suite.updatedAt),
});

/** A check suite. */
export const checkSuiteShape = (urls: Urls, repository: Repository, suite: CheckSuite): Json => {
  return {
    ...simpleCheckSuite(urls, repository, suite),
    rerequestable: true,
    runs_rerequestable: suite.workflowRunId === null,
    latest_check_runs_count: latestRuns(runsOfSuite(repository, suite)).length,
    check_runs_url: `${suiteUrl(urls, repository, suite)}/check-runs`,
    head_commit: simpleCommit(getCommit(repository.objects, suite.headSha)),
    repository: minimalRepository(urls, repository),
  };
};

/** One annotation. */
export const annotationShape = (urls: Urls, repository: Repository, run: CheckRun, annotation: Annotation): Json => ({
  path: annotation.path,
  start_line: annotation.startLine,
  end_line: annotation.endLine,
  start_column: annotation.startColumn,
  end_column: annotation.endColumn,
  annotation_level: annotation.level,
  title: annotation.title,
  message: annotation.message,
  raw_details: annotation.rawDetails,
  blob_href: `${repoHtml(urls, repository)}/blob/${run.headSha}/${annotation.path}`,
});

/** A commit status with its creator. */
export const statusShape = (urls: Urls, repository: Repository, status: CommitStatus): Json => ({
  ...simpleStatus(urls, repository, status),
  creator: userOrNull(urls, status.creator),
});

const simpleStatus = (urls: Urls, repository: Repository, status: CommitStatus): Json => ({
  url: `${repoUrl(urls, repository)}/statuses/${status.sha}`,
  avatar_url: `${urls.html}/avatars/u/${status.creator.id}?v=4`,
  id: status.id,
  node_id: nodeId('SC', status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: time(status.createdAt),
  updated_at: time(status.createdAt),
});

/** `GET /repos/{owner}/{repo}/commits/{ref}/status`; it tells nobody who set a status. */
export const combinedStatus = (urls: Urls, repository: Repository, sha: string): Json => {
  const statuses = latestStatuses(repository, sha);
  return {
    state: combinedState(statuses),
    statuses: statuses.map((status) => simpleStatus(urls, repository, status)),
    sha,
    total_count: statuses.length,
    repository: minimalRepository(urls, repository),
    commit_url: `${repoUrl(urls, repository)}/commits/${sha}`,
    url: `${repoUrl(urls, repository)}/commits/${sha}/status`,
  };
};
