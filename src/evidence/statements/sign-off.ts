import type { Actor, CommitId } from '../facts.ts';
import type { RememberedClick } from '../remembered.ts';
import type { Instant } from '../time.ts';
import type { Standing } from './standing.ts';

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
  /** The link that was given instead of a mere go; absent: a go. Neither stands for the other. */
  readonly link?: string;
  readonly standing: Standing;
  /** Set where it was given with a button and not with a comment. */
  readonly click?: RememberedClick;
}

/** From when it counts, where it counts for a while: GitHub does not say when a button was pressed, and may tell it late, so as early as it can have been. */
export function countsFrom({
  at,
  click,
}: {
  readonly at: Instant;
  readonly click?: RememberedClick | undefined;
}): Instant {
  return click?.shown ?? at;
}
