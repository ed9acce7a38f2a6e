import { describe, expect, it } from '@jest/globals';
import { historyOf } from '../../../src/judge/release/ancestors.ts';
import { broughtBy, howMerged, lateAt, logNeeds } from '../../../src/judge/release/merge-log.ts';
import type { BranchMove } from '../../../src/evidence/needed.ts';
import type { MergeSeen } from '../../../src/evidence/release.ts';
import type { UnlearnableCode } from '../../../src/evidence/reading.ts';
import { readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, oid } from './history.ts';

const at = '2026-11-20T12:00:00Z';
const move = (how: string, before: string, after: string): BranchMove => ({
  how,
  before: oid(before),
  after: oid(after),
  at,
});

/** m3 merges g3 upon m2, m2 merges g2 upon m1. */
const commits = [
  aHistoryCommit('m3', ['m2', 'g3']),
  aHistoryCommit('g3', ['m1']),
  aHistoryCommit('m2', ['m1', 'g2']),
  aHistoryCommit('g2', ['m1']),
  aHistoryCommit('m1', ['root']),
];
const graph = historyOf(commits);
const brought = (name: string, ...moves: readonly BranchMove[]) => broughtBy(oid(name), moves, graph);

describe('how a merge came to its branch, by the log of that (T64, T71, T73)', () => {
  it('is by the button, or the queue, where the branch was moved to it so', () => {
    expect(brought('m2', move('pr_merge', 'm1', 'm2'))).toBe('merged');
    expect(brought('m2', move('merge_queue_merge', 'm1', 'm2'))).toBe('merged');
  });

  it('is by the queue where it went in with others, and only if they went in upon each other', () => {
    expect(brought('m2', move('merge_queue_merge', 'm1', 'm3'))).toBe('merged');
    expect(brought('m1', move('merge_queue_merge', 'm1', 'm3'))).toBeNull();
    expect(brought('g3', move('merge_queue_merge', 'm2', 'm3'))).toBeNull();
    // Whether it was there before is not known where the way to what was before was not read.
    expect(brought('m2', move('merge_queue_merge', 'far', 'm3'))).toBeNull();
    expect(brought('m3', move('merge_queue_merge', 'far', 'm3'))).toBe('merged');
  });

  it('is by hand where it was pushed, alone or below others, or the branch was forced to it or made with it', () => {
    for (const how of ['push', 'force_push', 'branch_creation']) {
      expect(brought('m2', move(how, 'm1', 'm2'))).toBe('pushed');
      expect(brought('m2', move(how, 'm1', 'm3'))).toBe('pushed');
      expect(brought('m2', move(how, 'gone', 'm3'))).toBe('pushed');
    }
  });

  it('is not told by moves that brought others', () => {
    expect(brought('m2')).toBeNull();
    expect(brought('m2', move('push', 'm2', 'm3'))).toBeNull();
    expect(brought('m2', move('push', 'root', 'm1'))).toBeNull();
    // What another pull request brought is asked of that one.
    expect(brought('m2', move('pr_merge', 'm1', 'm3'))).toBeNull();
    expect(brought('m2', move('branch_deletion', 'm1', 'm2'))).toBeNull();
    expect(brought('m2', move('something_new', 'm1', 'm2'))).toBeNull();
  });

  it('stays by the button whatever happened to the branch later', () => {
    const pressed = move('pr_merge', 'm1', 'm2');
    expect(brought('m2', move('force_push', 'bad', 'm2'), pressed)).toBe('merged');
    expect(brought('m2', pressed, move('push', 'm1', 'm3'))).toBe('merged');
  });
});

const two = { commit: oid('m2'), change: aMerge(2, 'm2', { head: oid('g2') }) };
const three = { commit: oid('m3'), change: aMerge(3, 'm3', { head: oid('g3') }) };
const since = two.change.mergedAt;
const need = { kind: 'branch-log', branch: 'main', since } as const;
const seen = (how: MergeSeen['how'], name = 'm2'): MergeSeen => ({ commit: oid(name), how });

describe('the logs that are to be read', () => {
  it('are one of each branch, back to the oldest merge', () => {
    const stable = { commit: oid('m1'), change: aMerge(1, 'm1', { base: 'stable' }) };
    expect(logNeeds([three, two, stable], [])).toEqual([
      need,
      { kind: 'branch-log', branch: 'stable', since: stable.change.mergedAt },
    ]);
    expect(logNeeds([two, three], [])).toEqual([need]);
  });

  it('are none for what the ledger knows', () => {
    expect(logNeeds([two, three], [seen('merged')])).toEqual([{ ...need, since: three.change.mergedAt }]);
    expect(logNeeds([two], [seen('untold')])).toEqual([]);
    expect(logNeeds([], [])).toEqual([]);
  });
});

describe('what is known of merges that GitHub signed', () => {
  const how = (
    log: readonly BranchMove[] | UnlearnableCode | null,
    { known = [], now = '2026-11-21T00:00:00Z' }: { readonly known?: readonly MergeSeen[]; readonly now?: string } = {},
  ) => {
    const told = log === null ? {} : readings([need, typeof log === 'string' ? unlearnable(log) : log]);
    const found = howMerged([two, three], commits, known, { ...someFacts(), now, readings: told });
    return [found.get(two.commit), found.get(three.commit)];
  };

  it('is what the log of their branch tells', () => {
    expect(how([move('pr_merge', 'm2', 'm3'), move('push', 'm1', 'm2')])).toEqual(['pushed', 'merged']);
  });

  it('is what the ledger was told before, without asking again', () => {
    expect(how(null, { known: [seen('merged'), seen('pushed', 'm3')] })).toEqual(['merged', 'pushed']);
    expect(how(null, { known: [seen('untold'), seen('untold', 'm3')] })).toEqual(['untold', 'untold']);
  });

  it('is open for two minutes where the log does not tell, and then untold', () => {
    const late = lateAt(three.change.mergedAt);
    expect(late).toBe('2026-11-20T03:02:00.000Z');
    expect(how([], { now: '2026-11-20T03:01:59Z' })).toEqual(['untold', 'unread']);
    expect(how([], { now: late })).toEqual(['untold', 'untold']);
  });

  it('is untold where there is no log for this reader, and open where it was not read', () => {
    expect(how('API_FORBIDDEN')).toEqual(['untold', 'untold']);
    for (const code of ['API_UNAVAILABLE', 'API_PARTIAL', 'TRUNCATED', 'API_RATE_LIMITED'] as const)
      expect(how(code)).toEqual(['unread', 'unread']);
    expect(how(null)).toEqual(['unread', 'unread']);
  });
});
