import type { Api } from './api.ts';
import type { ApiFault } from './api-fault.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Instant } from '../evidence/time.ts';
import { field, instant, list, optionalField, parseJson, shaped, text } from './json.ts';
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
  readonly action: string | null;
  readonly installation: number | null;
}

/** A page of GitHub's log, the newest first. */
export interface DeliveryPage {
  readonly attempts: readonly DeliveryAttempt[];
  /** Where the next page begins; null: this is the last one. */
  readonly next: string | null;
  /** When GitHub answered, by its own clock; null where it does not say. */
  readonly date: Instant | null;
}

const LIST = 'GET /app/hook/deliveries';
const ONE = 'GET /app/hook/deliveries/{delivery_id}';
const AGAIN = 'POST /app/hook/deliveries/{delivery_id}/attempts';
const PER_PAGE = 100;

/** A hundred attempts of GitHub's log of the App's deliveries, from the newest on or from where a page before ended. Needs the App's own authentication. */
export async function deliveryPage(api: Api, cursor: string | null): Promise<Result<DeliveryPage, ReadFault>> {
  const answer = await api.rest(LIST, { per_page: PER_PAGE, ...(cursor === null ? {} : { cursor }) });
  if (!answer.ok) return answer;
  const { data, link, date } = answer.value;
  const attempts = parseJson(LIST, data, (json) => attemptsIn(json));
  if (!attempts.ok) return attempts;
  const next = cursorOf(link);
  return { ok: true, value: { attempts: attempts.value, next: next === cursor ? null : next, date } };
}

/** What was to be delivered; null where GitHub has kept none, as of what was too large. */
export async function deliveredPayload(api: Api, id: number): Promise<Result<object | null, ReadFault | ApiFault>> {
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

/** One that does not say when it was made stands behind those that were made after it. */
function attemptsIn(page: Json): readonly DeliveryAttempt[] {
  let before: Instant | null = null;
  return list(page, (json) => {
    const told = shaped(() => instant(field(json, 'delivered_at')));
    const at = told.ok || before === null ? instant(field(json, 'delivered_at')) : before;
    before = at;
    return attempt(json, at);
  });
}

function attempt(json: Json, at: Instant): DeliveryAttempt {
  const action = optionalField(json, 'action')?.value;
  return {
    id: exact(optionalField(json, 'id')),
    guid: text(field(json, 'guid')),
    at,
    // What says nothing of it has not been delivered: then it is asked for.
    delivered: optionalField(json, 'status')?.value === 'OK',
    event: text(field(json, 'event')),
    action: typeof action === 'string' ? action : null,
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
