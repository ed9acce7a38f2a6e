import type { Account } from './model/accounts.ts';
import type { Actor } from './model/apps.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from './model/deployments.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { latestRuns, runsOfSuite } from './check-suites.ts';
import { resolveCommit } from './commits.ts';
import { ensureEnvironment } from './environments.ts';
import { viaApp } from './issues.ts';
import { Refusal, notFound } from './refusal.ts';
import { latestStatuses } from './statuses.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** What a new deployment says. */
export interface NewDeployment {
  readonly ref: string;
  readonly environment?: string;
  readonly task?: string;
  readonly payload?: unknown;
  readonly description?: string | null;
  readonly transient?: boolean;
  readonly production?: boolean;
  /** Contexts that must have succeeded; left out means every context of the commit, empty means none. */
  readonly requiredContexts?: readonly string[] | undefined;
  readonly runId?: number;
}

/** Creates a deployment; an unknown environment comes into being without protection. */
export const createDeployment = (
  world: World,
  actor: Actor,
  repository: Repository,
  input: NewDeployment,
): Deployment => {
  const creator = accountOf(actor);
  const commit = resolveCommit(repository, input.ref);
  requireContexts(repository, commit.sha, input);
  const environment = ensureEnvironment(world, repository, input.environment ?? 'production').name;
  const at = tick(world);
  const deployment: Deployment = {
    id: newId(world, 'deployment'),
    repositoryId: repository.id,
    sha: commit.sha,
    ref: input.ref,
    task: input.task ?? 'deploy',
    environment,
    payload: input.payload ?? {},
    description: input.description ?? null,
    creator,
    viaApp: viaApp(actor),
    transient: input.transient ?? false,
    production: input.production ?? environment === 'production',
    statuses: [],
    createdAt: at,
    updatedAt: at,
    runId: input.runId ?? null,
  };
  repository.deployments.set(deployment.id, deployment);
  emit(world, {
    name: 'deployment',
    action: 'created',
    deployment,
    run: runOf(repository, deployment),
    repository,
    sender: creator,
  });
  return deployment;
};

const runOf = (repository: Repository, { runId }: Deployment) =>
  runId === null ? null : (repository.workflowRuns.get(runId) ?? null);

const requireContexts = (
  repository: Repository,
  sha: string,
  { requiredContexts, ref, runId }: NewDeployment,
): void => {
  if (runId !== undefined) return;
  const results = contextResults(repository, sha);
  const wanted = requiredContexts ?? [...results.keys()];
  if (wanted.every((context) => results.get(context) === true)) return;
  throw new Refusal('conflict', `Conflict: Commit status checks failed for ${ref}.`);
};

const contextResults = (repository: Repository, sha: string): ReadonlyMap<string, boolean> => {
  const suites = repository.checkSuites.filter(({ headSha }) => headSha === sha);
  const runs = latestRuns(suites.flatMap((suite) => runsOfSuite(repository, suite)));
  return new Map([
    ...runs.map(({ name, conclusion }): [string, boolean] => [
      name,
      ['success', 'neutral', 'skipped'].includes(conclusion ?? ''),
    ]),
    ...latestStatuses(repository, sha).map(({ context, state }): [string, boolean] => [context, state === 'success']),
  ]);
};

/** What a deployment status says. */
export interface NewDeploymentStatus {
  readonly state: DeploymentState;
  readonly description?: string;
  readonly environmentUrl?: string;
  readonly logUrl?: string;
  /** Whether a success retires earlier deployments of the environment; GitHub's default is yes. */
  readonly autoInactive?: boolean;
}

/** Reports how a deployment goes. */
export const setDeploymentStatus = (
  world: World,
  actor: Actor,
  repository: Repository,
  deployment: Deployment,
  input: NewDeploymentStatus,
): DeploymentStatus => {
  const creator = accountOf(actor);
  const status = addStatus(world, creator, viaApp(actor), deployment, input);
  if (input.state === 'success' && input.autoInactive !== false) retireEarlier(world, creator, repository, deployment);
  emit(world, {
    name: 'deployment_status',
    action: 'created',
    deployment,
    status,
    run: runOf(repository, deployment),
    repository,
    sender: creator,
  });
  return status;
};

const addStatus = (
  world: World,
  creator: Account,
  app: DeploymentStatus['viaApp'],
  deployment: Deployment,
  input: NewDeploymentStatus,
): DeploymentStatus => {
  const status: DeploymentStatus = {
    id: newId(world, 'deploymentStatus'),
    state: input.state,
    creator,
    viaApp: app,
    description: input.description ?? '',
    environment: deployment.environment,
    environmentUrl: input.environmentUrl ?? '',
    logUrl: input.logUrl ?? '',
    createdAt: tick(world),
  };
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  return status;
};

/** GitHub retires earlier, non-transient, non-production deployments of the same environment. */
const retireEarlier = (world: World, creator: Account, repository: Repository, deployment: Deployment): void => {
  for (const other of repository.deployments.values()) {
    const earlier = other.id < deployment.id && other.environment === deployment.environment;
    if (earlier && !other.transient && !other.production && latestState(other) === 'success') {
      addStatus(world, creator, null, other, { state: 'inactive' });
    }
  }
};

/** The newest status's state; null while there is none. */
export const latestState = (deployment: Deployment): DeploymentState | null =>
  deployment.statuses.at(-1)?.state ?? null;

/** The deployment with this id; 404 otherwise. */
export const getDeployment = (repository: Repository, id: number): Deployment => {
  const deployment = repository.deployments.get(id);
  if (!deployment) throw notFound();
  return deployment;
};
