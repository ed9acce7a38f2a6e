import type { CommitId } from './facts.ts';

/** What the author of a commit wrote about it. */
export interface CommitMessage {
  readonly commit: CommitId;
  /** The whole message, its first line included. */
  readonly message: string;
}
