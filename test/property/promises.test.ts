import { describe, expect, it } from '@jest/globals';
import { runProperty, summarise } from './run.ts';

const runs = { runs: 30, seed: 20_260_302, longest: 6 };

describe('whatever people, machines and faults do', () => {
  it('no gate opens that may not, and every gate opens that must (I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I18, I19, I21, I24, I25, I26)', async () => {
    const { counterexample, played } = await runProperty(runs);
    expect(counterexample).toBeNull();
    const numbers = summarise(played);
    expect(numbers['shareEndedOpen']).toBeGreaterThan(0.2);
    expect(numbers['mended']).toBeGreaterThan(runs.runs / 8);
    expect(numbers['jobsLetThrough']).toBeGreaterThan(runs.runs / 10);
  }, 120_000);
});
