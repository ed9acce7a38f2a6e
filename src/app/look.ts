import type { Address, Ledger, ReadFault, Result, Write } from '../gate/ports.ts';
import type { ReadPorts } from '../gate/assess.ts';
import type { ProposalPorts } from '../gate/proposal.ts';
import type { Evaluation } from '../gate/evaluate.ts';
import type { CommitId } from '../evidence/facts.ts';
import type { WakeUp } from './subject-key.ts';
import type { ChangesOfCommit } from '../github/snapshot/locate.ts';
import type { Opened } from '../gate/opened.ts';
import type { WaitingList } from '../gate/waiting/waiting.ts';
import type { WorkflowPorts } from '../gate/start/workflow-ports.ts';
import type { Claim, WorkQueue } from '../store/work-queue.ts';
import { evaluate } from '../gate/evaluate.ts';
import { filesNamed } from '../gate/file-hints.ts';
import { dueTimes } from '../gate/follow-ups.ts';
import { groupOn } from '../gate/group-commit.ts';
import { otherVerdicts } from '../gate/shared-commit.ts';
import { gateName } from '../judge/gate-name.ts';
import { milliseconds } from '../evidence/time.ts';
import { SWEPT } from '../judge/release/settle.ts';
import { takeBack, unsettle } from './change-in-doubt.ts';
import { answering, lookAtWaiting } from './look-at-waiting.ts';
import type { WaitingSources } from './look-at-waiting.ts';
import { EVERY_REPOSITORY, parseSubjectKey, subjectKey } from './subject-key.ts';
import { lookAtGroup, wakeGroup, wakeGroups } from './look-at-group.ts';
import type { GroupSources } from './look-at-group.ts';
import { lookAtLost } from './look-at-lost.ts';
import { lookAtRef } from './look-at-ref.ts';
import { lookAtIssue, lookAtRelease } from './look-release.ts';
import type { ReleaseSources } from './look-release.ts';
import type { Memo } from './memo.ts';
import { tellStanding } from './standing.ts';
import type { Counting } from './standing.ts';
import { wakeHomes, wakeReleases } from './wake-releases.ts';
import { tellOpened } from './tell-opened.ts';
import type { UnverifiedPorts } from './unverified.ts';
import { isUnreadForNow } from './unread-for-now.ts';
import { PATIENCE } from './unverified.ts';

/** GitHub as one installation of the App may use it. */
export interface InstallationPorts
  extends ReadPorts, UnverifiedPorts, ReleaseSources, GroupSources, WaitingSources, Pick<ProposalPorts, 'merged'> {
  /** Numbers of pull requests, open or not, that have the commit for their head or their merge commit. */
  readonly changesOf: (repository: string, commit: CommitId) => Promise<Result<ChangesOfCommit, ReadFault>>;
  /** Numbers of pull requests that are open, or were merged lately enough to be waiting for their deployment. */
  readonly livePullRequests: (repository: string) => Promise<Result<readonly number[], ReadFault>>;
  readonly repositories: () => Promise<Result<readonly string[], ReadFault>>;
  /** Starting workflows and running them again; absent: nothing is started. */
  readonly workflows?: WorkflowPorts;
}

/** A merged change may wait so long for its deployment; later its own events wake it. Milliseconds. */
export const MERGED_WITHIN = SWEPT;

/** What is worth a line in the log; words only, no payloads, no secrets. `fields` are for machines that read it. */
export type Log = (line: string, fields?: LogFields) => void;

/** What a line is about: `subject`, the `look` at it, the `delivery` that asked for it. */
type LogFields = Readonly<Record<string, string | number>>;

/** What a look takes. */
export interface LookOptions extends Counting {
  readonly ports: (installation: number) => Promise<InstallationPorts>;
  readonly queue: WorkQueue;
  readonly ledger: Ledger;
  readonly memo: Memo;
  readonly clock: () => number;
  readonly log: Log;
  /** Hears how every environment's gate was judged; absent: nobody has to. */
  readonly opened?: Opened;
  /** What waits for our word; absent: nothing does. */
  readonly waiting?: WaitingList;
  /** What is done with a pull request where nothing is to be written; absent: it is judged and shown. True: done. */
  readonly instead?: (
    options: LookOptions,
    ports: InstallationPorts,
    wakeUp: WakeUp,
    number: number,
  ) => Promise<boolean>;
}

