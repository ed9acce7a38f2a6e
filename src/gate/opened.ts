import type { CommitId } from '../evidence/facts.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Assessment } from './assess.ts';

/** The gate of an environment as a look has judged it. */
export interface JudgedGate {
  readonly installation: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly environment: string;
  readonly candidate: CommitId;
  /** What was found; `open` says whether the candidate may go. */
  readonly rollCall: RollCall;
  /** The whole look. */
  readonly assessment: Assessment;
  /** Whether GitHub shows it: a job that asks beside the App sees the same. */
  readonly isShown: boolean;
}

/**
 * Told of every environment's gate after each look that could be written down, open or not. False: something is left to be done, so the subject
 * is looked at again; what it throws is logged and counts as false.
 */
export type Opened = (judged: JudgedGate) => Promise<boolean>;
