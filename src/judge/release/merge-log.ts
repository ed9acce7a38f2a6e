import { isCovered } from '../../evidence/reader-reasons.ts';
import { readingOf } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { after, isBefore } from '../../evidence/time.ts';
import { historyOf } from './ancestors.ts';
import { batchNeeds, isInBatch } from './queue-batch.ts';
import type { History } from './ancestors.ts';
import type { CommitId, Facts, Need } from '../../evidence/facts.ts';
import type { BranchMove } from '../../evidence/needed.ts';
import type { HistoryCommit, MergedChange, MergeSeen } from '../../evidence/release.ts';
import type { Instant } from '../../evidence/time.ts';

/** A merge that GitHub signed, and the pull request that it passes for the merge of. */
export interface SignedMerge {
  readonly commit: CommitId;
  readonly change: MergedChange;
}

/** What is known of such a merge beside its names; `untold`: the log of its branch does not tell, `unread`: not yet, or it could not be read. */
export type HowMerged = 'merged' | 'pushed' | 'untold' | 'unread';

/** Milliseconds after a merge within which the log of its branch may not tell of it yet. */
const LAG = 120_000;

/**
 * How each of these merges came to its branch, by GitHub's own log of that, or by the ledger, which was told before. Its names prove nothing: whoever
 * writes in a codespace, or in the editor of conflicts, writes under the very same ones.
 */
export function howMerged(
  merges: readonly SignedMerge[],
  commits: readonly HistoryCommit[],
  known: readonly MergeSeen[],
  facts: Facts,
): ReadonlyMap<CommitId, HowMerged> {
  const graph = historyOf(commits);
  const needs = logNeeds(merges, known);
  return new Map(
    merges.map(({ commit, change }) => {
      const before = known.find((one) => one.commit === commit);
      const need = needs.find(({ branch }) => branch === change.base);
      return [commit, before?.how ?? (need === undefined ? 'untold' : inLog(commit, change, { need, graph, facts }))];
    }),
  );
}

/** The logs that are to be read: of each branch one, back to the oldest of its merges that the ledger does not know. */
export function logNeeds(merges: readonly SignedMerge[], known: readonly MergeSeen[]): readonly Need<'branch-log'>[] {
  const since = new Map<string, Instant>();
  for (const { commit, change } of merges) {
    const first = since.get(change.base);
    if (known.some((one) => one.commit === commit)) continue;
    if (first === undefined || isBefore(change.mergedAt, first)) since.set(change.base, change.mergedAt);
  }
  return [...since].map(([branch, at]) => ({ kind: 'branch-log', branch, since: at }));
}

function inLog(
  commit: CommitId,
  { mergedAt }: MergedChange,
  { need, graph, facts }: { readonly need: Need<'branch-log'>; readonly graph: History; readonly facts: Facts },
): HowMerged {
  const log = readingOf(facts, need);
  if (!isKnown(log)) return isCovered(log.code) ? 'untold' : 'unread';
  return toldBy(commit, log.value, graph, facts) ?? (isBefore(facts.now, lateAt(mergedAt)) ? 'unread' : 'untold');
}

/** What a log tells of a merge, with what was read to tell which merges the queue pushed together; `unread`: that was not, and may tell more. */
export function toldBy(
  commit: CommitId,
  moves: readonly BranchMove[],
  graph: History,
  facts: Facts,
): 'merged' | 'pushed' | 'unread' | null {
  const told = broughtBy(commit, moves, graph);
  if (told === 'merged') return told;
  const isMember = isInBatch(commit, moves, graph, facts);
  if (isMember === null) return 'unread';
  return isMember ? 'merged' : told;
}

/** What is to be read of pushes of the queue, once the logs were: a candidate in the middle of one does not have the end of it in its history. */
export function pushNeeds(
  merges: readonly SignedMerge[],
  commits: readonly HistoryCommit[],
  known: readonly MergeSeen[],
  facts: Facts,
): readonly Need[] {
  const graph = historyOf(commits);
  const open = merges.filter(({ commit }) => !known.some((one) => one.commit === commit));
  return logNeeds(merges, known).flatMap((need) => {
    const log = readingOf(facts, need);
    if (!isKnown(log)) return [];
    return open
      .filter(({ commit, change }) => change.base === need.branch && broughtBy(commit, log.value, graph) !== 'merged')
      .flatMap(({ commit }) => batchNeeds(commit, log.value, graph));
  });
}

/** From then on the log of its branch has told of a merge, if it ever does. */
export function lateAt(mergedAt: Instant): Instant {
  return after(mergedAt, LAG);
}

const pushes: readonly string[] = ['push', 'force_push', 'branch_creation'];

/**
 * Which of the moves of a branch brought a commit to it. A merge that GitHub made is what its branch was moved to, or, by its queue, one of several
 * that went in together; whatever else was ever true of it. Null: none of them did.
 */
export function broughtBy(commit: CommitId, moves: readonly BranchMove[], graph: History): 'merged' | 'pushed' | null {
  const brings = ({ before, after: tip }: BranchMove, isWhole: boolean): boolean =>
    tip === commit || passes(commit, { from: tip, to: before, isWhole }, graph);
  const isMerge = (move: BranchMove): boolean =>
    move.how === 'pr_merge' ? move.after === commit : move.how === 'merge_queue_merge' && brings(move, true);
  if (moves.some(isMerge)) return 'merged';
  return moves.some((move) => pushes.includes(move.how) && brings(move, false)) ? 'pushed' : null;
}

/** Whether the commit is on the way of first parents from one to another; `isWhole`: and that way leads there. */
function passes(
  commit: CommitId,
  { from, to, isWhole }: { readonly from: CommitId; readonly to: CommitId; readonly isWhole: boolean },
  graph: History,
): boolean {
  let isOn = false;
  for (let oid: CommitId | undefined = from; oid !== undefined; oid = graph.get(oid)?.parents[0]) {
    if (oid === to) return isOn;
    isOn ||= oid === commit;
  }
  return isOn && !isWhole;
}
