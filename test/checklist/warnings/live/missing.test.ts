import { describe, expect, it } from '@jest/globals';
import { among, missing } from '../../../../src/checklist/warnings/live/missing.ts';

const named = { name: 'qinn', at: ['roles', 'qa', 'users', 1] };
const words = { code: 'NO_SUCH_USER', message: 'there is no account', next: 'Write the login.' } as const;
const names = (count: number) => Array.from({ length: count }, (_, n) => `n${n}`);

describe('a name that means nothing', () => {
  it('is told with the names that there are, twelve at most, and how many more', () => {
    expect(missing(named, { ...words, known: [] }).allowed).toBe('there is none');
    expect(missing(named, { ...words, known: names(3) }).allowed).toBe('n0, n1, n2');
    expect(missing(named, { ...words, known: names(12) }).allowed).toBe(names(12).join(', '));
    expect(missing(named, { ...words, known: names(15) }).allowed).toBe(`${names(12).join(', ')} and 3 more`);
  });

  it('is told with the one that it may be meant for', () => {
    expect(missing(named, { ...words, known: ['quinn'] }).next).toBe('Did you mean `quinn`?');
    expect(missing(named, { ...words, known: ['somebody'] }).next).toBe('Write the login.');
  });

  it('is not looked for where none is named', () => {
    expect(among([], { known: false, why: 'no answer' }, 'what there is', () => null)).toEqual([]);
  });
});
