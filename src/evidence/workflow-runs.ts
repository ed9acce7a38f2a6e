import type { Instant } from './time.ts';

/** A run of a workflow on a commit, as its newest attempt stands. */
export interface WorkflowRunFact {
  readonly id: number;
  /** Of its file. */
  readonly path: string;
  readonly event: string;
  readonly status: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
  readonly attempt: number;
  /** Where the code came from; null where that is gone. */
  readonly headRepositoryId: number | null;
  /** When it was first started. */
  readonly createdAt: Instant;
  /** When its newest attempt was started; absent where that was not told. */
  readonly startedAt?: Instant;
  readonly url: string;
}
