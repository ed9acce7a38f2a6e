import type { ReadFault, Result, Writer } from '../gate/ports.ts';

/** How fast writes may follow each other. */
export interface Pace {
  /** Milliseconds from the end of one write to the start of the next. */
  readonly pause: number;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Whether the App is ending: then what has not begun is not written any more, and looked at again after the next start. */
  readonly isEnding?: () => boolean;
}

/** Makes a writer one of those that share a pace; what an urgent one writes goes before what others have waiting. */
export type Pacer = (writer: Writer, isUrgent: boolean) => Writer;

const notAnyMore: Result<never, ReadFault> = {
  ok: false,
  fault: { code: 'API_UNAVAILABLE', detail: 'not written, because the App is ending' },
};

/** GitHub asks for writes one after another with a pause between them (docs/github-facts.md §5). One of these per installation. */
export function createPacer({ pause, clock, sleep, isEnding = () => false }: Pace): Pacer {
  const urgent: (() => Promise<void>)[] = [];
  const ordinary: (() => Promise<void>)[] = [];
  let free = 0;
  let writing = false;
  const writeAll = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (urgent.length + ordinary.length > 0) {
      if (!isEnding()) await sleep(Math.max(0, free - clock()));
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
        const turn = async () => (isEnding() ? notAnyMore : writer.write(repository, write, objection));
        turns.push(() => turn().then(resolve, reject));
        void writeAll();
      }),
  });
}
