import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { answer } from '../../src/evidence/answers.ts';
import { atLeast } from '../../src/judge/at-least.ts';
import { all, any } from '../../src/judge/combine.ts';
import type { Answer, EvidenceOutcome } from '../../src/evidence/answer.ts';

const outcomes: readonly EvidenceOutcome[] = ['met', 'pending', 'unmet', 'unknown'];
const fact = { what: 'It is there.', source: 'test', observer: 'test', at: '2026-11-20T15:00:00Z' };

function part(outcome: EvidenceOutcome, over: Partial<Answer> = {}): Answer {
  const rest = outcome === 'met' ? { facts: [fact] } : { next: [{ who: outcome, how: 'acts' }] };
  return { ...answer(outcome, 'NOT_READ', `Part is ${outcome}.`, rest), ...over };
}

function parts(text: string): readonly Answer[] {
  return text === '' ? [] : text.split(' ').map((word) => part(outcomes.find((one) => one === word) ?? 'unknown'));
}

describe('at least so many', () => {
  it.each([
    [2, 'met met unmet', 'met'],
    [2, 'met unmet met', 'met'],
    [2, 'met pending unmet', 'pending'],
    [2, 'met unmet unknown', 'unknown'],
    [2, 'met unknown pending', 'pending'],
    [2, 'met unmet unmet', 'unmet'],
    [2, 'pending unknown unmet', 'unknown'],
    [3, 'met met pending', 'pending'],
    [1, 'unmet met unknown', 'met'],
    [3, 'met met', 'unmet'],
    [0, 'met met', 'unmet'],
    [1, '', 'unmet'],
  ])('%i of (%s) is %s', (count, list, outcome) => {
    expect(atLeast(count, parts(list)).outcome).toBe(outcome);
  });

  it('says how many of how many, and what is open, the nearest first', () => {
    expect(atLeast(2, parts('unmet met pending'))).toMatchObject({
      code: 'AT_LEAST_OPEN',
      sentence: '1 of 3 parts is met, and 2 are needed: Part is pending. Part is unmet.',
      next: [
        { who: 'pending', how: 'acts' },
        { who: 'unmet', how: 'acts' },
      ],
      needed: 2,
      facts: [],
      parts: [{ outcome: 'unmet' }, { outcome: 'met' }, { outcome: 'pending' }],
    });
    expect(atLeast(2, parts('unmet unmet')).sentence).toMatch(/^0 of 2 parts are met/);
  });

  it('rests on the parts that are met', () => {
    expect(atLeast(1, parts('met unmet met'))).toMatchObject({
      code: 'MET',
      sentence: '2 of 3 parts are met, and 1 is needed: Part is met. Part is met.',
      next: [],
      facts: [fact, fact],
      needed: 1,
    });
  });

  it('says that it can never be met where there are too few', () => {
    expect(atLeast(3, parts('met met'))).toMatchObject({
      code: 'AT_LEAST_OPEN',
      sentence: '3 of 2 parts can never be met.',
    });
  });

  it('lapses with the part that it cannot do without', () => {
    const lapsing = (...moments: readonly (string | null)[]) =>
      moments.map((lapses) => part('met', lapses === null ? {} : { lapses }));
    const [early, late] = ['2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z'];
    expect(atLeast(2, lapsing(early, late)).lapses).toBe(early);
    expect(atLeast(1, lapsing(early, late)).lapses).toBe(late);
    expect(atLeast(2, lapsing(early, null, late)).lapses).toBe(late);
    expect(atLeast(2, lapsing(null, early, null)).lapses).toBeUndefined();
    expect(atLeast(1, [...lapsing(early), part('unmet')]).lapses).toBe(early);
  });

  const list = fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 6 });

  it('stands as `any` for one, and as `all` for every one', () => {
    fc.assert(
      fc.property(list, (given) => {
        const answers = given.map((one) => part(one));
        expect(atLeast(1, answers).outcome).toBe(any(answers).outcome);
        expect(atLeast(given.length, answers).outcome).toBe(all(answers).outcome);
      }),
    );
  });

  it('is met by as many parts as are needed, whatever their order, and by no fewer', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 6 }), (given, count) => {
        const found = atLeast(
          count,
          given.map((one) => part(one)),
        );
        const met = given.filter((one) => one === 'met').length;
        expect(found.outcome === 'met').toBe(met >= count);
        const turned = given.toReversed().map((one) => part(one));
        expect(atLeast(count, turned).outcome).toBe(found.outcome);
      }),
    );
  });
});
