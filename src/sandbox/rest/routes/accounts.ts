import type { Account, Team } from '../../world/model/accounts.ts';
import type { Context, Route } from '../router.ts';
import { canSee, mayReadMembers } from '../../world/access.ts';
import { getAccount, getOrganization, isOwner, organizationMember, organizationMembers } from '../../world/accounts.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { grants } from '../../world/tokens.ts';
import { getTeam, removeTeamMember, setTeamMember, teamMembers, teamMembership } from '../../world/teams.ts';
import {
  fullOrganization,
  fullTeam,
  organizationMembership,
  planShape,
  publicUser,
  teamMembershipShape,
  teamShape,
  userShape,
} from '../../shapes/accounts.ts';
import { repositoryShape } from '../../shapes/repositories.ts';
import { optionalChoice } from '../body.ts';
import { page } from '../paging.ts';
import { noContent, ok } from '../reply.ts';
import { param } from '../router.ts';

const organization = (context: Context): Account => getOrganization(context.world, param(context, 'org'));

/** What an organisation pays for is told to its owners, and to Apps with a permission of its own. */
const seesPlan = ({ world, actor }: Context, found: Account): boolean => {
  if (actor.kind === 'user') return isOwner(world, found, actor.account);
  return (
    actor.kind === 'installation' &&
    actor.installation.account === found &&
    grants(actor.permissions, 'organization_plan', 'read')
  );
};

/** Teams and members are told to those who may read them; others hear that there is nothing. */
const readableOrganization = (context: Context): Account => {
  const { world, actor } = context;
  const found = organization(context);
  if (mayReadMembers(world, actor, found)) return found;
  if (actor.kind === 'installation') throw new Refusal('forbidden', 'Resource not accessible by integration');
  throw notFound();
};

const team = (context: Context): Team => {
  const found = getTeam(context.world, readableOrganization(context), param(context, 'team_slug'));
  if (!seesTeam(context, found)) throw notFound();
  return found;
};

/** Secret teams are seen by their members and by organisation owners; Apps with `members` see them all. */
const seesTeam = ({ world, actor }: Context, found: Team): boolean => {
  if (found.privacy === 'closed' || actor.kind !== 'user') return true;
  const member = organizationMember(world, found.organization, actor.account);
  return member?.role === 'admin' || teamMembership(world, found, actor.account) !== undefined;
};

const user = (context: Context): Account => getAccount(context.world, param(context, 'username'));

const membership = (context: Context) => {
  const found = team(context);
  const member = teamMembership(context.world, found, user(context));
  if (!member) throw notFound();
  return ok(teamMembershipShape(context.urls, found, member));
};

const requireAdministrator = (context: Context, found: Team): Account => {
  const { actor, world } = context;
  if (actor.kind === 'installation') {
    if (actor.permissions['members'] !== 'write')
      throw new Refusal('forbidden', 'Resource not accessible by integration');
    return actor.account;
  }
  if (actor.kind !== 'user') throw new Refusal('unauthorized', 'Requires authentication');
  const maintains = teamMembership(world, found, actor.account)?.role === 'maintainer';
  const owns = organizationMember(world, found.organization, actor.account)?.role === 'admin';
  if (!maintains && !owns) throw new Refusal('forbidden', 'Must be an organization owner or team maintainer.');
  return actor.account;
};

const listMembers = (context: Context) => {
  const role = context.query.get('role') ?? 'all';
  // Invited people are not listed before they accept.
  const members = teamMembers(context.world, team(context)).filter(
    (member) => member.state === 'active' && (role === 'all' || member.role === role),
  );
  return page(context, members, (member) => ({
    ...userShape(context.urls, member.user),
    role: member.role,
    inherited: member.inherited,
  }));
};

/** Users, organisations and teams. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    handle: ({ actor, urls }) => {
      if (actor.kind === 'anonymous') throw new Refusal('unauthorized', 'Requires authentication');
      if (actor.kind !== 'user') throw new Refusal('forbidden', 'Resource not accessible by integration');
      return ok(publicUser(urls, actor.account));
    },
  },
  { method: 'GET', path: '/users/:username', handle: (context) => ok(publicUser(context.urls, user(context))) },
  {
    method: 'GET',
    path: '/orgs/:org',
    handle: (context) => {
      const found = organization(context);
      const plan = seesPlan(context, found) ? planShape(context.world, found) : {};
      return ok({ ...fullOrganization(context.world, context.urls, found), ...plan });
    },
  },
  {
    method: 'GET',
    path: '/orgs/:org/members',
    handle: (context) => {
      const members = organizationMembers(context.world, readableOrganization(context)).filter(
        ({ state }) => state === 'active',
      );
      return page(context, members, (member) => userShape(context.urls, member.user));
    },
  },
  {
    method: 'GET',
    path: '/orgs/:org/memberships/:username',
    handle: (context) => {
      const found = readableOrganization(context);
      const member = organizationMember(context.world, found, user(context));
      if (!member) throw notFound();
      return ok(organizationMembership(context.urls, found, member));
    },
  },
  {
    method: 'GET',
    path: '/orgs/:org/repos',
    handle: (context) => {
      const { world, actor, urls } = context;
      const owner = organization(context);
      const visible = [...world.repositories.values()].filter(
        (repository) => repository.owner === owner && canSee(world, actor, repository),
      );
      return page(context, visible, (repository) => repositoryShape(urls, repository));
    },
  },
  {
    method: 'GET',
    path: '/orgs/:org/teams',
    handle: (context) => {
      const owner = readableOrganization(context);
      const teams = [...context.world.teams.values()].filter(
        (found) => found.organization === owner && seesTeam(context, found),
      );
      return page(context, teams, (found) => teamShape(context.urls, found));
    },
  },
  {
    method: 'GET',
    path: '/orgs/:org/teams/:team_slug',
    handle: (context) => ok(fullTeam(context.world, context.urls, team(context))),
  },
  {
    method: 'GET',
    path: '/orgs/:org/teams/:team_slug/teams',
    handle: (context) => {
      const parent = team(context);
      return page(
        context,
        [...context.world.teams.values()].filter((found) => found.parent === parent),
        (found) => teamShape(context.urls, found),
      );
    },
  },
  { method: 'GET', path: '/orgs/:org/teams/:team_slug/members', handle: listMembers },
  { method: 'GET', path: '/orgs/:org/teams/:team_slug/memberships/:username', handle: membership },
  {
    method: 'PUT',
    path: '/orgs/:org/teams/:team_slug/memberships/:username',
    handle: (context) => {
      const found = team(context);
      const role = optionalChoice(context.body, 'role', ['member', 'maintainer']) ?? 'member';
      const member = setTeamMember(context.world, requireAdministrator(context, found), found, user(context), { role });
      return ok(teamMembershipShape(context.urls, found, member));
    },
  },
  {
    method: 'DELETE',
    path: '/orgs/:org/teams/:team_slug/memberships/:username',
    handle: (context) => {
      const found = team(context);
      removeTeamMember(context.world, requireAdministrator(context, found), found, user(context));
      return noContent();
    },
  },
];
