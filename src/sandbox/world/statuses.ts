import type { Actor } from './model/apps.ts';
import type { CommitStatus, StatusState } from './model/checks.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { invalidField, Refusal } from './refusal.ts';
import { accountOf } from './tokens.ts';
import { emit, newId, tick } from './world.ts';

/** What a new status says; `context` defaults to `default` as on GitHub. */
export interface NewStatus {
  readonly state: StatusState;
  readonly context?: string;
  readonly description?: string | null;
  readonly targetUrl?: string | null;
}

/** Sets a commit status. Anyone who can write may, under any name: GitHub does not ask who they are. */
export const setStatus = (
  world: World,
  actor: Actor,
  repository: Repository,
  sha: string,
  input: NewStatus,
): CommitStatus => {
  const creator = accountOf(actor);
  if (!repository.objects.commits.has(sha)) throw new Refusal('invalid', `No commit found for SHA: ${sha}`);
  if ((input.description ?? '').length > 140)
    throw invalidField('Status', 'description', 'description is too long (maximum is 140 characters)');
  const status: CommitStatus = {
    id: newId(world, 'status'),
    repositoryId: repository.id,
    sha,
    context: input.context ?? 'default',
    state: input.state,
    description: input.description ?? null,
    targetUrl: input.targetUrl ?? null,
    creator,
    createdAt: tick(world),
  };
  repository.statuses.push(status);
  emit(world, { name: 'status', status, repository, sender: creator });
  return status;
};

/** All statuses of a commit, newest first. */
export const statusesOf = (repository: Repository, sha: string): readonly CommitStatus[] =>
  repository.statuses.filter((status) => status.sha === sha).toReversed();

/** The newest status of every context, oldest context first. */
export const latestStatuses = (repository: Repository, sha: string): readonly CommitStatus[] => {
  const byContext = new Map<string, CommitStatus>();
  for (const status of repository.statuses) if (status.sha === sha) byContext.set(status.context, status);
  return [...byContext.values()];
};

/** GitHub's combined state: failure beats pending beats success; nothing at all is pending. */
export const combinedState = (statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' => {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success';
};
