import { isByName } from '../gate/release/homes-now.ts';
import type { HomesNow, OpenHome } from '../gate/release/homes-now.ts';
import { homeMarker, homeTitle, firstText } from '../gate/release/home-text.ts';
import { ancestorsOf, historyOf } from '../judge/release/ancestors.ts';
import { fixedEntry, homeEntry } from '../gate/release/story-entries.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { CandidateProposed } from '../ledger/release-entries.ts';
import { closeCandidate, movedOn } from './close-candidate.ts';
import type { LookOptions } from './look.ts';
import type { ReleaseClaim, ReleaseSources } from './look-release.ts';
import type { WaitingSources } from './look-at-waiting.ts';
import { nextCandidate } from './next-candidate.ts';
import { letGoSince } from './rollout.ts';
import type { RolloutSources } from './rollout.ts';
import type { UnverifiedPorts } from './unverified.ts';

type Ports = NonNullable<ReleaseSources['releases']> &
  Pick<UnverifiedPorts, 'writer' | 'openRuns'> &
  Pick<WaitingSources, 'rule'>;

/** The home that is looked at. */
export interface FoundHome extends OpenHome {
  /** Since when a newer candidate waits only because a run of this one is let go that goes on, milliseconds since 1970. */
  readonly keptSince?: number;
  /** What was proposed since is no newer: nothing waits behind it. */
  readonly alone?: true;
}

type Found = Result<FoundHome | null, ReadFault>;

/**
 * The home that is to be looked at. A candidate that nobody has signed moves on to the newest commit that contains it, but for one that is being
 * rolled out; one that is fixed stays, and newer ones queue behind it. Where there is no home, `nextCandidate` gets one. Null: nothing is to be
 * released.
 */
export async function findHome(options: LookOptions, ports: Ports, claim: ReleaseClaim, now: HomesNow): Promise<Found> {
  const [home] = now.homes;
  if (home === undefined) {
    const next = await nextCandidate(options.ledger, ports, { ...claim, repository: claim.wakeUp.repository }, now);
    if (!next.ok) return next;
    return next.value === null ? ok(null) : open(options, ports, claim, next.value);
  }
  const newest = now.waiting.findLast(({ candidate }) => !now.dropped.has(candidate));
  const isSame = newest?.candidate === home.candidate && !isByName(newest);
  if (home.fixed || newest === undefined || isSame) return { ok: true, value: home };
  const keptSince = isByName(newest) ? null : await letGo(options, ports, claim, home);
  return moveOn(options, ports, claim, { home, newest, keptSince });
}

/** What was said in the issue is said of what goes out, and counts for the jobs that come. */
function letGo(
  { waiting, clock }: LookOptions,
  { rule }: RolloutSources,
  { wakeUp: { repository }, of, environment }: ReleaseClaim,
  { candidate }: OpenHome,
): Promise<number | null> {
  return letGoSince({ waiting, rule }, { repository, of, environment, candidate }, clock());
}

/** The issue first, then that it is the home: where the process dies in between, the issue is found again by its marker. */
async function open(
  { ledger, clock }: LookOptions,
  { writer }: Ports,
  { wakeUp, of, environment }: ReleaseClaim,
  newest: CandidateProposed,
): Promise<Found> {
  const { candidate, branch } = newest;
  const marker = homeMarker(of, environment);
  const text = firstText(marker, environment, candidate);
  const title = homeTitle(environment, candidate);
  const past: number[] = [];
  for (;;) {
    const opening = { kind: 'open-home', marker, title, text, past: [...past] } as const;
    const written = await writer.write(wakeUp.repository, opening);
    if (!written.ok) return written;
    const { issue } = written.value;
    if (issue === undefined || past.includes(issue.number))
      return { ok: false, fault: { code: 'API_PARTIAL', detail: 'no issue came of opening the home of a release' } };
    // One that was a home before is over, whoever opened it again: what was said there then is no word about this release.
    const before = await ledger.homeOf({ repository: of, issue: issue.number });
    if (!before.ok) return before;
    if (before.value === null) {
      const home = { issue: issue.number, url: issue.url, candidate, branch, fixed: false };
      return kept(ledger, clock, { repository: of, environment, home }, newest);
    }
    past.push(issue.number);
  }
}

