import type { CommitId } from '../evidence/facts.ts';
import type { ReleaseReading } from '../evidence/release.ts';
import type { HomeAddress } from '../gate/release/home-address.ts';
import type { ReadFault, Result, Snapshot } from '../gate/ports.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { Evaluation } from '../gate/evaluate.ts';
import { filesNamed } from '../gate/file-hints.ts';
import { opens } from '../gate/difference.ts';
import { saidSince } from '../gate/said-since.ts';
import { deployedUntil, endOf, endedText, isFixedBy } from '../gate/release/ending.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import type { HomesNow } from '../gate/release/homes-now.ts';
import { namedCandidate } from '../gate/release/named-candidate.ts';
import { candidateEntry, endedEntry, fixedEntry, homeEntry } from '../gate/release/story-entries.ts';
import { unsettledChanges } from '../gate/release/unsettled.ts';
import { isBefore, milliseconds } from '../evidence/time.ts';
import { answering } from './look-at-waiting.ts';
import { closeCandidate, isOver, movedOn } from './close-candidate.ts';
import type { Why } from './taken-back.ts';
import { findHome } from './find-home.ts';
import { giveUpLost } from './lost-home.ts';
import type { LostHome } from '../github/home/lost-home.ts';
import type { FoundHome } from './find-home.ts';
import { lookAtDropped } from './look-at-dropped.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { WakeUp } from './subject-key.ts';
import { isRollingOut, nextAsked } from './rollout.ts';
import { subjectKey } from './subject-key.ts';
import { tellStanding } from './standing.ts';
import { tellOpened } from './tell-opened.ts';
import { isUnreadForNow } from './unread-for-now.ts';
import { closeUnverified, PATIENCE } from './unverified.ts';

/** What an installation's ports give for releases; absent: nothing is released by the App. */
export interface ReleaseSources {
  readonly releases?: {
    /** The issue that is the home of a release, with its candidate. */
    readonly home: (address: HomeAddress, files: readonly string[]) => Promise<Result<Snapshot, ReadFault>>;
    /** What of a home that cannot be read is not there any more. */
    readonly lost: (
      home: Pick<HomeAddress, 'repository' | 'issue' | 'candidate'> & {
        /** GitHub's id of the repository. */
        readonly of: number;
      },
    ) => Promise<Result<LostHome, ReadFault>>;
    /** What a deployment of a commit would bring. */
    readonly bringing: (
      repository: string,
      what: { readonly environment: string; readonly candidate: CommitId },
    ) => Promise<Result<ReleaseReading, ReadFault>>;
    /** The commit that a branch or tag (its full name) points to; null: none. */
    readonly tip: (repository: string, ref: string) => Promise<Result<CommitId | null, ReadFault>>;
    /** What one of two commits has behind it and the other has not; `after` null: the default branch. */
    readonly moved: (
      repository: string,
      between: { readonly before: CommitId; readonly after: CommitId | null },
    ) => Promise<Result<Moved, ReadFault>>;
  };
}

/** Commits that a branch lost or got back, and the changes of which one is the merge, each with the branch that it was merged into. */
interface Moved {
  readonly commits: readonly CommitId[];
  readonly changes: readonly { readonly number: number; readonly base: string }[];
}

/** A release to an environment, as a claim names it. */
export interface ReleaseClaim {
  readonly wakeUp: WakeUp;
  readonly attempt: number;
  /** GitHub's id of the repository. */
  readonly of: number;
  /** See `environmentKey`. */
  readonly environment: string;
}

/** Looks at the release to an environment: at its home, which is opened where a candidate needs one. True: done until something happens. */
export async function lookAtRelease(
  options: LookOptions,
  ports: InstallationPorts,
  claim: ReleaseClaim,
): Promise<boolean> {
  const { of, environment } = claim;
  const { releases: sources } = ports;
  if (sources === undefined) return true;
  const memory = await options.ledger.releases({ repository: of, environment, changes: [], commits: [] });
  if (!memory.ok) return failed(options, claim, memory.fault);
  const now = homesNow(memory.value.story);
  const home = await findHome(options, { ...ports, ...sources }, claim, now);
  if (!home.ok) return failed(options, claim, home.fault);
  return home.value === null || lookAtHome(options, { ...ports, ...sources }, claim, { ...now, home: home.value });
}

