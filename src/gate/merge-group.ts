import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';
import { isBefore } from '../evidence/time.ts';
import type { CheckOutput } from '../report/check-run.ts';
import type { MemberState } from '../report/merge-group.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { JudgedMember } from './merge-group-member.ts';
import type { GroupAddress, MergeGroup, MergeGroupReader } from './merge-group-ports.ts';
import type { Ledger, NeedReader, OwnCheckRun, ReadFault, Result, SnapshotReader, Write, Writer } from './ports.ts';
import { withAnchor } from '../report/anchor-block.ts';
import { formatExternalId, parseExternalId } from '../report/external-id.ts';
import { formatGroupMark } from '../report/group-mark.ts';
import { groupCheck, groupVerdict, memberVerdict } from '../report/merge-group.ts';
import { opens } from './difference.ts';
import { letsPass, WAITING } from './group-commit.ts';
import { judgeMember } from './merge-group-member.ts';
import { record } from './record.ts';
import { saidSince } from './said-since.ts';
import { behindSentence } from './until-heard.ts';
import { groupWaitsFor, otherVerdicts } from './shared-commit.ts';

/** What judging a group takes. */
export interface GroupPorts {
  readonly groups: Pick<MergeGroupReader, 'group'>;
  readonly snapshots: SnapshotReader;
  readonly needs: NeedReader;
  readonly ledger: Ledger;
  readonly writer: Writer;
  readonly clock: () => Instant;
}

/** What became of a group. */
export interface GroupEvaluation {
  readonly members: readonly MemberState[];
  readonly written: readonly Write[];
  readonly unwritten: readonly { readonly write: Write; readonly fault: ReadFault }[];
  /** When it may change by time alone, from the moment on at which it was judged. */
  readonly looks: readonly Instant[];
  /** Pull requests of which our runs speak on its commit. */
  readonly besides: readonly number[];
  /** Why it may not be green yet although it is ready: it is looked at again. Null: nothing keeps it. */
  readonly behind: ReadFault | null;
  /** Whether it has left the queue: pull requests that propose its commit are judged for themselves from now on. */
  readonly over: boolean;
}

/** Members that are judged for one group; with more of them nothing is judged. */
const MOST_MEMBERS = 25;

/**
 * Judges a group of the merge queue: every pull request whose changes stand in it, each anew and by its own gate, with the checks of the group's own commit. One
 * request for the group, and what each member takes; a fault means that nothing was learnt.
 */
export async function evaluateGroup(
  ports: GroupPorts,
  address: GroupAddress,
  fileHint: readonly string[],
): Promise<Result<GroupEvaluation, ReadFault>> {
  const read = await ports.groups.group(address);
  if (!read.ok) return read;
  const group = read.value;
  if (group === null) return { ok: true, value: nothing };
  const judged = await judgeMembers(ports, address, group, fileHint);
  if (!judged.ok) return judged;
  const members = judged.value.map(({ state }) => state);
  const queued = await remember(ports.ledger, address, group, judged.value);
  const unknown = queued.ok ? whyUnknown(group) : `It could not be written down: ${queued.fault.detail}.`;
  const isReady = ['go', 'advised'].includes(groupVerdict({ members, unknown }));
  const behind = isReady && !isGreen(group) ? ((await ports.ledger.behind?.()) ?? null) : null;
  const waitsFor =
    behind !== null
      ? behindSentence(behind)
      : isReady
        ? await groupWaitsFor(ports.snapshots, address, group.besides)
        : null;
  const shown = { group, members, unknown, waitsFor, branch: address.branch, now: ports.clock() };
  const write = isAsked(group, members) ? writeFor(shown) : null;
  const besides = otherVerdicts({ others: group.besides }, address.commit).map(({ change }) => change);
  const over = group.members.state === 'gone';
  const none = { ...nothing, members, looks: looksAt(judged.value), besides, behind, over };
  if (write === null) return { ok: true, value: none };
  const fault = await show(ports, address, { write, group, judged: judged.value });
  return {
    ok: true,
    value: fault === null ? { ...none, written: [write] } : { ...none, unwritten: [{ write, fault }] },
  };
}

const nothing: GroupEvaluation = {
  members: [],
  written: [],
  unwritten: [],
  looks: [],
  besides: [],
  behind: null,
  over: false,
};

