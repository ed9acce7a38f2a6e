import { describe, expect, it } from '@jest/globals';
import { createRefusals } from '../../src/app/refusals.ts';

describe('looks that GitHub’s limits ended', () => {
  it('are many from the third in a row on', () => {
    const refusals = createRefusals();
    expect(refusals.areMany('a')).toBe(false);
    refusals.ended('a', true);
    refusals.ended('a', true);
    expect(refusals.areMany('a')).toBe(false);
    refusals.ended('a', true);
    expect(refusals.areMany('a')).toBe(true);
  });

  it('are none any more after a look that ended otherwise', () => {
    const refusals = createRefusals();
    for (let n = 0; n < 3; n += 1) refusals.ended('a', true);
    refusals.ended('a', false);
    expect(refusals.areMany('a')).toBe(false);
    refusals.ended('a', true);
    expect(refusals.areMany('a')).toBe(false);
  });

  it('are counted for each subject by itself, and forgotten of whoever was refused longest ago', () => {
    const refusals = createRefusals();
    for (let n = 0; n < 3; n += 1) refusals.ended('first', true);
    refusals.ended('second', true);
    expect(refusals.areMany('second')).toBe(false);
    for (let n = 0; n < 5_000; n += 1) refusals.ended(`other ${n}`, true);
    expect(refusals.areMany('first')).toBe(false);
  });
});
