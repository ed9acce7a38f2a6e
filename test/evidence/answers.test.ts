import { describe, expect, it } from '@jest/globals';
import { answer, commitEvidence, pushStep, seenInChange, unlearnt } from '../../src/evidence/answers.ts';
import { unlearnable } from '../builders/facts.ts';
import { aQuestion } from '../builders/question.ts';

const next = [{ who: 'quinn', how: 'signs' }];

describe('an answer', () => {
  it('has nothing to do next and no facts unless they are given', () => {
    expect(answer('met', 'MET', 'So it is.')).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: 'So it is.',
      next: [],
      facts: [],
    });
  });

  it('to what could not be learnt says so, with who was asked', () => {
    const reading = unlearnable('TEAM_UNREADABLE', 'no answer');
    const { source, observer, at } = reading;
    expect(unlearnt(reading, 'Who is in the team', next)).toEqual({
      outcome: 'unknown',
      code: 'TEAM_UNREADABLE',
      sentence: 'Who is in the team could not be learnt: no answer.',
      next,
      facts: [{ what: 'Who is in the team: no answer', source, observer, at }],
    });
    expect(unlearnt(reading, 'It').next).toEqual([]);
  });

  it('about a commit that was not read is unknown', () => {
    const question = aQuestion();
    expect(commitEvidence(question, question.commit)).toMatchObject({ oid: question.commit });
    expect(commitEvidence(question, 'e'.repeat(40))).toMatchObject({
      outcome: 'unknown',
      code: 'NOT_READ',
      sentence: 'What commit eeeeeee carries was not read.',
    });
  });

  it('tells where something was seen, and what a new commit must bring', () => {
    const question = aQuestion();
    expect(seenInChange(question, 'a box', 'here')).toEqual({
      what: 'a box',
      source: 'here',
      observer: question.change.observed.observer,
      at: question.change.observed.at,
    });
    expect(pushStep('adds the file')).toEqual({ who: 'the author of the change', how: 'adds the file' });
  });
});
