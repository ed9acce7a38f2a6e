import type { Actor, App, Installation } from '../../world/model/apps.ts';
import type { AccessLevel } from '../../world/model/apps.ts';
import type { Body } from '../body.ts';
import type { Context, Route } from '../router.ts';
import type { Reply } from '../reply.ts';
import { findRepository } from '../../world/access.ts';
import { getAccount } from '../../world/accounts.ts';
import { convertManifest } from '../../world/app-manifests.ts';
import { deleteInstallation, findInstallation, getApp, reaches, suspendInstallation } from '../../world/apps.ts';
import { redirected } from '../../world/redirects.ts';
import { Refusal, notFound } from '../../world/refusal.ts';
import { issueInstallationToken } from '../../world/tokens.ts';
import { appShape, installationShape, ownApp, tokenShape } from '../../shapes/apps.ts';
import { repositoryShape } from '../../shapes/repositories.ts';
import { isObject, optionalTexts } from '../body.ts';
import { page, wrappedPage } from '../paging.ts';
import { created, noContent, ok } from '../reply.ts';
import { numberParam, param } from '../router.ts';

/** Only a JSON Web Token of the App itself opens these routes. */
const requireApp = ({ actor }: Context): App => {
  if (actor.kind !== 'app') throw new Refusal('unauthorized', 'A JSON web token could not be decoded');
  return actor.app;
};

const ownInstallation = (context: Context): Installation => {
  const app = requireApp(context);
  const installation = context.world.installations.get(numberParam(context, 'installation_id'));
  if (!installation || installation.app !== app) throw notFound();
  return installation;
};

const createToken = (context: Context): Reply => {
  const installation = ownInstallation(context);
  const repositories = wantedRepositories(context, installation);
  const permissions = wantedPermissions(context.body);
  const token = issueInstallationToken(context.world, installation, { permissions, repositories });
  const shown = repositories ? [...repositories].flatMap((id) => context.world.repositories.get(id) ?? []) : null;
  return created(tokenShape(token, shown?.map((repository) => repositoryShape(context.urls, repository)) ?? null));
};

const wantedRepositories = ({ world, body }: Context, installation: Installation): ReadonlySet<number> | undefined => {
  const ids = body['repository_ids'];
  const names = optionalTexts(body, 'repositories');
  if (ids === undefined && names === undefined) return undefined;
  if (ids !== undefined && !(Array.isArray(ids) && ids.every((id): id is number => typeof id === 'number'))) {
    throw new Refusal('invalid', 'repository_ids must be an array of integers');
  }
  const named = (names ?? []).map((name) => findRepository(world, installation.account.login, name)?.id ?? 0);
  return new Set([...(ids ?? []), ...named]);
};

const levels: readonly AccessLevel[] = ['read', 'write', 'admin'];

const wantedPermissions = (body: Body): Readonly<Record<string, AccessLevel>> | undefined => {
  const permissions = body['permissions'];
  if (!isObject(permissions)) return undefined;
  return Object.fromEntries(
    Object.entries(permissions).map(([name, value]) => {
      const level = levels.find((candidate) => candidate === value);
      if (!level) throw new Refusal('invalid', `Invalid permission level for ${name}`);
      return [name, level];
    }),
  );
};

/** Repositories an installation token reaches. */
const reachable = (context: Context): Reply => {
  const { actor, world, urls } = context;
  if (actor.kind !== 'installation')
    throw new Refusal(
      'forbidden',
      'You must authenticate with an installation access token in order to list repositories for an installation.',
    );
  const repositories = [...world.repositories.values()].filter(
    (repository) => reaches(actor.installation, repository) && inToken(actor, repository.id),
  );
  const reply = wrappedPage(context, 'repositories', repositories, (repository) => repositoryShape(urls, repository));
  return {
    ...reply,
    body: {
      ...(isObject(reply.body) ? reply.body : {}),
      repository_selection: actor.repositories === 'all' ? 'all' : 'selected',
    },
  };
};

const inToken = (actor: Extract<Actor, { kind: 'installation' }>, id: number): boolean =>
  actor.repositories === 'all' || actor.repositories.has(id);

const installationOf = (context: Context, login: string): Installation => {
  const installation = findInstallation(context.world, requireApp(context), getAccount(context.world, login));
  if (!installation) throw notFound();
  return installation;
};

const repositoryInstallation = (context: Context): Reply => {
  const [owner, name] = [param(context, 'owner'), param(context, 'repo')];
  const repository = findRepository(context.world, owner, name);
  const moved = repository ? undefined : redirected(context.world, owner, name);
  if (moved) return elsewhere(context, moved.id);
  const installation = installationOf(context, owner);
  if (!repository || !reaches(installation, repository)) throw notFound();
  return ok(installationShape(context.urls, installation));
};

/** Whoever has the code may exchange it: GitHub asks for no token. */
const convert = (context: Context): Reply => {
  const { world, urls } = context;
  const { app, pem, clientSecret, webhookSecret } = convertManifest(world, param(context, 'code'));
  return created({
    ...appShape(urls, app),
    client_secret: clientSecret,
    webhook_secret: webhookSecret,
    pem,
  });
};

const elsewhere = ({ urls }: Context, id: number): Reply => {
  const url = `${urls.api}/repositories/${id}/installation`;
  return { status: 301, body: { message: 'Moved Permanently', url }, headers: { location: url } };
};

/** An App about itself and its installations. */
export const appRoutes: readonly Route[] = [
  { method: 'GET', path: '/app', handle: (context) => ok(ownApp(context.world, context.urls, requireApp(context))) },
  {
    method: 'GET',
    path: '/apps/:slug',
    handle: (context) => ok(appShape(context.urls, getApp(context.world, param(context, 'slug')))),
  },
  {
    method: 'GET',
    path: '/app/installations',
    handle: (context) => {
      const app = requireApp(context);
      const own = [...context.world.installations.values()].filter((installation) => installation.app === app);
      return page(context, own, (installation) => installationShape(context.urls, installation));
    },
  },
  {
    method: 'GET',
    path: '/app/installations/:installation_id',
    handle: (context) => ok(installationShape(context.urls, ownInstallation(context))),
  },
  {
    method: 'DELETE',
    path: '/app/installations/:installation_id',
    handle: (context) => {
      deleteInstallation(context.world, requireApp(context).owner, ownInstallation(context));
      return noContent();
    },
  },
  { method: 'POST', path: '/app-manifests/:code/conversions', handle: convert },
  { method: 'POST', path: '/app/installations/:installation_id/access_tokens', handle: createToken },
  {
    method: 'PUT',
    path: '/app/installations/:installation_id/suspended',
    handle: (context) => {
      suspendInstallation(context.world, requireApp(context).owner, ownInstallation(context), true);
      return noContent();
    },
  },
  {
    method: 'DELETE',
    path: '/app/installations/:installation_id/suspended',
    handle: (context) => {
      suspendInstallation(context.world, requireApp(context).owner, ownInstallation(context), false);
      return noContent();
    },
  },
  { method: 'GET', path: '/installation/repositories', handle: reachable },
  { method: 'GET', path: '/repos/:owner/:repo/installation', handle: repositoryInstallation },
  {
    method: 'GET',
    path: '/orgs/:org/installation',
    handle: (context) => ok(installationShape(context.urls, installationOf(context, param(context, 'org')))),
  },
  {
    method: 'GET',
    path: '/users/:username/installation',
    handle: (context) => ok(installationShape(context.urls, installationOf(context, param(context, 'username')))),
  },
];
