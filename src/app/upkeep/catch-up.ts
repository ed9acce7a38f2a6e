import type { ReadFault, Result } from '../../gate/ports.ts';
import { deliverAgain, deliveredPayload, deliveriesSince } from '../../github/hook-deliveries.ts';
import { EVERY_REPOSITORY, subjectKey } from '../subject-key.ts';
import type { Missed } from './missed.ts';
import { missedOf } from './missed.ts';
import type { UpkeepOptions } from './upkeep.ts';

/** Under this the moment is kept until which GitHub's log was read. */
const READ_UNTIL = 'deliveries';

/** GitHub lists a delivery a little late, and in no strict order. Milliseconds. */
const OVERLAP = 10 * 60_000;

/** GitHub keeps deliveries for three days. Milliseconds. */
const KEPT = 3 * 24 * 3_600_000;

/** Hundreds of deliveries that are read after a start, or where the log is the only way; and else, where each is a request for nothing. */
const ALL_PAGES = 100;
const FEW_PAGES = 10;

/**
 * Takes in what GitHub could not deliver, and what was delivered and lost behind us, by asking GitHub for it: no address and no proxy of ours is
 * between. `more`: there was more than could be read, and everything must be looked at instead.
 */
export async function catchUp(options: UpkeepOptions, isFirst: boolean): Promise<Result<'all' | 'more', ReadFault>> {
  const { errands, clock, log, pull } = options;
  const now = clock();
  const before = await errands.read(READ_UNTIL);
  if (!before.ok) return before;
  const since = await startOf(options, before.value?.body ?? null, now);
  if (!since.ok) return since;
  const api = await options.asApp();
  const read = await deliveriesSince(api, since.value, isFirst || pull ? ALL_PAGES : FEW_PAGES);
  if (!read.ok) return read;
  const unknown = await options.taken.unknown([...new Set(read.value.attempts.map(({ guid }) => guid))]);
  if (!unknown.ok) return unknown;
  const missed = missedOf(read.value.attempts, new Set(unknown.value), now);
  let lost = 0;
  for (const one of missed) {
    const fetched = await fetchOne(options, one);
    if (!fetched.ok) return fetched;
    if (fetched.value === 'lost') lost += 1;
  }
  if (missed.length > lost) log(`took in ${webhooks(missed.length - lost)} that had not reached us`);
  if (lost > 0) log(`${webhooks(lost)} that had not reached us cannot be had again: everything is looked at there`);
  const written = await errands.write(READ_UNTIL, { until: now }, before.value?.version ?? null);
  if (!written.ok) return written;
  const isMore = !read.value.whole && (isFirst || pull);
  if (isMore) log(`GitHub's log of deliveries goes further back than can be read: everything is looked at`);
  return { ok: true, value: isMore ? 'more' : 'all' };
}

function webhooks(count: number): string {
  return count === 1 ? '1 webhook' : `${count} webhooks`;
}

/** From when on the log must be read. Without a memory, from now on: then nothing can have been missed that we had promised to hear. */
async function startOf({ taken }: UpkeepOptions, body: unknown, now: number): Promise<Result<number, ReadFault>> {
  const until = readUntil(body);
  if (until !== null) return { ok: true, value: Math.max(until - OVERLAP, now - KEPT) };
  const newest = await taken.newest();
  if (!newest.ok) return newest;
  return { ok: true, value: Math.max((newest.value ?? now) - OVERLAP, now - KEPT) };
}

function readUntil(body: unknown): number | null {
  if (typeof body !== 'object' || body === null || !('until' in body)) return null;
  return typeof body.until === 'number' && Number.isSafeInteger(body.until) ? body.until : null;
}

/** What cannot be had again is looked for where it may have happened. */
async function fetchOne(options: UpkeepOptions, missed: Missed): Promise<Result<'taken' | 'lost', ReadFault>> {
  const { queue, clock } = options;
  const { id, guid, event, installation } = missed;
  const api = await options.asApp();
  if (id !== null) {
    const payload = await deliveredPayload(api, id);
    if (payload.ok && payload.value !== null) {
      const receipt = await options.take({ id: guid, event, payload: payload.value });
      if (receipt === 'accepted' || receipt === 'duplicate') return { ok: true, value: 'taken' };
      return { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: `webhook ${guid} could not be kept` } };
    }
    if (!payload.ok && payload.fault.code !== 'API_FORBIDDEN') return payload;
    if (payload.ok) await deliverAgain(api, id);
  }
  if (installation !== null)
    await queue.enqueue(subjectKey({ installation, repository: EVERY_REPOSITORY, what: { all: true } }), clock());
  return { ok: true, value: 'lost' };
}
