import type { Actor } from './world/model/apps.ts';
import type { World } from './world/world.ts';
import type { Urls } from './shapes/urls.ts';
import type { Deliveries } from './webhooks/deliveries.ts';
import type { RateCounter } from './rate.ts';
import type { Reply } from './rest/reply.ts';
import type { Body } from './rest/body.ts';
import { executeGraphql } from './graphql/index.ts';
import { allRoutes } from './rest/all-routes.ts';
import { authenticate } from './rest/authenticate.ts';
import { isObject } from './rest/body.ts';
import { refused } from './rest/reply.ts';
import { createRouter } from './rest/router.ts';
import { Refusal } from './world/refusal.ts';

/** A request without its transport. */
export interface Request {
  readonly method: string;
  /** Without `/api/v3`, without the query, percent-encoded as sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** The body's text; empty for none. */
  readonly text: string;
}

/** What the world said, and who it thinks asked. */
export interface Answer {
  readonly reply: Reply;
  readonly actor: Actor;
  /** Sentences about what the sandbox could not do as GitHub would. */
  readonly violations: readonly string[];
}

/** What a handler needs. */
export interface HandlerParts {
  readonly world: World;
  readonly urls: () => Urls;
  readonly deliveries: Deliveries;
  readonly rate: RateCounter;
  readonly wallClock: () => number;
}

/** Answers requests from the world's state, REST and GraphQL alike. */
export type Handler = (request: Request) => Promise<Answer>;

/** Whether this is GraphQL's address (`/graphql`, or `/api/graphql` as Enterprise has it). */
export const isGraphql = (path: string): boolean => path === '/graphql' || path === '/api/graphql';

/** A handler over one world. */
export const createHandler = (parts: HandlerParts): Handler => {
  const find = createRouter(allRoutes);
  return async (request) => {
    let actor: Actor = { kind: 'anonymous' };
    try {
      actor = authenticate(parts.world, request.authorization, parts.wallClock);
      const body = parseBody(request.text);
      if (isGraphql(request.path)) return await answerGraphql(parts, actor, request, body);
      const match = find(request.method, request.path);
      if (!match) return unknownRoute(request, actor);
      const { path, query } = request;
      const rate = parts.rate.look(actor);
      const context = { ...parts, urls: parts.urls(), actor, path, params: match.params, query, body, rate };
      return { reply: match.route.handle(context), actor, violations: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { reply: refused(error), actor, violations: [] };
    }
  };
};

const parseBody = (text: string): Body => {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
    // a bare list is what old clients send as labels
    if (Array.isArray(value)) return { labels: value };
  } catch {
    // refused below
  }
  throw new Refusal('bad-request', 'Problems parsing JSON');
};

const answerGraphql = async (parts: HandlerParts, actor: Actor, request: Request, body: Body): Promise<Answer> => {
  if (request.method !== 'POST') return unknownRoute(request, actor);
  const { status, body: answer, missing } = await executeGraphql(parts.world, actor, body, { html: parts.urls().html });
  return { reply: { status, body: answer }, actor, violations: missing };
};

const unknownRoute = ({ method, path }: Request, actor: Actor): Answer => {
  const message = `The sandbox has no route ${method} ${path}`;
  return { reply: { status: 501, body: { message } }, actor, violations: [message] };
};
