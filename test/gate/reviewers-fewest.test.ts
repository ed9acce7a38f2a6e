import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fewest, type Demand, type Wanted } from '../../src/gate/reviewers-fewest.ts';

const none: ReadonlySet<string> = new Set();
const one = (missing: number, ...from: readonly string[]): Demand => ({ missing, from });

describe('the fewest who can review', () => {
  it.each<readonly [string, readonly Wanted[], readonly string[]]>([
    ['nobody where nothing is wanted', [], []],
    ['one who can help with everything', [one(1, '@a', '@b'), one(1, '@c', '@b')], ['@b']],
    ['a team for several approvals', [one(2, 'acme/qa', '@a', '@b')], ['acme/qa']],
    ['as many people as approvals where there is no team', [one(2, '@a', '@b', '@c')], ['@a', '@b']],
    ['the first of several that are as few', [one(1, '@b', '@a')], ['@b']],
    ['a team before a person', [one(1, '@a', 'acme/qa')], ['acme/qa']],
    ['nobody for what nobody can fulfil, and the rest', [one(2, '@a'), one(1, '@b')], ['@b']],
    ['nobody where nobody may be asked', [one(1)], []],
    ['the cheaper of two ways', [{ count: 1, of: [one(2, '@a', '@b'), one(1, '@c')] }], ['@c']],
    ['both of two that are needed', [{ count: 2, of: [one(1, '@a'), one(1, '@c'), one(2, '@d', '@e')] }], ['@a', '@c']],
    ['a way that something else needs anyway', [{ count: 1, of: [one(1, '@a'), one(1, '@b')] }, one(1, '@b')], ['@b']],
  ])('are %s', (_, wanted, expected) => {
    expect(fewest(wanted, none, 15)).toEqual(expected);
  });

  it('count who was asked already: a person for one approval, a team for all', () => {
    expect(fewest([one(1, '@a', '@b')], new Set(['@b']), 15)).toEqual([]);
    expect(fewest([one(2, '@a', '@b')], new Set(['@b']), 15)).toEqual(['@a']);
    expect(fewest([one(3, 'acme/qa', '@b')], new Set(['acme/qa']), 15)).toEqual([]);
  });

  it('are no more than there is room for, and then those who help with the most', () => {
    const wanted = [one(1, '@a', '@x'), one(1, '@b', '@x'), one(1, '@c'), one(1, '@d')];
    expect(fewest(wanted, none, 2)).toEqual(['@x', '@c']);
    expect(fewest(wanted, none, 0)).toEqual([]);
  });

  it('are found in a bounded number of steps, though nobody can be shared', () => {
    const wanted = Array.from({ length: 14 }, (_, n) =>
      one(1, ...Array.from({ length: 50 }, (__, m) => `@p${n}-${m}`)),
    );
    const chosen = fewest(wanted, none, 15);
    expect(chosen).toHaveLength(14);
    expect(fewest(wanted, none, 15)).toEqual(chosen);
  });

  const demand = fc.record({
    missing: fc.integer({ min: 1, max: 3 }),
    from: fc.uniqueArray(fc.constantFrom('@a', '@b', '@c', '@d', 'acme/x', 'acme/y'), { maxLength: 4 }),
  });
  const wanted: fc.Arbitrary<Wanted> = fc.oneof(
    demand,
    fc.record({ count: fc.integer({ min: 1, max: 2 }), of: fc.array(demand, { minLength: 1, maxLength: 3 }) }),
  );
  const people = ['@a', '@b', '@c', '@d', 'acme/x', 'acme/y'];
  const asked = fc.subarray(people);

  it('are as few as trying every choice finds, enough for all that can be fulfilled, and never asked twice', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 4 }), asked, (list, before) => {
        const chosen = fewest(list, new Set(before), 15);
        const reachable = list.filter((each) => fulfils(each, new Set(people)));
        const enough = (more: readonly string[]) =>
          reachable.every((each) => fulfils(each, new Set([...before, ...more])));
        expect(enough(chosen)).toBe(true);
        expect(chosen.some((name) => before.includes(name))).toBe(false);
        const sizes = subsets(people).flatMap((subset) =>
          enough(subset) ? [subset.filter((name) => !before.includes(name)).length] : [],
        );
        expect(chosen).toHaveLength(Math.min(...sizes));
      }),
      { numRuns: 500 },
    );
  });
});

/** Written apart from what is tested: what a demand means. */
function fulfils(each: Wanted, asked: ReadonlySet<string>): boolean {
  if ('of' in each) {
    let done = 0;
    for (const part of each.of) if (fulfils(part, asked)) done += 1;
    return done >= each.count;
  }
  let approvals = 0;
  for (const name of each.from) if (asked.has(name)) approvals += name.startsWith('@') ? 1 : 99;
  return approvals >= each.missing;
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<readonly (readonly string[])[]>(
    (all, name) => [...all, ...all.map((set) => [...set, name])],
    [[]],
  );
}
