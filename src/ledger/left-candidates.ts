import type { CommitId } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';
import type { EntryBody } from './entry.ts';

/** A candidate whose issue is closed because it is deployed, or is about another commit by now. */
export interface LeftCandidate {
  readonly candidate: CommitId;
  readonly issue: number;
  readonly at: Instant;
  readonly how: 'deployed' | 'moved';
}

interface Told {
  readonly at: Instant;
  readonly body: EntryBody;
}

/**
 * Candidates that were left, each as it was last, from entries about one environment in their order. One that has an issue again is not among them,
 * and neither is one that was dropped, or is judged on its own pull request because it brings no more than that.
 */
export function leftCandidates(entries: readonly Told[]): readonly LeftCandidate[] {
  const homes = new Map<number, CommitId>();
  const left = new Map<CommitId, LeftCandidate>();
  for (const { at, body } of entries) {
    if (body.kind === 'release-home') {
      const { issue, candidate } = body;
      const before = homes.get(issue);
      if (before !== undefined && before !== candidate)
        left.set(before, { candidate: before, issue, at, how: 'moved' });
      left.delete(candidate);
      homes.set(issue, candidate);
    } else if (body.kind === 'release-step' && body.step === 'ended') {
      const { issue, candidate, how } = body;
      homes.delete(issue);
      if (how === 'deployed') left.set(candidate, { candidate, issue, at, how });
      else left.delete(candidate);
    }
  }
  return [...left.values()];
}
