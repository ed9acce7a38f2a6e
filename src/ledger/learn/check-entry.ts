import { aboutOfOwnCheck } from '../../evidence/own-check-name.ts';
import type { RememberedFailure } from '../../evidence/remembered.ts';
import type { NewEntry } from '../entry.ts';

/** Conclusions that say that something went wrong; what was cancelled, skipped or waits for somebody did not fail. */
const FAILING: readonly string[] = ['failure', 'timed_out', 'startup_failure'];

/** Whether a finished check run says a failure to remember. What is named as ours are never anybody's evidence. */
export function isFailure({
  name,
  conclusion,
}: {
  readonly name: string;
  readonly conclusion: string | null;
}): boolean {
  return conclusion !== null && FAILING.includes(conclusion) && aboutOfOwnCheck(name) === null;
}

/** A failed check run of one change, as an entry. */
export function failureEntry(repository: number, change: number, failure: Omit<RememberedFailure, 'kind'>): NewEntry {
  return {
    key: `check-failed:${repository}:${change}:${failure.run}:${failure.conclusion}`,
    repository,
    change,
    at: failure.seenAt,
    body: { kind: 'check-failed', ...failure },
  };
}
