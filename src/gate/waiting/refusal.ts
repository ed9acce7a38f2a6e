/** Why a run is not answered, whatever its gate says. Closed; each is documented in `docs/protection-rule.md`, none is ever reused. */
type RefusalCode =
  | 'ENV_UNKNOWN'
  | 'RUN_NOT_ALLOWED'
  | 'MIXED_SUBJECTS'
  | 'SUBJECT_NOT_ON_TRUSTED_REF'
  | 'SUPERSEDED'
  | 'APPROVAL_UNCONFIRMED';

/** A refusal, for people: what is the matter, and who can do what about it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
  readonly next: string;
}
