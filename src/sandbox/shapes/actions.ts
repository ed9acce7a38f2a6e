import type { Approval, Job, Workflow, WorkflowRun } from '../world/model/actions.ts';
import type { Json, Urls } from './urls.ts';
import { findEnvironment } from '../world/environments.ts';
import { getCommit } from '../world/history.ts';
import { nodeId } from '../world/ids.ts';
import { userShape } from './accounts.ts';
import { pullRequestsAt } from './checks.ts';
import { simpleCommit } from './commits.ts';
import { environmentName } from './deployments.ts';
import { minimalRepository } from './repositories.ts';
import { repoHtml, repoUrl, time, timeOrNull } from './urls.ts';

/** A workflow run as it is now. */
export const workflowRunShape = (urls: Urls, run: WorkflowRun): Json => {
  const { repository, id, workflow, suite } = run;
  const url = `${repoUrl(urls, repository)}/actions/runs/${id}`;
  return {
    id,
    name: workflow.name,
    node_id: nodeId('WFR', id),
    check_suite_id: suite.id,
    check_suite_node_id: nodeId('CS', suite.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: workflow.path,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    display_title: getCommit(repository.objects, run.headSha).message.split('\n')[0] ?? '',
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow.id,
    url,
    html_url: `${repoHtml(urls, repository)}/actions/runs/${id}`,
    pull_requests: run.event === 'pull_request' ? pullRequestsAt(urls, repository, run.headSha) : [],
    created_at: time(run.createdAt),
    updated_at: time(run.updatedAt),
    run_started_at: time(run.startedAt),
    actor: userShape(urls, run.actor),
    triggering_actor: userShape(urls, run.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repoUrl(urls, repository)}/check-suites/${suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${repoUrl(urls, repository)}/actions/workflows/${workflow.id}`,
    head_commit: simpleCommit(getCommit(repository.objects, run.headSha)),
    repository: minimalRepository(urls, repository),
    head_repository: minimalRepository(urls, run.headRepository),
  };
};

/** A workflow file. */
export const workflowShape = (urls: Urls, run: WorkflowRun, workflow: Workflow): Json => ({
  id: workflow.id,
  node_id: nodeId('W', workflow.id),
  name: workflow.name,
  path: workflow.path,
  state: 'active',
  created_at: time(run.createdAt),
  updated_at: time(run.createdAt),
  url: `${repoUrl(urls, run.repository)}/actions/workflows/${workflow.id}`,
  html_url: `${repoHtml(urls, run.repository)}/blob/${run.repository.defaultBranch}/${workflow.path}`,
  badge_url: `${repoHtml(urls, run.repository)}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
});

/** One attempt of a job; `check_run_url` ties it to its check run. */
export const jobShape = (urls: Urls, run: WorkflowRun, job: Job): Json => {
  const { repository } = run;
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.workflow.name,
    head_branch: run.headBranch,
    run_url: `${repoUrl(urls, repository)}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.headSha,
    url: `${repoUrl(urls, repository)}/actions/jobs/${job.id}`,
    html_url: `${repoHtml(urls, repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: time(job.createdAt),
    started_at: time(job.startedAt ?? job.createdAt),
    completed_at: timeOrNull(job.completedAt),
    name: job.name,
    steps: [],
    check_run_url: `${repoUrl(urls, repository)}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  };
};

/** An entry of `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals`. */
export const approvalShape = (urls: Urls, run: WorkflowRun, approval: Approval): Json => {
  const environment = findEnvironment(run.repository, approval.environment);
  const whole = environment
    ? [
        {
          ...environmentName(urls, run.repository, environment),
          created_at: time(environment.createdAt),
          updated_at: time(environment.updatedAt),
        },
      ]
    : [];
  return {
    environments: whole,
    state: approval.state,
    user: userShape(urls, approval.user),
    comment: approval.comment,
  };
};
