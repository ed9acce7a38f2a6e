import { describe, expect, it } from '@jest/globals';
import { mergeNeeds, releaseState } from '../../../src/judge/release/release-state.ts';
import { head, merged, mergedAt } from '../../builders/facts.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';
import { aHistoryCommit, oid } from './history.ts';
import { history, own, releaseFacts } from './scene.ts';

const judged = { change: own, candidate: merged };
const deployed = oid('m7');

/** The own change, merged as what was deployed last or not, with a merge of which GitHub lists no pull request. */
function stateOf(parents: readonly string[], over: Partial<HistoryCommit> = {}, base: string | null = 'm6') {
  const tip = { ...aHistoryCommit('m7', [], [], { oid: merged, ...over }), parents };
  const branch = { ...aHistoryCommit('g7', ['m5']), oid: head };
  const facts = releaseFacts({ commits: [tip, branch, ...history.slice(1)], base });
  return { ...releaseState(anEnvironment(), judged, facts), asked: mergeNeeds(anEnvironment(), judged, facts) };
}

describe('the merge of the own change, of which GitHub lists no pull request (T64, T73)', () => {
  it('is nobody’s push where GitHub made it, by the log of its branch', () => {
    const { blockers, asked } = stateOf([oid('m6'), head], { byGitHub: true });
    expect(asked).toEqual([{ kind: 'branch-log', branch: 'main', since: mergedAt }]);
    expect(blockers).toMatchObject([{ code: 'MERGE_UNREAD' }]);
    // What is squashed leaves its own commits behind.
    expect(stateOf([oid('m6')])).toMatchObject({ blockers: [], asked: [] });
  });

  it('is not taken for it where somebody made it by hand, with whatever else is in it', () => {
    for (const base of ['m6', null]) {
      expect(stateOf([oid('m6'), head], {}, base)).toMatchObject({
        direct: [merged],
        blockers: [{ code: 'MERGE_UNPROVED' }],
      });
      expect(stateOf([oid('m6'), oid('m5')], {}, base)).toMatchObject({
        direct: [merged],
        blockers: [{ code: 'DIRECT_PUSH' }],
      });
    }
  });
});

describe('what somebody reported to be deployed', () => {
  it('is not its own change for that, where it was pushed by hand and nothing else was deployed (T73)', () => {
    const tip = { ...aHistoryCommit('m7', [], [], { oid: merged }), parents: [oid('m6'), oid('m5')] };
    const facts = releaseFacts({ commits: [tip, ...history.slice(1)], base: 'm7' });
    const release = Object.entries(facts.readings).map(([key, reading]) => [
      key,
      JSON.parse(JSON.stringify(reading).replaceAll(deployed, merged)),
    ]);
    const state = releaseState(anEnvironment(), judged, { ...facts, readings: Object.fromEntries(release) });
    expect(state).toMatchObject({ range: { state: 'same' }, blockers: [{ code: 'DIRECT_PUSH' }] });
  });
});
