import { commentEntry } from './comment-entry.ts';
import { readingOf } from '../../evidence/need.ts';
import { isKnown } from '../../evidence/reading.ts';
import { isOriginTold, recall } from '../../evidence/recall.ts';
import { textDigest } from '../../evidence/statements/text-digest.ts';
import type { MetText } from './comment-entry.ts';
import type { ChangeFacts, Comment, Facts } from '../../evidence/facts.ts';
import type { RememberedComment } from '../../evidence/remembered.ts';
import type { NewEntry } from '../entry.ts';

/**
 * Every text of every comment that GitHub shows and that is not remembered, silent ones too: an old remark that became a sign-off, with its
 * history erased, is told by its digest alone. Bots are left out, because nobody obeys them.
 */
export function learnComments(facts: Facts): readonly NewEntry[] {
  return facts.changes.flatMap((change) =>
    change.comments.flatMap((comment) => (comment.author?.type === 'Bot' ? [] : learnComment(comment, change, facts))),
  );
}

function learnComment(comment: Comment, change: ChangeFacts, facts: Facts): readonly NewEntry[] {
  const repository = facts.subject.repository.id;
  const known = recall(facts).comments.get(comment.id)?.texts ?? [];
  const present = metText(comment, change, facts);
  const digest = textDigest(comment.text);
  const same = known.filter(({ sha256 }) => sha256 === digest);
  const earlier = comment.revisions.list.flatMap(({ at, text }) =>
    text === null ? [] : [{ ...present, text, writtenAt: at, edited: true, head: null }],
  );
  const unknown = earlier.filter(({ text }) => isNew(text, digest, known));
  const news =
    same.length === 0 ? [commentEntry(repository, present, 'text')] : besides(present, same, known, repository);
  return [...unknown.map((one) => commentEntry(repository, one, 'text')), ...news, ...origin(present, known, facts)];
}

/** By whose hand it was written, where GitHub was asked, so that it is asked once. Either answer is a fact of its own, and a webhook may tell it again. */
function origin(present: MetText, known: readonly RememberedComment[], facts: Facts): readonly NewEntry[] {
  const reading = readingOf(facts, { kind: 'comment-origin', comment: present.id });
  if (!isKnown(reading) || isOriginTold(known)) return [];
  const { throughApp } = reading.value;
  const told = throughApp === null ? 'by-hand' : 'through-app';
  return [commentEntry(facts.subject.repository.id, { ...present, throughApp }, told)];
}

function isNew(text: string, present: string, known: readonly RememberedComment[]): boolean {
  const digest = textDigest(text);
  return digest !== present && known.every(({ sha256 }) => sha256 !== digest);
}

/** What a webhook could not tell of a text that it taught: on which head it was first seen, and that GitHub calls it edited. */
function besides(
  present: MetText,
  same: readonly RememberedComment[],
  known: readonly RememberedComment[],
  repository: number,
): readonly NewEntry[] {
  const wantsHead = same.every(({ head, text }) => head === null && text !== null);
  const wantsEdit = present.edited && known.every(({ edited }) => !edited);
  return [
    ...(wantsHead ? [commentEntry(repository, present, 'head')] : []),
    ...(wantsEdit ? [commentEntry(repository, present, 'edited')] : []),
  ];
}

function metText(comment: Comment, change: ChangeFacts, facts: Facts): MetText {
  const { id, url, author, association, createdAt, lastEditedAt, revisions, text } = comment;
  return {
    id,
    change: change.number,
    url,
    author,
    association,
    createdAt,
    writtenAt: lastEditedAt ?? createdAt,
    edited: lastEditedAt !== null || revisions.list.length > 0 || !revisions.complete,
    seenAt: facts.now,
    head: change.head.commit,
    text,
  };
}
