import { describe, expect, it } from '@jest/globals';
import { learnComments } from '../../../src/ledger/learn/learn-comments.ts';
import type { Comment } from '../../../src/evidence/facts.ts';
import type { Remembered } from '../../../src/evidence/remembered.ts';
import {
  aChange,
  aComment,
  head,
  later,
  mergedAt,
  readings,
  said,
  someFacts,
  unlearnable,
} from '../../builders/facts.ts';
import { aRememberedComment } from '../../builders/memory.ts';
import { aBot, mallory, quinn } from '../../builders/people.ts';

// By whose hand it was written is another fact, and not told here.
const untold = readings([{ kind: 'comment-origin', comment: '1001' }, unlearnable('NOT_READ')]);

/** What is learnt of quinn's comment 1001, in a line for each entry: when it was written, whether edited, on which head, and its text. */
function learnt(over: Partial<Comment> = {}, remembered: readonly Remembered[] = []): readonly string[] {
  const comment = aComment({ id: '1001', author: quinn, text: '/hold', ...over });
  return learnComments(someFacts({ change: aChange({ comments: [comment] }), remembered, readings: untold })).map(
    ({ body }) =>
      body.kind === 'comment'
        ? `${body.writtenAt} ${body.edited ? 'edited' : 'new'} ${body.head === head ? 'head' : 'nowhere'} ${body.text ?? 'silent'}`
        : body.kind,
  );
}

const asWebhook = (text: string, over = {}) => aRememberedComment(text, { head: null, ...over });

describe('what a snapshot teaches of a comment', () => {
  it('is its text, on the head that it was seen on', () => {
    expect(learnt()).toEqual([`${said} new head /hold`]);
  });

  it('is nothing of a bot, and something of an account that is gone', () => {
    expect(learnt({ author: aBot('prow') })).toEqual([]);
    expect(learnt({ author: null })).toHaveLength(1);
  });

  it('is nothing that is remembered on a head already', () => {
    expect(learnt({}, [asWebhook('/hold', { head })])).toEqual([]);
  });

  it('is the head alone where a webhook has told the text', () => {
    expect(learnt({}, [asWebhook('/hold')])).toEqual([`${said} new head /hold`]);
    expect(learnt({}, [asWebhook('/unhold', { head })])).toEqual([`${said} new head /hold`]);
  });

  it.each<[string, Partial<Comment>]>([
    ['it was edited', { lastEditedAt: later }],
    ['its history is not told', { revisions: { complete: false, list: [] } }],
    ['its history shows texts', { revisions: { complete: true, list: [{ at: said, editor: quinn, text: '/hold' }] } }],
  ])('is that GitHub calls it edited where %s, once', (_, over) => {
    const writtenAt = over.lastEditedAt ?? said;
    expect(learnt(over)).toEqual([`${writtenAt} edited head /hold`]);
    expect(learnt(over, [asWebhook('/hold', { head })])).toEqual([`${writtenAt} edited head /hold`]);
    expect(learnt(over, [asWebhook('/hold', { head, edited: true })])).toEqual([]);
  });

  it('is every earlier text that GitHub shows and nobody remembers, on no head, before the present one', () => {
    const revisions: Comment['revisions'] = {
      complete: true,
      list: [
        { at: mergedAt, editor: mallory, text: '/hold' },
        { at: later, editor: mallory, text: null },
        { at: later, editor: quinn, text: '/unhold' },
        { at: said, editor: quinn, text: '/signoff qa' },
      ],
    };
    const edited = { lastEditedAt: mergedAt, revisions };
    expect(learnt(edited)).toEqual([
      `${later} edited nowhere /unhold`,
      `${said} edited nowhere /signoff qa`,
      `${mergedAt} edited head /hold`,
    ]);
    expect(learnt(edited, [asWebhook('/unhold'), asWebhook('Fine.')])).toEqual([
      `${said} edited nowhere /signoff qa`,
      `${mergedAt} edited head /hold`,
    ]);
  });
});
