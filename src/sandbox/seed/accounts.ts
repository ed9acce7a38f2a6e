import type { Account } from '../world/model/accounts.ts';
import type { World } from '../world/world.ts';
import type { Node } from './read.ts';
import { addAccount, findAccount, setOrganizationMember } from '../world/accounts.ts';
import { addTeam, findTeam, setTeamMember } from '../world/teams.ts';
import { issueUserToken } from '../world/tokens.ts';
import {
  SeedProblem,
  entriesOf,
  flag,
  list,
  object,
  oneOf,
  optionalNumber,
  optionalText,
  text,
  texts,
} from './read.ts';

/** `users:` — emulate's keys; those without a meaning here are accepted and ignored. */
export const seedUser = (world: World, node: Node): void => {
  const user = object(node, [
    'login',
    'id',
    'name',
    'email',
    'bio',
    'company',
    'location',
    'blog',
    'twitter_username',
    'site_admin',
  ]);
  const id = optionalNumber(user['id']);
  addAccount(world, {
    login: text(user['login'], node, 'login'),
    name: optionalText(user['name']) ?? null,
    email: optionalText(user['email']) ?? null,
    siteAdmin: flag(user['site_admin'], false),
    ...(id === undefined ? {} : { id }),
  });
};

/** `orgs:` with their members and, beyond emulate, their teams. */
export const seedOrganization = (world: World, node: Node): void => {
  const keys = object(node, ['login', 'id', 'name', 'description', 'email', 'plan', 'members', 'teams']);
  const id = optionalNumber(keys['id']);
  const organization = addAccount(world, {
    login: text(keys['login'], node, 'login'),
    type: 'Organization',
    name: optionalText(keys['name']) ?? null,
    email: optionalText(keys['email']) ?? null,
    ...(id === undefined ? {} : { id }),
  });
  world.plans.set(organization.id, oneOf(keys['plan'], ['enterprise', 'team', 'free']));
  for (const member of list(keys['members'])) seedMember(world, organization, member);
  for (const team of list(keys['teams'])) seedTeam(world, organization, team);
};

const seedMember = (world: World, organization: Account, node: Node): void => {
  if (typeof node.value === 'string') {
    setOrganizationMember(world, organization, accountAt(world, node, node.value));
    return;
  }
  const keys = object(node, ['login', 'role', 'state', 'public']);
  setOrganizationMember(world, organization, accountAt(world, node, text(keys['login'], node, 'login')), {
    role: oneOf(keys['role'], ['member', 'admin']),
    state: oneOf(keys['state'], ['active', 'pending']),
    public: flag(keys['public'], false),
  });
};

const seedTeam = (world: World, organization: Account, node: Node): void => {
  const keys = object(node, ['name', 'slug', 'description', 'privacy', 'parent', 'members']);
  const parentSlug = optionalText(keys['parent']);
  const parent = parentSlug === undefined ? null : (findTeam(world, organization, parentSlug) ?? null);
  if (parentSlug !== undefined && !parent)
    throw new SeedProblem(node.place, `parent team "${parentSlug}" is not defined above; define it first.`);
  const slug = optionalText(keys['slug']);
  const team = addTeam(world, organization, organization, {
    name: optionalText(keys['name']) ?? text(keys['slug'], node, 'name'),
    description: optionalText(keys['description']) ?? null,
    privacy: oneOf(keys['privacy'], ['closed', 'secret']),
    parent,
    ...(slug === undefined ? {} : { slug }),
  });
  for (const member of list(keys['members'])) {
    const inner = typeof member.value === 'string' ? { login: member } : object(member, ['login', 'role', 'state']);
    const user = accountAt(world, member, text(inner['login'], member, 'login'));
    setTeamMember(world, organization, team, user, {
      role: oneOf(inner['role'], ['member', 'maintainer']),
      state: oneOf(inner['state'], ['active', 'pending']),
    });
  }
};

/** `tokens:` — token value → login and scopes. */
export const seedTokens = (world: World, node: Node | undefined): void => {
  if (node === undefined) return;
  for (const [value, token] of entriesOf(node)) {
    const keys = object(token, ['login', 'scopes']);
    const scopes = texts(keys['scopes']);
    issueUserToken(world, accountAt(world, token, text(keys['login'], token, 'login')), value, scopes);
  }
};

/** The account a seed names; a name nobody defined is a problem of the seed. */
export const accountAt = (world: World, node: Node, login: string): Account => {
  const account = findAccount(world, login);
  if (!account)
    throw new SeedProblem(node.place, `there is no user or organisation "${login}"; add it to users or orgs.`);
  return account;
};
