import type { Actor, CommitId } from './facts.ts';
import type { Instant } from './time.ts';

/** A deployment of a commit, with the newest thing that was said about it. */
export interface Deployment {
  readonly id: number;
  readonly commit: CommitId;
  /** Null where the account is gone. */
  readonly creator: Actor | null;
  readonly createdAt: Instant;
  /** Null while nobody has reported anything. `state` is GitHub's word in lower case (`success`, `inactive` …). */
  readonly status: { readonly state: string; readonly at: Instant; readonly creator: Actor | null } | null;
}

/** What was deployed to an environment: the newest hundred, so that whatever came after one of them is among them. */
export interface Deployments {
  readonly environment: string;
  readonly newest: readonly Deployment[];
}
