import type { Api } from './api.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Instant } from '../evidence/time.ts';
import { milliseconds } from '../evidence/time.ts';
import { field, instant, list, optionalField, parseJson, text } from './json.ts';
import type { Json } from './json.ts';

/** One attempt to deliver a webhook of the App, as GitHub's log has it. */
export interface DeliveryAttempt {
  /** Names the attempt; null where GitHub's number is too large to be read exactly, and so names nothing. */
  readonly id: number | null;
  /** Shared by every attempt to deliver the same webhook; its `X-GitHub-Delivery`. */
  readonly guid: string;
  readonly at: Instant;
  /** Whether whoever listens there took it. */
  readonly delivered: boolean;
  readonly event: string;
  readonly installation: number | null;
}

/** Attempts since a moment, the newest first; `whole` is false where there were more than was asked for. */
export interface DeliveryLog {
  readonly attempts: readonly DeliveryAttempt[];
  readonly whole: boolean;
}

const LIST = 'GET /app/hook/deliveries';
const ONE = 'GET /app/hook/deliveries/{delivery_id}';
const AGAIN = 'POST /app/hook/deliveries/{delivery_id}/attempts';
const PER_PAGE = 100;

/** GitHub's log of the App's deliveries since `since` (milliseconds since 1970), at most `pages` hundreds. Needs the App's own authentication. */
export async function deliveriesSince(api: Api, since: number, pages: number): Promise<Result<DeliveryLog, ReadFault>> {
  const attempts: DeliveryAttempt[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const answer = await api.rest(LIST, { per_page: PER_PAGE, ...(cursor === null ? {} : { cursor }) });
    if (!answer.ok) return answer;
    const part = parseJson(LIST, answer.value.data, (json) => list(json, attempt));
    if (!part.ok) return part;
    const recent = part.value.filter(({ at }) => milliseconds(at) >= since);
    attempts.push(...recent);
    const next = cursorOf(answer.value.link);
    if (next === null || next === cursor || recent.length < part.value.length) return whole(attempts, true);
    cursor = next;
  }
  return whole(attempts, false);
}

/** What was to be delivered; null where GitHub has kept none, as of what was too large. */
export async function deliveredPayload(api: Api, id: number): Promise<Result<object | null, ReadFault>> {
  const answer = await api.rest(ONE, { delivery_id: id });
  if (!answer.ok) return answer;
  return parseJson(ONE, answer.value.data, (json) => {
    const payload = optionalField(field(json, 'request'), 'payload')?.value;
    return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? payload : null;
  });
}

/** Asks GitHub to send it again, to the App's own address. */
export async function deliverAgain(api: Api, id: number): Promise<Result<null, ReadFault>> {
  const answer = await api.rest(AGAIN, { delivery_id: id });
  return answer.ok ? { ok: true, value: null } : answer;
}

function whole(attempts: readonly DeliveryAttempt[], isWhole: boolean): Result<DeliveryLog, ReadFault> {
  return { ok: true, value: { attempts, whole: isWhole } };
}

function attempt(json: Json): DeliveryAttempt {
  return {
    id: exact(field(json, 'id')),
    guid: text(field(json, 'guid')),
    at: instant(field(json, 'delivered_at')),
    delivered: text(field(json, 'status')) === 'OK',
    event: text(field(json, 'event')),
    installation: exact(optionalField(json, 'installation_id')),
  };
}

function exact(json: Json | null): number | null {
  return typeof json?.value === 'number' && Number.isSafeInteger(json.value) ? json.value : null;
}

/** GitHub's lists of deliveries go on by a cursor of their own. */
function cursorOf(link: string): string | null {
  const url = /<([^<>]+)>; *rel="next"/.exec(link)?.[1];
  return url === undefined || !URL.canParse(url) ? null : new URL(url).searchParams.get('cursor');
}
