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

describe('what a combination says', () => {
  const fact = { what: 'It is there.', source: 'test', observer: 'test', at: '2026-11-20T15:00:00Z' };
  const good = { ...part('met'), facts: [fact] };

  it('is what all parts rest on where all is met', () => {
    expect(all([good, { ...good, sentence: 'So is this.' }])).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: 'Part is met. So is this.',
      next: [],
      facts: [fact, fact],
    });
  });

  it('is what the one part rests on where any is met', () => {
    expect(any([part('unmet'), good])).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: 'Part is met.',
      next: [],
      facts: [fact],
    });
  });

  it('is everybody who can act on a part, where none is met', () => {
    expect(any(parts('unmet pending'))).toMatchObject({
      sentence: 'None of 2 parts is met, and one is enough: Part is unmet. Part is pending.',
      next: [
        { who: 'unmet', how: 'acts' },
        { who: 'pending', how: 'acts' },
      ],
    });
  });

  it('is that nothing is proved by nothing, where it has no parts', () => {
    const sentence = 'It has no parts, and nothing is proved by nothing.';
    expect(all([])).toEqual({ outcome: 'unmet', code: 'ALL_OPEN', sentence, next: [], facts: [] });
    expect(any([])).toEqual({ outcome: 'unmet', code: 'ANY_OPEN', sentence, next: [], facts: [] });
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
