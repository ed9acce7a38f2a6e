import type { ReadFault, Result } from '../../gate/ports.ts';
import { milliseconds } from '../../evidence/time.ts';
import type { Api } from '../../github/api.ts';
import type { ApiFault } from '../../github/api-fault.ts';
import { deliverAgain, deliveredPayload } from '../../github/hook-deliveries.ts';
import { EVERY_REPOSITORY, subjectKey } from '../subject-key.ts';
import type { Failed, LogMark } from './log-mark.ts';
import { LOG_READ, readLogMark } from './log-mark.ts';
import type { Missed } from './missed.ts';
import { missedOf } from './missed.ts';
import type { LogRead } from './read-log.ts';
import { KEPT, readLog } from './read-log.ts';
import type { UpkeepOptions } from './upkeep.ts';

/** What a reading of GitHub's log came to. */
export interface CaughtUp {
  /** There was more than could be read, and everything must be looked at instead. */
  readonly more: boolean;
  /** Why something that was missed is not known yet; null: all of it is, as far as it can be had. */
  readonly behind: ReadFault | null;
  /** Nothing came through any more, and the rest was left for the next time. */
  readonly broken: boolean;
}

/** Of so many in a row that cannot be had it is not they who are to blame. */
const IN_A_ROW = 3;

/** What cannot be had is given up after so many tries while others came through, or after so long in milliseconds. */
const TRIES = 5;
const LONG = 3_600_000;

/** Milliseconds until what could not be had is tried again. */
const AGAIN = 60_000;

/**
 * Takes in what GitHub could not deliver, and what was delivered and lost behind us, by asking GitHub for it: no address and no proxy of ours is
 * between. One that cannot be had keeps out no other one: it is tried again behind them, and looked for in the end where it may have happened.
 */
export async function catchUp(options: UpkeepOptions, isFirst: boolean): Promise<Result<CaughtUp, ReadFault>> {
  const { errands, log } = options;
  const before = await errands.read(LOG_READ);
  if (!before.ok) return before;
  const mark = readLogMark(before.value?.body ?? null);
  const api = await options.asApp();
  const read = await readLog(options, api, mark, isFirst);
  if (!read.ok) return read;
  const known = mark.failed.filter(({ at }) => milliseconds(at) >= read.value.now - KEPT);
  const round = await takeAll(options, api, inTurn(read.value, known, isFirst), known, read.value.now);
  const after = markAfter(mark, read.value, round);
  const written = await errands.write(LOG_READ, after, before.value?.version ?? null);
  if (!written.ok) return written;
  if (round.taken > 0) log(`took in ${webhooks(round.taken)} that had not reached us`);
  if (round.lost > 0)
    log(`${webhooks(round.lost)} that had not reached us cannot be had again: everything is looked at there`);
  const { more } = read.value;
  if (more) log(`GitHub's log of deliveries goes further back than can be read: everything is looked at`);
  const behind = after.behind ? (round.fault ?? unheard(after.failed)) : null;
  return { ok: true, value: { more, behind, broken: round.left.length > 0 } };
}

function webhooks(count: number): string {
  return count === 1 ? '1 webhook' : `${count} webhooks`;
}

function unheard(failed: readonly Failed[]): ReadFault {
  const [first] = failed.filter(({ lost }) => !lost);
  return { code: 'NOT_READ', detail: `webhook ${first?.guid} could not be had` };
}

/** What is to be had: what is new first, then what could not be had before, and where everything was looked at instead only now and then. */
function inTurn(
  { attempts, unknown, now, whole }: LogRead,
  known: readonly Failed[],
  isFirst: boolean,
): readonly Missed[] {
  const isDue = ({ triedAt, lost, id }: Failed) => (lost ? whole && id !== null : isFirst || now - triedAt >= AGAIN);
  const again = known.filter(isDue);
  return [
    // Whoever begins has nothing under way, and what it lacks may be what a backup that was brought back lacks.
    ...missedOf(attempts, unknown, isFirst ? Number.POSITIVE_INFINITY : now),
    ...again.filter(({ lost }) => !lost),
    ...again.filter(({ lost }) => lost),
  ];
}

/** What became of what was missed. */
interface Round {
  readonly taken: number;
  /** How many are given up now. */
  readonly lost: number;
  readonly failed: readonly Failed[];
  /** What was not even tried. */
  readonly left: readonly Missed[];
  readonly fault: ReadFault | null;
}

