import { describe, expect, it } from '@jest/globals';
import type { TimelineEvent } from '../../src/evidence/facts.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';
import { later, mergedAt, pins, said } from '../builders/facts.ts';
import { aRememberedComment, aRememberedDeletion } from '../builders/memory.ts';
import { otto, quinn } from '../builders/people.ts';
import { holds } from './said.ts';

const remembering = (...remembered: readonly Remembered[]) => ({ remembered: [...pins, ...remembered] });

describe('a deletion that GitHub notes', () => {
  const deleted = (over: object = {}): TimelineEvent => ({
    kind: 'comment-deleted',
    at: later,
    actor: quinn,
    author: quinn,
    ...over,
  });
  const fine = aRememberedComment('Fine.', { silent: true });
  const left = (timeline: readonly TimelineEvent[], ...remembered: readonly Remembered[]): readonly string[] =>
    holds([], { timeline }, remembering(...remembered));

  it('may have been of a hold while nobody knows what was deleted (T85)', () => {
    expect(left([deleted()])).toEqual(['quinn everything maybe']);
    expect(left([deleted()], fine)).toEqual(['quinn everything maybe']);
    expect(left([deleted()], aRememberedDeletion())).toEqual(['quinn everything maybe']);
  });

  it('is no more doubtful when the deletion was told, with the only text that it ever had', () => {
    expect(left([deleted()], fine, aRememberedDeletion())).toEqual([]);
    expect(left([deleted()], aRememberedComment('/hold in production'), aRememberedDeletion())).toEqual([
      'quinn production',
    ]);
  });

  it.each([
    ['it had been edited', [fine, aRememberedDeletion({ edited: true })]],
    ['another text of it is remembered', [fine, aRememberedComment('Hm.', { silent: true }), aRememberedDeletion()]],
    ['its text was known as edited', [{ ...fine, edited: true }, aRememberedDeletion()]],
    ['the deletion was about another change', [fine, aRememberedDeletion({ change: 8 })]],
    ['the deletion was of somebody else’s comment', [fine, aRememberedDeletion({ author: otto })]],
    ['the deletion was told before', [fine, aRememberedDeletion({ seenAt: said })]],
    ['GitHub notes fewer than were told', [fine, aRememberedDeletion(), aRememberedDeletion({ id: '1002' })]],
  ])('stays doubtful when %s', (_why, remembered) => {
    expect(left([deleted()], ...remembered)).toContain('quinn everything maybe');
  });

  it('stays doubtful with every other of its author when one is not explained', () => {
    const two = [deleted(), deleted({ at: mergedAt })];
    expect(left(two, fine, aRememberedDeletion())).toEqual(['quinn everything maybe', 'quinn everything maybe']);
    const other = aRememberedComment('Hm.', { id: '1002', silent: true });
    expect(
      left(two, fine, aRememberedDeletion(), other, aRememberedDeletion({ id: '1002', seenAt: mergedAt })),
    ).toEqual([]);
    expect(left(two, fine, aRememberedDeletion(), other, aRememberedDeletion({ id: '1002' }))).toHaveLength(2);
  });

  it('is explained with others in whatever order they were told', () => {
    const two = [deleted(), deleted({ at: mergedAt })];
    const other = aRememberedComment('Hm.', { id: '1002', silent: true });
    const told = [aRememberedDeletion({ id: '1002', seenAt: mergedAt }), aRememberedDeletion()];
    expect(left(two, other, fine, ...told)).toEqual([]);
    expect(left(two.toReversed(), fine, other, ...told)).toEqual([]);
  });

  it('stays doubtful where more deletions were told than GitHub notes, though the texts of all are remembered', () => {
    const other = aRememberedComment('Hm.', { id: '1002', silent: true });
    const told = [aRememberedDeletion(), aRememberedDeletion({ id: '1002', seenAt: mergedAt })];
    expect(left([deleted()], fine, other, ...told)).toEqual(['quinn everything maybe']);
  });

  it('stays doubtful where its one text was told twice, and once as edited', () => {
    expect(left([deleted()], fine, { ...fine, edited: true }, aRememberedDeletion())).toEqual([
      'quinn everything maybe',
      'quinn everything maybe',
    ]);
  });

  it('is explained for one author and not for another', () => {
    const events = [deleted(), deleted({ author: otto }), deleted({ author: null })];
    expect(left(events, fine, aRememberedDeletion())).toEqual(['otto everything maybe', 'somebody everything maybe']);
  });

  it('is forgiven half a minute between the clocks, and no more', () => {
    const told = (seenAt: string): readonly string[] =>
      left([deleted({ at: '2026-11-20T12:00:30Z' })], fine, aRememberedDeletion({ seenAt }));
    expect(told('2026-11-20T12:00:00Z')).toEqual([]);
    expect(told('2026-11-20T11:59:59Z')).toEqual(['quinn everything maybe']);
  });
});
