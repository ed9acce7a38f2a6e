import type { Problem } from '../model.ts';
import type { Draft } from '../problems/draft.ts';

/**
 * What a valid checklist says that its writer most likely does not mean. It is told with the precision of a problem, and it never opens or
 * shuts a gate.
 */
export interface Warning extends Omit<Problem, 'code'> {
  readonly code: WarningCode;
}

/** A warning before its line and column are looked up. */
export interface WarningDraft extends Pick<Draft, 'at' | 'on' | 'message' | 'seen' | 'allowed' | 'next'> {
  readonly code: WarningCode;
}

/** A closed union: every member is documented in `warning-codes.ts`, none is ever reused for another meaning. */
export type WarningCode =
  | 'WAITS_FOR_ITSELF'
  | 'NEVER_OPEN'
  | 'NEVER_FRESH'
  | 'NEVER_APPLIES'
  | 'CONTRADICTION'
  | 'UNBOUND_EVIDENCE'
  | 'PLACEHOLDER'
  | 'TOO_FEW_PEOPLE'
  | 'ONE_HOLDER'
  | 'UNUSED_ROLE'
  | 'IDLE_DEPUTIES'
  | 'DEPUTY_HOLDS'
  | 'SAME_EVIDENCE'
  | 'MOOT_PART'
  | 'WEAKER_THAN_TEMPLATE'
  | 'ONLY_WHERE_OFF'
  | 'ADVISE_WITHOUT_END'
  | 'ADVICE_ENDED'
  | 'FREEZE_OVER'
  | 'DECIDES_NOTHING'
  | 'NO_SUCH_USER'
  | 'NO_ACCESS'
  | 'NO_SUCH_TEAM'
  | 'NOBODY_HOLDS'
  | 'ONLY_DEPUTIES'
  | 'CHECK_NEVER_SEEN'
  | 'CHECK_OF_ANOTHER_APP'
  | 'NO_SUCH_WORKFLOW'
  | 'NO_SUCH_JOB'
  | 'NO_SUCH_FILE'
  | 'NO_CODEOWNERS'
  | 'MATCHES_NOTHING'
  | 'NO_SUCH_ENVIRONMENT'
  | 'NO_SUCH_LABEL'
  | 'NOT_LOOKED_UP';