/** What is green already stays so: the queue throws out what turns otherwise. */
function isGreen({ checks }: MergeGroup): boolean {
  return letsPass(newestOf(checks)?.conclusion ?? null);
}

/** What comes due while the group is judged is looked at at once, not never. */
function looksAt(judged: readonly JudgedMember[]): readonly Instant[] {
  return judged.flatMap(({ state: { own, onGroup }, assessment: { facts } }) =>
    [own, onGroup].flatMap((one) => one?.nextLook ?? []).filter((time) => isBefore(facts.now, time)),
  );
}

async function judgeMembers(
  ports: GroupPorts,
  address: GroupAddress,
  group: MergeGroup,
  fileHint: readonly string[],
): Promise<Result<readonly JudgedMember[], ReadFault>> {
  const { members } = group;
  const judged: JudgedMember[] = [];
  if (members.state !== 'known' || members.list.length > MOST_MEMBERS) return { ok: true, value: judged };
  for (const member of members.list) {
    const one = await judgeMember(ports, address, { member, group }, fileHint);
    if (!one.ok) return one;
    judged.push(one.value);
  }
  return { ok: true, value: judged };
}

/** Why the members cannot be judged, with what to do; null: they were. */
function whyUnknown({ members }: MergeGroup): string | null {
  switch (members.state) {
    case 'gone':
      return 'This commit is in the merge queue no more.';
    case 'forbidden':
      return 'The App may not read merge queues: an owner grants it "Merge queues: read", or takes the queue out of the rules of the branch.';
    case 'unknown':
      return `Which pull requests it brings cannot be told: ${members.detail}.`;
    case 'known':
      return members.list.length <= MOST_MEMBERS
        ? null
        : `It brings ${members.list.length} pull requests, and at most ${MOST_MEMBERS} are judged together: an administrator lowers the size of the queue's groups.`;
  }
}

/** A group that nothing is asked of gets nothing; one that has left the queue is only closed and said to be over, and what was merged by its green is history. */
function isAsked({ members, checks }: MergeGroup, judged: readonly MemberState[]): boolean {
  if (members.state === 'gone') {
    const newest = newestOf(checks);
    return newest !== null && !(members.merged && letsPass(newest.conclusion));
  }
  if (members.state !== 'known' || judged.length === 0) return true;
  return checks.length > 0 || judged.some(({ own, moved }) => own !== null || moved !== null);
}

/** What the group's commit is to show. */
interface ToShow {
  readonly group: MergeGroup;
  readonly members: readonly MemberState[];
  readonly unknown: string | null;
  /** What a ready group waits for, such as another pull request of the commit, a sentence; null: nothing. */
  readonly waitsFor: string | null;
  readonly branch: string;
  readonly now: Instant;
}

/**
 * What must be written so that the group shows what it comes to; null: it does. A completed run is never left incomplete again. Where a newer run of
 * ours speaks of a pull request that proposes the commit, GitHub takes that one for the group's, so the group gets a newer one.
 */
function writeFor(shown: ToShow): Extract<Write, { readonly check: CheckOutput }> | null {
  const { group, now } = shown;
  const { evidence, checks, besides } = group;
  const check = checkFor(shown);
  const newest = newestOf(checks);
  const isCovered = group.members.state !== 'gone' && besides.some((run) => isMerge(run) && run.id > (newest?.id ?? 0));
  if (newest === null || isCovered) return { kind: 'create-check', commit: evidence.oid, check };
  const { incomplete: _incomplete, ...completed } = check;
  const isOver = newest.status === 'completed' || group.members.state === 'gone';
  const update: CheckOutput = isOver ? completed : check;
  const status = update.incomplete === true ? 'in_progress' : 'completed';
  const isShown =
    newest.askedAgain !== true &&
    newest.externalId === update.externalId &&
    newest.status === status &&
    (status === 'in_progress' || newest.conclusion === update.conclusion);
  return isShown
    ? null
    : { kind: 'update-check', id: newest.id, check: { ...update, startedAt: newest.startedAt ?? now } };
}

