import type { RepositoryEvent } from '../world/events.ts';
import type { Job, WorkflowRun } from '../world/model/actions.ts';
import type { CheckRun } from '../world/model/checks.ts';
import type { Deployment, EnvironmentReviewer } from '../world/model/deployments.ts';
import type { Repository } from '../world/model/repository.ts';
import type { Json, Urls } from '../shapes/urls.ts';
import { teamShape, userShape } from '../shapes/accounts.ts';
import { jobShape, workflowRunShape, workflowShape } from '../shapes/actions.ts';
import { checkRunShape, checkSuiteShape, pullRequestsAt, simpleCheckSuite } from '../shapes/checks.ts';
import { deploymentShape, deploymentStatusShape, reviewerShape } from '../shapes/deployments.ts';
import { repoHtml, repoUrl, time } from '../shapes/urls.ts';

type Names =
  | 'check_suite'
  | 'check_run'
  | 'workflow_run'
  | 'workflow_job'
  | 'deployment'
  | 'deployment_status'
  | 'deployment_protection_rule'
  | 'deployment_review';
type On<Name extends RepositoryEvent['name']> = Extract<RepositoryEvent, { name: Name }> & {
  readonly repository: Repository;
};

/** The own part of every event about something that runs. */
export const runPayload = (urls: Urls, event: On<Names>): Json => {
  const { repository } = event;
  switch (event.name) {
    case 'check_suite':
      return { action: event.action, check_suite: suiteShape(urls, event) };
    case 'check_run':
      return { action: event.action, check_run: runShape(urls, repository, event.run), ...pressed(event) };
    case 'workflow_run':
      return {
        action: event.action,
        workflow_run: workflowRunShape(urls, event.run),
        workflow: workflowShape(urls, event.run, event.run.workflow),
      };
    case 'workflow_job':
      return { action: event.action, workflow_job: jobShape(urls, event.run, event.job) };
    case 'deployment':
      return {
        action: event.action,
        deployment: deploymentShape(urls, repository, event.deployment),
        ...workflowPart(urls, event.run),
      };
    case 'deployment_status':
      return statusPart(urls, event);
    case 'deployment_review':
      return reviewPart(urls, event);
    case 'deployment_protection_rule':
      break;
  }
  return gatePart(urls, event);
};

/** Inside its own event a suite comes without its repository. */
const suiteShape = (urls: Urls, event: On<'check_suite'>): Json => {
  const { repository: _repository, ...shape } = checkSuiteShape(urls, event.repository, event.suite);
  return shape;
};

/** Inside its own event a run carries a fuller suite. */
const runShape = (urls: Urls, repository: Repository, run: CheckRun): Json => ({
  ...checkRunShape(urls, repository, run),
  check_suite: simpleCheckSuite(urls, repository, run.suite),
});

const pressed = (event: On<'check_run'>): Json =>
  event.action === 'requested_action' ? { requested_action: { identifier: event.requestedAction.identifier } } : {};

const workflowPart = (urls: Urls, run: WorkflowRun | null): Json => ({
  workflow: run ? workflowShape(urls, run, run.workflow) : null,
  // events about deployments leave these two of the run's fields out
  workflow_run: run ? { ...workflowRunShape(urls, run), head_commit: null, previous_attempt_url: null } : null,
});

const statusPart = (urls: Urls, event: On<'deployment_status'>): Json => {
  const { repository, deployment, status, run } = event;
  const job = run?.jobs.find(({ deploymentId }) => deploymentId === deployment.id);
  return {
    action: event.action,
    deployment: deploymentShape(urls, repository, deployment),
    deployment_status: deploymentStatusShape(urls, repository, deployment, status),
    check_run: job ? smallRun(urls, repository, job.checkRun) : null,
    ...workflowPart(urls, run),
  };
};

const smallRun = (urls: Urls, repository: Repository, run: CheckRun): Json => {
  const shape = checkRunShape(urls, repository, run);
  const keys = [
    'id',
    'name',
    'node_id',
    'head_sha',
    'external_id',
    'url',
    'html_url',
    'details_url',
    'status',
    'conclusion',
    'started_at',
    'completed_at',
  ];
  return Object.fromEntries(keys.map((key) => [key, shape[key]]));
};

/** The run is named only inside the callback's address; there is no `workflow_run` here. */
const gatePart = (urls: Urls, event: On<'deployment_protection_rule'>): Json => {
  const { repository, run, gate } = event;
  return {
    action: event.action,
    environment: gate.environment,
    event: run.event,
    deployment_callback_url: `${repoUrl(urls, repository)}/actions/runs/${run.id}/deployment_protection_rule`,
    deployment: deploymentShape(urls, repository, event.deployment),
    pull_requests: gatedPullRequests(urls, repository, event.deployment),
  };
};

/** Who was asked, or what was answered; the run is named in full. */
const reviewPart = (urls: Urls, event: On<'deployment_review'>): Json => {
  const { run, jobs, environment, by } = event;
  const [job] = jobs;
  const reviewers = environment.reviewers.map((reviewer) => asked(urls, reviewer));
  const about = {
    action: event.action,
    since: time(job.startedAt ?? job.createdAt),
    workflow_run: { ...workflowRunShape(urls, run), head_commit: null, previous_attempt_url: null },
  };
  if (event.action === 'requested')
    return {
      ...about,
      environment: environment.name,
      reviewers,
      requestor: userShape(urls, by),
      workflow_job_run: { ...waitingJob(urls, run, job), name: job.name },
    };
  return {
    ...about,
    approver: userShape(urls, by),
    comment: event.comment,
    // as documented, people alone
    reviewers: reviewers.filter(({ type }) => type === 'User'),
    workflow_job_run: { ...waitingJob(urls, run, job), name: null },
    workflow_job_runs: jobs.map((one) => ({ ...waitingJob(urls, run, one), name: one.name })),
  };
};

/** Of a team these events show no more than of a person. */
const asked = (urls: Urls, reviewer: EnvironmentReviewer): Json => {
  if (reviewer.kind === 'user') return reviewerShape(urls, reviewer);
  const { id, node_id, name, url, html_url } = teamShape(urls, reviewer.team);
  return { type: 'Team', reviewer: { id, node_id, name, url, html_url } };
};

/** A job as these events show it: it still waits. */
const waitingJob = (urls: Urls, run: WorkflowRun, job: Job): Json => ({
  id: job.id,
  status: 'waiting',
  conclusion: null,
  html_url: `${repoHtml(urls, run.repository)}/actions/runs/${run.id}/job/${job.id}`,
  created_at: time(job.createdAt),
  updated_at: time(job.startedAt ?? job.createdAt),
  environment: job.environment ?? '',
});

const gatedPullRequests = (urls: Urls, repository: Repository, { sha }: Deployment): readonly Json[] =>
  pullRequestsAt(urls, repository, sha);
