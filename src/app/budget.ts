import type { RequestFunction } from '../github/request-function.ts';

/** What GitHub still lets an installation ask, as its answers say. */
export interface Budget {
  /** A client that notices what its answers say of the limits. */
  readonly over: (request: RequestFunction) => RequestFunction;
  /**
   * When GitHub may be asked again, in milliseconds since 1970; null: now. What is not urgent leaves a fifth of each limit to what stops
   * something and to what is decided on it; where GitHub asks for a pause, everything waits.
   */
  readonly restsUntil: (isUrgent: boolean) => number | null;
}

/** The part of a limit that only urgent looks may use. */
const KEPT = 0.2;

/** Where GitHub asks for a pause and does not say how long, it means a minute (docs/github-facts.md §5). Milliseconds. */
const A_MINUTE = 60_000;

/** No pause that GitHub asks for is longer; a number beyond it is somebody else's. Milliseconds. */
const AN_HOUR = 3_600_000;

interface Limit {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970. */
  readonly reset: number;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** Keeps the budget of one installation; `clock` in milliseconds since 1970. */
function createBudget(clock: () => number, kept: number): Budget {
  const limits = new Map<string, Limit>();
  let pausedUntil = 0;
  const notice = (headers: Headers, status: number, isLimited = false) => {
    const limit = limitIn(headers);
    if (limit !== null) limits.set(String(headers['x-ratelimit-resource'] ?? 'core'), limit);
    if (status !== 403 && status !== 429 && !isLimited) return;
    const pause = pauseIn(headers) ?? (isLimited ? A_MINUTE : null);
    if (pause !== null) pausedUntil = Math.max(pausedUntil, clock() + pause);
  };
  return {
    over: (request) => {
      const watched = async (route: string, parameters?: Readonly<Record<string, unknown>>) => {
        try {
          const answer = await request(route, parameters);
          notice(answer.headers, answer.status, saysLimited(answer.data));
          return answer;
        } catch (error) {
          const refusal = refusalOf(error);
          if (refusal !== null) notice(refusal.headers, refusal.status);
          throw error;
        }
      };
      return Object.assign(watched, request.endpoint === undefined ? {} : { endpoint: request.endpoint });
    },
    restsUntil: (isUrgent) => {
      const now = clock();
      const spent = [...limits.values()].filter(
        ({ limit, remaining, reset }) => reset > now && remaining < (isUrgent ? 1 : limit * kept),
      );
      const until = Math.max(pausedUntil, ...spent.map(({ reset }) => reset));
      return until > now ? until : null;
    },
  };
}

function limitIn(headers: Headers): Limit | null {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    numberIn(headers, `x-ratelimit-${name}`),
  );
  if (limit === undefined || remaining === undefined || reset === undefined) return null;
  return { limit, remaining, reset: reset * 1000 };
}

/** GraphQL refuses for asking too much with 200 and a word of its own (docs/github-facts.md §5). */
function saysLimited(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return false;
  return data.errors.some(
    (one: unknown) => typeof one === 'object' && one !== null && 'type' in one && one.type === 'RATE_LIMITED',
  );
}

/** How long to wait after a refusal, or null where it was none for asking too much. */
function pauseIn(headers: Headers): number | null {
  const seconds = numberIn(headers, 'retry-after');
  if (seconds !== undefined) return Math.min(seconds * 1000, AN_HOUR);
  return headers['retry-after'] === undefined ? null : A_MINUTE;
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers[name];
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

function refusalOf(error: unknown): { readonly headers: Headers; readonly status: number } | null {
  if (typeof error !== 'object' || error === null || !('response' in error) || !('status' in error)) return null;
  const { response, status } = error;
  if (typeof status !== 'number' || typeof response !== 'object' || response === null || !('headers' in response))
    return null;
  const { headers } = response;
  return typeof headers === 'object' && headers !== null ? { headers: { ...headers }, status } : null;
}

/** One budget for each installation; `kept` is the part of each limit that only urgent looks may use. */
export function createBudgets(clock: () => number, kept = KEPT): (installation: number) => Budget {
  const budgets = new Map<number, Budget>();
  return (installation) => {
    const budget = budgets.get(installation) ?? createBudget(clock, kept);
    budgets.set(installation, budget);
    return budget;
  };
}
