import type { Deployment, DeploymentState } from '../../world/model/deployments.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { createDeployment, getDeployment, setDeploymentStatus } from '../../world/deployments.ts';
import { notFound } from '../../world/refusal.ts';
import { deploymentShape, deploymentStatusShape } from '../../shapes/deployments.ts';
import { choice, given, optionalFlag, optionalText, optionalTexts, text } from '../body.ts';
import { page } from '../paging.ts';
import { created, ok } from '../reply.ts';
import { demand, numberParam, repositoryRoute } from '../router.ts';

const read = demand('deployments', 'read');
const write = demand('deployments', 'write');
const states: readonly DeploymentState[] = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
];

const deployment = (context: RepositoryContext): Deployment =>
  getDeployment(context.repository, numberParam(context, 'deployment_id'));

const list = (context: RepositoryContext) => {
  const { repository, urls, query } = context;
  const matches = (key: string, value: string): boolean => (query.get(key) ?? value) === value;
  const found = [...repository.deployments.values()]
    .filter(
      (entry) =>
        matches('sha', entry.sha) &&
        matches('ref', entry.ref) &&
        matches('task', entry.task) &&
        matches('environment', entry.environment),
    )
    .toSorted((a, b) => b.id - a.id);
  return page(context, found, (entry) => deploymentShape(urls, repository, entry));
};

const post = ({ world, actor, repository, body, urls }: RepositoryContext) => {
  const made = createDeployment(world, actor, repository, {
    ref: text(body, 'ref'),
    requiredContexts: optionalTexts(body, 'required_contexts'),
    ...given({
      environment: optionalText(body, 'environment'),
      task: optionalText(body, 'task'),
      payload: body['payload'],
      description: optionalText(body, 'description'),
      transient: optionalFlag(body, 'transient_environment'),
      production: optionalFlag(body, 'production_environment'),
    }),
  });
  return created(deploymentShape(urls, repository, made));
};

const postStatus = (context: RepositoryContext) => {
  const { world, actor, repository, body, urls } = context;
  const found = deployment(context);
  const status = setDeploymentStatus(world, actor, repository, found, {
    state: choice(body, 'state', states),
    ...given({
      description: optionalText(body, 'description'),
      environmentUrl: optionalText(body, 'environment_url'),
      logUrl: optionalText(body, 'log_url') ?? optionalText(body, 'target_url'),
      autoInactive: optionalFlag(body, 'auto_inactive'),
    }),
  });
  return created(deploymentStatusShape(urls, repository, found, status));
};

/** Deployments and how they went. */
export const deploymentRoutes: readonly Route[] = [
  repositoryRoute('GET', '/deployments', read, list),
  repositoryRoute('POST', '/deployments', write, post),
  repositoryRoute('GET', '/deployments/:deployment_id', read, (context) =>
    ok(deploymentShape(context.urls, context.repository, deployment(context))),
  ),
  repositoryRoute('GET', '/deployments/:deployment_id/statuses', read, (context) => {
    const found = deployment(context);
    return page(context, found.statuses.toReversed(), (status) =>
      deploymentStatusShape(context.urls, context.repository, found, status),
    );
  }),
  repositoryRoute('POST', '/deployments/:deployment_id/statuses', write, postStatus),
  repositoryRoute('GET', '/deployments/:deployment_id/statuses/:status_id', read, (context) => {
    const found = deployment(context);
    const status = found.statuses.find(({ id }) => id === numberParam(context, 'status_id'));
    if (!status) throw notFound();
    return ok(deploymentStatusShape(context.urls, context.repository, found, status));
  }),
];
