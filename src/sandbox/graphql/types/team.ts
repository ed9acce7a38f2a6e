import { nodeId } from '../../world/ids.ts';
import type { Team } from '../../world/model/accounts.ts';
import { descendantTeams, teamMembers, teamMembership } from '../../world/teams.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { Arguments, GraphNode, Scope } from '../node.ts';
import { node, textArgument } from '../node.ts';
import { page, shout } from './names.ts';

/** A team; what it says about its members leaves out those who have not accepted yet. */
export function teamNode(graph: Graph, team: Team): GraphNode {
  const scope: Scope = { kind: 'organization', organization: team.organization };
  const list = (teams: readonly Team[]) => (args: Arguments) =>
    connect(scope, 'Team', teams, args, { key: ({ id }) => id, node: graph.team });
  return node('Team', scope, {
    id: nodeId('T', team.id),
    databaseId: team.id,
    slug: team.slug,
    combinedSlug: `${team.organization.login}/${team.slug}`,
    name: team.name,
    description: team.description,
    // GraphQL calls closed teams visible
    privacy: team.privacy === 'secret' ? 'SECRET' : 'VISIBLE',
    createdAt: timestamp(team.createdAt),
    updatedAt: timestamp(team.updatedAt),
    ...page(graph, `/orgs/${team.organization.login}/teams/${team.slug}`),
    organization: () => graph.account(team.organization),
    parentTeam: () => (team.parent === null ? null : graph.team(team.parent)),
    ancestors: list(ancestorsOf(team)),
    childTeams: (args) =>
      list(args['immediateOnly'] === false ? descendantTeams(graph.world, team) : children(graph, team))(args),
    members: (args) => membersOf(graph, team, scope, args),
  });
}

const children = (graph: Graph, team: Team): readonly Team[] =>
  [...graph.world.teams.values()].filter(({ parent }) => parent === team);

const ancestorsOf = (team: Team): readonly Team[] =>
  team.parent === null ? [] : [team.parent, ...ancestorsOf(team.parent)];

function membersOf(graph: Graph, team: Team, scope: Scope, args: Arguments): GraphNode {
  const kind = textArgument(args, 'membership') ?? 'ALL';
  const role = textArgument(args, 'role');
  const query = textArgument(args, 'query')?.toLowerCase() ?? '';
  const members = teamMembers(graph.world, team)
    .filter(({ state, inherited }) => state === 'active' && (kind === 'ALL' || (kind === 'CHILD_TEAM') === inherited))
    .map(({ user }) => ({ user, role: shout(teamMembership(graph.world, team, user)?.role ?? 'member') }))
    .filter((member) => role === null || member.role === role)
    // a substring of the login, so callers must compare logins themselves
    .filter(({ user }) => user.login.toLowerCase().includes(query));
  const path = page(graph, `/orgs/${team.organization.login}/teams/${team.slug}/members`);
  return connect(scope, 'TeamMember', members, args, {
    key: ({ user }) => user.id,
    node: ({ user }) => graph.account(user),
    edge: (member) => ({ role: member.role, memberAccessResourcePath: path.resourcePath, memberAccessUrl: path.url }),
  });
}
