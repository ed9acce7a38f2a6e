import { describe, expect, it } from '@jest/globals';
import { interpret } from '../../src/commands/interpret.ts';
import { mallory, quinn } from '../builders/people.ts';
import { checklist, factsOf, by, answer } from './said.ts';

describe('an answer', () => {
  it('is one for each comment that says something to us, and none for others', () => {
    const { replies } = interpret(
      checklist,
      factsOf([by(quinn, 'Fine.'), by(quinn, '/status\n/help'), by(quinn, '/lgtm'), by(quinn, '/recheck')]),
    );
    expect(replies.map(({ reaction, reply }) => [reaction, ...reply.map(({ kind }) => kind)])).toStrictEqual([
      ['seen', 'status', 'help'],
      ['seen'],
    ]);
  });

  it('to a line that is not understood is the form of the command', () => {
    expect(answer([by(quinn, '/signoff')])).toMatchObject({
      reaction: 'refused',
      text: expect.stringContaining('/signoff ROLE|ITEM'),
    });
  });

  it('to a hold that is only meant says how it was read', () => {
    expect(answer([by(quinn, '/hold please')])).toMatchObject({
      reaction: 'accepted',
      text: expect.stringContaining('/unhold'),
    });
  });

  it('never starts a sentence with a command (I13)', () => {
    const comments = [
      '/signoff',
      '/signoff zzz',
      '/sigoff qa',
      '/hold in moon',
      '/unhold in moon',
      '/revoke zzz',
      '/signoff qa\u00a0',
      '/signoff qa\n/hold',
    ].map((text) => by(mallory, text));
    const sentences = interpret(checklist, factsOf(comments)).replies.flatMap(({ reply }) =>
      reply.flatMap((part) => (part.kind === 'sentence' ? [part.text] : [])),
    );
    expect(sentences.length).toBeGreaterThan(7);
    expect(sentences.filter((sentence) => /^\s*\//m.test(sentence))).toStrictEqual([]);
  });
});
