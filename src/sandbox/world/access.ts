import type { Account } from './model/accounts.ts';
import type { AccessLevel, Actor } from './model/apps.ts';
import type { Repository, RepositoryRole } from './model/repository.ts';
import type { World } from './world.ts';
import { findAccount, isOwner } from './accounts.ts';
import { redirected } from './redirects.ts';
import { Refusal, notFound } from './refusal.ts';
import { grants } from './tokens.ts';
import { teamMembership } from './teams.ts';

const rank: Readonly<Record<RepositoryRole, number>> = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** Someone's effective role: the strongest of owner, collaborator, team and (public repositories) everyone; null for none. */
export const roleOf = (world: World, repository: Repository, account: Account): RepositoryRole | null => {
  if (account.deleted) return null;
  if (repository.owner === account || isOwner(world, repository.owner, account)) return 'admin';
  const own = repository.collaborators.get(account.id);
  const teams = repository.teamRoles
    .filter(({ team }) => teamMembership(world, team, account)?.state === 'active')
    .map(({ role }) => role);
  const everyone: readonly RepositoryRole[] = repository.private ? [] : ['read'];
  const roles = [...(own ? [own] : []), ...teams, ...everyone];
  return roles.reduce<RepositoryRole | null>(
    (best, role) => (best === null || rank[role] > rank[best] ? role : best),
    null,
  );
};

/** Whether someone's role is at least this one. */
export const hasRole = (world: World, repository: Repository, account: Account, role: RepositoryRole): boolean => {
  const actual = roleOf(world, repository, account);
  return actual !== null && rank[actual] >= rank[role];
};

/** Whether an actor may know that the repository exists. */
export const canSee = (world: World, actor: Actor, repository: Repository): boolean => {
  if (actor.kind === 'user') return roleOf(world, repository, actor.account) !== null;
  if (actor.kind === 'installation' && reachesRepository(actor, repository)) return true;
  return !repository.private && actor.kind !== 'app';
};

const reachesRepository = (actor: Extract<Actor, { kind: 'installation' }>, repository: Repository): boolean =>
  actor.installation.account === repository.owner &&
  (actor.repositories === 'all' || actor.repositories.has(repository.id));

/** The visible repository behind `owner/name` (any case); 404 otherwise. */
export const getRepository = (world: World, actor: Actor, owner: string, name: string): Repository => {
  const repository = findRepository(world, owner, name);
  if (!repository || !canSee(world, actor, repository)) throw notFound();
  return repository;
};

/** The visible repository that had the name before, unless another has it now. */
export const findMoved = (world: World, actor: Actor, owner: string, name: string): Repository | undefined => {
  const moved = findRepository(world, owner, name) ? undefined : redirected(world, owner, name);
  return moved && canSee(world, actor, moved) ? moved : undefined;
};

/** The repository behind `owner/name`, whoever asks. */
export const findRepository = (world: World, owner: string, name: string): Repository | undefined => {
  const account = findAccount(world, owner);
  const wanted = name.toLowerCase();
  for (const repository of world.repositories.values()) {
    if (repository.owner === account && repository.name.toLowerCase() === wanted) return repository;
  }
  return undefined;
};

/** The role a person needs for what an App needs a permission of this level for. */
const roleForLevel: Readonly<Record<AccessLevel, RepositoryRole>> = { read: 'read', write: 'write', admin: 'admin' };

/** Whether an actor may use one resource of a repository (`checks`, `contents`, `pull_requests` …) at this level. */
export const may = (
  world: World,
  actor: Actor,
  repository: Repository,
  permission: string,
  level: AccessLevel,
): boolean => {
  if (actor.kind === 'user') return hasRole(world, repository, actor.account, roleForLevel[level]);
  if (actor.kind === 'anonymous') return !repository.private && level === 'read';
  if (actor.kind === 'app') return false;
  if (reachesRepository(actor, repository) && grants(actor.permissions, permission, level)) return true;
  return (
    !repository.private && level === 'read' && publicReads.has(permission) && !reachesRepository(actor, repository)
  );
};

/** What an App reads in public repositories it is not installed on. */
const publicReads = new Set(['contents', 'issues', 'metadata', 'pull_requests']);

/** Refuses with GitHub's own sentence when `may` says no. */
export const requireAccess = (
  world: World,
  actor: Actor,
  repository: Repository,
  permission: string,
  level: AccessLevel,
): void => {
  if (may(world, actor, repository, permission, level)) return;
  if (actor.kind === 'anonymous') throw new Refusal('unauthorized', 'Requires authentication');
  if (actor.kind === 'user')
    throw level === 'read' ? notFound() : new Refusal('forbidden', 'Must have admin rights to Repository.');
  throw new Refusal('forbidden', 'Resource not accessible by integration');
};

/** Whether an actor may read an organisation's members and teams. */
export const mayReadMembers = (world: World, actor: Actor, organization: Account): boolean => {
  if (actor.kind === 'installation')
    return actor.installation.account === organization && grants(actor.permissions, 'members', 'read');
  return actor.kind === 'user' && isMember(world, organization, actor.account);
};

const isMember = (world: World, organization: Account, account: Account): boolean =>
  (world.organizationMembers.get(organization.id) ?? []).some(
    (member) => member.user === account && member.state === 'active',
  );
