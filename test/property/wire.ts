import { createHandler } from '../../src/sandbox/handler.ts';
import { createRateCounter } from '../../src/sandbox/rate.ts';
import { createDeliveries } from '../../src/sandbox/webhooks/deliveries.ts';
import { issueInstallationToken } from '../../src/sandbox/world/tokens.ts';
import { now } from '../../src/sandbox/world/world.ts';
import type { Handler } from '../../src/sandbox/handler.ts';
import type { Actor } from '../../src/sandbox/world/model/apps.ts';
import type { World } from '../../src/sandbox/world/world.ts';
import type { RawAnswer, RequestFunction } from '../../src/github/request-function.ts';
import { cutList, dropValue } from './damage.ts';
import type { Life } from './life.ts';

export const faultKinds = [
  'server-error',
  'no-answer',
  'forbidden',
  'rate-limited',
  'html',
  'cut-text',
  'partial',
  'missing-value',
  'cut-list',
  'lost-answer',
] as const;

/** What goes wrong with the requests from the n-th on. */
export interface Fault {
  readonly how: (typeof faultKinds)[number];
  readonly nth: number;
  readonly times: number;
  /** Which list or value of an answer is damaged. */
  readonly place: number;
  /** Which requests are counted and may go wrong. */
  readonly route: 'any' | 'graphql' | 'rest' | 'ledger';
}

/** One request as the watcher of a wire sees it, after it was answered or lost. */
interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether the world took it in, whatever came back. */
  readonly done: boolean;
}

export interface Wire {
  readonly request: RequestFunction;
  /** How many answers were damaged or lost. */
  readonly faults: () => number;
  /** How many requests were sent, by what they do. */
  readonly sent: () => { readonly reads: number; readonly writes: number };
}

export interface WireOptions {
  readonly fault: Fault | null;
  readonly life: Life;
  /** Called while a write is under way, before it takes effect. */
  readonly underWay?: (write: number) => void;
  readonly after: (exchange: Exchange) => void;
}

interface Plain {
  readonly status: number;
  readonly data: unknown;
}

/** A `request` that reaches the world without a network, as an installation of an App, with the faults of a network. */
export function openWire(world: World, actor: Actor, options: WireOptions): Wire {
  const { fault, life } = options;
  const handle = handlerOf(world);
  const token = tokenOf(world, actor);
  const sent = { reads: 0, writes: 0 };
  let count = 0;
  let faults = 0;
  const once = async (call: Call, parameters: Readonly<Record<string, unknown>>): Promise<RawAnswer> => {
    const isRead = call.method === 'GET' || call.path === '/graphql';
    if (!isRead) options.underWay?.(sent.writes);
    sent[isRead ? 'reads' : 'writes'] += 1;
    const isConcerned = fault !== null && isOn(fault.route, call);
    const due = isConcerned && isDue(fault, count) ? fault : null;
    if (isConcerned) count += 1;
    if (due !== null && due.how !== 'lost-answer' && !isDamage(due.how)) {
      faults += 1;
      options.after({ ...call, parameters, done: false });
      return refuse(due);
    }
    const answer = await send(handle, token, call);
    options.after({ ...call, parameters, done: answer.status < 400 });
    if (answer.status >= 400) throw rejection(answer.status, answer.data);
    const headers = { date: new Date(now(world)).toUTCString() };
    if (due === null) return { ...answer, headers };
    const damaged = damage(due, answer.data);
    if (damaged.done) faults += 1;
    if (damaged.lost) throw rejection(502, { message: 'Bad gateway' });
    return { status: answer.status, headers, data: damaged.data };
  };
  return {
    request: (route, parameters = {}) => life.call(() => once(callOf(route, parameters), parameters)),
    faults: () => faults,
    sent: () => sent,
  };
}

function isOn(route: Fault['route'], { path }: Call): boolean {
  if (route === 'ledger') return false;
  return route === 'any' || (route === 'graphql') === (path === '/graphql');
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly text: string;
}

function callOf(route: string, parameters: Readonly<Record<string, unknown>>): Call {
  const [method = '', template = ''] = route.split(' ');
  const { request: _request, headers: _headers, ...rest } = parameters;
  const used = new Set<string>();
  const path = template.replaceAll(/\{(\+?)(\w+)\}/g, (_whole, plus: string, name: string) => {
    used.add(name);
    const value = String(rest[name]);
    return plus === '+' ? encodeURI(value) : encodeURIComponent(value);
  });
  const left = Object.entries(rest).filter(([name]) => !used.has(name));
  const isRead = method === 'GET';
  const query = new URLSearchParams(isRead ? left.map(([name, value]): [string, string] => [name, String(value)]) : []);
  return { method, path, query, text: isRead ? '' : JSON.stringify(Object.fromEntries(left)) };
}

async function send(handle: Handler, token: string, call: Call): Promise<Plain> {
  const { reply } = await handle({ ...call, authorization: `Bearer ${token}` });
  const { status, body } = reply;
  // GraphQL's answers are made anew for each request, of nothing but JSON; REST's may share what the world has.
  if (call.path === '/graphql') return { status, data: body };
  return { status, data: body === undefined ? undefined : parse(JSON.stringify(body)) };
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

const handlers = new WeakMap<World, Handler>();

function handlerOf(world: World): Handler {
  const known = handlers.get(world);
  if (known !== undefined) return known;
  const clock = (): number => now(world);
  const handler = createHandler({
    world,
    urls: () => ({ api: 'https://api.example.com', html: 'https://example.com' }),
    deliveries: createDeliveries(world),
    rate: createRateCounter(clock),
    wallClock: clock,
  });
  handlers.set(world, handler);
  return handler;
}

function tokenOf(world: World, actor: Actor): string {
  if (actor.kind !== 'installation') throw new Error('only Apps and jobs read here');
  const { installation, permissions, repositories } = actor;
  return issueInstallationToken(world, installation, {
    permissions,
    ...(repositories === 'all' ? {} : { repositories }),
  }).value;
}

function isDue({ nth, times }: Fault, count: number): boolean {
  return count >= nth && count < nth + times;
}

function isDamage(how: Fault['how'] | undefined): boolean {
  return how === 'cut-text' || how === 'partial' || how === 'missing-value' || how === 'cut-list' || how === 'html';
}

function refuse({ how }: Fault): never {
  if (how === 'no-answer') throw new Error('socket hang up');
  if (how === 'forbidden') throw rejection(403, { message: 'Resource not accessible by integration' });
  if (how === 'rate-limited') throw rejection(429, { message: 'You have exceeded a secondary rate limit' });
  throw rejection(500, { message: 'Server Error' });
}

function rejection(status: number, data: unknown): Error {
  return Object.assign(new Error(`answered with ${status}`), { status, response: { status, headers: {}, data } });
}

interface Damaged {
  readonly data: unknown;
  readonly done: boolean;
  readonly lost: boolean;
}

function damage({ how, place }: Fault, data: unknown): Damaged {
  const lost = { data, done: true, lost: true };
  if (how === 'lost-answer') return lost;
  if (how === 'html') return { data: '<html><body>Unicorn</body></html>', done: true, lost: false };
  if (how === 'cut-text') {
    const text = JSON.stringify(data ?? '');
    return { data: text.slice(0, Math.ceil(text.length / 2)), done: true, lost: false };
  }
  if (how === 'partial') {
    const errors = [{ type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong' }];
    return typeof data === 'object' && data !== null && 'data' in data
      ? { data: { ...data, errors }, done: true, lost: false }
      : lost;
  }
  const done = how === 'cut-list' ? cutList(data, place) : dropValue(data, place);
  return { data, done, lost: false };
}
