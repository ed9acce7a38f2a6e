import { describe, expect, it } from '@jest/globals';
import { runProperty, summarise } from './run.ts';

const runs = { runs: 200, seed: 20_260_302, longest: 24 };

describe('whatever people, machines and faults do', () => {
  it('no gate opens that may not, and every gate opens that must', async () => {
    const { counterexample, played } = await runProperty(runs);
    expect(counterexample).toBeNull();
    const numbers = summarise(played);
    expect(numbers['shareEndedOpen']).toBeGreaterThan(0.2);
    expect(numbers['shareMended']).toBeGreaterThan(0.5);
  }, 120_000);
});
