import type { Api } from '../../github/api.ts';
import type { ReadFault, Result } from '../../gate/ports.ts';
import type { Errands } from '../../gate/start/errands.ts';
import { appInstallations } from '../../github/installations.ts';
import type { ListedRepository, RepositoryGlance } from '../../github/touched.ts';
import type { Receipt } from '../http-server.ts';
import type { Log } from '../look.ts';
import type { WorkQueue } from '../../store/work-queue.ts';
import type { TakenDeliveries } from '../../store/deliveries.ts';
import { EVERY_REPOSITORY, subjectKey } from '../subject-key.ts';
import { catchUp } from './catch-up.ts';
import type { Hearing } from './hearing.ts';
import { LISTED } from './hearing.ts';
import { sweepTouched } from './sweep.ts';

/** A webhook as GitHub keeps it in its log of deliveries. */
interface LoggedEvent {
  readonly id: string;
  readonly event: string;
  readonly payload: object;
}

/** One installation's repositories, as the sweep of them reads it. */
interface SweepPorts {
  readonly listed: () => Promise<Result<readonly ListedRepository[], ReadFault>>;
  readonly glances: (
    repositories: readonly ListedRepository[],
  ) => Promise<Result<readonly RepositoryGlance[], ReadFault>>;
}

/** What it takes to find what no webhook has told. */
export interface UpkeepOptions {
  /** GitHub as the App itself. */
  readonly asApp: () => Promise<Api>;
  readonly sweeping: (installation: number) => Promise<SweepPorts>;
  /** Takes in a webhook that GitHub gave us when we asked for it: nobody else could have written it. */
  readonly take: (event: LoggedEvent) => Promise<Receipt>;
  readonly taken: TakenDeliveries;
  readonly queue: WorkQueue;
  readonly errands: Errands;
  readonly clock: () => number;
  readonly log: Log;
  /** Hears how each reading of GitHub's log ended. */
  readonly hearing: Pick<Hearing, 'begins' | 'ended'>;
  /** Milliseconds from one reading of GitHub's log of deliveries to the next. */
  readonly every: number;
  /** Whether the log is the only way by which webhooks come: then all of it is read, however long it is. */
  readonly pull: boolean;
}

/** Reads GitHub's log of deliveries. It waits for nothing that is less urgent than a hold: it may bring one. */
export const DELIVERIES = 'upkeep deliveries';
const INSTALLATIONS = 'upkeep installations';
const EVERYTHING = 'upkeep everything';
const SWEEP = 'upkeep sweep ';

/** Whether a key of the queue is of ours: it names what is done from time to time, and no subject. */
export function isUpkeep(key: string): boolean {
  return key.startsWith('upkeep ');
}

/** Milliseconds until what could not be done is tried again. */
const SOON = 60_000;

/** New installations tell of themselves; a list of all of them is only for what was lost. Milliseconds. */
const HOUR = 3_600_000;

const URGENT = { urgency: 2 } as const;

/** Begins the round: what was missed while nobody was there is looked for at once. */
export async function beginUpkeep({ queue, clock }: Pick<UpkeepOptions, 'queue' | 'clock'>): Promise<void> {
  // What failed before, or ended the process, must not count towards giving it up: nothing opens until it is done.
  await queue.forget(DELIVERIES).catch(() => 0);
  await queue.forget(INSTALLATIONS).catch(() => 0);
  await queue.enqueue(DELIVERIES, clock(), URGENT);
  await queue.enqueue(INSTALLATIONS, clock());
}

/** Does what a key names, and asks for the next time. It is always done: what failed is tried again in a minute, whatever came between. */
export function upkeep(options: UpkeepOptions): (key: string) => Promise<true> {
  const state = { isFirst: true, begun: options.clock() };
  return async (key) => {
    const next = await once(options, state, key).catch((error: unknown) =>
      later(options.log, `${key} was not done`, thrown(error).fault),
    );
    if (next !== null) await options.queue.enqueue(key, options.clock() + next, key === DELIVERIES ? URGENT : {});
    return true;
  };
}

/** Since when what was missed is looked for, and whether it is for the first time. */
interface Begun {
  isFirst: boolean;
  readonly begun: number;
}

/** Milliseconds until it is to be done again; null: never. */
async function once(options: UpkeepOptions, state: Begun, key: string): Promise<number | null> {
  const { queue, clock, log } = options;
  if (key === DELIVERIES) return readDeliveries(options, state);
  if (key === INSTALLATIONS || key === EVERYTHING) {
    const all = await appInstallations(await options.asApp());
    if (!all.ok) return later(log, 'the installations were not listed', all.fault);
    const everywhere = { repository: EVERY_REPOSITORY, what: { all: true } } as const;
    for (const installation of all.value)
      await queue.enqueue(
        key === EVERYTHING ? subjectKey({ ...everywhere, installation }) : `${SWEEP}${installation}`,
        clock(),
      );
    return key === EVERYTHING ? null : HOUR;
  }
  const installation = Number(key.slice(SWEEP.length));
  const swept = await sweepTouched(options, installation);
  if (swept.ok) return swept.value;
  // It may be gone: the next list of installations has it again when it is not.
  if (swept.fault.code === 'API_FORBIDDEN') return null;
  return later(log, `installation ${installation} was not swept`, swept.fault);
}

async function readDeliveries(options: UpkeepOptions, state: Begun): Promise<number> {
  const { queue, clock, log, hearing, every } = options;
  const begun = hearing.begins();
  const done = await catchUp(options, state.isFirst || begun.behind).catch(thrown);
  hearing.ended(done.ok ? done.value.behind : done.fault, begun);
  if (!done.ok) return later(log, 'missed deliveries were not looked for', done.fault);
  const { more, behind, broken } = done.value;
  // What waited for it so long is not tried often any more, or not at all.
  const isLate = state.isFirst && clock() - state.begun >= HOUR;
  if (more || (isLate && behind === null)) await queue.enqueue(EVERYTHING, clock());
  if (broken && behind !== null) return later(log, 'missed deliveries were not all taken in', behind);
  if (behind !== null) return Math.min(every, SOON);
  // What GitHub could not deliver a moment ago is perhaps not listed yet.
  const next = state.isFirst ? Math.min(every, SOON) : every;
  state.isFirst = false;
  // What was refused meanwhile is perhaps not listed yet either.
  return hearing.begins().behind ? Math.min(next, LISTED) : next;
}

/** Whatever breaks, it is told and tried again: a reading that is given up would keep everything shut. */
function thrown(error: unknown): Extract<Result<never, ReadFault>, { readonly ok: false }> {
  return { ok: false, fault: { code: 'NOT_READ', detail: error instanceof Error ? error.message : String(error) } };
}

function later(log: Log, what: string, { code, detail }: ReadFault): number {
  log(`${what}, ${code}: ${detail}`);
  return SOON;
}
