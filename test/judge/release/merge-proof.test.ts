import { describe, expect, it } from '@jest/globals';
import { missingNeeds } from '../../../src/judge/needs.ts';
import { mergeNeeds, releaseState } from '../../../src/judge/release/release-state.ts';
import type { Environment } from '../../../src/checklist/model.ts';
import type { BranchMove } from '../../../src/evidence/needed.ts';
import type { HistoryCommit, MergeSeen } from '../../../src/evidence/release.ts';
import type { Unlearnable } from '../../../src/evidence/reading.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { merged, readings, unlearnable } from '../../builders/facts.ts';
import { aHistoryCommit, aMerge, oid } from './history.ts';
import { checklist, history, own, releaseFacts } from './scene.ts';

const six = aMerge(6, 'm6', { head: oid('g6') });
const log = { kind: 'branch-log', branch: 'main', since: six.mergedAt } as const;
const short = oid('m6').slice(0, 7);
const judged = { change: own, candidate: merged };

/** The history with a merge of #6 that GitHub signed for ada, under its own address. */
function withMerge(over: Partial<HistoryCommit> = {}): readonly HistoryCommit[] {
  const merge = [aHistoryCommit('m6', ['m5', 'g6'], [six], over), aHistoryCommit('g6', ['m5'], [six])];
  return history.flatMap((one) => (one.oid === oid('m6') ? merge : [one]));
}

interface Told {
  readonly log?: readonly BranchMove[] | Unlearnable;
  readonly known?: readonly MergeSeen[];
  readonly now?: string;
  readonly commits?: readonly HistoryCommit[];
}

function factsOf({ log: told, known, now, commits = withMerge() }: Told) {
  const memory = { environment: 'production', firstVerdict: null, opened: [], succeeded: [] };
  return releaseFacts({
    commits,
    facts: {
      readings: told === undefined ? {} : readings([log, told]),
      ...(known === undefined ? {} : { deployed: [{ ...memory, merges: known }] }),
      ...(now === undefined ? {} : { now }),
    },
  });
}

const state = (told: Told, environment: Partial<Environment> = {}) =>
  releaseState(anEnvironment(environment), judged, factsOf(told));
const moved = (how: string): readonly BranchMove[] => [{ how, before: oid('m5'), after: oid('m6'), at: six.mergedAt }];

