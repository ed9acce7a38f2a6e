import type { Claim, WorkQueue } from '../store/work-queue.ts';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * While something goes on that only takes time, such as waiting for the turn to write, a look makes room for another one: what one installation
 * may write a second must not keep the others waiting.
 */
export type Aside = <T>(waiting: Promise<T>) => Promise<T>;

/** What a worker takes. */
export interface WorkerOptions {
  readonly queue: WorkQueue;
  /** Looks at one subject. A rejection or `false` means: it did not succeed, try again later. */
  readonly look: (claim: Claim, aside: Aside) => Promise<boolean>;
  /** Looks at once, of different subjects; those that have stepped aside are not counted. */
  readonly width: number;
  /** How many more may be under way when they are urgent: what stops something never waits for the rest. */
  readonly lane: number;
  readonly clock: () => number;
  /** Called with a failed claim, for the log. */
  readonly failed: (claim: Claim, reason: unknown) => void;
  /** Called when the queue itself rejects, for the log. */
  readonly broken: (reason: unknown) => void;
  /** Whether more is being taken in right now: then looking waits a moment, so that a burst folds into few looks. */
  readonly busy?: () => boolean;
  /** Whether something must be known first: until it is only urgent looks go on. */
  readonly behind?: () => Promise<boolean>;
  /** Whether so much is being taken in that it waits for looks: then one at a time goes on, beside the urgent ones. */
  readonly dense?: () => boolean;
  /** Waits before the queue is asked again after it rejected; a second by default. */
  readonly pause?: () => Promise<void>;
}

/** A running worker. */
export interface Worker {
  /** Something may be due: call it after every `enqueue`. */
  readonly kick: () => void;
  /** Resolves when nothing is being looked at and nothing is due. */
  readonly idle: () => Promise<void>;
  /** Takes no new work and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

const FIRST_RETRY = 1_000;
const LAST_RETRY = 5 * 60_000;
const PAUSE = 1_000;

/** Milliseconds that looking waits at most for what is being taken in, and between asking: GitHub may never stop sending. */
const PATIENCE = 1_000;
const ROUND = 20;

/** Looks that may have stepped aside at once: each keeps what it has read in memory. */
const MOST_ASIDE = 64;

/** Claims what is due, at most `width` at a time, and sleeps until the next thing is due. A queue that rejects is asked again until it answers. */
export function startWorker(options: WorkerOptions): Worker {
  const { queue, clock } = options;
  const running = new Set<Promise<void>>();
  let asideNow = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let heldSince: number | null = null;
  let filling: Promise<void> = Promise.resolve();

  const mustWait = (): boolean => {
    if (options.busy?.() !== true) heldSince = null;
    else return clock() - (heldSince ??= clock()) < PATIENCE;
    return false;
  };
  /** Looks that take a place. */
  const active = () => running.size - Math.min(asideNow, MOST_ASIDE);
  const aside: Aside = async (waiting) => {
    asideNow += 1;
    kick();
    try {
      return await waiting;
    } finally {
      asideNow -= 1;
    }
  };
  let crowded = false;
  const next = async (held: boolean): Promise<Claim | null> => {
    if (active() >= options.width + options.lane) return null;
    crowded = active() > 0 && options.dense?.() === true;
    return queue.claim(clock(), held || crowded || active() >= options.width ? 1 : 0);
  };
  const fill = async (): Promise<void> => {
    if (stopped) return;
    const held = mustWait() || (options.behind !== undefined && (await options.behind()));
    while (!stopped) {
      const claim = await next(held);
      if (claim === null) break;
      const job: Promise<void> = work(
        { ...options, look: (one) => options.look(one, aside) },
        claim,
        () => stopped,
      ).finally(() => {
        running.delete(job);
        kick();
      });
      running.add(job);
    }
    if (held || crowded) wakeIn(ROUND);
    else await sleepUntilDue();
  };
  const sleepUntilDue = async (): Promise<void> => {
    clearTimeout(timer);
    const due = await queue.nextDue();
    if (due === null || stopped || active() >= options.width) return;
    wakeIn(due - clock());
  };
  const wakeIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(kick, Math.min(Math.max(0, milliseconds), 2 ** 31 - 1));
    timer.unref();
  };
  let isAsked = false;
  const kick = (): void => {
    // What has not begun yet will see all that came until it begins: many deliveries at once ask the queue once.
    if (isAsked) return;
    isAsked = true;
    const asked = filling.then(() => {
      isAsked = false;
      return fill();
    });
    filling = asked.catch((reason: unknown) => {
      options.broken(reason);
      if (!stopped) wakeIn(PAUSE);
    });
  };
  const idle = async (): Promise<void> => {
    for (let seen: Promise<void> | null = null; seen !== filling || running.size > 0;) {
      seen = filling;
      await seen;
      await Promise.all(running);
    }
  };

  return {
    kick,
    idle,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await filling;
      await Promise.all(running);
    },
  };
}

/** A worker whose looks know how to step aside. */
type Working = Omit<WorkerOptions, 'look'> & { readonly look: (claim: Claim) => Promise<boolean> };

async function work(options: Working, claim: Claim, isStopped: () => boolean): Promise<void> {
  const { queue, look, clock, failed } = options;
  let reason: unknown = 'the look did not succeed';
  const succeeded = await look(claim).catch((error: unknown) => {
    reason = error;
    return false;
  });
  if (succeeded) return givenBack(options, isStopped, () => queue.done(claim));
  failed(claim, reason);
  const words = reason instanceof Error ? reason.message : String(reason);
  return givenBack(options, isStopped, () => queue.fail(claim, clock() + retryAfter(claim.attempt), words));
}

/** A claim that is not given back keeps its subject from ever being looked at again, so it is tried until it succeeds or the process ends. */
async function givenBack(
  { broken, pause = () => sleep(PAUSE) }: Pick<WorkerOptions, 'broken' | 'pause'>,
  isStopped: () => boolean,
  give: () => Promise<void>,
): Promise<void> {
  for (;;) {
    try {
      return await give();
    } catch (reason) {
      broken(reason);
      if (isStopped()) return;
      await pause();
    }
  }
}

/** Doubles with every attempt and is spread by a third, so that many subjects do not come back at once. */
function retryAfter(attempt: number): number {
  const base = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(attempt - 1, 20));
  return base * (1 + Math.random() / 3);
}
