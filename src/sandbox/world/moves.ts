import type { Account } from './model/accounts.ts';
import type { Installation } from './model/apps.ts';
import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { findRepository } from './access.ts';
import { invalidField } from './refusal.ts';
import { endRedirect, leaveRedirect } from './redirects.ts';
import { emit, tick } from './world.ts';

/**
 * Gives a repository to another account: number, people and history stay, roles of teams go. The new owner's Apps are told of it, those of the
 * old one only where they had chosen it.
 */
export const transferRepository = (world: World, by: Account, repository: Repository, to: Account): void => {
  if (findRepository(world, to.login, repository.name))
    throw invalidField('Repository', 'name', 'name already exists on this account');
  const from = repository.owner;
  leaveRedirect(world, repository);
  for (const installation of installationsOf(world, from)) {
    if (installation.repositories !== 'all' && installation.repositories.has(repository.id))
      deselect(world, by, installation, repository);
  }
  repository.owner = to;
  repository.teamRoles.splice(0);
  repository.updatedAt = tick(world);
  endRedirect(world, to.login, repository.name);
  emit(world, { name: 'repository', action: 'transferred', repository, formerOwner: from, sender: by });
};

/** Archived: everything can be read and nothing written. */
export const archiveRepository = (world: World, by: Account, repository: Repository, archived = true): void => {
  repository.archived = archived;
  emit(world, { name: 'repository', action: archived ? 'archived' : 'unarchived', repository, sender: by });
};

/** Makes a repository private or public. */
export const hideRepository = (world: World, by: Account, repository: Repository, hidden = true): void => {
  repository.private = hidden;
  emit(world, { name: 'repository', action: hidden ? 'privatized' : 'publicized', repository, sender: by });
};

/** Deletes a repository; its name is free again. */
export const deleteRepository = (world: World, by: Account, repository: Repository): void => {
  emit(world, { name: 'repository', action: 'deleted', repository, sender: by });
  world.repositories.delete(repository.id);
};

/** Chooses the repositories of an installation anew; the App is told what came and what went. */
export const selectRepositories = (
  world: World,
  by: Account,
  installation: Installation,
  chosen: 'all' | readonly Repository[],
): void => {
  const before = reached(world, installation);
  installation.repositories = chosen === 'all' ? 'all' : new Set(chosen.map(({ id }) => id));
  installation.updatedAt = tick(world);
  const after = reached(world, installation);
  tell(
    world,
    by,
    installation,
    'added',
    after.filter((one) => !before.includes(one)),
  );
  tell(
    world,
    by,
    installation,
    'removed',
    before.filter((one) => !after.includes(one)),
  );
};

const deselect = (world: World, by: Account, installation: Installation, repository: Repository): void => {
  const left = reached(world, installation).filter((one) => one !== repository);
  selectRepositories(world, by, installation, left);
};

const tell = (
  world: World,
  by: Account,
  installation: Installation,
  action: 'added' | 'removed',
  repositories: readonly Repository[],
): void => {
  if (repositories.length === 0) return;
  const onlyTo = installation.app;
  emit(world, { name: 'installation_repositories', action, installation, repositories, onlyTo, sender: by });
};

const reached = (world: World, { account, repositories }: Installation): readonly Repository[] =>
  [...world.repositories.values()].filter(
    ({ id, owner }) => owner === account && (repositories === 'all' || repositories.has(id)),
  );

const installationsOf = (world: World, account: Account): readonly Installation[] =>
  [...world.installations.values()].filter((installation) => installation.account === account);
