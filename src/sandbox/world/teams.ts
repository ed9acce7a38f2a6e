import type { Account, MembershipState, Team, TeamMember } from './model/accounts.ts';
import type { World } from './world.ts';
import { isOwner, organizationMember, setOrganizationMember } from './accounts.ts';
import { invalidField, notFound } from './refusal.ts';
import { emit, newId, tick } from './world.ts';

/** What a new team needs. */
export interface NewTeam {
  readonly name: string;
  readonly slug?: string;
  readonly description?: string | null;
  readonly privacy?: Team['privacy'];
  readonly parent?: Team | null;
}

/** Creates a team; its slug is the name in lower case with dashes unless given. */
export const addTeam = (world: World, by: Account, organization: Account, input: NewTeam): Team => {
  const slug = input.slug ?? input.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (findTeam(world, organization, slug))
    throw invalidField('Team', 'name', 'Name must be unique for this org', 'already_exists');
  const at = tick(world);
  const team: Team = {
    id: newId(world, 'team'),
    organization,
    slug,
    name: input.name,
    description: input.description ?? null,
    privacy: input.privacy ?? 'closed',
    parent: input.parent ?? null,
    members: [],
    createdAt: at,
    updatedAt: at,
  };
  world.teams.set(team.id, team);
  emit(world, { name: 'team', action: 'created', organization, team, sender: by });
  return team;
};

/** The team of an organisation with this slug, if any. */
export const findTeam = (world: World, organization: Account, slug: string): Team | undefined => {
  const wanted = slug.toLowerCase();
  for (const team of world.teams.values()) {
    if (team.organization === organization && team.slug.toLowerCase() === wanted) return team;
  }
  return undefined;
};

/** The team with this slug; 404 otherwise. */
export const getTeam = (world: World, organization: Account, slug: string): Team => {
  const team = findTeam(world, organization, slug);
  if (!team) throw notFound();
  return team;
};

/** Deletes a team; its child teams become top-level teams. */
export const deleteTeam = (world: World, by: Account, team: Team): void => {
  world.teams.delete(team.id);
  for (const other of world.teams.values()) if (other.parent === team) other.parent = null;
  for (const repository of world.repositories.values()) {
    const index = repository.teamRoles.findIndex((entry) => entry.team === team);
    if (index >= 0) repository.teamRoles.splice(index, 1);
  }
  emit(world, { name: 'team', action: 'deleted', organization: team.organization, team, sender: by });
};

/** Adds someone to a team; people outside the organisation get an invitation and stay `pending`. */
export const setTeamMember = (
  world: World,
  by: Account,
  team: Team,
  user: Account,
  options: { readonly role?: TeamMember['role']; readonly state?: MembershipState } = {},
): TeamMember => {
  const known = organizationMember(world, team.organization, user);
  const state = options.state ?? known?.state ?? 'pending';
  if (!known) setOrganizationMember(world, team.organization, user, { state });
  const isNew = !team.members.some((member) => member.user === user);
  const member: TeamMember = { user, role: options.role ?? 'member', state };
  const index = team.members.findIndex((entry) => entry.user === user);
  if (index >= 0) team.members.splice(index, 1);
  team.members.push(member);
  if (isNew && state === 'active') {
    emit(world, {
      name: 'membership',
      action: 'added',
      organization: team.organization,
      team,
      member: user,
      sender: by,
    });
  }
  return member;
};

/** Takes someone out of a team (of this team only, not of child teams). */
export const removeTeamMember = (world: World, by: Account, team: Team, user: Account): void => {
  const index = team.members.findIndex((member) => member.user === user);
  if (index < 0) return;
  team.members.splice(index, 1);
  emit(world, {
    name: 'membership',
    action: 'removed',
    organization: team.organization,
    team,
    member: user,
    sender: by,
  });
};

/** Teams below a team, at any depth. */
export const descendantTeams = (world: World, team: Team): readonly Team[] => {
  const children = [...world.teams.values()].filter((other) => other.parent === team);
  return children.flatMap((child) => [child, ...descendantTeams(world, child)]);
};

/** Members as GitHub lists them: the team's own and, marked `inherited`, those of its child teams. */
export const teamMembers = (world: World, team: Team): readonly (TeamMember & { readonly inherited: boolean })[] => {
  const own = team.members.map((member) => ({ ...member, inherited: false }));
  const inherited = descendantTeams(world, team)
    .flatMap((child) => child.members)
    .filter((member, index, all) => all.findIndex((other) => other.user === member.user) === index)
    .filter((member) => !own.some((mine) => mine.user === member.user))
    .map((member) => ({ ...member, inherited: true }));
  return [...own, ...inherited];
};

/** Someone's membership with child teams counted; organisation owners show as maintainers of teams they are in. */
export const teamMembership = (world: World, team: Team, user: Account): TeamMember | undefined => {
  const member = teamMembers(world, team).find((entry) => entry.user === user);
  if (!member) return undefined;
  const role = isOwner(world, team.organization, user) ? 'maintainer' : member.role;
  return { user: member.user, role, state: member.state };
};
