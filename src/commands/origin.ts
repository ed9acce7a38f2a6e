import { areNamesPinned } from '../evidence/people/pins.ts';
import { readingMade, readingOf } from '../evidence/need.ts';
import { isKnown } from '../evidence/reading.ts';
import { refused } from '../evidence/statements/standing.ts';
import type { HeardComment } from './heard.ts';
import type { Facts } from '../evidence/facts.ts';
import type { CommentOrigin } from '../evidence/needed.ts';
import type { Reading } from '../evidence/reading.ts';
import type { Refusal } from '../evidence/statements/standing.ts';

/** The comment with the app that wrote it in its author's name, where GitHub was asked because no webhook had told. */
export function withOrigin(heard: HeardComment, facts: Facts): HeardComment {
  if (heard.throughApp !== null) return heard;
  const origin = readingMade(facts, { kind: 'comment-origin', comment: heard.comment.id });
  const throughApp = origin === undefined || !isKnown(origin) ? null : origin.value.throughApp;
  return throughApp === null ? heard : { ...heard, throughApp };
}

/**
 * Why it cannot be told that a person wrote a comment by hand; null: it can. The snapshot never tells. Only the App learns it, from its webhooks
 * or once by asking; for a reader without its memory every comment of a person is one.
 */
export function originDoubt(heard: HeardComment, facts: Facts): Refusal | null {
  if (heard.isOriginTold || !areNamesPinned(facts)) return null;
  const origin = readOrigin(heard, facts);
  if (isKnown(origin)) return null;
  const sentence = `Whether a person wrote this by hand or an app did could not be learnt: ${origin.detail}.`;
  return { ...refused(origin.code, sentence), asks: { kind: 'comment-origin', comment: heard.comment.id } };
}

function readOrigin({ comment }: HeardComment, facts: Facts): Reading<CommentOrigin> {
  return readingOf(facts, { kind: 'comment-origin', comment: comment.id });
}
