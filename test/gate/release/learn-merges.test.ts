import { describe, expect, it } from '@jest/globals';
import { learnMerges } from '../../../src/gate/release/learn-merges.ts';
import type { BranchMove } from '../../../src/evidence/needed.ts';
import type { Facts, Need } from '../../../src/evidence/facts.ts';
import type { HistoryCommit, MergeSeen } from '../../../src/evidence/release.ts';
import { readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, aReading, oid } from '../../judge/release/history.ts';

const two = aMerge(2, 'm2', { head: oid('g2') });
const need = { kind: 'branch-log', branch: 'main', since: two.mergedAt } as const;
const move = (how: string): BranchMove => ({ how, before: oid('m1'), after: oid('m2'), at: two.mergedAt });
const merge = aHistoryCommit('m2', ['m1', 'g2'], [two]);

interface Told {
  readonly log?: readonly BranchMove[];
  readonly of?: Need<'branch-log'>;
  readonly commits?: readonly HistoryCommit[];
  readonly known?: readonly MergeSeen[];
  readonly over?: Partial<Facts>;
}

function learnt({ log = [move('pr_merge')], of = need, commits = [merge], known, over = {} }: Told = {}) {
  const release = { kind: 'release', environment: 'production', candidate: oid('m2') } as const;
  const memory = { environment: 'production', firstVerdict: null, opened: [], succeeded: [] };
  const facts = {
    ...someFacts(),
    now: '2026-11-21T00:00:00Z',
    readings: readings([release, aReading('m2', [], commits)], [of, log]),
    ...(known === undefined ? {} : { deployed: [{ ...memory, merges: known }] }),
    ...over,
  };
  return learnMerges(facts).map(({ key, change, body }) => ({ key, change, body }));
}

const repository = someFacts().subject.repository.id;
const entry = (how: MergeSeen['how']) => ({
  key: `merge-seen:${repository}:${oid('m2')}:production`,
  change: null,
  body: { kind: 'merge-seen', environment: 'production', commit: oid('m2'), how },
});

describe('what a log told of a merge (T64)', () => {
  it('is written down once', () => {
    expect(learnt()).toEqual([entry('merged')]);
    expect(learnt({ log: [move('push')] })).toEqual([entry('pushed')]);
    expect(learnt({ known: [{ commit: oid('m2'), how: 'merged' }] })).toEqual([]);
    expect(learnt({ known: [{ commit: oid('m1'), how: 'merged' }] })).toEqual([entry('merged')]);
  });

  it('is written down again where the log told nothing at first, and tells now', () => {
    const known = [{ commit: oid('m2'), how: 'untold' }] as const;
    const key = `merge-told:${repository}:${oid('m2')}:production`;
    expect(learnt({ known })).toEqual([{ ...entry('merged'), key }]);
    expect(learnt({ known, log: [move('push')] })).toEqual([{ ...entry('pushed'), key }]);
    expect(learnt({ known, log: [] })).toEqual([]);
  });

  it('is nothing while it was not read whether the queue pushed the merge with newer ones, however late', () => {
    const before = aHistoryCommit('m1', []);
    const batch = { how: 'merge_queue_merge', before: oid('m1'), after: oid('m3'), at: two.mergedAt };
    expect(learnt({ log: [batch], commits: [merge, before] })).toEqual([]);
  });

  it('is nothing for an hour where the log does not tell of it, because it may tell late', () => {
    expect(learnt({ log: [], over: { now: '2026-11-20T02:59:59Z' } })).toEqual([]);
    expect(learnt({ log: [], over: { now: '2026-11-20T03:00:00Z' } })).toEqual([entry('untold')]);
    expect(learnt({ over: { now: '2026-11-20T02:00:01Z' } })).toEqual([entry('merged')]);
  });

  it('is nothing where no log was read, or that of another branch, or not as far back', () => {
    const { readings: all } = { readings: readings([need, unlearnable('API_FORBIDDEN')]) };
    expect(learnt({ over: { readings: all } })).toEqual([]);
    expect(learnt({ of: { ...need, branch: 'stable' } })).toEqual([]);
    expect(learnt({ of: { ...need, since: '2026-11-20T02:00:01Z' } })).toEqual([]);
    expect(learnt({ of: { ...need, since: '2026-11-20T01:00:00.000Z' } })).toEqual([entry('merged')]);
  });

  it('is nothing for what is no merge that GitHub signed', () => {
    const { byGitHub: _, ...unsigned } = merge;
    expect(learnt({ commits: [unsigned] })).toEqual([]);
    expect(learnt({ commits: [aHistoryCommit('m2', ['m1'], [two], { byGitHub: true })] })).toEqual([]);
    expect(learnt({ commits: [aHistoryCommit('m2', ['m1', 'x2'], [two])] })).toEqual([]);
    expect(learnt({ commits: [aHistoryCommit('m2', ['m1', 'g2'], [{ ...two, merge: oid('x2') }])] })).toEqual([]);
  });
});
