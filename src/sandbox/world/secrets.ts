import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';
import { tick } from './world.ts';

/** Sets a secret that every workflow of the repository may use; only its name can ever be read again. */
export const setRepositorySecret = (world: World, { secrets }: Repository, name: string): void => {
  secrets.set(name.toUpperCase(), tick(world));
};

/** Has a secret of the organisation reach the repository. */
export const shareSecret = (world: World, { organizationSecrets }: Repository, name: string): void => {
  organizationSecrets.set(name.toUpperCase(), tick(world));
};
