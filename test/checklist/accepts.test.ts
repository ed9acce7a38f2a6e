import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { acceptsFile } from '../../src/checklist/accepts.gen.js';
import { mistakesIn } from '../../src/checklist/problems/mistakes.ts';
import type { Part } from '../../src/checklist/problems/mistakes.ts';
import { dataBreaks } from './fuzz/break-data.ts';
import { goodChecklists } from './fuzz/sources.ts';
import { collections, isMap, pick, withAt } from './fuzz/read.ts';

const good: readonly unknown[] = goodChecklists()
  .map((text): unknown => parse(text))
  // What a template brings stands in no file.
  .filter((file) => isMap(file) && !('extends' in file));

const ways = Object.values(dataBreaks);
const odd: readonly unknown[] = [null, '', ' ', 'x', '0', -1, 0, 1.5, 1e9, true, [], ['x', 'x'], [{}], {}, { x: 1 }];

/** A file in which one thing is otherwise than it should be, or not. */
const files = fc
  .record({ source: fc.nat(), way: fc.nat(), place: fc.nat(), key: fc.nat(), value: fc.nat() })
  .map((one) => {
    const file = pick(good, one.source);
    if (one.way % 2 === 0) return pick(ways, one.way >> 1)(file, one.place, one.value) ?? file;
    return withAt(file, pick(collections(file), one.place), (found) => {
      const keys = Object.keys(Object(found));
      if (keys.length === 0) return pick(odd, one.value);
      return Array.isArray(found)
        ? found.with(one.key % found.length, pick(odd, one.value))
        : { ...Object(found), [pick(keys, one.key)]: pick(odd, one.value) };
    });
  });

function entriesOf(file: unknown, section: string): readonly unknown[] {
  const found = isMap(file) ? file[section] : undefined;
  return isMap(found) ? Object.values(found) : [];
}

describe('the schema that only says yes or no', () => {
  it('accepts every good checklist', () => {
    expect(good.length).toBeGreaterThan(2);
    expect(good.filter((file) => !acceptsFile(file))).toEqual([]);
  });

  it('accepts what the one that lists mistakes finds none in, and nothing else', () => {
    const answers = { yes: 0, no: 0 };
    fc.assert(
      fc.property(files, (file) => {
        const accepted = acceptsFile(file);
        answers[accepted ? 'yes' : 'no'] += 1;
        expect(accepted).toBe(mistakesIn('file', file).length === 0);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(50);
  });

  it('accepts no file of which the other refuses a part', () => {
    const parts: readonly (readonly [string, Part])[] = [
      ['roles', 'role'],
      ['environments', 'environment'],
      ['items', 'item'],
    ];
    fc.assert(
      fc.property(files.filter(acceptsFile), (file) => {
        for (const [section, part] of parts)
          for (const entry of entriesOf(file, section)) expect(mistakesIn(part, entry)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([null, undefined, 7, 'text', [], {}])('refuses %j', (file) => {
    expect(acceptsFile(file)).toBe(false);
  });
});
