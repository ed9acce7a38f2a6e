import type { StoredEntry } from '../ledger/chain.ts';

/** The tables of the store, the same on both engines. Times are milliseconds since 1970, except in the ledger. */
export interface Tables {
  readonly migration: { readonly version: number };
  /** Webhooks that were taken, so that the same one twice does nothing. */
  readonly delivery: { readonly id: string; readonly event: string; readonly received_at: number };
  readonly work: WorkRow;
  /** Append-only: triggers refuse to change or delete a row. */
  readonly ledger: StoredEntry;
}

/** A subject that must be looked at. While it is claimed, `token` is set; what comes then waits in `pending`. */
interface WorkRow {
  readonly queue: string;
  readonly key: string;
  /** When it is due; null while it only rests between two claims. */
  readonly due: number | null;
  /** Asked for while it was claimed. */
  readonly pending: number | null;
  readonly token: number | null;
  /** When the claim ends by itself, by the database's clock; null on the embedded engine, whose only process ends with its claims. */
  readonly lease: number | null;
  readonly attempt: number;
  /** Not to be claimed again before. */
  readonly rested: number;
  readonly last_error: string | null;
  /** Given up after too many attempts; the next event or start revives it. */
  readonly dead_at: number | null;
}
