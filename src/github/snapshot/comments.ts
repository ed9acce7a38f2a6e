import { bigId, field, flag, instant, list, fieldOrNull, orNull, text } from '../json.ts';
import { parseActor } from './actor.ts';
import { parseRevisions } from './revisions.ts';
import type { Comment } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';

/** One comment as it stands, with its history. */
export function parseComment(json: Json): Comment {
  const body = text(field(json, 'body'));
  const lastEditedAt = orNull(field(json, 'lastEditedAt'), instant);
  return {
    id: bigId(field(json, 'fullDatabaseId')),
    url: text(field(json, 'url')),
    author: parseActor(field(json, 'author')),
    association: text(field(json, 'authorAssociation')),
    createdAt: instant(field(json, 'createdAt')),
    lastEditedAt,
    text: body,
    revisions: parseRevisions(field(json, 'userContentEdits'), body, lastEditedAt !== null),
  };
}

/** Whether we have answered it with a reaction. */
export function carriesOurReaction(json: Json): boolean {
  const groups = fieldOrNull(json, 'reactionGroups');
  return groups !== null && list(groups, (group) => flag(field(group, 'viewerHasReacted'))).includes(true);
}
