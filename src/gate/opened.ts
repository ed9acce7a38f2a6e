import type { CommitId } from '../evidence/facts.ts';
import type { RollCall } from '../judge/roll-call.ts';

/** The gate of an environment as a look has judged it. */
export interface JudgedGate {
  readonly installation: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly environment: string;
  readonly candidate: CommitId;
  /** What was found; `open` says whether the candidate may go. */
  readonly rollCall: RollCall;
}

/** Told of every environment's gate after each look that could be written down, open or not; what it throws is logged and changes nothing. */
export type Opened = (judged: JudgedGate) => Promise<void>;
