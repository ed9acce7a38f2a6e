import type { CommitEvidence, CommitId, Facts, Need, WorkflowJobs } from '../evidence/facts.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import type { MemberState } from '../report/merge-group.ts';
import type { GroupAddress, GroupMember, MergeGroup } from './merge-group-ports.ts';
import type { Ledger, NeedReader, OwnCheckRun, ReadFault, Result, Snapshot } from './ports.ts';
import { isKnown } from '../evidence/reading.ts';
import { assess, readNeeds } from './assess.ts';
import { judgeInFlight, needsInFlight } from './in-flight.ts';
import { recollect } from './recollect.ts';

/** A member of a group as it was judged anew. */
export interface JudgedMember {
  readonly state: MemberState;
  readonly assessment: Assessment;
}

const judging = { needs: needsInFlight, judge: judgeInFlight };

/**
 * Judges one member: its own merge gate on its own head, and where that is open, the same gate with the checks of the group's commit in place of
 * those of its head, because the branch will be what the group is.
 */
export async function judgeMember(
  ports: Omit<ReadPorts, 'recollect' | 'judging'> & { readonly ledger: Ledger },
  address: GroupAddress,
  { member, group }: { readonly member: GroupMember; readonly group: MergeGroup },
  fileHint: readonly string[],
): Promise<Result<JudgedMember, ReadFault>> {
  const { repository } = address;
  const recall = (snapshot: Snapshot) => recollect(ports.ledger, withRuns(snapshot, group.checks));
  const at = { repository, by: { number: member.number }, environment: null };
  const assessed = await assess({ ...ports, recollect: recall, judging }, at, fileHint);
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const moved = movedSince(assessment.facts, address, member);
  const url = assessment.facts.changes[0]?.url ?? null;
  const own = mergeGateOf(assessment.rollCalls);
  const state: MemberState = { number: member.number, url, head: member.head, moved, own, onGroup: null };
  if (moved !== null || own === null || !own.open || !asksChecks(own))
    return { ok: true, value: { state, assessment } };
  const onGroup = await judgeOnGroup(ports.needs, assessment, group.evidence);
  return { ok: true, value: { state: { ...state, onGroup }, assessment } };
}

/** Our runs about the group point into the ledger as every other one does. */
function withRuns({ facts, shown }: Snapshot, checks: readonly OwnCheckRun[]): Snapshot {
  return { facts, shown: { ...shown, others: [...shown.others, ...checks] } };
}

/** Why the member is not what the queue has built into the group; null: it is. */
function movedSince({ changes }: Facts, { branch }: GroupAddress, member: GroupMember): string | null {
  const [change] = changes;
  if (change === undefined || change.state !== 'open') return 'It is not open any more.';
  if (change.base.ref !== branch) return `It goes into ${change.base.ref} now.`;
  if (change.head.commit !== member.head || (member.merged !== null && member.merged !== member.head))
    return 'It was pushed to since the group was built.';
  return null;
}

function mergeGateOf(rollCalls: readonly RollCall[]): RollCall | null {
  return rollCalls.find(({ gate }) => gate.kind === 'merge') ?? null;
}

function asksChecks({ findings }: RollCall): boolean {
  return findings.some(({ kinds, outcome }) => kinds.includes('check') && outcome !== 'not-applicable');
}

async function judgeOnGroup(
  needs: NeedReader,
  { config, facts, shown }: Assessment,
  evidence: CommitEvidence,
): Promise<RollCall | null> {
  const head = facts.changes[0]?.head.commit ?? '';
  const commits = facts.commits.map((one) =>
    one.oid === head ? { ...one, checks: evidence.checks, statuses: evidence.statuses } : one,
  );
  const reader = { read: (about: Facts, asked: readonly Need[]) => readAt(needs, evidence.oid, head, about, asked) };
  const all = await readNeeds({ needs: reader, judging }, config, { ...facts, commits });
  return mergeGateOf(judgeInFlight(config, all, shown).rollCalls);
}

/** The jobs of the group's runs are taken for jobs of the head, whose checks they stand in for; all else is read as ever. */
async function readAt(
  needs: NeedReader,
  group: CommitId,
  head: CommitId,
  facts: Facts,
  asked: readonly Need[],
): ReturnType<NeedReader['read']> {
  const read = await needs.read(facts, asked);
  return Object.fromEntries(
    Object.entries(read).map(([key, reading]) =>
      isKnown(reading) && isJobs(reading.value) && reading.value.headSha === group
        ? [key, { ...reading, value: { ...reading.value, headSha: head, headRepositoryId: null } }]
        : [key, reading],
    ),
  );
}

function isJobs(value: unknown): value is WorkflowJobs {
  return typeof value === 'object' && value !== null && 'headSha' in value && 'jobs' in value;
}