describe('a merge that bears the names of the merge button (T64, T71, T73)', () => {
  it('is proved by the log of its branch', () => {
    expect(state({ log: moved('pr_merge') })).toMatchObject({ direct: [], unproved: [], blockers: [] });
    expect(state({ known: [{ commit: oid('m6'), how: 'merged' }] })).toMatchObject({ direct: [], blockers: [] });
  });

  it('is proved so also where an App pressed the button', () => {
    const authors = [{ email: '41898282+deployer[bot]@users.noreply.github.com', user: null }];
    expect(state({ log: moved('pr_merge'), commits: withMerge({ authors }) }).blockers).toEqual([]);
    expect(state({ log: [], commits: withMerge({ authors }) }).blockers).toMatchObject([{ code: 'MERGE_UNPROVED' }]);
  });

  it('is none where the log says that it was pushed, whoever asks, and says what helps', () => {
    for (const told of [{ log: moved('push') }, { known: [{ commit: oid('m6'), how: 'pushed' }] }] as const)
      expect(state(told)).toMatchObject({
        direct: [oid('m6')],
        unproved: [oid('m6')],
        nextLook: null,
        blockers: [
          {
            outcome: 'unmet',
            code: 'MERGE_UNPROVED',
            sentence: `${short} looks like a merge by GitHub, and by GitHub's log of the branch it was pushed there: made in a codespace or the editor it is signed whatever is in it.`,
            next: [
              {
                who: 'somebody who can change the checklist',
                how: 'sets `direct-pushes: merges` for production where people are to merge by hand, or the environment is overridden',
              },
            ],
          },
        ],
      });
  });

  it('is unknown until the log tells, for two minutes, and while it cannot be read', () => {
    const blockers = [
      {
        outcome: 'unknown',
        code: 'MERGE_UNREAD',
        sentence: `${short} looks like a merge by GitHub, and GitHub's log of the branch does not tell of it yet, or could not be read.`,
        next: [
          {
            who: 'nobody',
            how: 'the log is read again, for two minutes after the merge at least; a job that has given up is run again',
          },
        ],
      },
    ];
    expect(state({ log: [], now: '2026-11-20T06:00:30Z' })).toMatchObject({
      blockers,
      nextLook: '2026-11-20T06:02:00.000Z',
    });
    expect(state({ log: unlearnable('API_UNAVAILABLE') })).toMatchObject({ blockers, nextLook: null });
    expect(state({})).toMatchObject({ blockers });
  });

  it('goes by its names where the log does not tell, but where nothing but proof is good enough', () => {
    expect(state({ known: [seen('untold')] })).toMatchObject({ direct: [], blockers: [] });
    for (const told of [{ log: [] }, { log: unlearnable('API_FORBIDDEN') }, { log: [], known: [seen('untold')] }]) {
      expect(state(told)).toMatchObject({ direct: [], blockers: [] });
      expect(state(told, { strict: true })).toMatchObject({
        direct: [oid('m6')],
        blockers: [
          {
            outcome: 'unmet',
            code: 'MERGE_UNPROVED',
            sentence: `${short} looks like a merge by GitHub, and GitHub's log of the branch does not tell of it: without that nobody can tell it from one that was made by hand.`,
            next: [
              {
                who: 'somebody who can change the checklist',
                how: 'sets `direct-pushes: merges` for production where there is no such log, or the environment is overridden',
              },
            ],
          },
        ],
      });
    }
  });

  it('is asked about again where the log told nothing once, and nothing but proof is good enough', () => {
    const known = [seen('untold')];
    const strict = anEnvironment({ strict: true });
    expect(mergeNeeds(strict, judged, factsOf({ known }))).toEqual([log]);
    expect(mergeNeeds(anEnvironment(), judged, factsOf({ known }))).toEqual([]);
    expect(mergeNeeds(strict, judged, factsOf({ known: [seen('merged')] }))).toEqual([]);
    expect(state({ known, log: moved('pr_merge') }, { strict: true })).toMatchObject({ direct: [], blockers: [] });
    expect(state({ known }, { strict: true }).blockers).toMatchObject([{ code: 'MERGE_UNREAD' }]);
  });

  it('is asked about also where nothing was deployed yet, and it is the very change that is judged', () => {
    const seven = aMerge(7, 'm7', { merge: merged, head: oid('g7') });
    const commits = [{ ...aHistoryCommit('m7', ['m6', 'g7'], [seven]), oid: merged }, ...history.slice(1)];
    const first = (moves: readonly BranchMove[] | null) => {
      const told =
        moves === null ? {} : readings([{ kind: 'branch-log', branch: 'main', since: seven.mergedAt }, moves]);
      return releaseFacts({ commits, base: null, facts: { readings: told } });
    };
    expect(mergeNeeds(anEnvironment(), judged, first(null))).toEqual([{ ...log, since: seven.mergedAt }]);
    const move = (how: string) => [{ how, before: oid('m6'), after: merged, at: seven.mergedAt }];
    expect(releaseState(anEnvironment(), judged, first(move('push'))).blockers).toMatchObject([
      { code: 'MERGE_UNPROVED' },
    ]);
    expect(releaseState(anEnvironment(), judged, first(move('pr_merge'))).blockers).toEqual([]);
  });

  it('is not asked about where such merges, or pushes, are taken', () => {
    for (const directPushes of ['merges', 'allow'] as const)
      expect(state({ log: moved('push') }, { directPushes }).blockers).toEqual([]);
  });
});

const seen = (how: MergeSeen['how']): MergeSeen => ({ commit: oid('m6'), how });

describe('the log of a branch', () => {
  const needs = (told: Told, environment: Partial<Environment> = {}) =>
    mergeNeeds(anEnvironment(environment), judged, factsOf(told));

  it('is read where what is brought holds such a merge, once', () => {
    expect(needs({})).toEqual([log]);
    expect(missingNeeds(checklist, factsOf({}))).toContainEqual(log);
    expect(missingNeeds(checklist, factsOf({ log: moved('push') }))).not.toContainEqual(log);
  });

  it('is not read for what the ledger knows, or for what is no such merge', () => {
    expect(needs({ known: [seen('merged')] })).toEqual([]);
    expect(needs({ commits: history })).toEqual([]);
    expect(needs({ commits: withMerge({ unchecked: true }) })).toEqual([]);
    const { byGitHub: _, ...unsigned } = aHistoryCommit('m6', ['m5', 'g6'], [six]);
    expect(needs({ commits: history.map((one) => (one.oid === oid('m6') ? unsigned : one)) })).toEqual([]);
    for (const parents of [['m5', 'x6'], ['m5', 'g6', 'root'], ['m5']])
      expect(needs({ commits: withMerge({ parents: parents.map(oid) }) })).toEqual([]);
    for (const over of [{ base: 'stable' }, { merge: oid('x6') }])
      expect(needs({ commits: withMerge({ changes: [{ ...six, ...over }] }) })).toEqual([]);
  });

  it('is not read where such merges, or pushes, are taken, or nothing was read of what is brought', () => {
    for (const directPushes of ['merges', 'allow'] as const) expect(needs({}, { directPushes })).toEqual([]);
    expect(needs({}, { enforce: 'off' })).toEqual([]);
    expect(mergeNeeds(anEnvironment(), judged, { ...factsOf({}), readings: {} })).toEqual([]);
  });
});
