import { organizationMembers } from '../../world/accounts.ts';
import { nodeId } from '../../world/ids.ts';
import type { Account, OrganizationMember } from '../../world/model/accounts.ts';
import type { App } from '../../world/model/apps.ts';
import { descendantTeams, findTeam } from '../../world/teams.ts';
import { connect } from '../connection.ts';
import type { Graph } from '../graph.ts';
import { timestamp } from '../graph.ts';
import type { GraphNode, Scope } from '../node.ts';
import { everyone, listArgument, node, textArgument } from '../node.ts';
import { repositoriesField } from './repository-list.ts';
import { graphLogin, page, shout } from './names.ts';

/** A person, a bot or an organisation, whoever may stand where GitHub says `Actor`. */
export function accountNode(graph: Graph, account: Account): GraphNode {
  if (account.type === 'Organization') return organizationNode(graph, account);
  return account.type === 'Bot' ? botNode(graph, account) : userNode(graph, account);
}

const common = (account: Account) => ({
  databaseId: account.id,
  login: graphLogin(account),
  avatarUrl: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
  createdAt: timestamp(account.createdAt),
  updatedAt: timestamp(account.createdAt),
});

/** An App's account. */
function botNode(graph: Graph, account: Account): GraphNode {
  const path = page(graph, `/apps/${graphLogin(account)}`);
  return node('Bot', everyone, { id: nodeId('BOT', account.id), ...common(account), ...path });
}

/** A person. An App asking for itself as `viewer` is answered with one too, under its full login. */
export function userNode(graph: Graph, account: Account): GraphNode {
  return node('User', everyone, {
    id: nodeId('U', account.id),
    ...common(account),
    ...page(graph, `/${account.login}`),
    login: account.login,
    name: account.name,
    email: account.email ?? '',
    isSiteAdmin: account.siteAdmin,
    isEmployee: false,
    isViewer: 'account' in graph.actor && graph.actor.account === account,
    organizations: (args) =>
      connect(everyone, 'Organization', organizationsOf(graph, account), args, {
        key: ({ id }) => id,
        node: (organization) => graph.account(organization),
      }),
    ...repositoriesField(graph, account),
  });
}

const organizationsOf = (graph: Graph, account: Account): readonly Account[] =>
  [...graph.world.accounts.values()].filter((organization) =>
    organizationMembers(graph.world, organization).some(({ user, state }) => user === account && state === 'active'),
  );

function organizationNode(graph: Graph, account: Account): GraphNode {
  return node('Organization', everyone, {
    id: nodeId('O', account.id),
    ...common(account),
    ...page(graph, `/${account.login}`),
    name: account.name,
    email: account.email,
    description: null,
    isVerified: false,
    ...memberFields(graph, account),
    ...teamFields(graph, account),
    ...repositoriesField(graph, account),
  });
}

function memberFields(graph: Graph, account: Account): GraphNode['fields'] {
  const scope: Scope = { kind: 'organization', organization: account };
  const members = () => organizationMembers(graph.world, account);
  const list = {
    key: ({ user }: OrganizationMember) => user.id,
    node: ({ user }: OrganizationMember) => graph.account(user),
  };
  return {
    membersWithRole: (args) => {
      const active = members().filter(({ state }) => state === 'active');
      const edge = ({ role }: OrganizationMember) => ({ role: shout(role), hasTwoFactorEnabled: null });
      return connect(scope, 'OrganizationMember', active, args, { ...list, edge });
    },
    pendingMembers: (args) => {
      const pending = members().filter(({ state }) => state === 'pending');
      return connect(scope, 'User', pending, args, list);
    },
    viewerIsAMember: members().some(({ user }) => 'account' in graph.actor && user === graph.actor.account),
  };
}

function teamFields(graph: Graph, account: Account): GraphNode['fields'] {
  return {
    team: ({ slug }) => {
      const team = findTeam(graph.world, account, String(slug));
      return team === undefined ? null : graph.team(team);
    },
    teams: (args) => {
      const logins = listArgument(args, 'userLogins');
      const query = textArgument(args, 'query')?.toLowerCase() ?? '';
      const teams = [...graph.world.teams.values()].filter(
        (team) =>
          team.organization === account &&
          team.name.toLowerCase().includes(query) &&
          (args['rootTeamsOnly'] !== true || team.parent === null) &&
          (logins === null ||
            [team, ...descendantTeams(graph.world, team)].some(({ members }) =>
              members.some(({ user }) => logins.includes(user.login)),
            )),
      );
      return connect({ kind: 'organization', organization: account }, 'Team', teams, args, {
        key: ({ id }) => id,
        node: graph.team,
      });
    },
  };
}

/** A GitHub App as the source of checks. */
export function appNode(graph: Graph, app: App): GraphNode {
  return node('App', everyone, {
    id: nodeId('A', app.id),
    databaseId: app.id,
    slug: app.slug,
    name: app.name,
    description: app.description,
    clientId: app.clientId,
    logoBackgroundColor: 'ffffff',
    logoUrl: `https://avatars.githubusercontent.com/in/${app.id}?v=4`,
    createdAt: timestamp(app.createdAt),
    updatedAt: timestamp(app.createdAt),
    url: page(graph, `/apps/${app.slug}`).url,
  });
}
