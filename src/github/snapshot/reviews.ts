import { bigId, field, flag, instant, list, objectId, oneOf, optionalField, orNull, text } from '../json.ts';
import { parseActor } from './actor.ts';
import type { Json } from '../json.ts';
import type { Review } from '../../evidence/facts.ts';

const states = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;

/** A person's latest review that is an opinion. */
export function parseReview(json: Json): Review {
  return {
    id: bigId(field(json, 'fullDatabaseId')),
    url: text(field(json, 'url')),
    author: parseActor(field(json, 'author')),
    state: oneOf(field(json, 'state'), states),
    commit: orNull(field(json, 'commit'), (commit) => objectId(field(commit, 'oid'))),
    submittedAt: orNull(field(json, 'submittedAt'), instant),
    canPush: flag(field(json, 'authorCanPushToRepository')),
    onBehalfOf: teamsOf(json),
  };
}

/** The teams a review was given for, as `org/slug`; none where the token may not see teams. */
export function teamsOf(json: Json): readonly string[] {
  const teams = optionalField(json, 'onBehalfOf');
  return teams === null ? [] : list(field(teams, 'nodes'), (team) => text(field(team, 'combinedSlug')));
}
