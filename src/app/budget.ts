import type { RequestFunction } from '../github/request-function.ts';
import type { Urgency } from '../store/work-queue.ts';

/** What GitHub still lets an installation ask, as its answers say. */
export interface Budget {
  /** A client that notices what its answers say of the limits. */
  readonly over: (request: RequestFunction) => RequestFunction;
  /**
   * When GitHub may be asked again, in milliseconds since 1970; null: now. What is not urgent leaves a fifth of each limit to what stops
   * something and to what is decided on it, and what may have to be shut for another reason leaves half of that to holds and revocations;
   * where GitHub asks for a pause, everything waits.
   */
  readonly restsUntil: (urgency: Urgency) => number | null;
  /** The same for REST alone, by which green is taken back and everything is written; by 2 nothing at all may be asked before. */
  readonly silentUntil: (urgency: Urgency) => number | null;
}

/** The part of a limit that only urgent looks may use. */
const KEPT = 0.2;

/** GitHub's name for the limit of what is asked by REST. */
const CORE = 'core';

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
  const parts: Readonly<Record<Urgency, number>> = { 0: kept, 1: kept / 2, 2: 0 };
  let pausedUntil = 0;
  const later = (until: number): number | null => (until > clock() ? until : null);
  const spent = ([, { limit, remaining, reset }]: readonly [string, Limit], part: number): readonly number[] =>
    remaining < Math.max(1, limit * part) ? [reset] : [];
  const notice = (headers: Headers, status: number, isLimited = false) => {
    // No limit lasts longer, whatever the clocks say.
    const limit = limitIn(headers, clock() + AN_HOUR);
    if (limit !== null) limits.set(String(headers['x-ratelimit-resource'] ?? CORE), limit);
    if (status !== 403 && status !== 429 && !isLimited) return;
    // Where a limit is used up, GitHub says until when by itself.
    const pause = pauseIn(headers) ?? (isLimited && limit?.remaining !== 0 ? A_MINUTE : null);
    if (pause !== null) pausedUntil = Math.max(pausedUntil, clock() + pause);
  };
  return {
    over: (request) => {
      const watched = async (route: string, parameters?: Readonly<Record<string, unknown>>) => {
        const pause = pausedUntil - clock();
        if (pause > 0) throw unsent(pause);
        try {
          const answer = await request(route, parameters);
          notice(answer.headers, answer.status, saysLimited(answer.data));
          return answer;
        } catch (error) {
          const refusal = refusalOf(error);
          if (refusal !== null) notice(refusal.headers, refusal.status, refusal.isLimited);
          throw error;
        }
      };
      return Object.assign(watched, request.endpoint === undefined ? {} : { endpoint: request.endpoint });
    },
    restsUntil: (urgency) => later(Math.max(pausedUntil, ...[...limits].flatMap((one) => spent(one, parts[urgency])))),
    silentUntil: (urgency) =>
      later(
        Math.max(
          pausedUntil,
          ...[...limits].filter(([of]) => of === CORE).flatMap((one) => spent(one, parts[urgency])),
        ),
      ),
  };
}

function limitIn(headers: Headers, latest: number): Limit | null {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    numberIn(headers, `x-ratelimit-${name}`),
  );
  if (limit === undefined || remaining === undefined || reset === undefined) return null;
  return { limit, remaining, reset: Math.min(reset * 1000, latest) };
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

/** As GitHub refuses what asks too much: whoever goes on asking meanwhile is shut out for longer. */
function unsent(pause: number): Error {
  const headers = { 'retry-after': String(Math.ceil(pause / 1000)) };
  const words = `not sent, because GitHub asks for a pause of ${headers['retry-after']} more seconds (rate limit)`;
  return Object.assign(new Error(words), { status: 429, response: { status: 429, headers, data: {} } });
}

interface Refusal {
  readonly headers: Headers;
  readonly status: number;
  /** It says that too much was asked; without a time a minute is meant. */
  readonly isLimited: boolean;
}

function refusalOf(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null || !('response' in error) || !('status' in error)) return null;
  const { response, status } = error;
  if (typeof status !== 'number' || typeof response !== 'object' || response === null || !('headers' in response))
    return null;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return null;
  const isLimited = status === 429 || (status === 403 && error instanceof Error && /rate limit/i.test(error.message));
  return { headers: { ...headers }, status, isLimited };
}

/** The budgets of all installations. */
export interface Budgets {
  readonly of: (installation: number) => Budget;
  /** The latest moment until which any of them rests, in milliseconds since 1970; null: none does. */
  readonly restsUntil: (urgency: Urgency) => number | null;
}

/** One budget for each installation; `kept` is the part of each limit that only urgent looks may use. */
export function createBudgets(clock: () => number, kept = KEPT): Budgets {
  const budgets = new Map<number, Budget>();
  return {
    of: (installation) => {
      const budget = budgets.get(installation) ?? createBudget(clock, kept);
      budgets.set(installation, budget);
      return budget;
    },
    restsUntil: (urgency) => {
      const rests = [...budgets.values()].flatMap((budget) => budget.restsUntil(urgency) ?? []);
      return rests.length === 0 ? null : Math.max(...rests);
    },
  };
}
