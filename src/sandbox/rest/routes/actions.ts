import type { WorkflowRun } from '../../world/model/actions.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { getCheckRun } from '../../world/check-runs.ts';
import { findEnvironment } from '../../world/environments.ts';
import { answerGate, canReview, releaseDueJobs, reviewPendingDeployment, waitingJobs } from '../../world/gates.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { cancel, rerun } from '../../world/reruns.ts';
import { getWorkflowRun, jobsOf } from '../../world/workflow-runs.ts';
import { approvalShape, jobShape, workflowRunShape, workflowShape } from '../../shapes/actions.ts';
import { environmentName, deploymentShape, reviewerShape } from '../../shapes/deployments.ts';
import { timeOrNull } from '../../shapes/urls.ts';
import { choice, given, optionalChoice, optionalText, text } from '../body.ts';
import { wrappedPage } from '../paging.ts';
import { accepted, created, noContent, ok } from '../reply.ts';
import { demand, numberParam, param, repositoryRoute } from '../router.ts';

const read = demand('actions', 'read');
const write = demand('actions', 'write');

const run = (context: RepositoryContext): WorkflowRun => {
  const found = getWorkflowRun(context.repository, numberParam(context, 'run_id'));
  releaseDueJobs(context.world, found);
  return found;
};

const list = (context: RepositoryContext, ofWorkflow: (run: WorkflowRun) => boolean = () => true) => {
  const { repository, urls, query } = context;
  const matches = (key: string, value: string | null): boolean => query.get(key) === null || query.get(key) === value;
  const suite = query.get('check_suite_id');
  const [from, until] = createdBetween(query.get('created'));
  const found = [...repository.workflowRuns.values()]
    .filter(
      (candidate) =>
        matches('head_sha', candidate.headSha) &&
        matches('branch', candidate.headBranch) &&
        matches('event', candidate.event),
    )
    .filter(
      (candidate) =>
        matches('actor', candidate.actor.login) && (suite === null || candidate.suite.id === Number(suite)),
    )
    .filter((candidate) => matches('status', candidate.status) || matches('status', candidate.conclusion))
    .filter((candidate) => candidate.createdAt >= from && candidate.createdAt <= until && ofWorkflow(candidate))
    .toSorted((a, b) => b.id - a.id);
  return wrappedPage(context, 'workflow_runs', found, (candidate) => workflowRunShape(urls, candidate));
};

/** `created` in the words of GitHub's search: `>=MOMENT`, `<=MOMENT`, `FROM..UNTIL`. Milliseconds. */
const createdBetween = (created: string | null): readonly [number, number] => {
  const [, from] = /^(?:>=)(.+)$/.exec(created ?? '') ?? [];
  const [, until] = /^(?:<=)(.+)$/.exec(created ?? '') ?? [];
  const [, first, last] = /^(.+)\.\.(.+)$/.exec(created ?? '') ?? [];
  const start = from ?? first;
  const end = until ?? last;
  if (created !== null && start === undefined && end === undefined)
    throw new Refusal('invalid', `The search is not understood: created:${created}`);
  return [moment(start, Number.NEGATIVE_INFINITY), moment(end, Number.POSITIVE_INFINITY)];
};

/** To the second, as GitHub's times are. */
const moment = (written: string | undefined, otherwise: number): number => {
  if (written === undefined || written === '*') return otherwise;
  const at = Date.parse(written);
  if (Number.isNaN(at)) throw new Refusal('invalid', `"${written}" is not a recognized date/time format.`);
  return Math.floor(at / 1000) * 1000;
};

const jobs = (context: RepositoryContext, attempt?: number) => {
  const found = run(context);
  const all = context.query.get('filter') === 'all' ? found.jobs : jobsOf(found, attempt);
  return wrappedPage(context, 'jobs', all, (job) => jobShape(context.urls, found, job));
};

const job = (context: RepositoryContext) => {
  const id = numberParam(context, 'job_id');
  const found = [...context.repository.workflowRuns.values()].find((candidate) =>
    candidate.jobs.some((entry) => entry.id === id),
  );
  const entry = found?.jobs.find((candidate) => candidate.id === id);
  if (!found || !entry) throw notFound();
  getCheckRun(context.repository, id);
  return { found, entry };
};

const pendingDeployments = (context: RepositoryContext) => {
  const { actor, world, urls, repository } = context;
  const found = run(context);
  const waiting = new Map(waitingJobs(found).map((entry) => [entry.environment?.toLowerCase() ?? '', entry]));
  const shown = [...waiting.values()].flatMap((entry) => {
    const environment = findEnvironment(repository, entry.environment ?? '');
    return environment ? [{ entry, environment }] : [];
  });
  return ok(
    shown.map(({ entry, environment }) => ({
      environment: environmentName(urls, repository, environment),
      wait_timer: environment.waitTimer,
      wait_timer_started_at: environment.waitTimer > 0 ? timeOrNull(entry.startedAt) : null,
      current_user_can_approve: actor.kind === 'user' && canReview(world, environment, actor.account, found),
      reviewers: environment.reviewers.map((reviewer) => reviewerShape(urls, reviewer)),
    })),
  );
};

