import type { CommitId } from '../../evidence/facts.ts';
import { record, textLike, whole, oneOf, text } from '../../ledger/shape.ts';
import type { Shape } from '../../ledger/shape.ts';

/** A workflow run that failed, as a delivery told it: a hint where to look for one that we parked, and never more. */
export interface FailedRun {
  readonly kind: 'failed';
  /** GitHub's numeric id. */
  readonly repository: number;
  readonly run: number;
  readonly attempt: number;
  readonly commit: CommitId;
  /** The workflow file. */
  readonly path: string;
}

/** How it is kept. */
export const failedRun: Shape<FailedRun> = record<FailedRun>({
  kind: oneOf('failed'),
  repository: whole,
  run: whole,
  attempt: whole,
  commit: textLike('a commit id', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  path: text,
});

/** The key under which what failed on a commit is kept. */
export function failedOn(repository: number, commit: CommitId): string {
  return `failed:${repository}:${commit}:`;
}

/** The key of one attempt of a run: the same delivery twice is one. */
export function failedKey({ repository, commit, run, attempt }: FailedRun): string {
  return `${failedOn(repository, commit)}${run}:${attempt}`;
}