interface Moving {
  readonly home: OpenHome;
  readonly newest: CandidateProposed;
  /** See `FoundHome`; null: it gives way. */
  readonly keptSince: number | null;
}

async function moveOn(
  { ledger, clock, memo }: LookOptions,
  ports: Ports,
  { wakeUp: { repository }, of, environment }: ReleaseClaim,
  { home, newest, keptSince }: Moving,
): Promise<Found> {
  const { candidate, branch } = newest;
  const about = { repository: of, environment };
  const moved = { ...home, candidate, branch };
  const keeps = keptSince === null ? null : ({ ok: true, value: { ...home, keptSince } } as const);
  // Once it is known to be newer, it needs no reading again as long as it only waits.
  const behind = `${of} ${environment} ${candidate} behind ${home.candidate}`;
  if (keeps !== null && memo.isCounted(behind)) return keeps;
  if (!isByName(newest)) {
    const read = await ports.bringing(repository, { environment, candidate });
    if (!read.ok) return read;
    // The newest commits of what is deployed may be listed as well, and are none of its own.
    const isNewer = ancestorsOf(candidate, historyOf(read.value.history.commits)).has(home.candidate);
    const turn = isNewer ? ok('next') : await turnOf(ports, repository, { home, newest });
    if (!turn.ok) return turn;
    if (turn.value === 'untold') return { ok: true, value: home };
    // One that is part of the candidate, or beside it, changes nothing; written down, so that it is not asked about at every look.
    if (turn.value === 'not') {
      const same = await kept(ledger, clock, { ...about, home });
      return same.ok && same.value !== null ? { ok: true, value: { ...same.value, alone: true } } : same;
    }
  }
  if (keeps !== null) {
    memo.count(behind);
    return keeps;
  }
  if (candidate !== home.candidate) {
    const leaving = { repository, of, home, why: movedOn(home, candidate) };
    const closed = await closeCandidate(ports, leaving, new Date(clock()).toISOString());
    if (!closed.ok) return closed;
  }
  return kept(ledger, clock, { ...about, home: moved }, newest);
}

/**
 * Whether a commit has its turn that does not contain the candidate: only where both came to one branch, and that has lost the candidate to it. Where
 * the branch has neither it is not told: GitHub may show a merge before it shows the branch with it. At most four requests.
 */
async function turnOf(
  { rule }: Pick<Ports, 'rule'>,
  repository: string,
  { home, newest }: Pick<Moving, 'home' | 'newest'>,
): Promise<Result<'next' | 'not' | 'untold', ReadFault>> {
  const { branch } = home;
  if (rule === undefined || branch === null || branch !== newest.branch) return ok('not');
  const stays = await rule.contains(repository, branch, home.candidate);
  if (!stays.ok || stays.value) return stays.ok ? ok('not') : stays;
  const comes = await rule.contains(repository, branch, newest.candidate);
  return comes.ok ? ok(comes.value ? 'next' : 'untold') : comes;
}

function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** `named`: what was proposed, and stays where it was named. */
async function kept(
  ledger: LookOptions['ledger'],
  clock: () => number,
  about: { readonly repository: number; readonly environment: string; readonly home: OpenHome },
  named?: CandidateProposed,
): Promise<Found> {
  const at = new Date(clock()).toISOString();
  const how = named?.by === 'tag' || named?.by === 'command' ? named.by : null;
  const fixed = how === null ? [] : [fixedEntry({ ...about, how, by: null }, at)];
  const appended = await ledger.append([homeEntry(about, at), ...fixed]);
  return appended.ok ? { ok: true, value: { ...about.home, fixed: how !== null || about.home.fixed } } : appended;
}
