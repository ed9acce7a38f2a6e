import type { Receipt } from './http-server.ts';

/** What became of a look; `rested`: it was put off, because of GitHub's limits. */
export type Looked = 'done' | 'failed' | 'rested';

/** Counts what the App does, for whoever runs it. Names of people and repositories never go in. Times are in milliseconds. */
export interface Meter {
  /** A delivery was answered after so long. */
  readonly delivered: (receipt: Receipt, took: number) => void;
  /** A look ended; `late` is the time from when it was due to its end. */
  readonly looked: (came: Looked, took: number, late: number) => void;
  /** A gate was judged. */
  readonly judged: (gate: 'merge' | 'environment', verdict: string) => void;
  /** Everything that GitHub could not deliver was known at this moment, in milliseconds since 1970. */
  readonly caughtUp: (at: number) => void;
  /** GitHub was asked; `status` is 0 where nobody answered. */
  readonly asked: (kind: 'graphql' | 'read' | 'write', status: number) => void;
}

/** For an App that nobody counts. */
export const unmetered: Meter = {
  delivered: () => {},
  looked: () => {},
  judged: () => {},
  caughtUp: () => {},
  asked: () => {},
};
