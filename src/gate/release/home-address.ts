import type { CommitId } from '../../evidence/facts.ts';

/** The issue that is the home of a release, and what it is the home of. */
export interface HomeAddress {
  /** `owner/name`. */
  readonly repository: string;
  readonly issue: number;
  readonly environment: string;
  readonly candidate: CommitId;
  /** The allowed branch that the candidate is on; null where that is not known. */
  readonly branch: string | null;
}
