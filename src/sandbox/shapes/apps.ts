import type { App, Installation, Permissions } from '../world/model/apps.ts';
import type { World } from '../world/world.ts';
import type { Json, Urls } from './urls.ts';
import { nodeId } from '../world/ids.ts';
import { userShape } from './accounts.ts';
import { time, timeOrNull } from './urls.ts';

/** An App as checks and comments show it. */
export const appShape = (urls: Urls, app: App): Json => ({
  id: app.id,
  client_id: app.clientId,
  slug: app.slug,
  node_id: nodeId('A', app.id),
  owner: userShape(urls, app.owner),
  name: app.name,
  description: app.description ?? '',
  external_url: `${urls.html}/apps/${app.slug}`,
  html_url: `${urls.html}/apps/${app.slug}`,
  created_at: time(app.createdAt),
  updated_at: time(app.createdAt),
  permissions: app.permissions,
  events: app.events,
});

/** `GET /app`: the App about itself, with how often it is installed. */
export const ownApp = (world: World, urls: Urls, app: App): Json => ({
  ...appShape(urls, app),
  installations_count: [...world.installations.values()].filter((installation) => installation.app === app).length,
});

/** An App's installation. */
export const installationShape = (urls: Urls, installation: Installation): Json => {
  const { app, account } = installation;
  return {
    id: installation.id,
    client_id: app.clientId,
    account: userShape(urls, account),
    repository_selection: selection(installation.repositories),
    access_tokens_url: `${urls.api}/app/installations/${installation.id}/access_tokens`,
    repositories_url: `${urls.api}/installation/repositories`,
    html_url: `${urls.html}/${account.type === 'Organization' ? `organizations/${account.login}/` : ''}settings/installations/${installation.id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: installation.events,
    created_at: time(installation.createdAt),
    updated_at: time(installation.updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: installation.suspendedAt === null ? null : userShape(urls, account),
    suspended_at: timeOrNull(installation.suspendedAt),
  };
};

/** GitHub's word for whether an installation follows new repositories. */
const selection = (repositories: 'all' | ReadonlySet<number>): 'all' | 'selected' =>
  repositories === 'all' ? 'all' : 'selected';

/** The answer to `POST /app/installations/{installation_id}/access_tokens`. */
export const tokenShape = (
  token: {
    readonly value: string;
    readonly expiresAt: number;
    readonly permissions: Permissions;
    readonly repositories: 'all' | ReadonlySet<number>;
  },
  repositories: readonly Json[] | null,
): Json => ({
  token: token.value,
  expires_at: time(token.expiresAt),
  permissions: token.permissions,
  repository_selection: selection(token.repositories),
  ...(repositories ? { repositories } : {}),
});
