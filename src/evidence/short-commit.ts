import type { CommitId } from './facts.ts';

/** The first seven digits, as GitHub shows a commit to people. Never used to compare. */
export function shortCommit(commit: CommitId): string {
  return commit.slice(0, 7);
}
