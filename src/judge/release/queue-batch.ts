import { isCovered } from '../../evidence/reader-reasons.ts';
import { readingOf } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { historyOf } from './ancestors.ts';
import type { History } from './ancestors.ts';
import type { CommitId, Facts, Need } from '../../evidence/facts.ts';
import type { BranchMove } from '../../evidence/needed.ts';
import type { HistoryCommit } from '../../evidence/release.ts';

/** So many pushes of the queue may be the one that brought a merge: the log tells of more only where the branch was forced back again and again. */
const MOST = 3;

/**
 * What must be read to tell whether the queue brought a merge with newer ones: the history of where its push ended, which is no part of that of the
 * merge. Only such pushes are asked about that began below the merge.
 */
export function batchNeeds(...asked: Parameters<typeof batchesOver>): readonly Need<'newest-commits'>[] {
  return batchesOver(...asked).map(tipNeed);
}

function batchesOver(commit: CommitId, moves: readonly BranchMove[], graph: History): readonly BranchMove[] {
  const below = new Set(firstParents(commit, graph).slice(1));
  return moves
    .filter(({ how, before, after }) => how === 'merge_queue_merge' && !graph.has(after) && below.has(before))
    .slice(0, MOST);
}

function tipNeed({ after }: BranchMove): Need<'newest-commits'> {
  return { kind: 'newest-commits', of: after };
}

/**
 * Whether one of these pushes of the queue brought a merge: it is on the way of first parents from where the push ended to where that began, and
 * GitHub signed every commit on that way, each of two parents, as the queue builds them. Null: what it takes to tell was not read.
 */
export function isInBatch(
  commit: CommitId,
  moves: readonly BranchMove[],
  graph: History,
  facts: Facts,
): boolean | null {
  let isTold = true;
  for (const move of batchesOver(commit, moves, graph)) {
    const reading = readingOf(facts, tipNeed(move));
    if (isKnown(reading) && isBetween(commit, move, new Map([...historyOf(reading.value), ...graph]))) return true;
    isTold &&= isKnown(reading) || isCovered(reading.code);
  }
  return isTold ? false : null;
}

function isBetween(commit: CommitId, { before, after }: BranchMove, graph: History): boolean {
  const way = firstParents(after, graph);
  const brought = way.slice(0, Math.max(0, way.indexOf(before)));
  return brought.includes(commit) && brought.every((oid) => isSigned(graph.get(oid)));
}

function isSigned(commit: HistoryCommit | undefined): boolean {
  return commit?.parents.length === 2 && commit.byGitHub === true;
}

/** A commit, its first parent, the first parent of that, as far as they were read; the last one was not, or has none. */
function firstParents(start: CommitId, graph: History): readonly CommitId[] {
  const way: CommitId[] = [];
  for (let oid: CommitId | undefined = start; oid !== undefined; oid = graph.get(oid)?.parents[0]) way.push(oid);
  return way;
}
