import type { Generated } from 'kysely';
import type { StoredEntry } from '../ledger/chain.ts';

/** The tables of the store, the same on both engines. Times are milliseconds since 1970, except in the ledger. */
export interface Tables {
  readonly migration: { readonly version: number };
  /** Webhooks that were taken, so that the same one twice does nothing. */
  readonly delivery: { readonly id: string; readonly event: string; readonly received_at: number };
  readonly work: WorkRow;
  /** Append-only: triggers refuse to change or delete a row. */
  readonly ledger: StoredEntry;
  readonly waiting: WaitingRow;
  readonly deployed: DeployedRow;
  /** What was begun and must not be begun twice; `body` is JSON. */
  readonly errand: { readonly key: string; readonly body: string; readonly version: number; readonly at: number };
  /** How gates were last judged, for whoever counts them. */
  readonly gate: GateRow;
}

/** A subject that must be looked at. While it is claimed, `token` is set; what comes then waits in `pending`. */
interface WorkRow {
  readonly queue: string;
  readonly key: string;
  /** When it is due; null while it only rests between two claims. */
  readonly due: number | null;
  /** Asked for while it was claimed. */
  readonly pending: number | null;
  /** How urgent that is; see `Urgency`. */
  readonly pending_urgency: Generated<number>;
  readonly token: number | null;
  /** When the claim ends by itself, by the database's clock; null on the embedded engine, whose only process ends with its claims. */
  readonly lease: number | null;
  readonly attempt: number;
  /** Not to be claimed again before. */
  readonly rested: number;
  readonly last_error: string | null;
  /** See `Urgency`. */
  readonly urgency: Generated<number>;
  /** The newest delivery that asked for it. */
  readonly delivery: string | null;
  /** Given up after too many attempts; the next event or start revives it. */
  readonly dead_at: number | null;
}

/** A gate of a change, or of the issue of a release, by their numbers. */
interface GateRow {
  readonly repository: number;
  readonly change: number;
  readonly name: string;
  readonly kind: string;
  readonly open: number;
  readonly at: number;
}

/** The jobs of a workflow run that wait for an environment. */
export interface WaitingRow {
  /** GitHub's numeric ids. */
  readonly repository: number;
  readonly run: number;
  /** The environment's name in lower case: GitHub takes names of any case for the same. */
  readonly environment: string;
  readonly environment_name: string;
  readonly installation: number;
  readonly repository_name: string;
  /** JSON: id and commit of every deployment that was told, oldest first. */
  readonly deployments: string;
  readonly state: string;
  /** What the run was found to be; all null until it was read since it was last asked. */
  readonly candidate: string | null;
  readonly home: number | null;
  readonly attempt: number | null;
  readonly suite: string | null;
  readonly rules: string | null;
  readonly said: string;
  readonly reports: number;
  readonly tries: number;
  readonly tried_at: number | null;
  readonly asked_at: number;
  readonly answered_at: number | null;
  /** Counts the row's changes. */
  readonly version: number;
}

/** A deployment that went on, until it was held against our verdicts. */
export interface DeployedRow {
  readonly deployment: number;
  readonly repository: number;
  readonly repository_name: string;
  readonly installation: number;
  readonly environment: string;
  readonly commit: string;
  readonly run: number | null;
  readonly by: string | null;
  readonly state: string;
  readonly seen_at: number;
  readonly settled: number;
}
