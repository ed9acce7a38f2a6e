import type { ReasonCode } from '../reason-codes.ts';
import type { Actor, CommitId } from '../facts.ts';
import type { Instant } from '../time.ts';

/** Whether a sign-off counts; when not, why (a code and a sentence that says what to do instead). */
export type Standing =
  { readonly counts: true } | { readonly counts: false; readonly code: ReasonCode; readonly sentence: string };

/** One role holder's "go" for one item, as read from one comment (or from a later revocation of it). */
export interface SignOff {
  readonly role: string;
  readonly item: string;
  readonly environment: string;
  /** The commit it is bound to; null when that could not be told. */
  readonly commit: CommitId | null;
  readonly by: Actor;
  readonly at: Instant;
  readonly comment: { readonly id: string; readonly url: string };
  readonly note: string;
  readonly standing: Standing;
}
