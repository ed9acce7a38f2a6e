import type { Repository } from './model/repository.ts';
import type { World } from './world.ts';

/** Names that repositories had, lower case, by world. */
const former = new WeakMap<World, Map<string, number>>();

const namesOf = (world: World): Map<string, number> => {
  const known = former.get(world) ?? new Map<string, number>();
  former.set(world, known);
  return known;
};

const key = (owner: string, name: string): string => `${owner}/${name}`.toLowerCase();

/** From now on the name that the repository has leads to it, wherever it goes. */
export const leaveRedirect = (world: World, { id, owner, name }: Repository): void => {
  namesOf(world).set(key(owner.login, name), id);
};

/** A repository of that name is there: the name leads nowhere else any more. */
export const endRedirect = (world: World, owner: string, name: string): void => {
  namesOf(world).delete(key(owner, name));
};

/** The repository that had the name, if it is still somewhere. */
export const redirected = (world: World, owner: string, name: string): Repository | undefined =>
  world.repositories.get(namesOf(world).get(key(owner, name)) ?? 0);
