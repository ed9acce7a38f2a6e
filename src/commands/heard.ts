import { isPerson } from '../evidence/people/person.ts';
import { parseComment } from './grammar/parse.ts';
import type { ParsedComment } from './grammar/command.ts';
import type { Actor, ChangeFacts, Comment } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';

/** A text that a comment has or had, and when it was written. */
export interface Version {
  readonly at: Instant;
  readonly parsed: ParsedComment;
}

/** A comment as it was read. Bots are heard to be told apart, never obeyed. */
export interface HeardComment {
  readonly comment: Comment;
  /** The commands of the text as it stands. */
  readonly parsed: ParsedComment;
  /** An edited comment never says anything positive: anyone with write access may have edited it. */
  readonly edited: boolean;
  /** Every text that the comment had, as far as GitHub shows; a hold in any of them is a hold. */
  readonly versions: readonly Version[];
  /** Whether a text of it cannot be seen any more. */
  readonly hidden: boolean;
  /** Null for bots and for accounts that are gone. */
  readonly person: Actor | null;
}

/** A change is interpreted several times while readings come in; its comments stay the same, so they are parsed once. */
const heardOf = new WeakMap<ChangeFacts, readonly HeardComment[]>();

/** The comments of a change that carry a command, or that were edited, in the order in which they were made. */
export function hearComments(change: ChangeFacts): readonly HeardComment[] {
  const known = heardOf.get(change);
  if (known !== undefined) return known;
  const heard = change.comments.map(hear).filter(({ parsed, edited }) => edited || speaks(parsed));
  heardOf.set(change, heard);
  return heard;
}

/** Whether anything in it is to be answered or obeyed. */
export function speaks({ commands, wide }: ParsedComment): boolean {
  return commands.length > 0 || wide.length > 0;
}

function hear(comment: Comment): HeardComment {
  const { revisions, lastEditedAt, author } = comment;
  const edited = lastEditedAt !== null || revisions.list.length > 0 || !revisions.complete;
  const parsed = parseComment(comment.text);
  const earlier = revisions.list.flatMap(({ at, text }) => (text === null ? [] : [{ at, parsed: parseComment(text) }]));
  return {
    comment,
    parsed,
    edited,
    versions: [{ at: lastEditedAt ?? comment.createdAt, parsed }, ...earlier],
    hidden:
      edited &&
      (!revisions.complete || revisions.list.length === 0 || revisions.list.some(({ text }) => text === null)),
    person: isPerson(author) ? author : null,
  };
}
