import { describe, expect, it } from '@jest/globals';
import { historyOf } from '../../../src/judge/release/ancestors.ts';
import { pushNeeds, toldBy } from '../../../src/judge/release/merge-log.ts';
import { batchNeeds, isInBatch } from '../../../src/judge/release/queue-batch.ts';
import type { BranchMove } from '../../../src/evidence/needed.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';
import type { UnlearnableCode } from '../../../src/evidence/reading.ts';
import { readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, oid } from './history.ts';

const at = '2026-11-20T12:00:00Z';
const move = (before: string, after: string, how = 'merge_queue_merge'): BranchMove => ({
  how,
  before: oid(before),
  after: oid(after),
  at,
});

/** The queue pushed m1, m2 and m3 upon root, each upon the one before; of the candidate m2 the newer one is no part. */
const pushed = move('root', 'm3');
const upTo2 = [
  aHistoryCommit('m2', ['m1', 'g2']),
  aHistoryCommit('g2', ['root']),
  aHistoryCommit('m1', ['root', 'g1']),
  aHistoryCommit('g1', ['root']),
  aHistoryCommit('root', []),
];
const graph = historyOf(upTo2);
const m3 = aHistoryCommit('m3', ['m2', 'g3']);
const tip = (of: string) => ({ kind: 'newest-commits', of: oid(of) }) as const;

/** Whether it is proved, where this was read of the end of the push. */
function proved(
  read: readonly HistoryCommit[] | UnlearnableCode | null,
  { commit = 'm2', moves = [pushed], below = upTo2 }: Partial<Asked> = {},
) {
  const told = read === null ? {} : readings([tip('m3'), typeof read === 'string' ? unlearnable(read) : read]);
  return isInBatch(oid(commit), moves, historyOf(below), someFacts({ readings: told }));
}

interface Asked {
  readonly commit: string;
  readonly moves: readonly BranchMove[];
  readonly below: readonly HistoryCommit[];
}

describe('a merge that the queue pushed with newer ones, which are no part of the candidate (T64, T71, T73)', () => {
  it('takes the history of where the push ended', () => {
    expect(batchNeeds(oid('m2'), [pushed], graph)).toEqual([tip('m3')]);
    expect(batchNeeds(oid('m1'), [pushed], graph)).toEqual([tip('m3')]);
  });

  it('takes nothing of other pushes: of people, of the button, that ended in what is read, or began beside or at the merge', () => {
    for (const other of [
      move('root', 'm3', 'push'),
      move('root', 'm3', 'pr_merge'),
      move('root', 'm2'),
      move('m2', 'm3'),
      move('g2', 'm3'),
      move('far', 'm3'),
    ])
      expect(batchNeeds(oid('m2'), [other], graph)).toEqual([]);
  });

  it('takes three histories at most', () => {
    const many = ['a', 'b', 'c', 'd'].map((end) => move('root', end));
    expect(batchNeeds(oid('m2'), many, graph)).toEqual([tip('a'), tip('b'), tip('c')]);
  });

  it('is proved where GitHub signed every merge from its end to its beginning', () => {
    expect(proved([m3, ...upTo2])).toBe(true);
    expect(proved([m3])).toBe(true);
    expect(proved([m3], { commit: 'm1' })).toBe(true);
  });

  it('is not proved where the way from the end does not lead through it', () => {
    // What one of the members has below its own head is pushed with it, and nobody knows by whom it was written.
    expect(proved([aHistoryCommit('m3', ['root', 'm2']), ...upTo2])).toBe(false);
    expect(proved([aHistoryCommit('m3', ['x2', 'g3']), aHistoryCommit('x2', ['root', 'm2'])])).toBe(false);
    expect(proved([m3], { commit: 'g2' })).toBe(false);
  });

  it('is not proved where anything on the way is no merge, or not signed by GitHub, above it or below', () => {
    const { byGitHub: _, ...unsigned } = m3;
    expect(proved([unsigned])).toBe(false);
    expect(proved([aHistoryCommit('m3', ['m2'], [], { byGitHub: true })])).toBe(false);
    const below = upTo2.map((one) => (one.oid === oid('m1') ? aHistoryCommit('m1', ['root'], []) : one));
    expect(proved([m3], { below })).toBe(false);
  });

  it('is not proved where the way was not read as far, or the end is lost', () => {
    expect(proved([aHistoryCommit('m3', ['x3', 'g3'])])).toBe(false);
    expect(proved([])).toBe(false);
  });

  it('is not known where that could not be read, and not proved for a reader who may not', () => {
    expect(proved(null)).toBeNull();
    expect(proved('API_UNAVAILABLE')).toBeNull();
    expect(proved('API_FORBIDDEN')).toBe(false);
    expect(proved(null, { moves: [move('root', 'm2', 'push')] })).toBe(false);
  });
});

describe('what a log tells of such a merge', () => {
  const told = (read: readonly HistoryCommit[] | null, ...more: readonly BranchMove[]) =>
    toldBy(
      oid('m2'),
      [...more, pushed],
      graph,
      someFacts({ readings: read === null ? {} : readings([tip('m3'), read]) }),
    );
  const back = move('m3', 'm2', 'force_push');

  it('is that it was merged, also where the branch was forced back to it', () => {
    expect(told([m3])).toBe('merged');
    expect(told([m3], back)).toBe('merged');
  });

  it('is nothing, or that it was pushed, where the push of the queue does not prove it, and open until that was read', () => {
    expect(told([])).toBeNull();
    expect(told([], back)).toBe('pushed');
    expect(told(null, back)).toBe('unread');
  });

  it('is asked for once the log was read, of what the ledger does not know', () => {
    const merge = { commit: oid('m2'), change: aMerge(2, 'm2', { head: oid('g2') }) };
    const log = { kind: 'branch-log', branch: 'main', since: merge.change.mergedAt } as const;
    const facts = someFacts({ readings: readings([log, [pushed]]) });
    expect(pushNeeds([merge], upTo2, [], facts)).toEqual([tip('m3')]);
    expect(pushNeeds([merge], upTo2, [], someFacts())).toEqual([]);
    expect(pushNeeds([merge], upTo2, [{ commit: oid('m2'), how: 'merged' }], facts)).toEqual([]);
    expect(pushNeeds([merge], [m3, ...upTo2], [], facts)).toEqual([]);
  });
});
