import { describe, expect, it } from '@jest/globals';
import { dueComment } from '../../src/report/due.ts';
import type { Finding } from '../../src/judge/roll-call.ts';
import { answered, factsWith } from '../judge/exceptions.ts';
import { aChange, earlier, head, merged, mergedAt } from '../builders/facts.ts';

const left = { profile: 'hot*fix*', commit: head, items: ['tests', 'build'], due: '2026-11-22T11:00:00Z' };
const call = answered(factsWith([]));
const withOutcome = (outcome: Finding['outcome']) => ({
  findings: call.findings.map((finding) => ({ ...finding, outcome })),
});
const told = (calls = [call], over: Partial<typeof left> = {}, change = aChange()) =>
  dueComment({ ...left, ...over }, change, calls);

describe('the comment on the issue about a profile that is due', () => {
  it('says what was left, and each of it that is still open once', () => {
    const text = told([call, call]);
    expect(text).toContain(
      'What the profile hot\\*fix\\* left for later on #7 was due 2026-11-22T11:00:00Z: `tests`, `build`.',
    );
    expect(text).toContain('**Still open**');
    expect(text.split('finished with failure')).toHaveLength(2);
    expect(text).not.toContain('Item build');
  });

  it('says so where nothing of it is open any more', () => {
    for (const outcome of ['met', 'waived', 'not-applicable'] as const) {
      const text = told([{ ...call, ...withOutcome(outcome) }]);
      expect(text).toContain('Nothing of it is open any more.');
      expect(text).not.toContain('Still open');
    }
    for (const outcome of ['pending', 'unmet', 'unknown', 'later'] as const)
      expect(told([{ ...call, ...withOutcome(outcome) }])).toContain('Still open');
    expect(told([call], { items: ['build'] })).toContain('Nothing of it');
  });

  it('says so where another commit has taken its place, but not of its own merge', () => {
    expect(told([call], { commit: earlier })).toContain('#7 has another head by now, which was asked for all of it.');
    const change = aChange({ merge: { commit: merged, at: mergedAt } });
    expect(told([call], { commit: merged }, change)).toContain('**Still open**');
  });
});
