import { describe, expect, it } from '@jest/globals';
import { outputsOf } from '../../src/action/outputs.ts';
import { answered, noGo, pending, unreadable } from '../gate/answers.ts';

describe('the outputs', () => {
  it('of an open gate say go', () => {
    expect(outputsOf(answered(), '/tmp/report.json')).toEqual({
      decision: 'go',
      verdict: 'go',
      reason: 'GO',
      report: '/tmp/report.json',
    });
  });

  it('of a gate that only advises open it and still tell the verdict', () => {
    expect(outputsOf(pending({ open: true, enforcement: 'advise' }), null)).toEqual({
      decision: 'go',
      verdict: 'pending',
      reason: 'SIGNOFF_MISSING',
    });
  });

  it.each([
    ['a no-go', noGo()],
    ['a pending verdict', pending()],
    ['GitHub that could not be read', unreadable('API_UNAVAILABLE')],
  ])('of %s leave the decision unset, because every text is true to a workflow (T151)', (_name, answer) => {
    expect(outputsOf(answer, '/tmp/report.json')).not.toHaveProperty('decision');
  });
});
