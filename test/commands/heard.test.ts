import { describe, expect, it } from '@jest/globals';
import { hearComments } from '../../src/commands/heard.ts';
import { ownCommentStart } from '../../src/evidence/own-comment.ts';
import { aChange, earlier, later, mergedAt, said, someFacts } from '../builders/facts.ts';
import { aRememberedComment } from '../builders/memory.ts';
import { aBot, quinn } from '../builders/people.ts';
import { by } from './said.ts';
import type { Comment } from '../../src/evidence/facts.ts';
import type { RememberedComment } from '../../src/evidence/remembered.ts';

function heard(comments: readonly Comment[], remembered: readonly RememberedComment[] = []) {
  const facts = someFacts({ change: aChange({ comments }), remembered });
  return facts.changes.flatMap((change) => hearComments(change, facts));
}

describe('a comment that is gone', () => {
  it('is heard by the last text that it had, and was edited where it had several', () => {
    const texts = [
      aRememberedComment('/signoff qa'),
      aRememberedComment('/hold', { writtenAt: later }),
      aRememberedComment('/signoff ops', { writtenAt: mergedAt }),
    ];
    expect(heard([], texts)).toMatchObject([
      {
        comment: { text: '/signoff ops', lastEditedAt: mergedAt, revisions: { complete: false, list: [] } },
        edited: true,
        hidden: true,
        gone: true,
        touchedAt: mergedAt,
        versions: [{ at: said }, { at: later }, { at: mergedAt }],
      },
    ]);
  });

  it('was not edited where it had one text, however often that was learnt', () => {
    const text = aRememberedComment('/signoff qa');
    expect(heard([], [text, text])).toMatchObject([
      {
        comment: { text: '/signoff qa', lastEditedAt: null, revisions: { complete: true, list: [] } },
        edited: false,
        hidden: false,
        versions: [{ at: said }],
      },
    ]);
  });

  it('says nothing where its text was not kept', () => {
    expect(heard([], [aRememberedComment('/signoff qa', { silent: true })])).toStrictEqual([]);
    const edited = aRememberedComment('/signoff qa', { silent: true, edited: true });
    expect(heard([], [edited])).toMatchObject([{ comment: { text: '' }, parsed: { commands: [] }, versions: [] }]);
  });
});

describe('a comment that is there', () => {
  const signed = by(quinn, '/signoff qa', { id: '1001' });

  it('is not heard where it says nothing and was not edited', () => {
    expect(heard([by(quinn, 'Nice.')])).toStrictEqual([]);
    expect(heard([by(quinn, 'Nice.', { lastEditedAt: later })])).toHaveLength(1);
  });

  it('was edited where GitHub shows a text of before, though it does not say when', () => {
    const revisions = { complete: true, list: [{ at: said, editor: quinn, text: '/signoff ops' }] };
    expect(heard([{ ...signed, revisions }])).toMatchObject([{ edited: true, hidden: false }]);
  });

  it('was edited where one of the times that it was learnt says so', () => {
    const texts = [aRememberedComment('/signoff qa'), aRememberedComment('/signoff qa', { edited: true })];
    expect(heard([signed], texts)).toMatchObject([{ edited: true }]);
  });

  it('was first seen on the first head that was learnt of its present text', () => {
    const texts = [
      aRememberedComment('/hold', { head: 'd'.repeat(40) }),
      aRememberedComment('/signoff qa'),
      aRememberedComment('/signoff qa', { head: earlier, writtenAt: later }),
    ];
    expect(heard([signed], texts)).toMatchObject([{ firstHead: earlier }]);
    expect(heard([signed], texts.slice(0, 2))).toMatchObject([{ firstHead: null }]);
  });

  it('is heard anew when something else is remembered, and else as it was', () => {
    const change = aChange({ comments: [signed] });
    const facts = someFacts({ change, remembered: [] });
    const first = hearComments(change, facts);
    expect(hearComments(change, { ...facts })).toBe(first);
    const told = { ...facts, remembered: [aRememberedComment('/hold')] };
    expect(hearComments(change, told)).toMatchObject([{ edited: true }]);
  });

  it('is not gone because it is one of ours, whose commands are not looked for', () => {
    const text = `${ownCommentStart}reply 1 -->\n\n/signoff qa`;
    const remembered = [aRememberedComment(text, { author: aBot('holdpoint') })];
    expect(heard([by(aBot('holdpoint'), text, { id: '1001' })], remembered)).toStrictEqual([]);
  });
});
