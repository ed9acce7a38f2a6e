import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import type { Answer, Handler, Request } from './handler.ts';
import type { LoggedRequest } from './request-log.ts';
import type { RateCounter } from './rate.ts';
import type { Budget } from './graphql/budget.ts';
import type { Actor } from './world/model/apps.ts';
import type { Page, Visit } from './web/new-app.ts';
import type { Reply } from './rest/reply.ts';
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { spoil } from './graphql-faults.ts';
import { isGraphql } from './handler.ts';
import { isObject } from './rest/body.ts';
import { isPage } from './web/new-app.ts';

/** What the HTTP layer needs. */
export interface ServerParts {
  readonly handler: Handler;
  readonly faults: Faults;
  readonly rate: RateCounter;
  /** Where somebody stands with GraphQL, which has a limit of its own. */
  readonly points: (actor: Actor) => Budget;
  readonly log: LoggedRequest[];
  readonly now: () => number;
  /** Told every exchange whose answer came from the world itself. */
  readonly judge: (request: Request, reply: Reply) => void;
  readonly violate: (sentence: string) => void;
  /** The page people see at `/`. */
  readonly welcome: () => string;
  /** What a browser is answered on the pages that are played. */
  readonly page: (visit: Visit) => Page;
  /** The version of the Enterprise Server that is played, for example `3.17.0`; null: github.com, which has no `/api`. */
  readonly enterprise: string | null;
  /** Milliseconds that a request waits before it is answered. */
  readonly latency: () => number;
}

const largestBody = 26_214_400;

/** The HTTP side of the sandbox: bytes in, bytes out, faults in between. */
export const createSandboxServer = (parts: ServerParts): Server =>
  createServer((incoming, outgoing) => {
    serve(parts, incoming, outgoing).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parts.violate(`${incoming.method ?? ''} ${incoming.url ?? ''}: the sandbox failed: ${message}`);
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ message: 'The sandbox failed; see its violations.' }));
    });
  });

const serve = async (parts: ServerParts, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const request = await readRequest(incoming);
  const latency = parts.latency();
  if (latency > 0) await sleep(latency);
  if (isPage(request)) return showPage(parts.page(request), outgoing);
  if (parts.enterprise !== null && !isEnterprise(incoming)) return nothingHere(parts, incoming, outgoing);
  if (request.method === 'GET' && request.path === '/' && incoming.headers.accept?.includes('json') !== true) {
    outgoing.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(parts.welcome());
    return;
  }
  const operationName = isGraphql(request.path) ? operationOf(request.text) : null;
  const fault = parts.faults.take({ method: request.method, path: request.path, operationName });
  if (fault && fault.after !== true && !fault.kind.startsWith('graphql-')) {
    strike(fault, null, incoming, outgoing);
    logRequest(
      parts,
      request,
      incoming,
      { kind: 'anonymous', actor: '' },
      operationName,
      fault.kind === 'status' ? fault.status : 0,
      0,
    );
    return;
  }
  const answer = await parts.handler(request);
  for (const sentence of answer.violations) parts.violate(sentence);
  if (answer.violations.length === 0) parts.judge(request, answer.reply);
  const who = { kind: answer.actor.kind, actor: answer.actor.kind === 'anonymous' ? '' : answer.actor.account.login };
  const sent = finish(parts, request, answer, incoming, fault);
  logRequest(parts, request, incoming, who, operationName, sent.status, Buffer.byteLength(sent.text));
  if (fault && !fault.kind.startsWith('graphql-')) strike(fault, sent, incoming, outgoing);
  else outgoing.writeHead(sent.status, sent.headers).end(sent.text === '' ? undefined : sent.text);
};

const showPage = ({ status, html, location }: Page, outgoing: ServerResponse): void => {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(location === undefined ? {} : { location }) };
  outgoing.writeHead(status, headers).end(html);
};

/** An Enterprise Server has its REST API below `/api/v3` and GraphQL at `/api/graphql` alone. */
const isEnterprise = ({ url = '/', headers }: IncomingMessage): boolean => {
  const { pathname } = new URL(url, 'http://sandbox');
  if (pathname === '/') return headers.accept?.includes('json') !== true;
  return pathname === '/api/graphql' || (/^\/api\/v3(\/|$)/.test(pathname) && pathname !== '/api/v3/graphql');
};

