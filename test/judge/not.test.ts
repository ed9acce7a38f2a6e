import { describe, expect, it } from '@jest/globals';
import { answer } from '../../src/evidence/answers.ts';
import { not } from '../../src/judge/not.ts';
import type { EvidenceOutcome } from '../../src/evidence/answer.ts';

const fact = { what: 'It failed.', source: 'test', observer: 'test', at: '2026-11-20T15:00:00Z' };
const next = [{ who: 'somebody', how: 'acts' }];

function part(outcome: EvidenceOutcome) {
  return answer(outcome, 'NOT_READ', `Part is ${outcome}.`, { facts: [fact], next });
}

describe('not', () => {
  it('is met where the part is known not to be so, and rests on what shows it', () => {
    expect(not(part('unmet'), true)).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: 'It is not so, as asked: Part is unmet.',
      next: [],
      facts: [fact],
      parts: [part('unmet')],
    });
  });

  it('is unmet where the part is met, and says who can change that', () => {
    expect(not(part('met'), false)).toMatchObject({
      outcome: 'unmet',
      code: 'NOT_OPEN',
      sentence: 'It must not be so, and is: Part is met.',
      next: [{ who: 'the author of the change', how: 'changes what makes it so and pushes' }],
      parts: [part('met')],
    });
  });

  it('is never met by a part that is met', () => {
    expect(not(part('met'), true).outcome).toBe('unmet');
  });

  it.each(['pending', 'unknown'] as const)('stays %s like its part', (outcome) => {
    expect(not(part(outcome), false)).toMatchObject({
      outcome,
      code: 'NOT_OPEN',
      sentence: `Whether it is so is not known for good: Part is ${outcome}.`,
      next,
      parts: [part(outcome)],
    });
  });

  it('is unmet where the part fails in a way that proves nothing', () => {
    expect(not(part('unmet'), false)).toMatchObject({
      outcome: 'unmet',
      code: 'NOT_OPEN',
      sentence: 'That proves nothing here: Part is unmet.',
      next,
    });
  });
});
