import type { CommitId } from '../../evidence/facts.ts';
import { shortCommit } from '../../evidence/short-commit.ts';

/** Why a run is not answered, whatever its gate says. Closed; each is documented in `docs/protection-rule.md`, none is ever reused. */
type RefusalCode =
  | 'ENV_UNKNOWN'
  | 'RUN_NOT_ALLOWED'
  | 'MIXED_SUBJECTS'
  | 'SUBJECT_NOT_ON_TRUSTED_REF'
  | 'SUPERSEDED'
  | 'RELEASE_OVER'
  | 'APPROVAL_UNCONFIRMED';

/** A later run of another commit was let into the environment: this one would take it back without saying so. */
export function supersededBy(later: CommitId, environment: string, candidate: CommitId): Refusal {
  return {
    code: 'SUPERSEDED',
    sentence: `${shortCommit(later)} was let into ${environment} after this run had begun to wait; this one would take it back to ${shortCommit(candidate)}.`,
    next: 'Cancel this run. To go back on purpose, start a new one for this commit.',
  };
}

/** A refusal, for people: what is the matter, and who can do what about it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
  readonly next: string;
}
