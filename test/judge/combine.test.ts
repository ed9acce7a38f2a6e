import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { all, any } from '../../src/judge/combine.ts';
import { answer } from '../../src/evidence/answers.ts';
import type { Answer, EvidenceOutcome } from '../../src/evidence/answer.ts';

const outcomes: readonly EvidenceOutcome[] = ['met', 'pending', 'unmet', 'unknown'];

function part(outcome: EvidenceOutcome): Answer {
  return answer(outcome, 'NOT_READ', `Part is ${outcome}.`, { next: [{ who: outcome, how: 'acts' }] });
}

function parts(text: string): readonly Answer[] {
  return text === '' ? [] : text.split(' ').map((word) => part(outcomes.find((one) => one === word) ?? 'unknown'));
}

describe('all', () => {
  it.each([
    ['', 'unmet'],
    ['met met', 'met'],
    ['met pending', 'pending'],
    ['pending unknown', 'unknown'],
    ['unknown unmet pending', 'unmet'],
  ])('of (%s) is %s', (list, outcome) => {
    expect(all(parts(list)).outcome).toBe(outcome);
  });

  it('says what is open and who acts next, and keeps every part', () => {
    const result = all(parts('met pending'));
    expect(result).toMatchObject({ code: 'ALL_OPEN', sentence: '1 of 2 parts are open: Part is pending.' });
    expect(result.next).toEqual([{ who: 'pending', how: 'acts' }]);
    expect(result.parts).toHaveLength(2);
  });
});

describe('any', () => {
  it.each([
    ['', 'unmet'],
    ['unmet met unknown', 'met'],
    ['unmet pending unknown', 'pending'],
    ['unmet unknown', 'unknown'],
    ['unmet unmet', 'unmet'],
  ])('of (%s) is %s', (list, outcome) => {
    expect(any(parts(list)).outcome).toBe(outcome);
  });

  it('says what each part lacks, and keeps every part', () => {
    const result = any(parts('unmet pending'));
    expect(result).toMatchObject({ code: 'ANY_OPEN', outcome: 'pending' });
    expect(result.next).toHaveLength(2);
    expect(result.parts).toHaveLength(2);
  });
});

describe('combinations', () => {
  const list = fc.array(fc.constantFrom(...outcomes), { maxLength: 6 });

  it('are met only through parts that are met', () => {
    fc.assert(
      fc.property(list, (given) => {
        const answers = given.map(part);
        expect(all(answers).outcome === 'met').toBe(given.length > 0 && given.every((one) => one === 'met'));
        expect(any(answers).outcome === 'met').toBe(given.includes('met'));
      }),
    );
  });
});
