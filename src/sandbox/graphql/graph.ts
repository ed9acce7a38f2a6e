import type { Account, Team } from '../world/model/accounts.ts';
import type { WorkflowRun } from '../world/model/actions.ts';
import type { Actor, App } from '../world/model/apps.ts';
import type { CheckRun, CheckSuite } from '../world/model/checks.ts';
import type { Deployment, Environment } from '../world/model/deployments.ts';
import type { Issue, PullRequest, Review } from '../world/model/issues.ts';
import type { Repository } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { GraphNode } from './node.ts';
import { time } from '../shapes/urls.ts';

/**
 * One request's view of the world: who asks, and a builder for every object that others lead to.
 * The builders meet here because GitHub's types refer to each other in circles and files must not.
 */
export interface Graph {
  readonly world: World;
  readonly actor: Actor;
  /** Where people would see pages, without a trailing slash; every `url` starts with it. */
  readonly html: string;
  /** `Type.field` of everything asked for that the sandbox has no answer to. */
  readonly missing: Set<string>;
  /** Anyone who acts; null for nobody. A deleted account is nobody, as GitHub's `Actor` fields are null for the ghost. */
  readonly account: (account: Account | null) => GraphNode | null;
  /** The same where GitHub promises someone: a deleted account is shown as the ghost. */
  readonly someone: (account: Account) => GraphNode | null;
  readonly team: (team: Team) => GraphNode;
  readonly app: (app: App) => GraphNode;
  readonly repository: (repository: Repository) => GraphNode;
  /** Null when the repository has no such ref (full name, `refs/heads/main`). */
  readonly ref: (repository: Repository, name: string) => GraphNode | null;
  /** Null when the commit is not known. */
  readonly commit: (repository: Repository, sha: string | null) => GraphNode | null;
  readonly issue: (issue: Issue) => GraphNode;
  readonly pullRequest: (pullRequest: PullRequest) => GraphNode;
  /** Null for a number that is free or a plain issue's. */
  readonly pullRequestNumbered: (repository: Repository, number: number) => GraphNode | null;
  readonly review: (pullRequest: PullRequest, review: Review) => GraphNode;
  readonly checkSuite: (repository: Repository, suite: CheckSuite) => GraphNode;
  readonly checkRun: (repository: Repository, run: CheckRun) => GraphNode;
  readonly workflowRun: (run: WorkflowRun) => GraphNode;
  readonly deployment: (repository: Repository, deployment: Deployment) => GraphNode;
  readonly environment: (repository: Repository, environment: Environment) => GraphNode;
}

/** Milliseconds since the epoch as GitHub writes them: in UTC, to the second. Written only where somebody asks, for few do. */
export const timestamp =
  (at: number): (() => string) =>
  () =>
    time(at);

/** The same for a moment that may not have come. */
export const timestampOrNull = (at: number | null): (() => string) | null => (at === null ? null : timestamp(at));