/** Looks at the release whose home an issue is, or was when somebody dropped it; one that is none concerns nobody. */
export async function lookAtIssue(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  { home: issue, of }: { readonly home: number; readonly of: number },
): Promise<boolean> {
  const { installation, repository } = wakeUp;
  const found = await options.ledger.homeOf({ repository: of, issue });
  if (!found.ok) return failed(options, { wakeUp }, found.fault);
  if (found.value === null) return true;
  const about = { wakeUp, of, environment: found.value };
  const back =
    ports.releases === undefined ? null : await lookAtDropped(options, { ...ports, ...ports.releases }, about, issue);
  if (back !== null && !back.ok) return failed(options, { wakeUp }, back.fault);
  const key = subjectKey({ installation, repository, what: { release: found.value, of } });
  await options.queue.enqueue(key, options.clock());
  return true;
}

type Sources = NonNullable<ReleaseSources['releases']>;

/** The home that is looked at, among everything that was proposed. */
type Found = Pick<HomesNow, 'seen' | 'waiting' | 'dropped'> & { readonly home: FoundHome };

async function lookAtHome(
  options: LookOptions,
  ports: InstallationPorts & Sources,
  claim: ReleaseClaim,
  state: Found,
): Promise<boolean> {
  const { wakeUp, attempt, environment } = claim;
  const { repository } = wakeUp;
  const { home } = state;
  const files = options.memo.files(repository);
  const { issue, candidate, branch } = home;
  const snapshots = { snapshot: () => ports.home({ repository, issue, environment, candidate, branch }, files) };
  const answer = answering(options, ports, wakeUp);
  const asking = { ...ports, snapshots, ledger: options.ledger, stopwatch: options.clock, ...answer };
  const looked = await evaluate(asking, { repository, by: { number: issue }, environment }, files);
  if (!looked.ok) {
    if (attempt < PATIENCE) return failed(options, claim, looked.fault);
    const fault = await giveUpLost(options, ports, claim, { home, fault: looked.fault });
    if (fault === null) return true;
    const now = new Date(options.clock()).toISOString();
    const closed = await closeUnverified(ports, { repository, commits: [candidate] }, fault, now);
    if (closed.length > 0) options.log(`${subjectKey(wakeUp)}: took back ${closed.join(', ')}`);
    return failed(options, claim, fault);
  }
  await remember(options, wakeUp, looked.value);
  await tellStanding(options, looked.value.assessment, issue, false);
  const isTold = await tellOpened(options, wakeUp, looked.value);
  const { unrecorded, unwritten } = looked.value;
  if (unrecorded !== null) return false;
  const isFollowed = await follow(options, ports, claim, { ...state, evaluation: looked.value });
  const isRead = !isUnreadForNow(looked.value.assessment.facts, attempt);
  return isTold && isFollowed && isRead && (answer?.done() ?? true) && unwritten.length === 0;
}

/** A home is looked at again after so long, in milliseconds: what was said in it may have been told by a webhook that was lost. */
const AGAIN = 12 * 3_600_000;

/** Milliseconds after which what was written is listed. */
const SOON = 2000;

