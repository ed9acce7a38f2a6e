import { describe, expect, it } from '@jest/globals';
import { runProperty, summariseReleases } from '../run.ts';

const runs = { runs: 5, seed: 20_261_122, longest: 26, mode: 'releases', shrink: false } as const;

describe('whatever people, machines and faults do to releases', () => {
  it('nothing that waits is let go that may not go, nothing is started or run again but once, and what is in order goes (I1, I8, I9, I10, I25, I26, T139)', async () => {
    const { counterexample, released } = await runProperty(runs);
    expect(counterexample).toBeNull();
    const numbers = summariseReleases(released);
    expect(numbers['letGo']).toBeGreaterThan(runs.runs / 2);
    expect(numbers['letGoOfSeveral']).toBeGreaterThan(0);
  }, 240_000);
});
