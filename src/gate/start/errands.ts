import type { Result, ReadFault } from '../ports.ts';

/** How far something came that must not be begun twice. */
export interface Errand {
  readonly body: unknown;
  /** Counts its changes: whoever has an older one may not change it. */
  readonly version: number;
}

/** What the App began, as durable as the deliveries. A key names one thing, such as `start:REPOSITORY:ENVIRONMENT:COMMIT`. */
export interface Errands {
  /** Null: nothing was begun under that key. */
  readonly read: (key: string) => Promise<Result<Errand | null, ReadFault>>;
  /** Writes it over the version that was read, null for none. False: somebody else came first, and nothing was written. */
  readonly write: (key: string, body: unknown, over: number | null) => Promise<Result<boolean, ReadFault>>;
  /** Bodies of the keys that begin so, in the order of the keys; at most a hundred. */
  readonly under: (prefix: string) => Promise<Result<readonly Errand[], ReadFault>>;
}