/** What a look at a home leads to. */
async function follow(
  options: LookOptions,
  ports: InstallationPorts & Sources,
  claim: ReleaseClaim,
  { home, seen, waiting, dropped, evaluation }: Found & { readonly evaluation: Evaluation },
): Promise<boolean> {
  const { wakeUp, of, environment } = claim;
  const { installation, repository } = wakeUp;
  const { assessment, written } = evaluation;
  const { facts } = assessment;
  const wake = (what: WakeUp['what'], at = options.clock()) =>
    options.queue.enqueue(subjectKey({ installation, repository, what }), at);
  const leave = (why: Why) => closeCandidate(ports, { repository, of, home, why }, facts.now);
  // What was opened a moment ago is perhaps not listed yet: nobody leaves it before it is.
  const wasOpened = written.some(opens);
  const later = async (): Promise<true> => {
    await wake({ release: environment, of }, options.clock() + SOON);
    return true;
  };
  const stays = deployedUntil(assessment);
  const next =
    home.alone !== true && waiting.some(({ candidate }) => candidate !== home.candidate && !dropped.has(candidate));
  const place = { repository, of, environment, candidate: home.candidate };
  const isAsked = stays !== null && (next || !isBefore(facts.now, stays.until));
  const going = isAsked && (await isRollingOut({ waiting: options.waiting, rule: ports.rule }, place));
  const end = endOf(assessment, { next, going });
  if (end !== null) {
    if (wasOpened) return later();
    const left = await leave(isOver(home, end));
    if (!left.ok) return failed(options, { wakeUp }, left.fault);
    // What was said here a moment ago would be read nowhere any more.
    const said = end.how === 'dropped' ? null : await saidSince(options.ledger, facts);
    if (said !== null) return failed(options, { wakeUp }, said);
    const closed = await ports.writer.write(repository, endedText(assessment, end));
    if (!closed.ok) return failed(options, { wakeUp }, closed.fault);
    await options.gates?.stand({ repository: of, change: home.issue }, []);
    const ended = await options.ledger.append([endedEntry({ repository: of, environment, home, end }, facts)]);
    if (!ended.ok) return failed(options, { wakeUp }, ended.fault);
    const memory = await options.ledger.releases({ repository: of, environment, changes: [], commits: [] });
    if (!memory.ok) return failed(options, { wakeUp }, memory.fault);
    // Looked at again at once it would be left again, and so on for ever.
    if (homesNow(memory.value.story).homes.some(({ issue }) => issue === home.issue)) return false;
    for (const number of end.numbers) await wake({ number });
    // What queued behind it has its turn.
    await wake({ release: environment, of });
    return true;
  }
  const bringing = (candidate: CommitId) => ports.bringing(repository, { environment, candidate });
  const named = await namedCandidate(assessment, home, seen, bringing);
  if (named !== null) {
    const { candidate, branch, by } = named;
    if (candidate !== home.candidate) {
      if (wasOpened) return later();
      const left = await leave(movedOn(home, candidate));
      if (!left.ok) return failed(options, { wakeUp }, left.fault);
    }
    const about = { repository: of, environment, home: { ...home, candidate, branch } };
    const proposed = candidateEntry(of, { environment, candidate, by: 'command', branch }, facts.now, home.issue);
    const moved = candidate === home.candidate ? [] : [proposed, homeEntry(about, facts.now)];
    const entries = [...moved, fixedEntry({ ...about, how: 'command', by }, facts.now)];
    const appended = await options.ledger.append(entries);
    if (!appended.ok) return failed(options, { wakeUp }, appended.fault);
    if (moved.length > 0) await wake({ release: environment, of });
  } else if (!home.fixed && isFixedBy(assessment)) {
    const about = { repository: of, environment, home, how: 'signed', by: null } as const;
    const fixed = await options.ledger.append([fixedEntry(about, facts.now)]);
    if (!fixed.ok) return failed(options, { wakeUp }, fixed.fault);
  }
  for (const { number, at, state } of unsettledChanges(assessment)) {
    if (options.memo.count(`${repository} ${environment} #${number} ${state}`) <= TRIES)
      await wake({ number }, Math.max(options.clock(), at));
  }
  const now = options.clock();
  const goingSince = home.keptSince ?? (going && stays !== null ? milliseconds(stays.since) : null);
  const due = [
    ...(stays === null ? [] : [milliseconds(stays.until)]).filter((time) => time > now),
    ...(goingSince === null ? [] : [nextAsked(goingSince, now)]),
  ];
  await wake({ release: environment, of }, Math.min(now + AGAIN, ...due));
  return true;
}

/** A change that cannot be settled is looked at by what happens to it, and not for ever because a release waits for it. */
const TRIES = 3;

async function remember(options: LookOptions, wakeUp: WakeUp, evaluation: Evaluation): Promise<void> {
  const { assessment, written, unwritten, unrecorded } = evaluation;
  const { config, facts, rollCalls } = assessment;
  const key = subjectKey(wakeUp);
  if (config.state === 'valid') {
    const { defaultBranch, id: of } = facts.subject.repository;
    options.memo.rememberFiles(wakeUp.repository, filesNamed(config.checklist));
    options.memo.rememberPlaces(wakeUp.repository, { environments: config.checklist.environments, defaultBranch, of });
  }
  const times = rollCalls
    .flatMap(({ nextLook }) => (nextLook === null ? [] : [milliseconds(nextLook)]))
    .filter((time) => time > milliseconds(facts.now));
  if (times.length > 0) await options.queue.enqueue(key, Math.min(...times));
  const verdicts = rollCalls.map(({ verdict, candidate }) => `${candidate.slice(0, 7)} ${verdict}`).join(', ');
  options.log(`${key}: ${verdicts}; wrote ${written.map(({ kind }) => kind).join(', ') || 'nothing'}`);
  for (const { write, fault } of unwritten)
    options.log(`${key}: could not write ${write.kind}, ${fault.code}: ${fault.detail}`);
  if (unrecorded !== null) options.log(`${key}: the ledger did not take it, ${unrecorded.code}: ${unrecorded.detail}`);
}

function failed(
  { log }: LookOptions,
  { wakeUp }: Pick<ReleaseClaim, 'wakeUp'>,
  { code, detail }: { readonly code: string; readonly detail: string },
): false {
  log(`${subjectKey(wakeUp)}: nothing judged, ${code}: ${detail}`);
  return false;
}
