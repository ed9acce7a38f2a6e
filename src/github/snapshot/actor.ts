import { field, integer, oneOf, orNull, optionalField, text } from '../json.ts';
import type { Actor, CommitPerson } from '../../evidence/facts.ts';
import type { Json } from '../json.ts';

const types = ['User', 'Bot', 'Organization', 'Mannequin', 'EnterpriseUserAccount'] as const;

/** An account; null where GitHub shows nobody (a deleted account). */
export function parseActor(json: Json): Actor | null {
  return orNull(json, (actor) => {
    const id = optionalField(actor, 'databaseId');
    return {
      id: id === null ? null : integer(id),
      login: text(field(actor, 'login')),
      type: oneOf(field(actor, '__typename'), types),
    };
  });
}

/** Author or committer of a commit. GitHub maps an e-mail address to users only. */
export function parsePerson(json: Json): CommitPerson {
  const user = orNull(field(json, 'user'), (account): Actor => ({
    id: orNull(field(account, 'databaseId'), integer),
    login: text(field(account, 'login')),
    type: 'User',
  }));
  return { email: orNull(field(json, 'email'), text), user };
}
