import type { Instant } from '../../evidence/time.ts';
import type { DeliveryAttempt } from '../../github/hook-deliveries.ts';
import { milliseconds } from '../../evidence/time.ts';
import { EVENTS } from '../wake-ups.ts';

/** Comes to every App unasked, and says that it has come, gone, or may see more or less. */
const UNASKED = ['installation', 'installation_repositories'];

/** Milliseconds that a delivery which GitHub calls delivered may take to be written down. */
export const UNDER_WAY = 60_000;

/** A webhook that never reached us, by its newest attempt. */
export interface Missed {
  readonly guid: string;
  readonly event: string;
  /** Null: GitHub has nothing of it to hand out. */
  readonly id: number | null;
  readonly installation: number | null;
  readonly at: Instant;
  /** It may be what somebody stops something with. */
  readonly stops: boolean;
}

/**
 * Webhooks of GitHub's log that we do not have: what may stop something first, and the oldest first. What GitHub calls delivered and we do not know
 * was lost behind us: a store that was restored does not have it.
 */
export function missedOf(
  attempts: readonly DeliveryAttempt[],
  unknown: ReadonlySet<string>,
  now: number,
): readonly Missed[] {
  const newest = new Map<string, DeliveryAttempt>();
  const delivered = new Map<string, number>();
  for (const one of attempts) {
    if (!unknown.has(one.guid) || !isOurs(one.event)) continue;
    if (!newest.has(one.guid)) newest.set(one.guid, one);
    if (one.delivered) delivered.set(one.guid, milliseconds(one.at));
  }
  const missed = [...newest.values()]
    .filter(({ guid }) => {
      const at = delivered.get(guid);
      return at === undefined || at + UNDER_WAY <= now;
    })
    .toReversed()
    .map(({ action, delivered: _delivered, ...one }) => ({ ...one, stops: mayStop(one.event, action) }));
  return [...missed.filter(({ stops }) => stops), ...missed.filter(({ stops }) => !stops)];
}

/** Whether an event means something to us. */
export function isOurs(event: string): boolean {
  return EVENTS.some((one) => one === event) || UNASKED.includes(event);
}

/** A comment, a review, or the press of a button: what people say. */
function mayStop(event: string, action: string | null): boolean {
  if (event === 'check_run') return action === 'requested_action';
  return event === 'issue_comment' || event === 'pull_request_review';
}
