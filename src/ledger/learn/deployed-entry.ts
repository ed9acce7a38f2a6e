import { environmentKey } from '../release-entries.ts';
import type { CommitId } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { NewEntry } from '../entry.ts';

/** A deployment that succeeded, as an entry: webhook and reading give it the same key, and it is remembered once. */
export function deployedEntry(
  repository: number,
  seenAt: Instant,
  told: {
    readonly environment: string;
    readonly deployment: number;
    readonly commit: CommitId;
    readonly at: Instant;
    /** When the deployment itself was made, where that is told. */
    readonly created?: Instant;
  },
): NewEntry {
  const { environment, deployment, commit, at, created } = told;
  const made = created === undefined ? {} : { created };
  return {
    key: `deployed:${repository}:${deployment}`,
    repository,
    change: null,
    at: seenAt,
    body: { kind: 'deployed', environment: environmentKey(environment), commit, deployment, at, ...made },
  };
}
