import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadFault } from '../../gate/ports.ts';
import type { WorkQueue } from '../../store/work-queue.ts';

/** Looks that did not succeed while it was not known what was missed. */
export interface KeptWaiting {
  /** Tells what the look tells. When it fails it is tried again as soon as everything is known, however long it was to wait for its next try. */
  readonly watch: (key: string, look: Promise<boolean>) => Promise<boolean>;
  readonly end: () => void;
}

/** What it takes to have them tried again. */
export interface KeptWaitingOptions {
  /** Whether something that was missed is not known, as far as this process has heard. */
  readonly isBehind: () => boolean;
  /** The same as it is now, which may take asking the store. */
  readonly behind: () => Promise<ReadFault | null>;
  readonly queue: Pick<WorkQueue, 'enqueue'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Something is due. */
  readonly kick: () => void;
  /** Waits before it is asked once more; a second by default. */
  readonly pause?: () => Promise<unknown>;
}

/**
 * Events go on while the log is not read yet, and each has its subject tried once more: without this the pause after many failed tries would go on for
 * minutes after the reason has gone. A process that ends meanwhile leaves them to its next start, which tries again all that failed.
 */
export function createKeptWaiting(options: KeptWaitingOptions): KeptWaiting {
  const { isBehind, behind, queue, clock, kick, pause = aSecond } = options;
  const keys = new Set<string>();
  let isAsking = false;
  let isEnded = false;

  const tryAgain = async (): Promise<void> => {
    for (const key of keys) {
      await queue.enqueue(key, clock());
      keys.delete(key);
    }
    kick();
  };
  const ask = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    while (!isEnded && keys.size > 0) {
      await pause();
      // Whoever does not answer is asked in a second again.
      if (!isEnded && (await behind().catch(() => true)) === null) await tryAgain().catch(() => undefined);
    }
    isAsking = false;
  };
  return {
    watch: async (key, look) => {
      const wasBehind = isBehind();
      let isDone = false;
      try {
        isDone = await look;
        return isDone;
      } finally {
        if (!isDone && (wasBehind || isBehind())) {
          keys.add(key);
          void ask();
        }
      }
    },
    end: () => {
      isEnded = true;
    },
  };
}

async function aSecond(): Promise<void> {
  await sleep(1_000, undefined, { ref: false });
}
