import { allSightings, isSeenBy } from './binding.ts';
import { isBefore, milliseconds } from '../time.ts';
import type { Statement } from './binding.ts';
import type { ChangeFacts, CommitId, Sighting } from '../facts.ts';

/**
 * The commit that was the head when something was said, whatever is the head now; null where that is not certain. Only the branch's own log
 * of pushes tells it; where our memory of the statement has another head, they contradict each other.
 */
export function headThen(
  { change, facts, at }: Pick<Statement, 'change' | 'facts' | 'at'>,
  firstHead: CommitId | null,
): CommitId | null {
  if (change.merge !== null && !isBefore(at, change.merge.at)) return null;
  const sightings = allSightings(change, facts);
  const last = lastBefore(
    sightings.filter((one) => isSeenBy(one, at)),
    at,
  );
  if (last === null || last.how !== 'branch-activity' || movedBetween(change, last, at)) return null;
  // A push of the same second may have come before.
  if (sightings.some((one) => milliseconds(one.at) === milliseconds(at))) return null;
  return firstHead === null || firstHead === last.commit ? last.commit : null;
}

/** The last of them; two commits of the same moment are none. */
function lastBefore(sightings: readonly Sighting[], at: string): Sighting | null {
  const latest = Math.max(...sightings.map((one) => milliseconds(one.at)), Number.NEGATIVE_INFINITY);
  const newest = sightings.filter((one) => milliseconds(one.at) === latest);
  const logged = newest.find(({ how }) => how === 'branch-activity') ?? newest[0];
  if (logged === undefined || Number.isNaN(milliseconds(at))) return null;
  return newest.every(({ commit }) => commit === logged.commit) ? logged : null;
}

/** A forced push in between may have left and come back; the one that brought the head may carry the same second. */
function movedBetween(change: ChangeFacts, seen: Sighting, at: string): boolean {
  return change.timeline.some((event) => {
    if (event.kind !== 'head-force-pushed' || isBefore(event.at, seen.at) || isBefore(at, event.at)) return false;
    const broughtIt = event.after === seen.commit && event.before !== seen.commit;
    return !(broughtIt && milliseconds(event.at) === milliseconds(seen.at));
  });
}
