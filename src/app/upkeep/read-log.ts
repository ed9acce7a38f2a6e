import type { Api } from '../../github/api.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { DeliveryAttempt } from '../../github/hook-deliveries.ts';
import { deliveryPage } from '../../github/hook-deliveries.ts';
import type { TakenDeliveries } from '../../store/deliveries.ts';
import type { LogMark } from './log-mark.ts';
import { isOurs, UNDER_WAY } from './missed.ts';

/** GitHub lists a delivery a little late, and in no strict order. Milliseconds. */
const OVERLAP = 10 * 60_000;

/** GitHub keeps deliveries for three days. Milliseconds. */
export const KEPT = 3 * 24 * 3_600_000;

/** Milliseconds after which it is read again from a while before what was read; a little less than from one reading to the next. */
const WHOLE = 4.5 * 60_000;

/** Hundreds of deliveries that one reading reads at most. */
const MOST_PAGES = 100;

/** What GitHub's log has that may not be known, the newest first. */
export interface LogRead {
  readonly attempts: readonly DeliveryAttempt[];
  /** What was never taken in, but for what the mark says could not be had. */
  readonly unknown: ReadonlySet<string>;
  /** GitHub's clock when it answered, in milliseconds since 1970. */
  readonly now: number;
  /** It was read again from a while before the mark. */
  readonly whole: boolean;
  /** There is more that nobody has read, before all of this. */
  readonly more: boolean;
}

/** What reading the log takes. */
export interface LogOptions {
  readonly taken: TakenDeliveries;
  readonly clock: () => number;
}

/**
 * Reads GitHub's log back to where it was read last, and a while before that: after a start and every five minutes, because GitHub lists a delivery a
 * little late. In between it ends with the first page of which everything is known that is older than a minute.
 */
export async function readLog(
  { taken, clock }: LogOptions,
  api: Api,
  mark: LogMark,
  isFirst: boolean,
): Promise<Result<LogRead, ReadFault>> {
  const attempts: DeliveryAttempt[] = [];
  const unknown = new Set<string>();
  const failed = new Set(mark.failed.map(({ guid }) => guid));
  let span: Span | null = null;
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await deliveryPage(api, cursor);
    if (!read.ok) return read;
    const { next, date } = read.value;
    const begin: Span | ReadFault = span ?? (await spanOf(taken, mark, dateOr(date, clock()), isFirst));
    if ('code' in begin) return { ok: false, fault: begin };
    span = begin;
    const recent = read.value.attempts.filter(({ at }) => milliseconds(at) >= begin.since);
    const asked = await taken.unknown([...new Set(recent.map(({ guid }) => guid))]);
    if (!asked.ok) return asked;
    attempts.push(...recent);
    for (const guid of asked.value) if (!failed.has(guid)) unknown.add(guid);
    const isEnd = next === null || recent.length < read.value.attempts.length;
    if (isEnd || (!begin.whole && isKnown(recent, unknown, begin)))
      return { ok: true, value: { attempts, unknown, now: begin.now, whole: begin.whole, more: false } };
    cursor = next;
  }
  const { now, until, whole } = span ?? { now: clock(), until: 0, whole: false };
  const more = !attempts.some(({ at }) => milliseconds(at) < until);
  return { ok: true, value: { attempts, unknown, now, whole, more } };
}

/** How far back the log is read. Milliseconds since 1970. */
interface Span {
  readonly now: number;
  /** What is older was read before. */
  readonly until: number;
  readonly since: number;
  readonly whole: boolean;
}

/** Without a mark nobody was promised to be heard before the newest delivery that was taken, or before now. */
async function spanOf(
  taken: TakenDeliveries,
  { until, whole }: LogMark,
  now: number,
  isFirst: boolean,
): Promise<Span | ReadFault> {
  const newest = until === null ? await taken.newest() : null;
  if (newest?.ok === false) return newest.fault;
  // A mark ahead of GitHub's own clock was written by one that ran ahead.
  const from = Math.max(Math.min(until ?? newest?.value ?? now, now), now - KEPT);
  const isWhole = isFirst || until === null || whole === null || whole > now || now - whole >= WHOLE;
  return { now, until: from, since: Math.max(from - OVERLAP, now - KEPT), whole: isWhole };
}

/** Everything that was read before, and is not under way any more, is known, and there is some. */
function isKnown(recent: readonly DeliveryAttempt[], unknown: ReadonlySet<string>, { now, until }: Span): boolean {
  const settled = Math.min(until, now - UNDER_WAY);
  const older = recent.filter(({ at }) => milliseconds(at) < settled);
  return older.length > 0 && older.every(({ guid, event }) => !unknown.has(guid) || !isOurs(event));
}

function dateOr(date: string | null, otherwise: number): number {
  const at = date === null ? Number.NaN : milliseconds(date);
  return Number.isNaN(at) ? otherwise : at;
}
