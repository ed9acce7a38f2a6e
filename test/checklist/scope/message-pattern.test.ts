import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { messageMatcher, messageMistake } from '../../../src/checklist/scope/message-pattern.ts';

describe('a pattern for messages', () => {
  it.each([
    ['hotfix', 'hotfix'],
    ['hotfix', 'Apply the HOTFIX, again'],
    ['hotfix', '🚒hotfix'],
    ['HotFix', 'a (hotfix)'],
    ['schema change', 'A schema change.'],
    ['fix*', 'it fixes that'],
    ['*fix', 'a hotfix.'],
    ['*fix*', 'the hotfixes'],
    ['feat*!:', 'feat(cart)!: count'],
    ['revert * cart', 'Revert "the new cart"'],
    ['[skip qa]', 'Docs [skip qa]'],
    ['db', 'cart_db db'],
    ['a*a', 'aa'],
    ['migration', 'first line\n\nmigration of orders'],
    ['migration', 'first line\r\nmigration'],
    ['café', 'cafe\u0301 opens'],
    ['ab*b c', 'ab b cc ab b c'],
  ])('%j is found in %j', (pattern, text) => {
    expect(messageMatcher(pattern)(text)).toBe(true);
  });

  it.each([
    ['hotfix', ''],
    ['fix', 'prefix'],
    ['fix', 'fixes'],
    ['fix', 'fix2'],
    ['fix', 'hot_fix'],
    ['fix*', 'prefixes'],
    ['*fix', 'fixes'],
    ['schema change', 'a schema\nchange'],
    ['schema*change', 'schema\nchange'],
    ['a*a', 'a'],
    ['b*a', 'a b'],
    ['caf', 'café'],
    ['a.b', 'axb'],
  ])('%j is not found in %j', (pattern, text) => {
    expect(messageMatcher(pattern)(text)).toBe(false);
  });

  it('is found wherever it stands between blanks, whatever stands around', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const around = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(word, around, around, (pattern, before, behind) => {
        expect(messageMatcher(pattern)(`${before} ${pattern} ${behind}`)).toBe(true);
      }),
    );
  });

  it('agrees with a search of every place', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 10 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        expect(messageMatcher(pattern)(text)).toBe(everywhere(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  it('that says nothing is a mistake', () => {
    expect(messageMistake('*')).toMatchObject({ allowed: expect.stringContaining('word') });
    expect(messageMistake('* *')).not.toBeNull();
    expect(messageMistake('!')).toBeNull();
    expect(messageMistake('fix*')).toBeNull();
  });
});

/** Tries every part of the text against every way to fill the stars. */
function everywhere(pattern: string, text: string): boolean {
  const isWord = (one: string | undefined) => one === 'a' || one === 'b';
  const fits = (wanted: string, seen: string): boolean => {
    if (wanted === '') return seen === '';
    if (wanted.startsWith('*'))
      return Array.from({ length: seen.length + 1 }, (_, n) => seen.slice(n)).some((rest) =>
        fits(wanted.slice(1), rest),
      );
    return seen[0] === wanted[0] && fits(wanted.slice(1), seen.slice(1));
  };
  for (let from = 0; from <= text.length; from += 1) {
    for (let to = from; to <= text.length; to += 1) {
      const starts = pattern.startsWith('*') || !(isWord(text[from - 1]) && isWord(text[from]));
      const ends = pattern.endsWith('*') || !(isWord(text[to - 1]) && isWord(text[to]));
      if (starts && ends && fits(pattern, text.slice(from, to))) return true;
    }
  }
  return false;
}
