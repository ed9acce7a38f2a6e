import { describe, expect, it } from '@jest/globals';
import { conclusionOf } from '../../src/judge/verdict.ts';

const nothing = { blockers: [], holds: [], findings: [] };

describe('a verdict about nothing', () => {
  it('is no go: nothing is proved by nothing', () => {
    expect(conclusionOf({ ...nothing, enforcement: 'block' })).toEqual({ verdict: 'pending', open: false });
  });

  it('opens where nothing is enforced, and is still no go', () => {
    expect(conclusionOf({ ...nothing, enforcement: 'advise' })).toEqual({ verdict: 'pending', open: true });
    expect(conclusionOf({ ...nothing, enforcement: 'off' })).toEqual({ verdict: 'pending', open: true });
  });
});
