import type { BranchPolicy, Environment, EnvironmentReviewer } from '../../world/model/deployments.ts';
import type { World } from '../../world/world.ts';
import type { Body } from '../body.ts';
import type { RepositoryContext, Route } from '../router.ts';
import { getApp } from '../../world/apps.ts';
import {
  addBranchPolicy,
  enableCustomRule,
  ensureEnvironment,
  getEnvironment,
  updateEnvironment,
} from '../../world/environments.ts';
import { nodeId } from '../../world/ids.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { customRuleShape, environmentShape, ruleApp } from '../../shapes/deployments.ts';
import { time } from '../../shapes/urls.ts';
import {
  choice,
  given,
  optionalChoice,
  optionalFlag,
  optionalNumber,
  optionalObject,
  optionalObjects,
  text,
} from '../body.ts';
import { wrappedPage } from '../paging.ts';
import { created, noContent, ok } from '../reply.ts';
import { demand, numberParam, param, repositoryRoute } from '../router.ts';

const read = demand('actions', 'read');
const settings = demand('environments', 'read');
const administer = demand('administration', 'write', 'admin');

const environment = (context: RepositoryContext): Environment =>
  getEnvironment(context.repository, param(context, 'environment_name'));

const shape = ({ urls, repository }: RepositoryContext, found: Environment) =>
  environmentShape(urls, repository, found);

const put = (context: RepositoryContext) => {
  const { world, repository, body } = context;
  const found = ensureEnvironment(world, repository, param(context, 'environment_name'));
  updateEnvironment(
    world,
    found,
    given({
      waitTimer: optionalNumber(body, 'wait_timer'),
      preventSelfReview: optionalFlag(body, 'prevent_self_review'),
      reviewers: optionalObjects(body, 'reviewers')?.map((reviewer) => reviewerOf(world, reviewer)),
      branches: branchesOf(body),
    }),
  );
  return ok(shape(context, found));
};

const reviewerOf = (world: World, reviewer: Body): EnvironmentReviewer => {
  const id = optionalNumber(reviewer, 'id') ?? 0;
  const kind = choice(reviewer, 'type', ['User', 'Team']);
  const user = kind === 'User' ? world.accounts.get(id) : undefined;
  const team = kind === 'Team' ? world.teams.get(id) : undefined;
  if (user) return { kind: 'user', user };
  if (team) return { kind: 'team', team };
  throw new Refusal('invalid', `Could not resolve ${kind} ${id} as a reviewer.`);
};

const branchesOf = (body: Body): Environment['branches'] | undefined => {
  if (body['deployment_branch_policy'] === null) return 'all';
  const policy = optionalObject(body, 'deployment_branch_policy');
  if (!policy) return undefined;
  const isProtected = optionalFlag(policy, 'protected_branches') ?? false;
  const isCustom = optionalFlag(policy, 'custom_branch_policies') ?? false;
  if (isProtected === isCustom)
    throw new Refusal('invalid', 'protected_branches and custom_branch_policies cannot have the same value.');
  return isProtected ? 'protected' : 'custom';
};

const policyShape = ({ id, name, type }: BranchPolicy) => ({ id, node_id: nodeId('GAEBP', id), name, type });

const rule = (context: RepositoryContext) => {
  const found = environment(context).customRules.find(({ id }) => id === numberParam(context, 'protection_rule_id'));
  if (!found) throw notFound();
  return found;
};

/** Private repositories have custom rules with GitHub Enterprise alone (docs/github-facts.md §1); in which words it refuses them is not documented. */
const requireCustomRules = ({ world, repository }: RepositoryContext): void => {
  const { owner } = repository;
  const plan = owner.type === 'Organization' ? (world.plans.get(owner.id) ?? 'enterprise') : 'free';
  if (repository.private && plan !== 'enterprise')
    throw new Refusal('invalid', 'Custom deployment protection rules are not available for this repository.');
};

const policies = '/environments/:environment_name/deployment-branch-policies';
const rules = '/environments/:environment_name/deployment_protection_rules';

/** Environments and what protects them. */
export const environmentRoutes: readonly Route[] = [
  repositoryRoute('GET', '/environments', read, (context) =>
    wrappedPage(context, 'environments', context.repository.environments, (found) => shape(context, found)),
  ),
  repositoryRoute('GET', '/environments/:environment_name', read, (context) =>
    ok(shape(context, environment(context))),
  ),
  repositoryRoute('PUT', '/environments/:environment_name', administer, put),
  repositoryRoute('DELETE', '/environments/:environment_name', administer, (context) => {
    const { environments } = context.repository;
    environments.splice(environments.indexOf(environment(context)), 1);
    return noContent();
  }),
  repositoryRoute('GET', '/environments/:environment_name/variables', settings, (context) =>
    wrappedPage(context, 'variables', [...environment(context).variables], ([name, { value, at }]) => ({
      name,
      value,
      created_at: time(at),
      updated_at: time(at),
    })),
  ),
  repositoryRoute('GET', '/environments/:environment_name/secrets', settings, (context) =>
    wrappedPage(context, 'secrets', [...environment(context).secrets], ([name, at]) => ({
      name,
      created_at: time(at),
      updated_at: time(at),
    })),
  ),
  repositoryRoute('GET', policies, read, (context) =>
    wrappedPage(context, 'branch_policies', environment(context).branchPolicies, policyShape),
  ),
  repositoryRoute('POST', policies, administer, (context) => {
    const found = environment(context);
    if (found.branches !== 'custom') throw notFound();
    const type = optionalChoice(context.body, 'type', ['branch', 'tag']) ?? 'branch';
    return ok(policyShape(addBranchPolicy(context.world, found, text(context.body, 'name'), type)));
  }),
  repositoryRoute('GET', rules, read, (context) => {
    const enabled = environment(context).customRules.filter((found) => found.enabled);
    const { body } = wrappedPage(context, 'custom_deployment_protection_rules', enabled, (found) =>
      customRuleShape(context.urls, found),
    );
    return ok(body);
  }),
  repositoryRoute('POST', rules, administer, (context) => {
    requireCustomRules(context);
    const app = getApp(context.world, optionalNumber(context.body, 'integration_id') ?? 0);
    return created(customRuleShape(context.urls, enableCustomRule(context.world, environment(context), app)));
  }),
  repositoryRoute('GET', `${rules}/apps`, administer, (context) => {
    const { world, repository, urls } = context;
    const apps = [...world.installations.values()].filter(
      ({ account, events }) => account === repository.owner && events.includes('deployment_protection_rule'),
    );
    return wrappedPage(context, 'available_custom_deployment_protection_rule_integrations', apps, ({ app }) =>
      ruleApp(urls, app),
    );
  }),
  repositoryRoute('GET', `${rules}/:protection_rule_id`, read, (context) =>
    ok(customRuleShape(context.urls, rule(context))),
  ),
  repositoryRoute('DELETE', `${rules}/:protection_rule_id`, administer, (context) => {
    rule(context).enabled = false;
    const { customRules } = environment(context);
    customRules.splice(customRules.indexOf(rule(context)), 1);
    return noContent();
  }),
];
