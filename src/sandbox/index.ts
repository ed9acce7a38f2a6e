import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Urls } from './shapes/urls.ts';
import type { Account } from './world/model/accounts.ts';
import type { Client } from './client.ts';
import type { Faults } from './faults.ts';
import type { Request } from './handler.ts';
import type { Reply } from './rest/reply.ts';
import type { LoggedRequest } from './request-log.ts';
import type { Deliveries } from './webhooks/deliveries.ts';
import type { Clock, World } from './world/world.ts';
import { once } from 'node:events';
import { createClient } from './client.ts';
import { checkRest } from './contracts/rest.ts';
import { checkWebhook } from './contracts/webhook.ts';
import { createFaults } from './faults.ts';
import { allowPoints, budgetOf } from './graphql/budget.ts';
import { createHandler, isGraphql } from './handler.ts';
import { createRateCounter } from './rate.ts';
import { loadSeed } from './seed.ts';
import { createSandboxServer } from './server.ts';
import { announce } from './webhooks/announce.ts';
import { createDeliveries } from './webhooks/deliveries.ts';
import { answerPage } from './web/new-app.ts';
import { welcome } from './welcome.ts';
import { findAccount } from './world/accounts.ts';
import { createWorld } from './world/create-world.ts';
import { issueUserToken } from './world/tokens.ts';
import { now, onEvent } from './world/world.ts';

/** How a sandbox starts; everything has a default. */
export interface SandboxOptions {
  /** YAML text of a seed; see `seed.ts`. */
  readonly seed?: string;
  /** 0 takes a free port. */
  readonly port?: number;
  /** The world's time; the computer's by default. */
  readonly clock?: Clock;
  /** Judge every exchange by GitHub's contracts; on unless switched off. */
  readonly contracts?: boolean;
  /** Plays an Enterprise Server of this version, for example `3.17.0`: the API is below `/api` alone. */
  readonly enterprise?: string;
  /** Milliseconds that every request waits before it is answered, asked anew each time; none by default, GitHub takes its time. */
  readonly latency?: () => number;
  /** REST requests, and GraphQL points, an hour of one installation of an App, in place of GitHub's ordinary 5,000: to measure what else would end. */
  readonly rateLimit?: number;
}

/** A GitHub of one's own, listening on 127.0.0.1 until closed. */
export interface Sandbox {
  /** Base address for REST (`/` and `/api/v3`) and GraphQL (`/graphql`, `/api/graphql`); no trailing slash. */
  readonly url: string;
  /** Base address for REST as clients are to be told it: `url` itself, on an Enterprise Server `url/api/v3`. */
  readonly api: string;
  readonly world: World;
  /** Every request so far, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Sentences about exchanges GitHub would not have had: unknown routes, broken contracts. A test demands none. */
  readonly violations: readonly string[];
  readonly faults: Faults;
  readonly deliveries: Deliveries;
  /** Resolves when no webhook is under way. */
  readonly idle: () => Promise<void>;
  /** A client for a login (with a token made for it) or for a token. */
  readonly as: (loginOrToken: string) => Client;
  readonly close: () => Promise<void>;
}

/** Starts a sandbox; refuses a seed it does not understand. */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const world = createWorld(options.clock, options.enterprise === undefined ? 'github.com' : '127.0.0.1');
  if (options.seed !== undefined) loadSeed(world, options.seed);
  if (options.rateLimit !== undefined) allowPoints(world, options.rateLimit);
  const violations: string[] = [];
  const requests: LoggedRequest[] = [];
  const violate = (sentences: readonly string[]): void => void violations.push(...sentences);
  const judging = options.contracts ?? true;
  const faults = createFaults();
  const deliveries = createDeliveries(world);
  const rate = createRateCounter(() => now(world), options.rateLimit);
  let urls: Urls = { api: 'http://127.0.0.1', html: 'http://127.0.0.1' };
  const server = createSandboxServer({
    handler: createHandler({ world, urls: () => urls, deliveries, rate, wallClock: () => Date.now() }),
    faults,
    rate,
    points: (actor) => budgetOf(world, actor),
    log: requests,
    now: () => now(world),
    judge: (request, reply) => void (judging && violate(judgeRest(request, reply))),
    violate: (sentence) => violate([sentence]),
    welcome: () => welcome(urls.html, world),
    page: (visit) => answerPage(world, visit, firstPerson(world)),
    enterprise: options.enterprise ?? null,
    latency: options.latency ?? (() => 0),
  });
  // Before listening: a seed that is refused leaves no server behind.
  const url = await listen(server, options.port ?? 0);
  const api = options.enterprise === undefined ? url : `${url}/api/v3`;
  urls = { api, html: url };
  onEvent(world, (event) =>
    announce(world, urls, deliveries, (name, payload) => void (judging && violate(checkWebhook(name, payload))), event),
  );
  const idle = () => deliveries.idle();
  return {
    url,
    api,
    world,
    requests,
    violations,
    faults,
    deliveries,
    idle,
    as: (who) => clientFor(world, api, who),
    close: () => close(server),
  };
};

/** Who sits at the browser: the first person of the seed. */
const firstPerson = (world: World): Account | undefined =>
  [...world.accounts.values()].find(({ type, login }) => type === 'User' && login !== 'ghost' && login !== 'web-flow');

const judgeRest = ({ method, path, query, text }: Request, { status, body }: Reply): readonly string[] => {
  if (isGraphql(path)) return [];
  return checkRest({
    method,
    path: documentedPath(path),
    query: Object.fromEntries(query),
    requestBody: text === '' ? undefined : parse(text),
    status,
    responseBody: roundTrip(body),
  });
};

/** GitHub's document knows a repository's root only as an empty `{path}`, which its own routes cannot spell. */
const documentedPath = (path: string): string => path.replace(/\/contents$/, '/contents/.');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What the client reads: keys without a value are gone. */
const roundTrip = (body: unknown): unknown => (body === undefined ? undefined : parse(JSON.stringify(body)));

const listen = async (server: Server, port: number): Promise<string> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${isBound(address) ? address.port : port}`;
};

const isBound = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

const close = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};

const clientFor = (world: World, url: string, who: string): Client => {
  if (who === '' || world.tokens.has(who)) return createClient(url, who);
  const account = findAccount(world, who);
  if (!account)
    throw new Error(
      `No account or token "${who}" in this sandbox. Accounts: ${[...world.accounts.values()].map(({ login }) => login).join(', ')}.`,
    );
  for (const token of world.tokens.values())
    if (token.kind === 'user' && token.user === account) return createClient(url, token.value);
  return createClient(url, issueUserToken(world, account));
};
