import type { Actor } from '../facts.ts';
import type { Instant } from '../time.ts';

/** Somebody spoke against going on: held, revoked, or asked for changes. Whoever holds a role and does so is there, and needs no deputy. */
export interface Objection {
  readonly by: Actor;
  readonly at: Instant;
  /** Null: everywhere. */
  readonly environment: string | null;
  /** A role or an item in lower case; null: everything. */
  readonly target: string | null;
  /** It is in force still, whatever was shown since it was made. */
  readonly stands: boolean;
}
