import type { App } from './model/apps.ts';
import type { CustomRule, Environment } from './model/deployments.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { Refusal, invalidField, notFound } from './refusal.ts';
import { rulesOf } from './repositories.ts';
import { newId, tick } from './world.ts';

/** More protection rules than this GitHub does not enable on one environment. */
const maxProtectionRules = 6;

/** What an environment may be set to; absent keys keep what is there. */
export type EnvironmentPatch = Partial<
  Pick<Environment, 'canAdminsBypass' | 'waitTimer' | 'reviewers' | 'preventSelfReview' | 'branches'>
>;

/** The environment of this name (any case); naming an unknown one creates it without any protection. */
export const ensureEnvironment = (world: World, repository: Repository, name: string): Environment => {
  const known = findEnvironment(repository, name);
  if (known) return known;
  const at = tick(world);
  const environment: Environment = {
    id: newId(world, 'environment'),
    name,
    createdAt: at,
    updatedAt: at,
    canAdminsBypass: true,
    waitTimer: 0,
    reviewers: [],
    preventSelfReview: false,
    customRules: [],
    branches: 'all',
    branchPolicies: [],
    variables: new Map(),
    secrets: new Map(),
  };
  repository.environments.push(environment);
  return environment;
};

/** The environment of this name, if any. */
export const findEnvironment = (repository: Repository, name: string): Environment | undefined =>
  repository.environments.find((environment) => environment.name.toLowerCase() === name.toLowerCase());

/** The environment of this name; 404 otherwise. */
export const getEnvironment = (repository: Repository, name: string): Environment => {
  const environment = findEnvironment(repository, name);
  if (!environment) throw notFound();
  return environment;
};

/** Changes an environment's settings. */
export const updateEnvironment = (world: World, environment: Environment, patch: EnvironmentPatch): void => {
  if ((patch.reviewers?.length ?? 0) > 6)
    throw invalidField('Environment', 'reviewers', 'at most 6 reviewers are allowed');
  if (patch.waitTimer !== undefined && (patch.waitTimer < 0 || patch.waitTimer > 43_200)) {
    throw invalidField('Environment', 'wait_timer', 'wait_timer must be between 0 and 43200');
  }
  Object.assign(environment, patch);
  environment.updatedAt = tick(world);
};

/** Enables an App's custom protection rule. */
export const enableCustomRule = (world: World, environment: Environment, app: App): CustomRule => {
  if (environment.customRules.some((rule) => rule.app === app))
    throw new Refusal('invalid', 'The custom deployment protection rule already exists.');
  if (protectionRuleCount(environment) >= maxProtectionRules) {
    throw new Refusal('invalid', `An environment can have at most ${maxProtectionRules} protection rules.`);
  }
  const rule: CustomRule = { id: newId(world, 'rule'), app, enabled: true };
  environment.customRules.push(rule);
  return rule;
};

/** Every rule that holds a job: timer, reviewers, custom rules. */
const protectionRuleCount = (environment: Environment): number =>
  environment.customRules.filter(({ enabled }) => enabled).length +
  (environment.waitTimer > 0 ? 1 : 0) +
  (environment.reviewers.length > 0 ? 1 : 0);

/** Sets a variable of the environment; GitHub writes its name in capitals. */
export const setVariable = (world: World, { variables }: Environment, name: string, value: string): void => {
  variables.set(name.toUpperCase(), { value, at: tick(world) });
};

/** Sets a secret of the environment; only its name can ever be read again. */
export const setSecret = (world: World, { secrets }: Environment, name: string): void => {
  secrets.set(name.toUpperCase(), tick(world));
};

/** Adds a branch or tag pattern. */
export const addBranchPolicy = (
  world: World,
  environment: Environment,
  name: string,
  type: 'branch' | 'tag' = 'branch',
) => {
  const policy = { id: newId(world, 'branchPolicy'), name, type };
  environment.branchPolicies.push(policy);
  return policy;
};

/** Whether a workflow run on this ref may deploy; pull request runs have `refs/pull/N/merge`. */
export const mayDeploy = (repository: Repository, environment: Environment, ref: string): boolean => {
  if (environment.branches === 'all') return true;
  if (environment.branches === 'protected')
    return ref.startsWith('refs/heads/') && rulesOf(repository, ref.slice(11)).length > 0;
  return environment.branchPolicies.some(({ name, type }) => refMatches(ref, name, type));
};

const refMatches = (ref: string, pattern: string, type: 'branch' | 'tag'): boolean => {
  if (pattern.startsWith('refs/')) return globMatches(ref, pattern);
  const prefix = type === 'tag' ? 'refs/tags/' : 'refs/heads/';
  return ref.startsWith(prefix) && globMatches(ref.slice(prefix.length), pattern);
};

/** Ruby's `File.fnmatch`: `*` stops at slashes. */
const globMatches = (value: string, pattern: string): boolean => {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${source}$`).test(value);
};
