import type { Account, AccountType, OrganizationMember } from './model/accounts.ts';
import type { World } from './world.ts';
import { invalidField, notFound } from './refusal.ts';
import { newId, tick } from './world.ts';

/** What a new account needs; everything else has a default. */
export interface NewAccount {
  readonly login: string;
  readonly type?: AccountType;
  readonly id?: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly siteAdmin?: boolean;
}

/** Creates a user, bot or organisation; logins are unique without regard to case. */
export const addAccount = (world: World, input: NewAccount): Account => {
  if (findAccount(world, input.login))
    throw invalidField('User', 'login', `${input.login} is already taken`, 'already_exists');
  const account: Account = {
    id: input.id ?? newId(world, 'account'),
    login: input.login,
    type: input.type ?? 'User',
    name: input.name ?? null,
    email: input.email ?? null,
    siteAdmin: input.siteAdmin ?? false,
    deleted: false,
    createdAt: tick(world),
  };
  world.accounts.set(account.id, account);
  if (account.type === 'Organization') world.organizationMembers.set(account.id, []);
  return account;
};

/** The living account with this login (any case), if any. */
export const findAccount = (world: World, login: string): Account | undefined => {
  const wanted = login.toLowerCase();
  for (const account of world.accounts.values()) {
    if (!account.deleted && account.login.toLowerCase() === wanted) return account;
  }
  return undefined;
};

/** The living account with this login; 404 otherwise. */
export const getAccount = (world: World, login: string): Account => {
  const account = findAccount(world, login);
  if (!account) throw notFound();
  return account;
};

/** The organisation with this login; 404 for users too. */
export const getOrganization = (world: World, login: string): Account => {
  const account = getAccount(world, login);
  if (account.type !== 'Organization') throw notFound();
  return account;
};

/** The account GitHub takes an e-mail address for: one that lists it, or a `noreply` address of it. */
export const accountOfEmail = (world: World, email: string): Account | null => {
  const wanted = email.toLowerCase();
  for (const account of world.accounts.values()) {
    if (account.deleted || account.type === 'Organization') continue;
    if (account.email?.toLowerCase() === wanted || noreplyEmail(world, account).toLowerCase() === wanted)
      return account;
  }
  return null;
};

/** The address GitHub writes into commits made on its site. */
export const noreplyEmail = ({ host }: World, { id, login }: Account): string => `${id}+${login}@users.noreply.${host}`;

/** The login becomes free for anyone; the id stays. */
export const renameAccount = (world: World, account: Account, login: string): void => {
  if (findAccount(world, login)) throw invalidField('User', 'login', `${login} is already taken`, 'already_exists');
  account.login = login;
};

/** Deletes an account: memberships end, what it wrote stays behind as the ghost's. */
export const deleteAccount = (world: World, account: Account): void => {
  account.deleted = true;
  for (const members of world.organizationMembers.values()) removeFrom(members, account);
  for (const team of world.teams.values()) removeFrom(team.members, account);
  for (const repository of world.repositories.values()) repository.collaborators.delete(account.id);
};

/** Adds or changes a member of an organisation. */
export const setOrganizationMember = (
  world: World,
  organization: Account,
  user: Account,
  options: Partial<Omit<OrganizationMember, 'user'>> = {},
): OrganizationMember => {
  const members = organizationMembers(world, organization);
  const member: OrganizationMember = {
    user,
    role: options.role ?? 'member',
    state: options.state ?? 'active',
    public: options.public ?? false,
  };
  removeFrom(members, user);
  members.push(member);
  return member;
};

/** Ends a membership, and with it every team membership in that organisation. */
export const removeOrganizationMember = (world: World, organization: Account, user: Account): void => {
  removeFrom(organizationMembers(world, organization), user);
  for (const team of world.teams.values()) {
    if (team.organization === organization) removeFrom(team.members, user);
  }
};

/** Members of an organisation, invited ones included (see `state`). */
export const organizationMembers = (world: World, organization: Account): OrganizationMember[] =>
  world.organizationMembers.get(organization.id) ?? [];

/** One person's place in an organisation; undefined for everyone else. */
export const organizationMember = (
  world: World,
  organization: Account,
  user: Account,
): OrganizationMember | undefined => organizationMembers(world, organization).find((member) => member.user === user);

/** Whether someone accepted an invitation and owns the organisation. */
export const isOwner = (world: World, organization: Account, user: Account): boolean => {
  const member = organizationMember(world, organization, user);
  return member?.state === 'active' && member.role === 'admin';
};

const removeFrom = (members: { readonly user: Account }[], user: Account): void => {
  const index = members.findIndex((member) => member.user === user);
  if (index >= 0) members.splice(index, 1);
};
