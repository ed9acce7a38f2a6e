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
  /** When it was last said to have succeeded; absent: never, or that was not read. */
  readonly succeededAt?: Instant;
}

/**
 * When a deployment succeeded, if it did and nothing else was said since but that another one followed it. GitHub calls that inactive, and so may
 * anybody call one that never succeeded.
 */
export function successOf({ status, succeededAt }: Pick<Deployment, 'status' | 'succeededAt'>): Instant | null {
  if (status?.state === 'success') return status.at;
  return status?.state === 'inactive' ? (succeededAt ?? null) : null;
}

/** What was deployed to an environment: the newest hundred, so that whatever came after one of them is among them. */
export interface Deployments {
  readonly environment: string;
  readonly newest: readonly Deployment[];
}