/** Looks at what a claim names. True: done until something happens; false: try again later. */
export async function look(options: LookOptions, { key, attempt }: Pick<Claim, 'key' | 'attempt'>): Promise<boolean> {
  const wakeUp = parseSubjectKey(key);
  if (wakeUp === null) return true;
  const ports = await options.ports(wakeUp.installation);
  if ('all' in wakeUp.what) return sweep(options, ports, wakeUp);
  if ('commit' in wakeUp.what) return locate(options, ports, wakeUp, wakeUp.what.commit);
  if (options.instead !== undefined)
    return 'number' in wakeUp.what ? options.instead(options, ports, wakeUp, wakeUp.what.number) : true;
  if ('group' in wakeUp.what) {
    const { group: commit, branch } = wakeUp.what;
    return lookAtGroup(options, ports, { key, attempt, address: { repository: wakeUp.repository, commit, branch } });
  }
  if ('lost' in wakeUp.what) return lookAtLost(options, ports, { wakeUp, target: wakeUp.what, attempt });
  if ('ref' in wakeUp.what) return lookAtRef(options, ports, wakeUp, wakeUp.what);
  if ('home' in wakeUp.what) return lookAtIssue(options, ports, wakeUp, wakeUp.what);
  if ('release' in wakeUp.what) {
    const { release: environment, of } = wakeUp.what;
    return lookAtRelease(options, ports, { wakeUp, attempt, of, environment });
  }
  if (!('number' in wakeUp.what)) return lookAtWaiting(options, ports, wakeUp, attempt);
  const address: Address = { repository: wakeUp.repository, by: wakeUp.what, environment: null };
  const answer = answering(options, ports, wakeUp);
  const asking = { ...ports, ledger: options.ledger, stopwatch: options.clock, ...answer };
  const result = await evaluate(asking, address, options.memo.files(wakeUp.repository));
  if (!result.ok) {
    if (attempt >= PATIENCE) await takeBack(options, ports, { ...wakeUp, number: wakeUp.what.number }, result.fault);
    return unread(options.log, key, result.fault);
  }
  const { assessment, unrecorded, unwritten } = result.value;
  const of = assessment.facts.subject.repository.id;
  if (unrecorded !== null) await unsettle(options, { ...wakeUp, number: wakeUp.what.number, of }, unrecorded);
  await remember(options, wakeUp, key, result.value);
  const { changes } = assessment.facts;
  const isOver = isPast(changes, options.clock()) || changes.every(({ state }) => state === 'closed');
  await tellStanding(options, assessment, wakeUp.what.number, isOver);
  await wakeGroups(options, ports, wakeUp, assessment.facts);
  await wakeReleases(options, wakeUp, assessment);
  const isTold = await tellOpened(options, wakeUp, result.value);
  if (unrecorded === null) await answer?.tell(assessment);
  const isAnswered = answer?.done() ?? true;
  const isRead = !isUnreadForNow(assessment.facts, attempt);
  return isTold && isAnswered && isRead && !unwritten.some(isWorthRepeating) && unrecorded === null;
}

/**
 * Somebody who cannot be asked for a review, and an issue that takes no comment, can be asked no better the next time; whatever wakes the change
 * again asks again.
 */
function isWorthRepeating({ write, fault }: Evaluation['unwritten'][number]): boolean {
  const isAsking = write.kind === 'request-reviews' || write.kind === 'remind';
  // Its end wakes everything in it.
  if (fault.code === 'API_FORBIDDEN' && /\barchived so is read-only\b/.test(fault.detail)) return false;
  return !isAsking || fault.code === 'API_UNAVAILABLE' || fault.code === 'API_RATE_LIMITED';
}

/** A commit only says whose change is to be looked at: two looks at one change under two names would write everything twice. */
async function locate(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  commit: string,
): Promise<boolean> {
  const { installation, repository } = wakeUp;
  const changes = await ports.changesOf(repository, commit);
  if (!changes.ok) return unread(options.log, subjectKey(wakeUp), changes.fault);
  const { numbers, whole } = changes.value;
  // It may be what is to be released, with no change of its own.
  if (numbers.length === 0) await wakeHomes(options, wakeUp, commit);
  // It may be the head of one that is not listed.
  if (!whole)
    await options.queue.enqueue(subjectKey({ installation, repository, what: { all: true } }), options.clock());
  for (const number of numbers) {
    options.memo.rememberChange(repository, commit, number);
    await options.queue.enqueue(subjectKey({ installation, repository, what: { number } }), options.clock());
  }
  return true;
}

