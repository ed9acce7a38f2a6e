import { describe, expect, it } from '@jest/globals';
import { createStillness } from '../../scripts/chaos/quiet.ts';

describe('an App at rest', () => {
  it('was seen so, and again after long enough, and at no moment between otherwise', () => {
    const isStill = createStillness(900);
    expect([isStill(0, false), isStill(500, false), isStill(899, false), isStill(900, false)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([isStill(1_000, true), isStill(1_100, false), isStill(1_999, false), isStill(2_000, false)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('is not one that had work when it was seen last, however long ago that was', () => {
    const isStill = createStillness(900);
    expect([isStill(0, true), isStill(60_000, true), isStill(120_000, false)]).toEqual([false, false, false]);
  });
});