const nothingHere = (parts: ServerParts, { method, url }: IncomingMessage, outgoing: ServerResponse): void => {
  parts.violate(`${method ?? ''} ${url ?? ''}: an Enterprise Server has its API at /api/v3 and /api/graphql`);
  outgoing.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
};

const readRequest = async (incoming: IncomingMessage): Promise<Request> => {
  const url = new URL(incoming.url ?? '/', 'http://sandbox');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) throw new Error('request body is larger than 25 MiB');
    chunks.push(bytes);
  }
  const path = url.pathname.replace(/^\/api\/v3(?=\/|$)/, '') || '/';
  return {
    method: (incoming.method ?? 'GET').toUpperCase(),
    path: path.length > 1 ? path.replace(/\/$/, '') : path,
    query: url.searchParams,
    authorization: incoming.headers.authorization,
    text: Buffer.concat(chunks).toString('utf8'),
  };
};

/** The operation's name from the request's own field, else from its text. */
const operationOf = (text: string): string | null => {
  try {
    const body: unknown = JSON.parse(text);
    if (!isObject(body)) return null;
    if (typeof body['operationName'] === 'string') return body['operationName'];
    return /\b(?:query|mutation)\s+(\w+)/.exec(String(body['query']))?.[1] ?? null;
  } catch {
    return null;
  }
};

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Adds what GitHub adds to every answer, and turns an unchanged one into 304. */
const finish = (
  parts: ServerParts,
  request: Request,
  { reply, actor }: Answer,
  incoming: IncomingMessage,
  fault: Fault | undefined,
): Sent => {
  const spoilt =
    fault?.kind === 'graphql-partial' || fault?.kind === 'graphql-truncated-page'
      ? spoil(reply.body, fault)
      : reply.body;
  const text = reply.body === undefined ? '' : JSON.stringify(spoilt);
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  const unchanged = request.method === 'GET' && reply.status === 200 && incoming.headers['if-none-match'] === etag;
  const isPoints = isGraphql(request.path);
  if (!unchanged && !isPoints) parts.rate.count(actor);
  const rate = isPoints ? inSeconds(parts.points(actor)) : parts.rate.look(actor);
  const headers = {
    date: new Date(parts.now()).toUTCString(),
    'x-github-request-id': randomUUID().toUpperCase(),
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': isPoints ? 'graphql' : 'core',
    ...(parts.enterprise === null ? {} : { 'x-github-enterprise-version': `enterprise-server@${parts.enterprise}` }),
    ...(request.method === 'GET'
      ? { etag, 'cache-control': 'private, max-age=60, s-maxage=60', vary: 'Accept, Authorization' }
      : {}),
    ...reply.headers,
  };
  if (unchanged) return { status: 304, headers, text: '' };
  const type =
    text === ''
      ? {}
      : { 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(text)) };
  return { status: reply.status, headers: { ...headers, ...type }, text };
};

const inSeconds = ({ limit, used, resetAt }: Budget) => ({ limit, used, reset: Math.ceil(resetAt / 1000) });

const page =
  '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body><p>We had issues producing the response to your request.</p></body></html>';

/** Lets an exchange go wrong; `sent` is what the client would have got. */
const strike = (fault: Fault, sent: Sent | null, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  if (fault.kind === 'timeout') return;
  if (fault.kind === 'reset') {
    incoming.socket.destroy();
    return;
  }
  if (fault.kind === 'html')
    outgoing.writeHead(fault.status ?? 502, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  if (fault.kind === 'empty') outgoing.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end();
  if (fault.kind === 'status') {
    const body = JSON.stringify(fault.body ?? { message: 'Server Error' });
    outgoing.writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers }).end(body);
  }
  if (fault.kind === 'truncate') {
    const text = sent?.text ?? '{"id":1,"node_id":"';
    outgoing
      .writeHead(sent?.status ?? 200, { 'content-type': 'application/json; charset=utf-8' })
      .end(text.slice(0, Math.ceil(text.length / 2)));
  }
};

const logRequest = (
  parts: ServerParts,
  request: Request,
  incoming: IncomingMessage,
  who: { readonly kind: LoggedRequest['tokenKind']; readonly actor: string },
  operationName: string | null,
  status: number,
  bytes: number,
): void => {
  parts.log.push({
    method: request.method,
    path: request.path,
    query: request.query.toString(),
    status,
    operationName,
    tokenKind: who.kind,
    actor: who.actor,
    conditional: incoming.headers['if-none-match'] !== undefined,
    bytes,
    at: parts.now(),
  });
};
