import type { GroupAddress, MergeGroupReader } from '../gate/merge-group-ports.ts';
import type { CommitId, Facts } from '../evidence/facts.ts';
import type { GroupRun } from '../gate/group-commit.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import type { GroupTarget } from './queue-events.ts';
import { describeMembers, evaluateGroup } from '../gate/merge-group.ts';
import type { GroupEvaluation } from '../gate/merge-group.ts';
import { isKnown } from '../evidence/reading.ts';
import { after, milliseconds } from '../evidence/time.ts';
import type { Instant } from '../evidence/time.ts';
import type { ChangeCommits } from '../github/change-commits.ts';
import { parseSubjectKey, subjectKey } from './subject-key.ts';
import type { WakeUp } from './subject-key.ts';
import { closeUnverified, PATIENCE } from './unverified.ts';

/** What a group takes beside what every look does. */
export interface GroupSources {
  readonly groups: MergeGroupReader;
}

/** Looks at a group of a merge queue. True: done until something happens; false: try again later. */
export async function lookAtGroup(
  options: LookOptions,
  ports: InstallationPorts & GroupSources,
  { key, attempt, address }: { readonly key: string; readonly attempt: number; readonly address: GroupAddress },
): Promise<boolean> {
  const { ledger, memo, clock, log, queue } = options;
  const now = () => new Date(clock()).toISOString();
  const { repository, commit } = address;
  // Before anything is read: a look at a pull request that proposes the commit may be about to write there (wakeGroup).
  memo.rememberGroup(repository, { group: commit, branch: address.branch });
  const result = await evaluateGroup({ ...ports, ledger, clock: now }, address, memo.files(repository));
  if (!result.ok) {
    if (attempt >= PATIENCE) {
      const closed = await closeUnverified(ports, { repository, commits: [commit] }, result.fault, now());
      if (closed.length > 0) log(`${key}: took back ${closed.join(', ')}`);
    }
    log(`${key}: nothing judged, ${result.fault.code}: ${result.fault.detail}`);
    return false;
  }
  const { members, written, unwritten, looks, besides, behind, over } = result.value;
  if (written.length > 0) await wakeProposals(options, key, { commit, besides, over });
  const times = looks.map(milliseconds);
  if (times.length > 0) await queue.enqueue(key, Math.min(...times));
  const shown = written.map((write) => ('check' in write ? `holdpoint/merge=${write.check.conclusion}` : write.kind));
  log(`${key}: ${describeMembers(members) || 'no member'}; wrote ${shown.join(', ') || 'nothing'}`);
  for (const { fault } of unwritten) log(`${key}: could not write, ${fault.code}: ${fault.detail}`);
  if (behind !== null) log(`${key}: not green yet, ${behind.code}: ${behind.detail}`);
  return unwritten.length === 0 && behind === null;
}

/** Whoever proposes the group's commit is shown beside it: what was held back for its sake is judged again, and when it is over everything. */
async function wakeProposals(
  { memo, queue, clock }: Pick<LookOptions, 'memo' | 'queue' | 'clock'>,
  key: string,
  { commit, besides, over }: { readonly commit: CommitId } & Pick<GroupEvaluation, 'besides' | 'over'>,
): Promise<void> {
  const place = parseSubjectKey(key);
  if (place === null) return;
  const wake = (what: WakeUp['what']) => queue.enqueue(subjectKey({ ...place, what }), clock());
  if (over) return wake({ commit });
  // One that is about to write there for the first time may be known to this process alone.
  const known = memo.changeOf(place.repository, commit);
  for (const number of new Set([...besides, ...(known === null ? [] : [known])])) await wake({ number });
}

/**
 * A pull request that proposes a group's commit has been written there, or proposes it no more: GitHub may take its verdict for the group's. Two
 * looks at once do not see each other, so the group is known from its run or by this process having begun to look at it.
 */
