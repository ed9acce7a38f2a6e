import type { ReadFault, Result, Writer } from '../gate/ports.ts';

/** How fast writes may follow each other. */
export interface Pace {
  /** Milliseconds from the end of one write to the start of the next. */
  readonly pause: number;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Whether the App is ending: then what has not begun is not written any more, and looked at again after the next start. */
  readonly isEnding?: () => boolean;
  /** Until when GitHub asks for nothing to be sent, in milliseconds since 1970; null, or absent: it does not. */
  readonly silentUntil?: () => number | null;
  /** Takes a turn among all processes that write here, and gives the milliseconds until it comes; absent: this is the only one. */
  readonly turn?: (pause: number) => Promise<number>;
}

/** Makes a writer one of those that share a pace; what an urgent one writes goes before what others have waiting. */
export type Pacer = (writer: Writer, isUrgent: boolean) => Writer;

const notAnyMore: Result<never, ReadFault> = {
  ok: false,
  fault: { code: 'API_UNAVAILABLE', detail: 'not written, because the App is ending' },
};

/** What has waited for its turn meanwhile is judged anew when it may be written: then it may be something else. */
function notBefore(until: number): Result<never, ReadFault> {
  const detail = `not written, because GitHub asks for a pause until ${new Date(until).toISOString()}`;
  return { ok: false, fault: { code: 'API_RATE_LIMITED', detail } };
}

/** GitHub asks for writes one after another with a pause between them (docs/github-facts.md §5). One of these per installation. */
export function createPacer({ pause, clock, sleep, isEnding = () => false, ...others }: Pace): Pacer {
  const { silentUntil = () => null, turn: turnAmongAll = async () => 0 } = others;
  const urgent: (() => Promise<void>)[] = [];
  const ordinary: (() => Promise<void>)[] = [];
  let free = 0;
  let writing = false;
  const writeAll = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (urgent.length + ordinary.length > 0) {
      if (!isEnding() && silentUntil() === null) {
        await sleep(Math.max(0, free - clock()));
        // Where it cannot be told, each process has its own pace.
        await sleep(await turnAmongAll(pause).catch(() => 0));
      }
      // Chosen after the pause: what stops something may have come meanwhile.
      await (urgent.shift() ?? ordinary.shift())?.();
      free = clock() + pause;
    }
    writing = false;
  };
  return (writer, isUrgent) => ({
    write: (repository, write, objection) =>
      new Promise((resolve, reject) => {
        const turns = isUrgent ? urgent : ordinary;
        const turn = async () => {
          const silent = silentUntil();
          if (isEnding()) return notAnyMore;
          return silent === null ? writer.write(repository, write, objection) : notBefore(silent);
        };
        turns.push(() => turn().then(resolve, reject));
        void writeAll();
      }),
  });
}
