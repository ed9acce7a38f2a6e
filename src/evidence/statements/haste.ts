import { sightingsOf } from './binding.ts';
import { milliseconds } from '../time.ts';
import type { ChangeFacts, CommitId, Facts } from '../facts.ts';
import type { Instant } from '../time.ts';

/** How long people need at least to look at something new, milliseconds. */
const PAUSE = 60_000;

/**
 * Whether a statement that names no commit came so soon after `commit` was first known to be the head (or was merged) that it may have been
 * meant for the one before: typed, and sent after the push. What cannot be told is too soon.
 */
export function isHasty(commit: CommitId, at: Instant, change: ChangeFacts, facts: Facts): boolean {
  const known = sightingsOf(commit, change, facts).map((sighting) => milliseconds(sighting.at));
  const merged = change.merge?.commit === commit ? [milliseconds(change.merge.at)] : [];
  const first = Math.min(...known, ...merged);
  return !(milliseconds(at) - first >= PAUSE);
}
