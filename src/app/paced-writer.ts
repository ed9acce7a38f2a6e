import type { Writer } from '../gate/ports.ts';

/** How fast writes may follow each other. */
export interface Pace {
  /** Milliseconds from the end of one write to the start of the next. */
  readonly pause: number;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** GitHub asks for writes one after another with a pause between them (docs/github-facts.md §5). One of these per installation. */
export function createPacer(pace: Pace): (writer: Writer) => Writer {
  let last: Promise<unknown> = Promise.resolve();
  let free = 0;
  return (writer) => ({
    write: (repository, write, objection) => {
      const turn = last.then(async () => {
        await pace.sleep(Math.max(0, free - pace.clock()));
        try {
          return await writer.write(repository, write, objection);
        } finally {
          free = pace.clock() + pace.pause;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  });
}
