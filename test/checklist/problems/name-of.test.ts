import { describe, expect, it } from '@jest/globals';
import { inside, nameOf } from '../../../src/checklist/problems/name-of.ts';

describe('the name of a place in a message', () => {
  it.each([
    [[], 'the file', ''],
    [['items', 'tests'], '`tests`', ' in `tests`'],
    [['items', 'tests', 'all', 1], 'entry 2 of `all`', ' in entry 2 of `all`'],
  ])('of %j is %s', (at, name, within) => {
    expect(nameOf(at)).toBe(name);
    expect(inside(at)).toBe(within);
  });

  it('shows no character that a terminal obeys, nor more of a key than can be read', () => {
    expect(nameOf(['items', '\rtests'])).toBe('`\\u{d}tests`');
    expect(nameOf(['\u202Ex', 0])).toBe('entry 1 of `\\u{202e}x`');
    expect(nameOf(['x'.repeat(200)]).length).toBeLessThan(90);
  });
});
