import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { isPerson, samePerson } from '../people/person.ts';
import { sameName } from '../same-name.ts';
import type { Owners } from './parse.ts';
import type { Need, Review } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { Unlearnable } from '../reading.ts';

/**
 * Whether whoever gave a review is one of the owners and not the change's author. Names mean whom they mean now, as on GitHub: whoever took
 * one over would need push access besides.
 */
export function isOwner(
  { users, teams }: Owners,
  { author }: Review,
  { change, facts }: Pick<Question, 'change' | 'facts'>,
): boolean | Unlearnable {
  if (!isPerson(author) || samePerson(author, change.author)) return false;
  if (users.some((login) => sameName(login, author.login))) return true;
  let open: Unlearnable | null = null;
  for (const team of teams) {
    const membership = readingOf(facts, { kind: 'team', team, login: author.login });
    if (!isKnown(membership)) open ??= membership;
    else if (membership.value.state === 'active') return true;
  }
  return open ?? false;
}

/** What must be read to tell: nothing of the author, and nothing where the login is named. */
export function ownerNeeds({ users, teams }: Owners, { author }: Review, { change }: Question): readonly Need[] {
  if (!isPerson(author) || samePerson(author, change.author)) return [];
  return users.some((login) => sameName(login, author.login))
    ? []
    : teams.map((team) => ({ kind: 'team', team, login: author.login }));
}
