import { ownCommentStart } from '../evidence/own-comment.ts';
import { isPerson } from '../evidence/people/person.ts';
import { isOriginTold, recall } from '../evidence/recall.ts';
import { textDigest } from '../evidence/statements/text-digest.ts';
import { milliseconds } from '../evidence/time.ts';
import { hearClicks } from './clicks.ts';
import { parsedText } from './parsed-text.ts';
import type { ParsedComment } from './grammar/command.ts';
import type { Actor, ChangeFacts, Comment, CommitId, Facts } from '../evidence/facts.ts';
import type { RecalledComment } from '../evidence/recall.ts';
import type { Remembered, RememberedClick, RememberedComment } from '../evidence/remembered.ts';
import type { Instant } from '../evidence/time.ts';

/** A text that a comment has or had, and when it was written. */
export interface Version {
  readonly at: Instant;
  readonly parsed: ParsedComment;
}

/** A comment as it was read or is remembered. Bots are heard to be told apart, never obeyed. */
export interface HeardComment {
  readonly comment: Comment;
  /** The commands of the text as it stands, or stood last. */
  readonly parsed: ParsedComment;
  /** An edited comment never says anything positive: anyone with write access may have edited it. */
  readonly edited: boolean;
  /** Every text that the comment had, as far as GitHub shows or the ledger remembers; a hold in any of them is a hold. */
  readonly versions: readonly Version[];
  /** Whether a text of it cannot be seen any more. */
  readonly hidden: boolean;
  /** When any text of it is last known to have been written. */
  readonly touchedAt: Instant;
  /** Null for bots and for accounts that are gone. */
  readonly person: Actor | null;
  /** It was deleted and is heard from memory: what it stopped stays stopped, what it allowed is allowed no more. */
  readonly gone: boolean;
  /** The app that wrote it in its author's name, as far as is known. */
  readonly throughApp: string | null;
  /** Whether it is remembered by whose hand it was written. */
  readonly isOriginTold: boolean;
  /** The head of the change when its present text was first seen, as far as is known. */
  readonly firstHead: CommitId | null;
  /** Set where it is no comment but the press of a button; it says what the button's line says. */
  readonly click?: RememberedClick;
}

interface Heard {
  readonly remembered: readonly Remembered[];
  readonly heard: readonly HeardComment[];
}

/** A change is interpreted several times while readings come in; its comments stay the same, so they are parsed once. */
const heardOf = new WeakMap<ChangeFacts, Heard>();

/** The comments of a change that carry a command, or that were edited, in the order in which they were made; then those that are gone. */
export function hearComments(change: ChangeFacts, facts: Facts): readonly HeardComment[] {
  const known = heardOf.get(change);
  if (known?.remembered === facts.remembered) return known.heard;
  const { comments, deletions } = recall(facts);
  const present = new Set(change.comments.map(({ id }) => id));
  const shown = change.comments.flatMap((comment) =>
    isOwn(comment) ? [] : [hear(comment, comments.get(comment.id), deletions.has(comment.id))],
  );
  const gone = [...comments.values()]
    .filter((one) => one.change === change.number && !present.has(one.id))
    .map(hearGone);
  const heard = [...shown, ...gone, ...hearClicks(change, facts)].filter(
    ({ edited, versions }) => edited || versions.some((one) => speaks(one.parsed)),
  );
  heardOf.set(change, { remembered: facts.remembered, heard });
  return heard;
}

/**
 * Comments of ours quote many commands, and to tell that they only quote takes the whole of Markdown, for each of their texts. No bot is ever
 * obeyed, so whatever another one may say behind our mark means nothing either; what a person writes there is heard.
 */
function isOwn({ author, text }: Comment): boolean {
  return author?.type === 'Bot' && text.startsWith(ownCommentStart);
}

/** Whether anything in it is to be answered or obeyed. */
export function speaks({ commands, wide }: ParsedComment): boolean {
  return commands.length > 0 || wide.length > 0;
}