function unread(log: Log, key: string, fault: ReadFault): false {
  log(`${key}: nothing judged, ${fault.code}: ${fault.detail}`);
  return false;
}

async function remember(
  options: LookOptions,
  wakeUp: WakeUp,
  key: string,
  { assessment, written, unwritten, unrecorded, again }: Evaluation,
): Promise<void> {
  const { config, facts, rollCalls } = assessment;
  if (config.state === 'valid') {
    const { defaultBranch, id: of } = facts.subject.repository;
    options.memo.rememberFiles(wakeUp.repository, filesNamed(config.checklist));
    options.memo.rememberPlaces(wakeUp.repository, { environments: config.checklist.environments, defaultBranch, of });
  }
  for (const { head, merge, number } of facts.changes) {
    options.memo.rememberChange(wakeUp.repository, head.commit, number);
    if (merge !== null) options.memo.rememberChange(wakeUp.repository, merge.commit, number);
  }
  const looks = rollCalls
    .filter(({ open }) => open || !isPast(facts.changes, options.clock()))
    .flatMap(({ nextLook }) => nextLook ?? []);
  const times = [...looks, ...dueTimes(facts)]
    .map(milliseconds)
    // What came due while this look went on is looked at at once, not never.
    .filter((time) => time > milliseconds(facts.now));
  if (again) times.push(options.clock());
  if (times.length > 0) await options.queue.enqueue(key, Math.min(...times));
  await wakeWaiting(options, wakeUp, assessment, written);
  const verdicts = rollCalls.map(({ gate, verdict }) => `${gateName(gate)} ${verdict}`);
  options.log(`${key}: ${verdicts.join(', ') || 'no gate'}; wrote ${written.map(nameOf).join(', ') || 'nothing'}`);
  for (const { write, fault } of unwritten)
    options.log(`${key}: could not write ${nameOf(write)}, ${fault.code}: ${fault.detail}`);
  if (unrecorded !== null) options.log(`${key}: the ledger did not take it, ${unrecorded.code}: ${unrecorded.detail}`);
}

/** What is open is shut in time however old it is; what is shut is not opened day after day for deployments that have long been made. */
function isPast(changes: Evaluation['assessment']['facts']['changes'], now: number): boolean {
  return changes.every(({ merge }) => merge !== null && milliseconds(merge.at) + MERGED_WITHIN < now);
}

/**
 * Pull requests that propose the same commit are looked at when this one says otherwise than before, because two looks at once do not see
 * each other, and those that wait for it when it is out of the way.
 */
async function wakeWaiting(
  options: LookOptions,
  { installation, repository }: WakeUp,
  { facts, shown }: Evaluation['assessment'],
  written: readonly Write[],
): Promise<void> {
  const [change] = facts.changes;
  const moved = written.some(({ kind }) => kind === 'create-check' || kind === 'update-check');
  if (change === undefined || (change.state === 'open' && !moved)) return;
  const { queue, clock } = options;
  await wakeGroup(options, { installation, repository }, change.head.commit, groupOn(shown, change.head.commit));
  for (const { change: number, waits } of otherVerdicts(shown, change.head.commit))
    if (waits || moved) await queue.enqueue(subjectKey({ installation, repository, what: { number } }), clock());
}

function nameOf(write: Write): string {
  return write.kind === 'create-check' || write.kind === 'update-check'
    ? `${write.check.name}=${write.check.conclusion}`
    : write.kind;
}

/** Wakes everything that lives in a repository, or in every repository of the installation. */
async function sweep(options: LookOptions, ports: InstallationPorts, wakeUp: WakeUp): Promise<boolean> {
  const { queue, clock, log } = options;
  const { installation, repository } = wakeUp;
  const wake = (next: WakeUp) => queue.enqueue(subjectKey(next), clock());
  if (repository === EVERY_REPOSITORY) {
    const repositories = await ports.repositories();
    if (!repositories.ok) return unswept(log, repository, repositories.fault);
    for (const one of repositories.value) await wake({ installation, repository: one, what: { all: true } });
    return true;
  }
  const numbers = await ports.livePullRequests(repository);
  if (!numbers.ok) return unswept(log, repository, numbers.fault);
  for (const number of numbers.value) await wake({ installation, repository, what: { number } });
  await wake({ installation, repository, what: { waiting: true } });
  await wakeHomes(options, wakeUp, null);
  return true;
}

function unswept(log: Log, repository: string, fault: ReadFault): false {
  log(`${repository}: could not be swept, ${fault.code}: ${fault.detail}`);
  return false;
}
