import { describe, expect, it } from '@jest/globals';
import { rangeOf } from '../../../src/judge/release/range.ts';
import { aHistoryCommit, aMerge, aReading, aSuccess, oid } from './history.ts';
import type { HistoryCommit } from '../../../src/evidence/release.ts';

/** A generator of numbers that follow from a seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

interface Story {
  readonly commits: readonly HistoryCommit[];
  readonly candidate: string;
  readonly base: string;
}

/** A history of merges, branches and direct pushes; every third commit came without a pull request. */
function aStory(roll: (sides: number) => number): Story {
  const names: string[] = [];
  const commits: HistoryCommit[] = [];
  const size = 3 + roll(14);
  for (let n = 0; n < size; n += 1) {
    const parents = [...new Set(names.length === 0 ? [] : [pick(), ...(roll(3) === 0 ? [pick()] : [])])];
    const name = `c${n}`;
    commits.push(aHistoryCommit(name, parents, roll(3) === 0 ? [] : [aMerge(n + 1, name)]));
    names.push(name);
  }
  return { commits: commits.toReversed(), candidate: pick(), base: pick() };
  function pick(): string {
    return names[Math.max(0, names.length - 1 - roll(5))] ?? '';
  }
}

/** Everything before a commit and itself, by going through all commits again and again. */
function closure(start: string, commits: readonly HistoryCommit[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { oid: id, parents } of commits) if (found.has(id)) for (const parent of parents) found.add(parent);
  }
  return found;
}

describe('ranges of random histories', () => {
  it('are the difference of what comes before the candidate and what comes before the base', () => {
    const roll = dice(20_261_122);
    const seen = { behind: 0, same: 0, new: 0 };
    for (let n = 0; n < 2_000; n += 1) {
      const { commits, candidate, base } = aStory(roll);
      const reading = aReading(candidate, [aSuccess(1, base)], commits);
      const range = rangeOf({ reading, memory: null, own: null, allows: () => true });
      const deployed = closure(oid(base), commits);
      const fresh = [...closure(oid(candidate), commits)].filter((id) => !deployed.has(id));
      if (candidate === base) expect(range.state).toBe('same');
      else if (fresh.length === 0) expect(range.state).toBe('behind');
      else {
        expect(range).toMatchObject({ state: 'new' });
        if (range.state !== 'new') continue;
        expect(range.commits.map(({ oid: id }) => id).toSorted()).toEqual(fresh.toSorted());
        expect(range.others.length + range.direct.length).toBe(fresh.length);
      }
      if (range.state === 'behind' || range.state === 'same' || range.state === 'new') seen[range.state] += 1;
    }
    expect(Object.values(seen).every((count) => count > 50)).toBe(true);
  });

  it('never grow smaller because less of the history was read: they end as not known', () => {
    const roll = dice(7);
    for (let n = 0; n < 1_000; n += 1) {
      const { commits, candidate, base } = aStory(roll);
      const question = { memory: null, own: null, allows: () => true };
      const whole = rangeOf({ ...question, reading: aReading(candidate, [aSuccess(1, base)], commits) });
      const cut = commits.slice(0, 1 + roll(commits.length));
      const part = rangeOf({ ...question, reading: aReading(candidate, [aSuccess(1, base)], cut, false) });
      if (part.state === 'untold' || whole.state === 'same') continue;
      if (part.state === 'behind') expect(whole.state).toBe('behind');
      else if (part.state === 'new' && whole.state === 'new') {
        const ids = new Set(part.commits.map(({ oid: id }) => id));
        expect(whole.commits.every(({ oid: id }) => ids.has(id))).toBe(true);
      }
    }
  });
});
