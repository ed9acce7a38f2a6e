import type { ReadFault } from '../gate/ports.ts';
import { withoutSecrets } from './without-secrets.ts';

/** A request without a usable answer. `status` is null where none came. */
export interface ApiFault extends ReadFault {
  readonly status: number | null;
}

/** The longest piece of GitHub's own words that a fault repeats. */
const longestQuote = 200;

/** A page can be long; what is said of it stands at its beginning. */
const longestLooked = 2_000;

/** What a rejected request means. `what` names method and path or operation; neither headers nor the token are ever read from the error. */
export function faultOfRejection(what: string, error: unknown): ApiFault {
  const status = statusOf(error);
  const words = quote(messageOf(error));
  if (status === null) return { code: 'API_UNAVAILABLE', detail: `${what}: no answer (${words})`, status };
  const detail = `${what}: ${status} ${words}`;
  if (isRateLimit(status, error)) return { code: 'API_RATE_LIMITED', detail, status };
  return { code: status >= 500 || status === 408 ? 'API_UNAVAILABLE' : 'API_FORBIDDEN', detail, status };
}

/** An answer that came, with a body that cannot be used: HTML, cut JSON, nothing. */
export function faultOfBody(what: string, status: number, seen: string): ApiFault {
  return { code: 'API_PARTIAL', detail: `${what}: ${status} with ${seen} instead of JSON`, status };
}

/** GraphQL answers 200 with `errors`: nothing beside them may be used. `kinds` and `messages` as GitHub wrote them. */
export function faultOfErrors(what: string, kinds: readonly string[], messages: readonly string[]): ApiFault {
  const detail = `${what}: ${quote(messages.join('; '))}`;
  if (kinds.some((kind) => kind.startsWith('RATE_LIMIT'))) return { code: 'API_RATE_LIMITED', detail, status: 200 };
  if (kinds.some((kind) => kind === 'FORBIDDEN' || kind === 'INSUFFICIENT_SCOPES'))
    return { code: 'API_FORBIDDEN', detail, status: 200 };
  return { code: 'API_PARTIAL', detail, status: 200 };
}

/** Only what nobody answered, or what GitHub failed at, is worth a second try. */
export function isPassing(fault: ApiFault): boolean {
  return fault.code === 'API_UNAVAILABLE';
}

/** GitHub answered, and may answer when less is asked: a comparison of long histories may be what it cannot give. */
export function isOfWhatWasAsked({ code, status }: ApiFault): boolean {
  return status !== null && (code === 'API_PARTIAL' || code === 'API_UNAVAILABLE');
}

/** One line of foreign words: no secrets, no control characters, no end of it unseen. */
export function quote(words: string): string {
  const line = withoutSecrets(words.slice(0, longestLooked))
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

function isRateLimit(status: number, error: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    headerOf(error, 'retry-after') !== null ||
    /rate limit/i.test(messageOf(error))
  );
}

function statusOf(error: unknown): number | null {
  // Octokit gives an error without an answer the status 500; only an answer makes a status true.
  if (responseOf(error) === null) return null;
  return hasKey(error, 'status') && typeof error.status === 'number' ? error.status : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no reason given';
}

function headerOf(error: unknown, name: string): string | null {
  const response = responseOf(error);
  if (!hasKey(response, 'headers') || !hasKey(response.headers, name)) return null;
  return String(response.headers[name]);
}

function responseOf(error: unknown): unknown {
  return hasKey(error, 'response') && typeof error.response === 'object' ? error.response : null;
}

function hasKey<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
