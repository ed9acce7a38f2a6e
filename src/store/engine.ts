import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Where the two databases differ; everything else is said once. */
export interface Engine {
  readonly db: Kysely<Tables>;
  readonly name: 'embedded' | 'postgres';
  /** The smaller of two values; neither may be null. */
  readonly least: (a: RawBuilder<unknown>, b: RawBuilder<unknown>) => RawBuilder<number>;
  /** The end of a claim that is made or renewed now, by the database's clock; null where claims end with the process. */
  readonly leaseEnd: (milliseconds: number) => RawBuilder<number | null>;
  /** Whether the claim of a row has run out. */
  readonly leaseOver: RawBuilder<boolean>;
  /** Behind `for update skip locked` or nothing. */
  readonly skipLocked: RawBuilder<unknown>;
  /** Keeps every other writer of the ledger waiting until the transaction ends. */
  readonly lockLedger: (transaction: Transaction<Tables>) => Promise<void>;
  /** Runs statements that need not outlive a loss of power by themselves: the next thing that is durable makes them so too. */
  readonly lightly: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Runs what may take as long as it takes, alone at the start: an index over a large table, waiting for another replica that makes one. */
  readonly slowly: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Changes when somebody else has written to the database; null where that cannot be told. */
  readonly foreignWrites: (db: Kysely<Tables>) => Promise<number | null>;
  readonly triggers: readonly string[];
  readonly close: () => Promise<void>;
}
