import { sameName } from '../same-name.ts';
import type { Actor } from '../facts.ts';

/** Only a person ever speaks, signs or approves. */
export function isPerson(actor: Actor | null): actor is Actor & { readonly type: 'User' } {
  return actor !== null && actor.type === 'User';
}

/** Ids count, because logins can be renamed and claimed; logins (ASCII case aside) only where an id is missing. Nobody is never anybody. */
export function samePerson(a: Actor | null, b: Actor | null): boolean {
  if (a === null || b === null) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : sameName(a.login, b.login);
}
