import type { Instant } from './time.ts';

/** Where a value came from, who looked, and when. */
export interface Provenance {
  /** A stable address people can follow: a URL, `graphql:Snapshot`, a REST path. */
  readonly source: string;
  /** Who observed it: `app:ID`, `token`, `file`. */
  readonly observer: string;
  readonly at: Instant;
}

/** Why something could not be learnt. A closed list: every member is documented in `reason-codes.ts`. */
export const unlearnableCodes = [
  'NOT_READ',
  'API_UNAVAILABLE',
  'API_PARTIAL',
  'API_FORBIDDEN',
  'API_RATE_LIMITED',
  'TRUNCATED',
  'TEAM_UNREADABLE',
  'PUSHER_UNKNOWN',
  'IDENTITY_CHANGED',
  'POLICY_UNREADABLE',
  'CLOCK_SKEW',
  'SERVER_TOO_OLD',
  'LEDGER_UNAVAILABLE',
  'LEDGER_CORRUPT',
  'LEDGER_ROLLBACK',
] as const;

/** One of these codes. */
export type UnlearnableCode = (typeof unlearnableCodes)[number];

/** What was read. */
export interface Known<T> extends Provenance {
  readonly known: true;
  readonly value: T;
}

/** What was looked for and could not be read. */
export interface Unlearnable extends Provenance {
  readonly unlearnable: true;
  readonly code: UnlearnableCode;
  /** What was tried and what came back, for people; never a secret. */
  readonly detail: string;
}

/** One thing that was looked for: either known, or not learnt with the reason. There is no third state and no default. */
export type Reading<T> = Known<T> | Unlearnable;

/** Whether the value was read. */
export function isKnown<T>(reading: Reading<T>): reading is Known<T> {
  return 'known' in reading;
}