/** A comment that GitHub shows. One whose deletion was told is gone already, whatever an older answer still shows. */
function hear(comment: Comment, recalled: RecalledComment | undefined, gone: boolean): HeardComment {
  const { revisions, lastEditedAt, author } = comment;
  const editedThere = lastEditedAt !== null || revisions.list.length > 0 || !revisions.complete;
  const memory = recalled === undefined ? silent : memoryOf(comment, recalled);
  const parsed = parsedText(comment.text);
  const earlier = revisions.list.flatMap(({ at, text }) => (text === null ? [] : [{ at, parsed: parsedText(text) }]));
  const unseen =
    editedThere &&
    (!revisions.complete || revisions.list.length === 0 || revisions.list.some(({ text }) => text === null));
  return {
    comment,
    parsed,
    edited: editedThere || memory.edited,
    versions: [{ at: lastEditedAt ?? comment.createdAt, parsed }, ...earlier, ...versionsOf(memory.others)],
    // A text that GitHub has lost was erased; there may have been more between them.
    hidden: unseen || memory.others.length > 0,
    touchedAt: latestOf([lastEditedAt ?? comment.createdAt, ...memory.others.map(({ writtenAt }) => writtenAt)]),
    person: isPerson(author) ? author : null,
    gone,
    throughApp: memory.throughApp,
    isOriginTold: memory.isOriginTold,
    firstHead: memory.firstHead,
  };
}

interface Memory {
  /** Texts that GitHub does not show. */
  readonly others: readonly RememberedComment[];
  readonly edited: boolean;
  readonly throughApp: string | null;
  readonly isOriginTold: boolean;
  readonly firstHead: CommitId | null;
}

const silent: Memory = { others: [], edited: false, throughApp: null, isOriginTold: false, firstHead: null };

/** What the ledger knows of a comment and GitHub does not say: its history can be erased, with every sign that there was one. */
function memoryOf({ text, revisions }: Comment, { texts }: RecalledComment): Memory {
  const present = textDigest(text);
  const shown = new Set([
    present,
    ...revisions.list.flatMap((one) => (one.text === null ? [] : [textDigest(one.text)])),
  ]);
  const others = texts.filter(({ sha256 }) => !shown.has(sha256));
  return {
    others,
    edited: others.length > 0 || texts.some(({ edited }) => edited),
    throughApp: throughAppOf(texts),
    isOriginTold: isOriginTold(texts),
    firstHead: texts.find(({ sha256, head }) => sha256 === present && head !== null)?.head ?? null,
  };
}

/** A comment that GitHub does not show any more, as its last known text has it. */
function hearGone({ id, texts: [first, ...rest] }: RecalledComment): HeardComment {
  const texts = [first, ...rest];
  const last = rest.at(-1) ?? first;
  const edited = texts.some((one) => one.edited || one.sha256 !== first.sha256);
  const { url, author, association, createdAt } = last;
  const text = last.text ?? '';
  return {
    comment: {
      id,
      url,
      author,
      association,
      createdAt,
      lastEditedAt: edited ? last.writtenAt : null,
      text,
      revisions: { complete: !edited, list: [] },
    },
    parsed: parsedText(text),
    edited,
    versions: versionsOf(texts),
    hidden: edited,
    touchedAt: last.writtenAt,
    person: isPerson(author) ? author : null,
    gone: true,
    throughApp: throughAppOf(texts),
    isOriginTold: isOriginTold(texts),
    firstHead: null,
  };
}

/** Each remembered text once, as the last time that it was written: a hold that was kept is renewed. */
function versionsOf(texts: readonly RememberedComment[]): readonly Version[] {
  const latest = new Map<string, RememberedComment>();
  for (const one of texts) {
    const known = latest.get(one.sha256);
    if (known === undefined || milliseconds(known.writtenAt) < milliseconds(one.writtenAt)) latest.set(one.sha256, one);
  }
  return [...latest.values()].flatMap(({ text, writtenAt }) =>
    text === null ? [] : [{ at: writtenAt, parsed: parsedText(text) }],
  );
}

function latestOf(moments: readonly Instant[]): Instant {
  return moments.reduce((latest, next) => (milliseconds(latest) < milliseconds(next) ? next : latest));
}

function throughAppOf(texts: readonly RememberedComment[]): string | null {
  return texts.find(({ throughApp }) => (throughApp ?? null) !== null)?.throughApp ?? null;
}