/** The group's check, with whose it is for the looks at others who propose the commit. */
function checkFor({ group, members, unknown, waitsFor, branch, now }: ToShow): CheckOutput {
  const about = { repository: group.repository.id, commit: group.evidence.oid, now, members };
  const check = groupCheck({ ...about, unknown: unknown ?? waitsFor });
  const id = parseExternalId(check.externalId);
  const isWaiting = waitsFor !== null && id?.kind === 'gate';
  return {
    ...check,
    externalId: isWaiting ? formatExternalId({ ...id, digest: WAITING }) : check.externalId,
    text: formatGroupMark({ branch, over: group.members.state === 'gone' }),
  };
}

function newestOf(runs: readonly OwnCheckRun[]): OwnCheckRun | null {
  return runs.reduce<OwnCheckRun | null>((best, run) => (best !== null && best.id > run.id ? best : run), null);
}

function isMerge({ externalId }: OwnCheckRun): boolean {
  const id = parseExternalId(externalId);
  return id?.kind === 'gate' && id.gate === 'merge';
}

/**
 * That each member waits in this group, so that whatever is said about it from now on has the group looked at again. Once each; written down
 * before anything is shown.
 */
async function remember(
  ledger: Ledger,
  { commit, branch }: GroupAddress,
  { repository }: MergeGroup,
  judged: readonly JudgedMember[],
): Promise<Result<LedgerAnchor | null, ReadFault>> {
  const entries = judged.flatMap(({ state: { number: change }, assessment: { facts } }): readonly NewEntry[] => {
    if (facts.remembered.some((one) => one.kind === 'queued' && one.change === change && one.commit === commit))
      return [];
    const body = { kind: 'queued', change, commit, branch, seenAt: facts.now } as const;
    return [
      { key: `queued:${repository.id}:${change}:${commit}`, repository: repository.id, change, at: facts.now, body },
    ];
  });
  return entries.length === 0 ? { ok: true, value: null } : ledger.append(entries);
}

interface Showing {
  readonly write: Extract<Write, { readonly check: CheckOutput }>;
  readonly group: MergeGroup;
  readonly judged: readonly JudgedMember[];
}

/** Writes each member's verdict down, then shows what follows; nothing opens that was not written down, or against which something was said meanwhile. */
async function show(ports: GroupPorts, address: GroupAddress, showing: Showing): Promise<ReadFault | null> {
  const { write, judged } = showing;
  const recorded = await recordAll(ports.ledger, showing);
  if (!recorded.ok && opens(write)) return recorded.fault;
  const text = recorded.ok && recorded.value !== null ? withAnchor(write.check.text, recorded.value) : write.check.text;
  const anchored: Write = { ...write, check: { ...write.check, text } };
  const objection = async (): Promise<ReadFault | null> => {
    for (const { assessment } of judged) {
      const fault = await saidSince(ports.ledger, assessment.facts);
      if (fault !== null) return fault;
    }
    return null;
  };
  const result = await ports.writer.write(address.repository, anchored, opens(write) ? objection : undefined);
  return result.ok ? null : result.fault;
}

/** The verdicts on the group's commit, one of each member, with the checklists that they rest on. */
async function recordAll(
  ledger: Ledger,
  { write, group, judged }: Showing,
): Promise<Result<LedgerAnchor | null, ReadFault>> {
  let newest: LedgerAnchor | null = null;
  for (const { state, assessment } of judged) {
    const rollCall = state.onGroup ?? state.own;
    if (rollCall === null) continue;
    const about = { ...assessment, rollCalls: [rollCall], shown: { ...assessment.shown, checks: group.checks } };
    const recorded = await record(ledger, about, [asItsOwn(write, state, group)]);
    if (!recorded.ok) return recorded;
    newest = recorded.value;
  }
  return { ok: true, value: newest };
}

/** The group's run as a verdict about one member: of one that is ready in a group that is not, nothing is open. */
function asItsOwn({ check }: Showing['write'], { number }: MemberState, { evidence }: MergeGroup): Write {
  const id = parseExternalId(check.externalId);
  const externalId = id?.kind === 'gate' ? formatExternalId({ ...id, change: number }) : check.externalId;
  return { kind: 'create-check', commit: evidence.oid, check: { ...check, externalId } };
}

/** For the log: each member with how it stands. */
export function describeMembers(members: readonly MemberState[]): string {
  return members.map((member) => `#${member.number} ${memberVerdict(member)}`).join(', ');
}
