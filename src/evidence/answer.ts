import type { ReasonCode } from './reason-codes.ts';
import type { RememberedClick } from './remembered.ts';
import type { Instant } from './time.ts';

/**
 * How evidence stands. `met` is the only good one; `pending` needs only time or a first action; `unmet` needs a new commit,
 * a re-run or a changed decision; `unknown` could not be learnt.
 */
export type EvidenceOutcome = 'met' | 'pending' | 'unmet' | 'unknown';

/** Who can act next and how. `paste` is the exact line to put into a comment on the change. */
export interface NextStep {
  readonly who: string;
  readonly how: string;
  readonly paste?: string;
}

/** A fact an answer rests on, for people who want to check. */
export interface FactReference {
  readonly what: string;
  readonly source: string;
  readonly observer: string;
  readonly at: string;
}

/**
 * What a piece of evidence says about an item. Everything in it is shown to whoever may read the repository, on a public one to everybody.
 * So it names only people whom the checklist names or who did something on the change themselves, and only teams that the checklist
 * names: never a member who is known from a membership alone, nor the teams that a review was given for.
 */
export interface Answer {
  readonly outcome: EvidenceOutcome;
  readonly code: ReasonCode;
  /** One sentence for people: what was seen and what is missing. Untrusted words in it are cleaned by `report/`, not here. */
  readonly sentence: string;
  readonly next: readonly NextStep[];
  readonly facts: readonly FactReference[];
  /** For combinators: the answers of the parts, in file order. */
  readonly parts?: readonly Answer[];
  /** For `at-least`: how many of the parts are needed. */
  readonly needed?: number;
  /** When the answer changes by time alone. */
  readonly nextLook?: Instant;
  /** Of what is met: the moment at which it is met no more, unless it is renewed. Absent: it does not lapse. */
  readonly lapses?: Instant;
  /** Of what is met by the word of a deputy of the role: who it was, and how long the item had been shown. Absent: a holder's, or no such word. */
  readonly deputy?: DeputySigned;
  /** Of what is met by somebody who pressed a button: the click. Absent: a comment's word, or none. */
  readonly click?: RememberedClick;
}

/** Somebody signed in place of the holders of a role. */
export interface DeputySigned {
  readonly role: string;
  readonly by: { readonly id: number | null; readonly login: string };
  readonly at: Instant;
  /** Since when the item was shown as it reads. */
  readonly shown: Instant;
}
