import type { AccessLevel, Actor } from '../world/model/apps.ts';
import type { Repository, RepositoryRole } from '../world/model/repository.ts';
import type { World } from '../world/world.ts';
import type { Urls } from '../shapes/urls.ts';
import type { Deliveries } from '../webhooks/deliveries.ts';
import type { Body } from './body.ts';
import type { Reply } from './reply.ts';
import { findMoved, getRepository, hasRole, may, requireAccess } from '../world/access.ts';
import { Refusal, notFound } from '../world/refusal.ts';

/** What a handler knows about one request. */
export interface Context {
  readonly world: World;
  readonly urls: Urls;
  readonly actor: Actor;
  readonly deliveries: Deliveries;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly rate: Rate;
}

/** Where a credential stands within its hour; `reset` in seconds since the epoch. */
export interface Rate {
  readonly limit: number;
  readonly used: number;
  readonly reset: number;
}

/** A request inside a repository the actor may see and use as the route demands. */
export type RepositoryContext = Context & { readonly repository: Repository };

/** One address with what answers it; `:name` takes one segment, `*name` the rest of the path. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly handle: (context: Context) => Reply;
}

/** What a repository route asks of the actor: Apps need one of the permissions, people the role. */
export interface Demand {
  readonly permissions: readonly string[];
  readonly level: AccessLevel;
  /** Defaults to the role that goes with the level. */
  readonly role?: RepositoryRole;
}

/** `demand('checks', 'write')`, or several permissions of which one is enough. */
export const demand = (permissions: string | readonly string[], level: AccessLevel, role?: RepositoryRole): Demand => ({
  permissions: typeof permissions === 'string' ? [permissions] : permissions,
  level,
  ...(role === undefined ? {} : { role }),
});

/** A route below `/repos/:owner/:repo`. */
export const repositoryRoute = (
  method: Route['method'],
  path: string,
  wanted: Demand,
  handle: (context: RepositoryContext) => Reply,
): Route => ({
  method,
  path: `/repos/:owner/:repo${path}`,
  handle: (context) => {
    const [owner, name] = [param(context, 'owner'), param(context, 'repo')];
    const moved = findMoved(context.world, context.actor, owner, name);
    if (moved) return elsewhere(context, method, moved);
    const repository = getRepository(context.world, context.actor, owner, name);
    requireDemand(context, repository, wanted);
    if (repository.archived && method !== 'GET')
      throw new Refusal('forbidden', 'Repository was archived so is read-only.');
    return handle({ ...context, repository });
  },
});

/** Under its old name a repository is found by its number; what is sent there must be sent again. */
const elsewhere = ({ path, query, urls }: Context, method: Route['method'], { id }: Repository): Reply => {
  const rest = path.split('/').slice(4).join('/');
  const search = query.size > 0 ? `?${query.toString()}` : '';
  const url = `${urls.api}/repositories/${id}${rest === '' ? '' : `/${rest}`}${search}`;
  const message = method === 'GET' ? 'Moved Permanently' : 'Temporary Redirect';
  const body = { message, url, documentation_url: 'https://docs.github.com/rest' };
  return { status: method === 'GET' ? 301 : 307, body, headers: { location: url } };
};

const requireDemand = (
  { world, actor }: Context,
  repository: Repository,
  { permissions, level, role }: Demand,
): void => {
  if (actor.kind === 'user' && role !== undefined) {
    if (!hasRole(world, repository, actor.account, role))
      throw new Refusal('forbidden', 'Must have admin rights to Repository.');
    return;
  }
  if (permissions.some((permission) => may(world, actor, repository, permission, level))) return;
  requireAccess(world, actor, repository, permissions[0] ?? 'metadata', level);
};

/** A path parameter, decoded. */
export const param = ({ params }: Pick<Context, 'params'>, name: string): string => {
  const value = params[name];
  if (value === undefined) throw notFound();
  return value;
};

/** A numeric path parameter; anything else is not found. */
export const numberParam = (context: Pick<Context, 'params'>, name: string): number => {
  const value = param(context, name);
  if (!/^\d{1,15}$/.test(value)) throw notFound();
  return Number(value);
};

/** A matched route. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; literal segments win over parameters. */
export const createRouter = (routes: readonly Route[]): ((method: string, path: string) => Match | undefined) => {
  const compiled = routes
    .map((route) => ({ route, ...compile(route.path) }))
    .sort((a, b) => a.weight.localeCompare(b.weight));
  return (method, path) => {
    for (const { route, pattern, names } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found)
        return {
          route,
          params: Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')])),
        };
    }
    return undefined;
  };
};

const compile = (
  path: string,
): { readonly pattern: RegExp; readonly names: readonly string[]; readonly weight: string } => {
  const segments = path.split('/').filter((segment) => segment !== '');
  const names = segments.filter((segment) => /^[:*]/.test(segment)).map((segment) => segment.slice(1));
  const source = segments
    .map((segment) =>
      segment.startsWith(':') ? '/([^/]+)' : segment.startsWith('*') ? '/?(.*)' : `/${escape(segment)}`,
    )
    .join('');
  const weight = segments
    .map((segment) => (segment.startsWith('*') ? '2' : segment.startsWith(':') ? '1' : '0'))
    .join('');
  return { pattern: new RegExp(`^${source}/?$`), names, weight };
};

const escape = (segment: string): string => segment.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Refusal('bad-request', 'Problems parsing the path');
  }
};