export async function wakeGroup(
  { memo, queue, clock }: Pick<LookOptions, 'memo' | 'queue' | 'clock'>,
  place: { readonly installation: number; readonly repository: string },
  commit: CommitId,
  known: GroupRun | null,
): Promise<void> {
  const branch = known?.mark?.branch ?? memo.groups(place.repository).find(({ group }) => group === commit)?.branch;
  if (branch !== undefined) await queue.enqueue(subjectKey({ ...place, what: { group: commit, branch } }), clock());
}

/** A queue gives its groups up when their checks take too long; of one that was built longer ago than this nothing is asked. Milliseconds. */
const LONGEST = 24 * 3_600_000;

/**
 * What concerns an open change concerns every group that brings it, its own and those behind it: all that the queue still has are looked at again. It
 * costs a request where the change waits in a queue, or did lately; where that tells nothing, all are looked at.
 */
export async function wakeGroups(
  options: Pick<LookOptions, 'queue' | 'clock' | 'memo'>,
  sources: GroupSources,
  place: { readonly installation: number; readonly repository: string },
  { changes, remembered, ledger, now }: Facts,
): Promise<void> {
  const open = changes.filter(({ state }) => state === 'open');
  const found: GroupTarget[] = [];
  if (ledger !== undefined && isKnown(ledger)) {
    if (open.length > 0) found.push(...(await stillQueued(sources, place.repository, latelyIn(remembered, now))));
  } else {
    // Which groups bring it is a part of what is in doubt.
    for (const { base } of open) found.push(...(await groupsOf(options.memo, sources, place.repository, base.ref)));
  }
  for (const what of found) await options.queue.enqueue(subjectKey({ ...place, what }), options.clock());
}

/**
 * The groups that may bring a change of which nothing can be read, as the ledger has them; where it does not answer either, all of its branch, and where
 * nobody does, all that this process has looked at. `into`: the change is open (see `ChangeCommits`); undefined: even that is not known.
 */
export async function groupsInDoubt(
  { ledger, memo, clock }: Pick<LookOptions, 'ledger' | 'memo' | 'clock'>,
  sources: GroupSources,
  { repository, number, into }: ChangeInDoubt,
): Promise<readonly GroupTarget[]> {
  if (into === undefined) return memo.groups(repository);
  if (into === null) return [];
  const now = new Date(clock()).toISOString();
  const about = { repository: into.repository, changes: [number], anchors: [], since: after(now, -LONGEST) };
  const recalled = await ledger.recall(about);
  if (!recalled.ok) return groupsOf(memo, sources, repository, into.branch);
  return stillQueued(sources, repository, latelyIn(recalled.value.remembered, now));
}

interface ChangeInDoubt {
  readonly repository: string;
  readonly number: number;
  readonly into: ChangeCommits['into'] | undefined;
}

function latelyIn(remembered: Facts['remembered'], now: Instant): readonly GroupTarget[] {
  return remembered.flatMap((one): readonly GroupTarget[] =>
    one.kind === 'queued' && milliseconds(one.seenAt) + LONGEST > milliseconds(now)
      ? [{ group: one.commit, branch: one.branch }]
      : [],
  );
}

/** Those that a queue has now; of a queue that does not answer all. */
async function stillQueued(
  { groups }: GroupSources,
  repository: string,
  lately: readonly GroupTarget[],
): Promise<readonly GroupTarget[]> {
  const queued: GroupTarget[] = [];
  for (const branch of new Set(lately.map((one) => one.branch))) {
    const live = await groups.live(repository, branch);
    queued.push(...lately.filter((one) => one.branch === branch && (!live.ok || live.value.has(one.group))));
  }
  return queued;
}

/** Every group of a branch that its queue has, or, where it does not answer, that this process knows of. */
async function groupsOf(
  memo: LookOptions['memo'],
  { groups }: GroupSources,
  repository: string,
  branch: string,
): Promise<readonly GroupTarget[]> {
  const live = await groups.live(repository, branch);
  if (!live.ok) return memo.groups(repository).filter((one) => one.branch === branch);
  return [...live.value].map((group) => ({ group, branch }));
}