async function takeAll(
  options: UpkeepOptions,
  api: Api,
  missed: readonly Missed[],
  known: readonly Failed[],
  now: number,
): Promise<Round> {
  const refused: { readonly one: Missed; readonly gone: boolean }[] = [];
  const done = new Set<string>();
  const left: Missed[] = [];
  let fault: ReadFault | null = null;
  let inARow = 0;
  for (const one of missed) {
    if (inARow >= IN_A_ROW) {
      left.push(one);
      continue;
    }
    const came = await fetchOne(options, api, one, known);
    inARow = came.ok ? 0 : inARow + 1;
    if (!came.ok) fault ??= came.fault;
    if (came.ok && came.value === 'taken') done.add(one.guid);
    else refused.push({ one, gone: came.ok });
  }
  const isTheirs = done.size > 0 || missed.length === 1;
  const failed = refused.map(({ one, gone }) => failedAgain(one, known, { gone, isTheirs, now }));
  const isNews = ({ guid, lost }: Failed) => lost && known.every((old) => old.guid !== guid || !old.lost);
  const news = failed.filter(isNews);
  for (const { installation } of news) await lookEverywhere(options, installation);
  const tried = new Set(failed.map(({ guid }) => guid));
  const rest = known.filter(({ guid }) => !done.has(guid) && !tried.has(guid));
  return { taken: done.size, lost: news.length, failed: [...rest, ...failed], left, fault };
}

interface Trouble {
  /** GitHub has nothing of it to hand out. */
  readonly gone: boolean;
  /** Others came through. */
  readonly isTheirs: boolean;
  readonly now: number;
}

function failedAgain(one: Missed, known: readonly Failed[], { gone, isTheirs, now }: Trouble): Failed {
  const before = known.find(({ guid }) => guid === one.guid);
  const since = before?.since ?? now;
  const tries = (before?.tries ?? 0) + (isTheirs ? 1 : 0);
  const lost = gone || before?.lost === true || tries >= TRIES || now - since >= LONG;
  return { ...one, id: gone ? null : one.id, since, triedAt: now, tries, lost };
}

/** How far it came: not beyond what was not even tried. */
function markAfter(mark: LogMark, { attempts, now, whole }: LogRead, { failed, left }: Round): LogMark {
  const newest = attempts.reduce((one, { at }) => Math.max(one, milliseconds(at)), Number.NEGATIVE_INFINITY);
  const before = mark.until ?? (attempts.length === 0 ? now : Number.NEGATIVE_INFINITY);
  const read = Math.min(now, Math.max(before, newest));
  const until = left.reduce((least, { at }) => Math.min(least, milliseconds(at)), read);
  const behind = left.length > 0 || failed.some(({ lost }) => !lost);
  return { until, whole: whole && left.length === 0 ? now : mark.whole, failed, behind };
}

/** What cannot be had again is looked for where it may have happened. */
async function lookEverywhere({ queue, clock }: UpkeepOptions, installation: number | null): Promise<void> {
  if (installation === null) return;
  await queue.enqueue(subjectKey({ installation, repository: EVERY_REPOSITORY, what: { all: true } }), clock());
}

/** A key that is changed just now, or a proxy that refuses, says nothing of the delivery. */
function isGone(fault: ReadFault | ApiFault): boolean {
  return 'status' in fault && (fault.status === 404 || fault.status === 410);
}

/** `gone`: GitHub has nothing of it; a fault: it may be had another time. */
async function fetchOne(
  options: UpkeepOptions,
  api: Api,
  { id, guid, event }: Missed,
  known: readonly Failed[],
): Promise<Result<'taken' | 'gone', ReadFault>> {
  if (id === null) return { ok: true, value: 'gone' };
  const payload = await deliveredPayload(api, id);
  const isNew = known.every((one) => one.guid !== guid);
  const failed = (fault: ReadFault): Result<never, ReadFault> => {
    if (isNew) options.log(`webhook ${guid} could not be taken in and is tried again, ${fault.code}: ${fault.detail}`);
    return { ok: false, fault };
  };
  if (!payload.ok) return isGone(payload.fault) ? { ok: true, value: 'gone' } : failed(payload.fault);
  if (payload.value === null) {
    await deliverAgain(api, id);
    return { ok: true, value: 'gone' };
  }
  const receipt = await options.take({ id: guid, event, payload: payload.value });
  if (receipt === 'accepted' || receipt === 'duplicate') return { ok: true, value: 'taken' };
  return failed({ code: 'LEDGER_UNAVAILABLE', detail: 'the store does not take it' });
}
