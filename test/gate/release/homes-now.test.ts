import { describe, expect, it } from '@jest/globals';
import { homesNow, isByName } from '../../../src/gate/release/homes-now.ts';
import type { ReleaseMemory } from '../../../src/ledger/release-entries.ts';
import { octavia } from '../../builders/people.ts';
import { aCandidate, aHomeEntry, aStep, commit, other } from '../../ledger/releases.ts';

type Story = ReleaseMemory['story'];

const proposed: Story = [aCandidate(), aHomeEntry(30)];
const droppedStory: Story = [...proposed, aStep({ how: 'dropped', by: octavia })];

describe('a home', () => {
  const told = (at: string, over = {}) => ({ ...aHomeEntry(30), at, ...over });

  it('is one since its candidate came to it, however often that is said again', () => {
    const story = [told('2026-11-20T10:00:00Z'), told('2026-11-20T11:00:00Z')];
    expect(homesNow(story).homes).toMatchObject([{ issue: 30, since: '2026-11-20T10:00:00Z' }]);
    const moved = [...story, told('2026-11-20T12:00:00Z', { candidate: other })];
    expect(homesNow(moved).homes).toMatchObject([{ candidate: other, since: '2026-11-20T12:00:00Z' }]);
  });
});

describe('a candidate that somebody dropped', () => {
  it('is known with the home that it had', () => {
    const { homes, dropped, seen } = homesNow(droppedStory);
    expect(homes).toEqual([]);
    expect([...dropped]).toEqual([
      [commit, { issue: 30, url: aHomeEntry(30).url, candidate: commit, branch: 'main', fixed: false }],
    ]);
    expect(seen.has(commit)).toBe(true);
  });

  it('is known however often homes have moved since, with the branch that its end tells (T107)', () => {
    const end = aStep({ how: 'dropped', by: octavia, branch: 'release/1.x' });
    const known = { issue: 30, url: '', candidate: commit, branch: 'release/1.x', fixed: false };
    expect([...homesNow([end]).dropped]).toEqual([[commit, known]]);
    expect(homesNow([...proposed, end]).dropped.get(commit)).toMatchObject({ branch: 'main', url: aHomeEntry(30).url });
    const { branch: _, ...older } = end;
    expect(homesNow([older]).dropped.get(commit)).toMatchObject({ issue: 30, branch: null });
    expect(homesNow([aStep({ how: 'deployed' })]).dropped.size).toBe(0);
  });

  it('is dropped no more once it was fixed again, where both its homes are forgotten', () => {
    const end = aStep({ how: 'dropped', by: octavia });
    const fixed = aStep({ issue: 31, step: 'fixed', how: 'command' });
    const back = homesNow([end, fixed]);
    expect(back.dropped.size).toBe(0);
    expect(back.homes).toEqual([]);
    expect(homesNow([end, { ...fixed, candidate: other }]).dropped.has(commit)).toBe(true);
    expect(homesNow([end, fixed, { ...end, issue: 31 }]).dropped.get(commit)?.issue).toBe(31);
  });

  it('is known as one whose home was lost where nobody gave it up', () => {
    const { homes, dropped } = homesNow([...proposed, aStep({ how: 'dropped', by: null })]);
    expect(homes).toEqual([]);
    expect([...dropped.values()]).toMatchObject([{ candidate: commit, issue: 30, lost: true }]);
    const other = homesNow([...proposed, aStep({ how: 'deployed', by: null })]);
    expect(other.dropped.size).toBe(0);
  });

  it('is known as lost twice where its second issue was lost as well, and not for what was deployed since', () => {
    const lost = aStep({ how: 'dropped', by: null });
    const second = [aHomeEntry(31), { ...lost, issue: 31 }];
    expect(homesNow([...proposed, lost]).dropped.get(commit)).not.toHaveProperty('twice');
    expect(homesNow([...proposed, lost, ...second]).dropped.get(commit)).toMatchObject({ issue: 31, twice: true });
    const since = homesNow([...proposed, lost, aStep({ candidate: other }), ...second]);
    expect(since.dropped.get(commit)).not.toHaveProperty('twice');
  });

  it.each(['tag', 'command'] as const)('comes back by a %s', (by) => {
    const { dropped, waiting } = homesNow([...droppedStory, aCandidate({ by })]);
    expect(dropped.size).toBe(0);
    expect(waiting.map(({ candidate }) => candidate)).toEqual([commit]);
  });

  it('is dropped no more once it has a home again, also where the word that brought it back is forgotten', () => {
    expect(homesNow([...droppedStory, aHomeEntry(31)]).dropped.size).toBe(0);
  });

  it.each(['merged', 'pushed', 'waiting'] as const)('does not come back because it is %s', (by) => {
    expect(homesNow([...droppedStory, aCandidate({ by })]).dropped.has(commit)).toBe(true);
  });

  it('does not come back with another one, and is dropped in the issue that it had last', () => {
    expect(homesNow([...droppedStory, aCandidate({ candidate: other, by: 'tag' })]).dropped.has(commit)).toBe(true);
    const again = [aCandidate({ by: 'tag' }), aHomeEntry(31), aStep({ how: 'dropped', issue: 31 })];
    expect(homesNow([...droppedStory, ...again]).dropped.get(commit)?.issue).toBe(31);
  });

  it('is none where it was deployed', () => {
    const { dropped, seen } = homesNow([...proposed, aStep({ how: 'deployed' })]);
    expect(dropped.size).toBe(0);
    expect(seen.size).toBe(0);
  });
});

describe('what a release moved on from', () => {
  const moved: Story = [...proposed, aCandidate({ candidate: other }), { ...aHomeEntry(30), candidate: other }];
  const asideOf = (story: Story) => homesNow(story).aside.map(({ candidate }) => candidate);

  it('is kept in mind, and neither waits nor is the candidate', () => {
    expect(asideOf(proposed)).toEqual([]);
    expect(asideOf(moved)).toEqual([commit]);
    expect(homesNow(moved).waiting).toEqual([]);
    expect(asideOf([...moved, aHomeEntry(30)])).toEqual([other]);
  });

  it('waits again once it is proposed again', () => {
    const again = homesNow([...moved, aCandidate({ by: 'pushed' })]);
    expect(again.aside).toEqual([]);
    expect(again.waiting.map(({ candidate }) => candidate)).toEqual([commit]);
  });

  it.each([octavia, null])('is kept in mind where the one that took its place is given up', (by) => {
    expect(asideOf([...moved, aStep({ candidate: other, how: 'dropped', by })])).toEqual([commit]);
  });

  it('is none any more once it is dropped itself', () => {
    const both = [...moved, aStep({ candidate: other, how: 'dropped' }), { ...aHomeEntry(31), candidate: commit }];
    expect(asideOf(both)).toEqual([]);
    expect(asideOf([...both, aStep({ issue: 31, how: 'dropped' })])).toEqual([]);
  });

  it.each(['deployed', 'single'] as const)('is forgotten with everything else where the release is %s', (how) => {
    expect(asideOf([...moved, aStep({ candidate: other, how })])).toEqual([]);
  });
});

describe('what was proposed', () => {
  it('is meant by name where a tag or a command says so', () => {
    const named = (['merged', 'pushed', 'tag', 'command', 'waiting'] as const).filter((by) => isByName({ by }));
    expect(named).toEqual(['tag', 'command']);
  });
});
