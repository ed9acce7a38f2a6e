import type { Need } from '../facts.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Instant } from '../time.ts';

/** Whether what somebody said counts; when not, why (a code and a sentence that says what to do instead). */
export type Standing = Counting | Refusal;

/** It counts: as the word of a holder of the role or, with `deputy`, of one of its deputies. */
interface Counting {
  readonly counts: true;
  readonly deputy?: { /** When the item was first shown as it reads now. */ readonly since: Instant };
}

/** Why it does not count. */
export interface Refusal {
  readonly counts: false;
  readonly code: ReasonCode;
  readonly sentence: string;
  /** What alone must be read to tell whether it counts; absent where that is not all that is missing. */
  readonly asks?: Need;
}

/** Nothing speaks against it. */
export const counts: Standing = { counts: true };

/** It does not count, for this reason. */
export function refused(code: ReasonCode, sentence: string): Refusal {
  return { counts: false, code, sentence };
}
