import { describe, expect, it } from '@jest/globals';
import { shareOf } from './fault-share.ts';

const all = ['500', 'a reset connection', 'an empty body', 'cut JSON', '401', '403', '404'];

describe('a part of the ways to fail', () => {
  it('is everything together with the others, and nothing twice', () => {
    const parts = [1, 2, 3].flatMap((part) => shareOf(all, 'GET /repos/{owner}/{repo}', { part, parts: 3 }));
    expect(parts.toSorted()).toEqual(all.toSorted());
  });

  it('is everything where nobody asks for less', () => {
    expect(shareOf(all, 'any', { part: 1, parts: 1 })).toEqual(all);
  });

  it('is another one for another row', () => {
    const rows = ['a', 'b', 'c'].flatMap((row) => shareOf(all, row, { part: 1, parts: 3 }));
    expect(rows.toSorted()).toEqual(all.toSorted());
  });
});
