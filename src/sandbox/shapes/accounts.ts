import type { Account, OrganizationMember, Team, TeamMember } from '../world/model/accounts.ts';
import type { World } from '../world/world.ts';
import type { Json, Urls } from './urls.ts';
import { nodeId } from '../world/ids.ts';
import { teamMembers } from '../world/teams.ts';
import { time } from './urls.ts';

const prefix = { User: 'U', Bot: 'BOT', Organization: 'O' } as const;

/** An account as it stands inside other objects; a deleted one is shown as null by `userOrNull`. */
export const userShape = (urls: Urls, account: Account): Json => {
  const name = encodeURIComponent(account.login);
  const url = `${urls.api}/users/${name}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(prefix[account.type], account.id),
    avatar_url: `${urls.html}/avatars/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url:
      account.type === 'Bot' ? `${urls.html}/apps/${account.login.replace('[bot]', '')}` : `${urls.html}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: account.siteAdmin,
  };
};

/** GitHub shows what deleted accounts left behind without a user. */
export const userOrNull = (urls: Urls, account: Account | null): Json | null =>
  account === null || account.deleted ? null : userShape(urls, account);

/** `GET /users/{username}`. */
export const publicUser = (urls: Urls, account: Account): Json => ({
  ...userShape(urls, account),
  name: account.name,
  company: null,
  blog: '',
  location: null,
  email: account.type === 'Bot' ? null : account.email,
  hireable: null,
  bio: null,
  twitter_username: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: time(account.createdAt),
  updated_at: time(account.createdAt),
});

/** An organisation as it stands inside webhook payloads and lists. */
export const organizationShape = (urls: Urls, account: Account): Json => {
  const url = `${urls.api}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('O', account.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${urls.html}/avatars/u/${account.id}?v=4`,
    description: '',
  };
};

/** `GET /orgs/{org}`. */
export const fullOrganization = (world: World, urls: Urls, account: Account): Json => ({
  ...organizationShape(urls, account),
  name: account.name ?? account.login,
  html_url: `${urls.html}/${account.login}`,
  type: 'Organization',
  is_verified: false,
  has_organization_projects: true,
  has_repository_projects: true,
  public_repos: repositoriesOf(world, account).filter((repository) => !repository.private).length,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: time(account.createdAt),
  updated_at: time(account.createdAt),
  archived_at: null,
});

/** What an organisation pays for, in `GET /orgs/{org}` of an owner. */
export const planShape = (world: World, account: Account): Json => ({
  plan: {
    name: world.plans.get(account.id) ?? 'enterprise',
    space: 976_562_499,
    private_repos: 999_999,
    filled_seats: (world.organizationMembers.get(account.id) ?? []).length,
    seats: 100,
  },
});

const repositoriesOf = (world: World, account: Account) =>
  [...world.repositories.values()].filter((repository) => repository.owner === account);

/** `GET /orgs/{org}/memberships/{username}`. */
export const organizationMembership = (urls: Urls, organization: Account, member: OrganizationMember): Json => ({
  url: `${urls.api}/orgs/${organization.login}/memberships/${member.user.login}`,
  state: member.state,
  role: member.role,
  organization_url: `${urls.api}/orgs/${organization.login}`,
  organization: organizationShape(urls, organization),
  user: userShape(urls, member.user),
});

/** A team without its parent, as it stands inside other objects. */
export const simpleTeam = (urls: Urls, team: Team): Json => {
  const url = `${urls.api}/organizations/${team.organization.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: team.privacy,
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${urls.html}/orgs/${team.organization.login}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: team.organization.id,
  };
};

/** A team in lists. */
export const teamShape = (urls: Urls, team: Team): Json => ({
  ...simpleTeam(urls, team),
  parent: team.parent ? simpleTeam(urls, team.parent) : null,
});

/** `GET /orgs/{org}/teams/{team_slug}`. */
export const fullTeam = (world: World, urls: Urls, team: Team): Json => ({
  ...teamShape(urls, team),
  members_count: teamMembers(world, team).length,
  repos_count: [...world.repositories.values()].filter(({ teamRoles }) =>
    teamRoles.some((entry) => entry.team === team),
  ).length,
  created_at: time(team.createdAt),
  updated_at: time(team.updatedAt),
  organization: fullOrganization(world, urls, team.organization),
});

/** `GET /orgs/{org}/teams/{team_slug}/memberships/{username}`. */
export const teamMembershipShape = (urls: Urls, team: Team, member: TeamMember): Json => ({
  url: `${urls.api}/organizations/${team.organization.id}/team/${team.id}/memberships/${member.user.login}`,
  role: member.role,
  state: member.state,
});
