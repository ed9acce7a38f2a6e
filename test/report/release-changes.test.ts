import { describe, expect, it } from '@jest/globals';
import { assemble } from '../../src/report/blocks.ts';
import {
  countedChanges,
  letThrough,
  openChanges,
  releaseBlocks,
  releaseLines,
} from '../../src/report/release-changes.ts';
import type { ReleasedChange, ReleaseRead, RollCall } from '../../src/judge/roll-call.ts';
import { aBlocker, aRollCall } from './roll-calls.ts';

const base = { deployment: 1, commit: 'b'.repeat(40), at: '2026-11-19T02:00:00Z' };
const commits = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(2, '0').repeat(20));

/** A change that is ready. */
function aReleased(number: number, over: Partial<ReleasedChange> = {}): ReleasedChange {
  return {
    number,
    url: `https://github.test/acme/shop/pull/${number}`,
    title: `Change ${number}`,
    outcome: 'met',
    code: 'MET',
    sentence: 'It is ready.',
    next: [],
    open: [],
    ...over,
  };
}

const waiting = aReleased(5, {
  outcome: 'pending',
  code: 'SIGNOFF_MISSING',
  sentence: 'QA agrees is open.',
  next: [
    { who: 'quinn', how: 'signs it on their pull request' },
    { who: 'ada', how: 'asks quinn' },
  ],
});
const failed = aReleased(6, { outcome: 'unmet', sentence: 'Tests failed.' });

/** Production, shown on pull request 7, which it brings since the last deployment. */
function bringing(release: Partial<ReleaseRead> = {}, over: Partial<RollCall> = {}): RollCall {
  return aRollCall({
    gate: { kind: 'environment', name: 'production' },
    release: { base, changes: [aReleased(7)], direct: [], since: 'deployed', ...release },
    blockers: (release.direct ?? []).length === 0 ? [] : [aBlocker({ code: 'DIRECT_PUSH' })],
    ...over,
  });
}

/** The same where nothing is known of what it brings. */
const untold = aRollCall({ gate: { kind: 'environment', name: 'production' } });

const markdown = (rollCall: RollCall): string => assemble(releaseBlocks(rollCall), 60_000, '');

describe('what a deployment brings, as Markdown', () => {
  it('is told change by change, then commit by commit', () => {
    const direct = commits(2);
    expect(markdown(bringing({ changes: [waiting, failed, aReleased(7)], direct }))).toBe(
      [
        '**What a deployment to production brings, since bbbbbbb**',
        '',
        '- ⏳ #5 Change 5: QA agrees is open. Next: quinn signs it on their pull request; or ada asks quinn.',
        '- ❌ #6 Change 6: Tests failed.',
        '- ✅ #7 Change 7: It is ready.',
        '- ➕ `0000000`: pushed without a pull request.',
        '- ➕ `0101010`: pushed without a pull request.',
      ].join('\n'),
    );
  });

  it('is not told since when, where nothing was deployed', () => {
    expect(markdown(bringing({ base: null, changes: [failed, aReleased(7)] }))).toContain(
      '**What a deployment to production brings**',
    );
  });

  it('is told without a place where no environment is named', () => {
    expect(markdown(bringing({ changes: [failed] }, { gate: { kind: 'merge' } }))).toContain(
      '**What a deployment brings, since bbbbbbb**',
    );
  });

  it('names twenty commits, and counts the rest', () => {
    const named = (count: number) =>
      markdown(bringing({ direct: commits(count) }))
        .split('\n')
        .slice(3);
    expect(named(20)).toHaveLength(20);
    expect(named(20).at(-1)).toContain('`1919191`');
    expect(named(22)).toHaveLength(21);
    expect(named(22).at(-1)).toBe('- ➕ 2 more commits that were pushed without a pull request.');
  });
});

describe('what a deployment brings, in a terminal', () => {
  it('is one line each, with all who can act', () => {
    expect(releaseLines(bringing({ changes: [waiting, aReleased(7)], direct: commits(1) }))).toEqual([
      'What a deployment to production brings, since bbbbbbb:',
      '… #5 Change 5: QA agrees is open. Next: quinn signs it on their pull request. Next: ada asks quinn.',
      '✓ #7 Change 7: It is ready.',
      '+ 0000000: pushed without a pull request.',
    ]);
  });
});

