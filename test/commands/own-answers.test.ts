import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { later, mergedAt, said } from '../builders/facts.ts';
import { mallory, quinn } from '../builders/people.ts';
import { by, checklist, factsOf } from './said.ts';

describe('several lifts and revocations', () => {
  it('are answered each for itself', () => {
    const comments = [
      by(quinn, '/hold', { id: '1', createdAt: said }),
      by(mallory, '/unhold\n/status', { id: '2', createdAt: later }),
      by(quinn, '/unhold\n/unhold in production', { id: '3', createdAt: mergedAt }),
    ];
    const { replies } = interpret(checklist, factsOf(comments));
    const texts = replies.map(({ comment, reaction, reply }) => [
      comment.id,
      reaction,
      ...reply.map((part) => (part.kind === 'sentence' ? part.text : part.kind)),
    ]);
    expect(texts).toEqual([
      ['1', 'accepted'],
      ['2', 'refused', expect.stringMatching(/^mallory holds no role of the checklist\./), 'status'],
      ['3', 'accepted', 'There is no hold of production to lift.'],
    ]);
  });

  it('say whose sign-off was taken back, for which item and by whom', () => {
    const comments = [by(quinn, '/signoff qa'), by(quinn, '/revoke qa', { createdAt: later })];
    const [signOff] = interpret(checklist, factsOf(comments)).signOffs;
    expect(signOff?.standing).toEqual({
      counts: false,
      code: 'SIGNOFF_REVOKED',
      sentence: 'The sign-off of quinn for "qa-check" was revoked by quinn.',
    });
  });
});
