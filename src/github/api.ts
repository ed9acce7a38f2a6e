import { faultOfBody, faultOfErrors, faultOfRejection, isPassing, quote } from './api-fault.ts';
import { dateOf } from './answer-date.ts';
import { oldServer } from './server-version.ts';
import { withDeadline } from './deadline.ts';
import type { ApiFault } from './api-fault.ts';
import type { RawAnswer, RequestFunction } from './request-function.ts';
import type { Instant } from '../evidence/time.ts';
import type { Result } from '../gate/ports.ts';

/**
 * A REST answer; `data` is undefined for 304 (nothing changed since `etag`) and 204. `date` is the moment of the answer by GitHub's
 * clock, in whole seconds; null where GitHub did not say (as with 304), no moment where its words cannot be read.
 */
export interface RestAnswer {
  readonly status: number;
  readonly etag: string | null;
  /** GitHub's `Link` header, for lists with further pages. */
  readonly link: string;
  readonly data: unknown;
  readonly date: Instant | null;
}

/** The whole `data` of a query, or a fault. */
type GraphqlAnswer =
  | { readonly ok: true; readonly value: unknown; readonly date: Instant | null }
  | { readonly ok: false; readonly fault: ApiFault };

/** GitHub as the rest of this folder sees it: an answer, whole and parsed as JSON, or a fault. It never throws for what GitHub does. */
export interface Api {
  /** The `data` of a query that had no errors at all. `operation` names it in faults and in GitHub's logs. */
  readonly graphql: (
    operation: string,
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<GraphqlAnswer>;
  /** `route` is written as `METHOD /path/{parameter}`. With `etag`, 304 is an answer. Only GET is ever tried twice. */
  readonly rest: (
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    options?: { readonly etag?: string },
  ) => Promise<Result<RestAnswer, ApiFault>>;
}

/** What the API is made of. */
export interface ApiOptions {
  readonly request: RequestFunction;
  /** Milliseconds for one request with its answer; 10 s by default, as long as GitHub itself takes for a query. */
  readonly deadline?: number;
  /** Waits before the second try of a read; half a second by default. */
  readonly pause?: () => Promise<void>;
}

const DEADLINE = 10_000;
const PAUSE = 500;

/** Every request bounded in time, every answer whole or a fault; only reads are tried a second time. */
export function createApi(options: ApiOptions): Api {
  const route = graphqlRoute(options.request);
  return {
    graphql: async (operation, query, variables) => {
      const what = `GraphQL ${operation}`;
      const parameters = { query, variables, operationName: operation };
      const answer = await twice(options, () => send(options, what, route, parameters));
      if (!answer.ok) return answer;
      const data = dataOf(what, answer.value);
      return data.ok ? { ...data, date: dateOf(answer.value.headers) } : data;
    },
    rest: async (route, parameters, { etag } = {}) => {
      const what = describe(route, parameters);
      const conditional = etag === undefined ? parameters : { ...parameters, headers: { 'if-none-match': etag } };
      const once = (): Promise<Result<RawAnswer, ApiFault>> => send(options, what, route, conditional);
      const answer = await (route.startsWith('GET ') ? twice(options, once) : once());
      return answer.ok ? restAnswer(what, answer.value) : notModified(answer.fault, etag);
    },
  };
}

async function send(
  options: ApiOptions,
  what: string,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Result<RawAnswer, ApiFault>> {
  try {
    // A redirect would lead to a repository that nobody asked for; and a client's own retries would repeat writes.
    const answer = await withDeadline(options.deadline ?? DEADLINE, (signal) =>
      options.request(route, { ...parameters, request: { signal, redirect: 'manual', retries: 0 } }),
    );
    const old = oldServer(answer.headers);
    if (old !== null) return { ok: false, fault: { code: 'SERVER_TOO_OLD', detail: `${what}: ${old}`, status: null } };
    if (answer.status >= 200 && answer.status < 300) return { ok: true, value: answer };
    return {
      ok: false,
      fault: {
        code: 'API_UNAVAILABLE',
        detail: `${what}: ${answer.status}, a redirect that is not followed`,
        status: answer.status,
      },
    };
  } catch (error) {
    return { ok: false, fault: faultOfRejection(what, error) };
  }
}

/** Reads may be repeated: once, after a pause, and only where nobody answered or GitHub failed. */
async function twice<T>(options: ApiOptions, once: () => Promise<Result<T, ApiFault>>): Promise<Result<T, ApiFault>> {
  const first = await once();
  if (first.ok || !isPassing(first.fault)) return first;
  await (options.pause ?? pause)();
  return once();
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
}

function restAnswer(what: string, { status, headers, data }: RawAnswer): Result<RestAnswer, ApiFault> {
  const answer = { status, etag: header(headers, 'etag'), link: header(headers, 'link') ?? '', date: dateOf(headers) };
  if (status === 204) return { ok: true, value: { ...answer, data: undefined } };
  // Cut JSON and HTML reach us as text, a cut connection as nothing.
  if (typeof data !== 'object' || data === null) return { ok: false, fault: faultOfBody(what, status, seenIn(data)) };
  return { ok: true, value: { ...answer, data } };
}

function notModified(fault: ApiFault, etag: string | undefined): Result<RestAnswer, ApiFault> {
  if (fault.status !== 304 || etag === undefined) return { ok: false, fault };
  return { ok: true, value: { status: 304, etag, link: '', date: null, data: undefined } };
}

/** GraphQL's `data`, void as soon as there is a single error beside it. */
function dataOf(what: string, { status, data: body }: RawAnswer): Result<unknown, ApiFault> {
  if (typeof body !== 'object' || body === null) return { ok: false, fault: faultOfBody(what, status, seenIn(body)) };
  if ('errors' in body && body.errors !== undefined && body.errors !== null)
    return { ok: false, fault: errorsOf(what, body.errors) };
  if (!('data' in body) || typeof body.data !== 'object' || body.data === null)
    return { ok: false, fault: faultOfBody(what, status, 'an object without data') };
  return { ok: true, value: body.data };
}

function errorsOf(what: string, errors: unknown): ApiFault {
  const each = Array.isArray(errors) ? errors : [errors];
  return faultOfErrors(
    what,
    each.map((error: unknown) => wordOf(error, 'type')),
    each.map((error: unknown) => wordOf(error, 'message')),
  );
}

function wordOf(error: unknown, key: 'type' | 'message'): string {
  if (typeof error !== 'object' || error === null || !(key in error)) return '';
  const word: unknown = Object.getOwnPropertyDescriptor(error, key)?.value;
  return typeof word === 'string' ? word : '';
}

/** On GitHub Enterprise Server REST lives under `/api/v3` and GraphQL under `/api/graphql`. */
function graphqlRoute(request: RequestFunction): string {
  const base = request.endpoint?.DEFAULTS.baseUrl.replace(/\/+$/, '');
  return base?.endsWith('/api/v3') === true ? `POST ${base.slice(0, -'/v3'.length)}/graphql` : 'POST /graphql';
}

/** `GET /repos/acme/shop/…`: the route with its parameters in place, for people. */
function describe(route: string, parameters: Readonly<Record<string, unknown>>): string {
  return route.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    typeof parameters[name] === 'string' || typeof parameters[name] === 'number' ? String(parameters[name]) : whole,
  );
}

function header(headers: RawAnswer['headers'], name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : String(value);
}

function seenIn(data: unknown): string {
  if (typeof data !== 'string') return 'no body';
  return data.trim() === '' ? 'an empty body' : `"${quote(data.slice(0, 60))}"`;
}
