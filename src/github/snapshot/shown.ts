import { bigId, field, list, fieldOrNull, oneOf, text } from '../json.ts';
import { carriesOurReaction } from './comments.ts';
import { parseActor } from './actor.ts';
import { takenBack } from './timeline.ts';
import { teamsOf } from './reviews.ts';
import type { Actor } from '../../evidence/facts.ts';
import type { Gathered } from './gather.ts';
import type { Json } from '../json.ts';
import type { Shown } from '../../gate/ports.ts';

type OwnShown = Pick<Shown, 'checks' | 'others'>;
type Reviewers = Shown['reviewRequests'];

/** What a reader that writes no check run needs of it: the check runs, and the comments that carry its reaction. */
export function shownChecks({ checks, others }: OwnShown, comments: readonly Json[] = []): Shown {
  const nobody: Reviewers = { users: [], teams: [] };
  const reacted = comments.filter(carriesOurReaction).map(idOf);
  return { checks, others, comments: [], reacted, reviewRequests: nobody, reviewersDone: nobody };
}

/** What our App shows on the change already. `slug` is the App's: as an author it is a bot of that name. */
export function parseShown(json: Json, gathered: Gathered, { checks, others }: OwnShown, slug: string): Shown {
  return {
    checks,
    others,
    comments: parseOwnComments(gathered.comments, slug),
    reacted: gathered.comments.filter(carriesOurReaction).map(idOf),
    reviewRequests: reviewers(
      list(field(field(json, 'reviewRequests'), 'nodes'), (request) => fieldOrNull(request, 'requestedReviewer')),
    ),
    reviewersDone: join(
      reviewers(gathered.timeline.map(takenBack)),
      reviewed(field(json, 'reviewed'), gathered.reviews),
    ),
  };
}

/** Comments of our own App among all. */
export function parseOwnComments(comments: readonly Json[], slug: string): Shown['comments'] {
  return comments
    .filter((comment) => isOurs(comment, slug))
    .map((comment) => ({
      id: idOf(comment),
      text: text(field(comment, 'body')),
      tampered: isTampered(comment, slug),
    }));
}

function isOurs(comment: Json, slug: string): boolean {
  return isOurBot(parseActor(field(comment, 'author')), slug);
}

/** Anybody with write access may edit our comment; GitHub tells who was the last. */
function isTampered(comment: Json, slug: string): boolean {
  const edited = fieldOrNull(comment, 'lastEditedAt') !== null;
  return edited && !isOurBot(parseActor(field(comment, 'editor')), slug);
}

/** Whether an account is our own App's. */
export function isOurBot(actor: Actor | null, slug: string): boolean {
  return actor?.type === 'Bot' && actor.login.replace(/\[bot\]$/, '') === slug;
}

function idOf(comment: Json): string {
  return bigId(field(comment, 'fullDatabaseId'));
}

/** Only people and teams are ever asked by us. */
const reviewerTypes = ['User', 'Team', 'Bot', 'Mannequin'] as const;

function reviewers(each: readonly (Json | null)[]): Reviewers {
  const named = (type: string, key: string): readonly string[] =>
    each.flatMap((reviewer) =>
      reviewer !== null && oneOf(field(reviewer, '__typename'), reviewerTypes) === type
        ? [text(field(reviewer, key))]
        : [],
    );
  return { users: named('User', 'login'), teams: named('Team', 'combinedSlug') };
}

/** Everybody who wrote a review, a mere comment included, and the teams that opinions were given for. */
function reviewed(json: Json, opinions: readonly Json[]): Reviewers {
  const authors = list(field(json, 'nodes'), (review) => parseActor(field(review, 'author')));
  const users = authors.flatMap((author) => (author === null ? [] : [author.login]));
  return { users, teams: opinions.flatMap(teamsOf) };
}

function join(one: Reviewers, other: Reviewers): Reviewers {
  const distinct = (first: readonly string[], second: readonly string[]): readonly string[] => [
    ...new Set([...first, ...second]),
  ];
  return { users: distinct(one.users, other.users), teams: distinct(one.teams, other.teams) };
}