describe('commits without a pull request that the checklist lets through', () => {
  const said = (whom: string) =>
    `The checklist lets commits without a pull request through: nothing that is asked of each change, its checks included, was asked of ${whom}, only what is asked of the release.`;
  const allowed = (count: number, over: Partial<ReleaseRead> = {}) =>
    bringing({ direct: commits(count), ...over }, { blockers: [aBlocker({ code: 'WINDOW_CLOSED' })] });

  it('are told with what nobody asked of them', () => {
    expect(markdown(allowed(1)).split('\n').slice(3)).toEqual([
      '- ➕ `0000000`: pushed without a pull request.',
      `- ⚠️ ${said('it')}`,
    ]);
    expect(markdown(allowed(22)).split('\n').slice(-2)).toEqual([
      '- ➕ 2 more commits that were pushed without a pull request.',
      `- ⚠️ ${said('them')}`,
    ]);
    expect(releaseLines(allowed(2)).slice(-2)).toEqual([
      '+ 0101010: pushed without a pull request.',
      `! ${said('them')}`,
    ]);
  });

  it('are counted with the changes', () => {
    expect(countedChanges(allowed(1))).toBe('1 change ready, 1 commit without a pull request');
    expect(countedChanges(allowed(2, { changes: [] }))).toBe('0 changes ready, 2 commits without a pull request');
    expect(countedChanges(allowed(2, { changes: [failed, aReleased(7)] }))).toBe(
      '1 of 2 changes not ready: #6, 2 commits without a pull request',
    );
  });

  it('are none where they shut the gate, where another place tells of them, or where none are', () => {
    expect(letThrough(bringing({ direct: commits(1) }))).toBeNull();
    expect(letThrough(allowed(1, { elsewhere: true }))).toBeNull();
    expect(letThrough(allowed(0))).toBeNull();
    expect(letThrough(untold)).toBeNull();
  });
});

describe('a deployment of one change alone', () => {
  it('brings nothing that had to be told', () => {
    expect([releaseBlocks(bringing()), releaseLines(bringing()), countedChanges(bringing())]).toEqual([[], [], null]);
  });

  it('brings nothing that is known, where it was not read', () => {
    expect([releaseBlocks(untold), releaseLines(untold), countedChanges(untold), openChanges(untold)]).toEqual([
      [],
      [],
      null,
      [],
    ]);
  });

  it('says why, where nothing was deployed yet', () => {
    const words = (whom: string) =>
      `Nothing was deployed to production yet, so only what ${whom} itself brings is asked for; what was there before is taken as it is.`;
    const first = bringing({ base: null, since: 'first' });
    expect(markdown(first)).toBe(words('#\u200B7'));
    expect(releaseLines(first)).toEqual([words('#7')]);
    const nobodys = bringing({ base: null, since: 'first', changes: [] }, { change: null });
    expect(releaseLines(nobodys)).toEqual([words('the commit')]);
  });

  it('says so of environments, and not of a merge', () => {
    expect(releaseLines(bringing({ since: 'first' }, { gate: { kind: 'merge' } }))).toEqual([]);
    expect(releaseLines(bringing({ since: 'same' }))).toEqual([]);
  });
});

describe('the changes that are not ready', () => {
  it('are those beside the one that is shown', () => {
    const own = aReleased(7, { outcome: 'unmet' });
    expect(openChanges(bringing({ changes: [waiting, aReleased(4), own, failed] }))).toEqual([waiting, failed]);
  });

  it('are counted and named, all of them', () => {
    const counted = (...changes: readonly ReleasedChange[]) =>
      countedChanges(bringing({ changes, direct: commits(1) }));
    expect(counted(waiting, aReleased(7), failed)).toBe('2 of 3 changes not ready: #5, #6');
    expect(counted(failed)).toBe('1 of 1 change not ready: #6');
    expect(counted(aReleased(4), aReleased(7))).toBe('2 changes ready');
    expect(counted(aReleased(7))).toBe('1 change ready');
    expect(counted()).toBe('0 changes ready');
  });
});
