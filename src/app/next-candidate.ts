import { isByName } from '../gate/release/homes-now.ts';
import type { HomesNow, OpenHome } from '../gate/release/homes-now.ts';
import { ancestorsOf, historyOf } from '../judge/release/ancestors.ts';
import { isGivenUp } from '../gate/release/passed-on.ts';
import type { Ledger, ReadFault, Result } from '../gate/ports.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { CandidateProposed } from '../ledger/release-entries.ts';
import type { WaitingSources } from './look-at-waiting.ts';
import type { ReleaseClaim, ReleaseSources } from './look-release.ts';

type Ports = Pick<NonNullable<ReleaseSources['releases']>, 'bringing'> & Pick<WaitingSources, 'rule'>;

/** An environment of a repository, `owner/name`. */
interface Place extends Pick<ReleaseClaim, 'environment' | 'of'> {
  readonly repository: string;
}

type Recalling = Pick<Ledger, 'recall'>;

type Next = Result<CandidateProposed | null, ReadFault>;

/** So many of what was proposed are asked about, the newest, by at most two requests each: whatever is older than these is left to the next merge. */
const MOST = 5;

/**
 * The candidate that gets a home where there is none: the newest one that waits and that its branch has, one that was named wherever it is. Where
 * none waits, the newest one that homes had moved on from: the one that took its place was given up, so that it is part of nothing any more; before
 * it one that nobody signed, and whose issue was lost. Null: nothing is to be released.
 */
export async function nextCandidate(ledger: Recalling, ports: Ports, place: Place, now: HomesNow): Promise<Next> {
  const waiting = now.waiting.filter(({ candidate }) => !now.dropped.has(candidate));
  const newest = waiting.at(-1);
  if (newest === undefined) return leftBehind(ledger, ports, place, now);
  // Alone it gives way to nothing, and its issue tells that its branch has lost it.
  if (isByName(newest) || waiting.length === 1) return ok(newest);
  const there = await onBranch(ports, place, waiting, none);
  return there.ok ? ok(there.value ?? newest) : there;
}

/** What somebody dropped takes everything with it that is part of it, for as long as its branch has it; what is lost takes nothing with it. */
async function leftBehind(ledger: Recalling, ports: Ports, place: Place, { aside, dropped }: HomesNow): Promise<Next> {
  const last = [...dropped.values()].at(-1);
  if (last?.lost === true) {
    const told = await ledger.recall({ repository: place.of, changes: [last.issue], anchors: [] });
    if (!told.ok) return told;
    // It was lost before anybody had read that word.
    if (isGivenUp(told.value.remembered)) return ok(null);
  }
  // Nobody gave it up, and nothing that anybody signed was lost with its issue; what was held there holds in the next one.
  if (last?.lost === true && last.twice !== true && !last.fixed && last.url !== '')
    return onBranch(ports, place, [...aside, again(place, last)], none);
  if (aside.length === 0) return ok(null);
  if (last === undefined || last.lost === true) return onBranch(ports, place, aside, none);
  // Where its branch is forgotten nobody can tell that it was lost.
  const stays = last.branch === null ? ok(true) : await isOn(ports, place, last);
  if (!stays.ok) return stays;
  if (!stays.value) return onBranch(ports, place, aside, none);
  const read = await ports.bringing(place.repository, { environment: place.environment, candidate: last.candidate });
  if (!read.ok) return read;
  return onBranch(ports, place, aside, ancestorsOf(last.candidate, historyOf(read.value.history.commits)));
}

function again({ environment }: Place, { candidate, branch }: OpenHome): CandidateProposed {
  return { kind: 'candidate', environment, candidate, by: 'waiting', branch };
}

/** The newest of these that its branch has, and that is not given up. */
async function onBranch(
  ports: Ports,
  place: Place,
  proposed: readonly CandidateProposed[],
  givenUp: ReadonlySet<CommitId>,
): Promise<Next> {
  const left = proposed.filter(({ candidate }) => !givenUp.has(candidate));
  for (const one of left.toReversed().slice(0, MOST)) {
    const there = await isOn(ports, place, one);
    if (!there.ok) return there;
    if (there.value) return ok(one);
  }
  return ok(null);
}

/** Of what nobody knows the branch it is not known that it has it. */
async function isOn(
  { rule }: Ports,
  { repository }: Place,
  { branch, candidate }: Pick<CandidateProposed, 'branch' | 'candidate'>,
): Promise<Result<boolean, ReadFault>> {
  return rule === undefined || branch === null ? ok(false) : rule.contains(repository, branch, candidate);
}

const none: ReadonlySet<CommitId> = new Set();

function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
