import type { App } from '../world/model/apps.ts';
import type {
  CustomRule,
  Deployment,
  DeploymentStatus,
  Environment,
  EnvironmentReviewer,
} from '../world/model/deployments.ts';
import type { Repository } from '../world/model/repository.ts';
import type { Json, Urls } from './urls.ts';
import { nodeId } from '../world/ids.ts';
import { teamShape, userOrNull, userShape } from './accounts.ts';
import { appShape } from './apps.ts';
import { repoHtml, repoUrl, time } from './urls.ts';

/** A deployment without its commit, as check runs show it. */
export const simpleDeployment = (urls: Urls, repository: Repository, deployment: Deployment): Json => {
  const url = `${repoUrl(urls, repository)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: time(deployment.createdAt),
    updated_at: time(deployment.updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: repoUrl(urls, repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: deployment.viaApp ? appShape(urls, deployment.viaApp) : null,
  };
};

/** A deployment. */
export const deploymentShape = (urls: Urls, repository: Repository, deployment: Deployment): Json => ({
  ...simpleDeployment(urls, repository, deployment),
  sha: deployment.sha,
  ref: deployment.ref,
  payload: deployment.payload,
  creator: userOrNull(urls, deployment.creator),
});

/** A status of a deployment. */
export const deploymentStatusShape = (
  urls: Urls,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Json => {
  const url = `${repoUrl(urls, repository)}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: userOrNull(urls, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
    deployment_url: url,
    repository_url: repoUrl(urls, repository),
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: status.viaApp ? appShape(urls, status.viaApp) : null,
  };
};

/** An environment with its rules; custom rules are listed by their own route. */
export const environmentShape = (urls: Urls, repository: Repository, environment: Environment): Json => ({
  ...environmentName(urls, repository, environment),
  created_at: time(environment.createdAt),
  updated_at: time(environment.updatedAt),
  protection_rules: protectionRules(urls, environment),
  deployment_branch_policy:
    environment.branches === 'all'
      ? null
      : {
          protected_branches: environment.branches === 'protected',
          custom_branch_policies: environment.branches === 'custom',
        },
  can_admins_bypass: environment.canAdminsBypass,
});

/** An environment inside approvals and pending deployments. */
export const environmentName = (urls: Urls, repository: Repository, { id, name }: Environment): Json => ({
  id,
  node_id: nodeId('EN', id),
  name,
  url: `${repoUrl(urls, repository)}/environments/${encodeURIComponent(name)}`,
  html_url: `${repoHtml(urls, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
});

const protectionRules = (urls: Urls, environment: Environment): readonly Json[] => {
  const rule = (type: string, offset: number) => ({
    id: environment.id * 10 + offset,
    node_id: nodeId('GA', environment.id * 10 + offset),
    type,
  });
  const reviewers = environment.reviewers.map((reviewer) => reviewerShape(urls, reviewer));
  return [
    ...(environment.waitTimer > 0 ? [{ ...rule('wait_timer', 1), wait_timer: environment.waitTimer }] : []),
    ...(reviewers.length > 0
      ? [{ ...rule('required_reviewers', 2), prevent_self_review: environment.preventSelfReview, reviewers }]
      : []),
    ...(environment.branches === 'all' ? [] : [rule('branch_policy', 3)]),
  ];
};

/** A required reviewer of an environment. */
export const reviewerShape = (urls: Urls, reviewer: EnvironmentReviewer): Json =>
  reviewer.kind === 'user'
    ? { type: 'User', reviewer: userShape(urls, reviewer.user) }
    : { type: 'Team', reviewer: teamShape(urls, reviewer.team) };

/** A custom deployment protection rule. */
export const customRuleShape = (urls: Urls, rule: CustomRule): Json => ({
  id: rule.id,
  node_id: nodeId('GA', rule.id),
  enabled: rule.enabled,
  app: ruleApp(urls, rule.app),
});

/** An App as protection rules show it. */
export const ruleApp = (urls: Urls, app: App): Json => ({
  id: app.id,
  slug: app.slug,
  integration_url: `${urls.api}/apps/${app.slug}`,
  node_id: nodeId('A', app.id),
});
