import { readingMade } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { isAtOrAfter, isBefore, milliseconds } from '../time.ts';
import type { ChangeFacts, CommitId, Facts, Sighting } from '../facts.ts';
import type { Instant } from '../time.ts';

/** A person's statement about a change: when it was made, and the commit written with it, if any. */
export interface Statement {
  readonly change: ChangeFacts;
  readonly facts: Facts;
  readonly at: Instant;
  /** What stood after `@`: at least seven hex digits; null when nothing did. */
  readonly explicit: string | null;
}

/** The commit a statement means, or why that cannot be told (SIGNOFF_AMBIGUOUS) with a sentence for people. */
export type Binding =
  { readonly commit: CommitId } | { readonly ambiguous: true; readonly commit: null; readonly sentence: string };

/**
 * Which commit a statement means. GitHub's comments carry no commit, and commit dates are forgeable, so only what was seen counts:
 * the commit that was written, the merge commit after the merge, or the head where it was known to be the head before the statement.
 */
export function bindStatement(statement: Statement): Binding {
  const { change, explicit, at } = statement;
  if (explicit !== null) return bindWritten(statement, explicit);
  if (change.merge !== null && isBefore(change.merge.at, at)) return { commit: change.merge.commit };
  return bindToHead(statement);
}

/** When `commit` was known to be the head of the change. */
export function sightingsOf(commit: CommitId, change: ChangeFacts, facts: Facts): readonly Sighting[] {
  return allSightings(change, facts).filter((sighting) => sighting.commit === commit);
}

/** Every head of the change that is known with its time: what the App showed, and what the branch's activity tells when it was read. */
export function allSightings(change: ChangeFacts, facts: Facts): readonly Sighting[] {
  const pushes = readingMade(facts, { kind: 'pushes', change: change.number });
  if (pushes === undefined || !isKnown(pushes)) return facts.sightings;
  const pushed = pushes.value.map(({ after, at }): Sighting => ({ commit: after, at, how: 'branch-activity' }));
  return [...facts.sightings, ...pushed];
}

/** Whether it is told, as far as is known, which commit a statement of that moment means that names none. */
export function isTold(at: Instant, change: ChangeFacts, facts: Facts): boolean {
  return bindStatement({ change, facts, at, explicit: null }).commit !== null;
}

/** Whether the change was retargeted at or after a moment: what was said before meant another change. */
export function retargetedSince(change: ChangeFacts, at: Instant): boolean {
  return change.timeline.some((event) => event.kind === 'base-changed' && !isBefore(event.at, at));
}

function bindWritten({ change, facts }: Statement, written: string): Binding {
  const prefix = written.toLowerCase();
  if (!/^[0-9a-f]{7,64}$/.test(prefix)) {
    return ambiguous(`"${written}" is no commit id: at least seven hex digits are needed.`);
  }
  const matches = [...knownCommits(change, facts)].filter((commit) => commit.startsWith(prefix));
  const [only] = matches;
  if (only !== undefined && matches.length === 1) return { commit: only };
  return ambiguous(
    matches.length === 0
      ? `No commit of this change starts with ${written}; its head is ${shortCommit(change.head.commit)}.`
      : `${matches.length} commits of this change start with ${written}; write more digits.`,
  );
}

/** Everything that ever was a commit of the change as far as is known: a stale commit must be recognised, not guessed away. */
function knownCommits(change: ChangeFacts, facts: Facts): ReadonlySet<CommitId> {
  const known = new Set<CommitId>([change.head.commit]);
  if (change.merge !== null) known.add(change.merge.commit);
  for (const commit of change.commits) known.add(commit.oid);
  for (const sighting of allSightings(change, facts)) known.add(sighting.commit);
  for (const event of change.timeline) {
    if (event.kind !== 'head-force-pushed') continue;
    if (event.before !== null) known.add(event.before);
    if (event.after !== null) known.add(event.after);
  }
  return known;
}

function bindToHead({ change, facts, at }: Statement): Binding {
  const head = change.head.commit;
  const seen = lastSeen(head, at, allSightings(change, facts));
  if (seen === null) {
    return ambiguous(`Commit ${shortCommit(head)} was not known to be the head before this was written.`);
  }
  if (movedSince(change, seen)) {
    return ambiguous(
      `The branch was force-pushed after ${shortCommit(head)} was first seen, so it cannot be told which commit was meant.`,
    );
  }
  return { commit: head };
}

/** A plain loop, because hundreds of comments ask it. */
function lastSeen(commit: CommitId, at: Instant, sightings: readonly Sighting[]): Sighting | null {
  let last: Sighting | null = null;
  for (const one of sightings) {
    if (one.commit !== commit || !isSeenBy(one, at)) continue;
    if (last === null || isBefore(last.at, one.at)) last = one;
  }
  return last;
}

/**
 * Times have whole seconds. What our App shows starts with the next full second, so the same one is after it; a push may have come
 * anywhere within its second, so only the next one is surely after it.
 */
export function isSeenBy(sighting: Sighting, at: Instant): boolean {
  return sighting.how === 'branch-activity' ? isBefore(sighting.at, at) : isAtOrAfter(at, sighting.at);
}

/** A forced push after the head was seen; the one that brought the head may carry the same second. An unreadable moment counts as after. */
function movedSince(change: ChangeFacts, seen: Sighting): boolean {
  return change.timeline.some((event) => {
    if (event.kind !== 'head-force-pushed' || isBefore(event.at, seen.at)) return false;
    const broughtIt = event.after === seen.commit && event.before !== seen.commit;
    return !(broughtIt && milliseconds(event.at) === milliseconds(seen.at));
  });
}

function ambiguous(sentence: string): Binding {
  return { ambiguous: true, commit: null, sentence };
}
