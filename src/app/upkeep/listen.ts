import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadFault } from '../../gate/ports.ts';
import type { Errands } from '../../gate/start/errands.ts';
import type { WorkQueue } from '../../store/work-queue.ts';
import { countStandstills } from '../standstill.ts';
import type { Standstills } from '../standstill.ts';
import { createHearing, LISTED } from './hearing.ts';
import type { Hearing } from './hearing.ts';
import { refusedMark } from './refused-mark.ts';
import { DELIVERIES } from './upkeep.ts';

/** Whether everything is known that was said to this App, for all of its processes. */
export interface Listening {
  readonly hearing: Hearing;
  /** Why nothing may be opened yet; null: nothing was missed. */
  readonly behind: () => Promise<ReadFault | null>;
  readonly standstills: Standstills;
  /** A delivery did not get in here: nothing opens before it is found in GitHub's log, in no process as soon as the store takes the word of it. */
  readonly refused: () => Promise<void>;
  readonly end: () => void;
}

/** What listening takes. Times are in milliseconds. */
export interface ListenOptions {
  readonly errands: Errands;
  readonly queue: Pick<WorkQueue, 'enqueue'>;
  /** Since 1970. */
  readonly clock: () => number;
  /** By which a standstill is noticed; default: the machine's. */
  readonly clocks?: readonly (() => number)[];
  /** Whether GitHub's log is read at all. */
  readonly reads: boolean;
  /** Something may be due. */
  readonly kick: () => void;
  /** Waits before the others are told, once more or of the next one; a second by default. */
  readonly pause?: () => Promise<unknown>;
}

/** A log that is asked for again within this was asked for often enough. */
const OFTEN = 1_000;

/** What the driver says of its database is nobody's business where this is shown. */
const UNHEARD =
  'whether another process of the App had to refuse a webhook is not known, because the store does not answer';

/** A process that stood still, or whose machine slept, refused what came meanwhile: it begins anew, as one does that starts. */
export function listen({ errands, queue, clock, clocks, reads, kick, pause = aSecond }: ListenOptions): Listening {
  let refusals = 0;
  let told = 0;
  let isTelling = false;
  let isEnded = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let again = Number.NEGATIVE_INFINITY;

  const ask = async (at: number): Promise<void> => {
    // Where it did not come about, or others went before, whoever waits asks again.
    again = at + LISTED;
    if (Math.abs(clock() - askedAt) < OFTEN) return;
    askedAt = clock();
    await queue.enqueue(DELIVERIES, at, { urgency: 2 }).catch(() => (askedAt = Number.NEGATIVE_INFINITY));
    kick();
  };
  const wanted = (): void => {
    if (clock() >= again) void ask(clock());
  };
  const hearing = createHearing({ errands, clock, wanted });
  const missed = async (): Promise<void> => {
    hearing.missed();
    await ask(clock() + LISTED);
  };
  const mark = refusedMark({ errands, clock, heard: () => void missed() });
  /** One after another, with a pause: they may be very many. What the log has told by then nobody else misses. */
  const tell = async (): Promise<void> => {
    if (isTelling) return;
    isTelling = true;
    while (!isEnded && told < refusals && hearing.begins().behind) {
      const upTo = refusals;
      if (await mark.tell()) told = upTo;
      await pause();
    }
    isTelling = false;
  };
  const refused = async (): Promise<void> => {
    if (!reads) return;
    refusals += 1;
    const asked = missed();
    void tell();
    await asked;
  };
  const standstills = countStandstills({ ...(clocks === undefined ? {} : { clocks }), stood: () => void refused() });
  return {
    hearing,
    standstills,
    refused,
    behind: async () => {
      const before = standstills.count();
      const heard = await mark.listen();
      if (!heard.ok) return { code: heard.fault.code, detail: UNHEARD };
      const fault = await hearing.behind();
      return standstills.count() === before ? fault : hearing.behind();
    },
    end: () => {
      isEnded = true;
      standstills.end();
    },
  };
}

async function aSecond(): Promise<void> {
  await sleep(1_000, undefined, { ref: false });
}
