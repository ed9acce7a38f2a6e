import { field, instant, objectId, oneOf, fieldOrNull, orNull, text } from '../json.ts';
import { parseActor } from './actor.ts';
import type { Actor, TimelineEvent } from '../../evidence/facts.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Json } from '../json.ts';

const types = [
  'HeadRefForcePushedEvent',
  'BaseRefChangedEvent',
  'AutomaticBaseChangeSucceededEvent',
  'CommentDeletedEvent',
  'AssignedEvent',
  'ReviewRequestRemovedEvent',
] as const;

interface Happening {
  readonly at: Instant;
  readonly actor: Actor | null;
}

/** One event, or nothing for those that only matter to what we show. */
export function parseEvent(json: Json): readonly TimelineEvent[] {
  const happening = { at: instant(field(json, 'createdAt')), actor: parseActor(field(json, 'actor')) };
  const parsers: Record<(typeof types)[number], () => readonly TimelineEvent[]> = {
    HeadRefForcePushedEvent: () => [
      {
        kind: 'head-force-pushed',
        ...happening,
        before: oid(field(json, 'beforeCommit')),
        after: oid(field(json, 'afterCommit')),
      },
    ],
    BaseRefChangedEvent: () => [baseChanged(happening, field(json, 'previousRefName'), field(json, 'currentRefName'))],
    AutomaticBaseChangeSucceededEvent: () => [baseChanged(happening, field(json, 'oldBase'), field(json, 'newBase'))],
    CommentDeletedEvent: () => [
      { kind: 'comment-deleted', ...happening, author: parseActor(field(json, 'deletedCommentAuthor')) },
    ],
    AssignedEvent: () => [{ kind: 'assigned', ...happening, assignee: parseActor(field(json, 'assignee')) }],
    ReviewRequestRemovedEvent: () => [],
  };
  return parsers[oneOf(field(json, '__typename'), types)]();
}

/** Whose review request was taken back by a person; null for every other event, and where GitHub itself took it back. */
export function takenBack(json: Json): Json | null {
  if (text(field(json, '__typename')) !== 'ReviewRequestRemovedEvent') return null;
  return parseActor(field(json, 'actor'))?.type === 'User' ? fieldOrNull(json, 'requestedReviewer') : null;
}

function baseChanged(happening: Happening, from: Json, to: Json): TimelineEvent {
  return { kind: 'base-changed', ...happening, from: text(from), to: text(to) };
}

function oid(json: Json): string | null {
  return orNull(json, (commit) => objectId(field(commit, 'oid')));
}