const review = (context: RepositoryContext) => {
  const { world, actor, repository, body, urls } = context;
  const found = run(context);
  const ids: unknown = body['environment_ids'];
  const wanted = Array.isArray(ids) ? ids : [];
  const environments = repository.environments.filter(({ id }) => wanted.includes(id));
  if (environments.length === 0)
    throw new Refusal('invalid', 'There are no pending deployments for the given environments.');
  reviewPendingDeployment(
    world,
    actor,
    found,
    environments,
    choice(body, 'state', ['approved', 'rejected']),
    text(body, 'comment'),
  );
  const names = environments.map(({ name }) => name);
  const deployments = [...repository.deployments.values()].filter(
    ({ runId, environment }) => runId === found.id && names.includes(environment),
  );
  return ok(deployments.map((deployment) => deploymentShape(urls, repository, deployment)));
};

const answer = (context: RepositoryContext) => {
  const { world, actor, body } = context;
  answerGate(world, actor, run(context), {
    environment: text(body, 'environment_name'),
    ...given({
      state: optionalChoice(body, 'state', ['approved', 'rejected']),
      comment: optionalText(body, 'comment'),
    }),
  });
  return noContent();
};

/** Workflow runs, their jobs, their environments' gates and running them again. */
export const actionsRoutes: readonly Route[] = [
  repositoryRoute('GET', '/actions/runs', read, (context) => list(context)),
  repositoryRoute('GET', '/actions/runs/:run_id', read, (context) => ok(workflowRunShape(context.urls, run(context)))),
  repositoryRoute('GET', '/actions/runs/:run_id/attempts/:attempt_number', read, (context) => {
    const found = run(context);
    const attempt = numberParam(context, 'attempt_number');
    if (attempt < 1 || attempt > found.attempt) throw notFound();
    return ok({ ...workflowRunShape(context.urls, found), run_attempt: attempt });
  }),
  repositoryRoute('GET', '/actions/runs/:run_id/attempts/:attempt_number/jobs', read, (context) =>
    jobs(context, numberParam(context, 'attempt_number')),
  ),
  repositoryRoute('GET', '/actions/runs/:run_id/jobs', read, (context) => jobs(context)),
  repositoryRoute('GET', '/actions/runs/:run_id/approvals', read, (context) => {
    const found = run(context);
    return ok(found.approvals.map((entry) => approvalShape(context.urls, found, entry)));
  }),
  repositoryRoute('GET', '/actions/runs/:run_id/pending_deployments', read, pendingDeployments),
  repositoryRoute('POST', '/actions/runs/:run_id/pending_deployments', demand('deployments', 'write', 'read'), review),
  repositoryRoute(
    'POST',
    '/actions/runs/:run_id/deployment_protection_rule',
    demand('deployments', 'write', 'read'),
    answer,
  ),
  repositoryRoute('POST', '/actions/runs/:run_id/rerun', write, (context) => {
    rerun(context.world, context.actor, run(context), 'all');
    return created({});
  }),
  repositoryRoute('POST', '/actions/runs/:run_id/rerun-failed-jobs', write, (context) => {
    rerun(context.world, context.actor, run(context), 'failed');
    return created({});
  }),
  repositoryRoute('POST', '/actions/runs/:run_id/cancel', write, (context) => {
    cancel(context.world, run(context));
    return accepted({});
  }),
  repositoryRoute('GET', '/actions/jobs/:job_id', read, (context) => {
    const { found, entry } = job(context);
    return ok(jobShape(context.urls, found, entry));
  }),
  repositoryRoute('POST', '/actions/jobs/:job_id/rerun', write, (context) => {
    const { found, entry } = job(context);
    rerun(context.world, context.actor, found, { jobId: entry.id });
    return created({});
  }),
  repositoryRoute('GET', '/actions/workflows', read, (context) => {
    const runs = [...context.repository.workflowRuns.values()];
    const found = context.repository.workflows.flatMap((workflow) => {
      const first = runs.find((candidate) => candidate.workflow === workflow);
      return first ? [{ workflow, first }] : [];
    });
    return wrappedPage(context, 'workflows', found, ({ workflow, first }) =>
      workflowShape(context.urls, first, workflow),
    );
  }),
  repositoryRoute('GET', '/actions/workflows/:workflow_id/runs', read, (context) => {
    const wanted = param(context, 'workflow_id');
    return list(context, ({ workflow }) => String(workflow.id) === wanted || workflow.path.endsWith(`/${wanted}`));
  }),
];
