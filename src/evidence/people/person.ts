import type { Actor } from '../facts.ts';

/** Only a person ever speaks, signs or approves. */
export function isPerson(actor: Actor | null): actor is Actor & { readonly type: 'User' } {
  return actor !== null && actor.type === 'User';
}

/** Ids count, because logins can be renamed and claimed; logins (ASCII case aside) only where an id is missing. Nobody is never anybody. */
export function samePerson(a: Actor | null, b: Actor | null): boolean {
  if (a === null || b === null) return false;
  return a.id !== null && b.id !== null ? a.id === b.id : sameLogin(a.login, b.login);
}

/** ASCII case aside: a login that only looks alike is another one. Compared without making new texts, because hundreds of comments ask it. */
export function sameLogin(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return true;
}

/** Upper and lower case of an ASCII letter differ in one bit; nothing else counts as the same. */
function isSameLetter(one: number, other: number): boolean {
  const lower = one | 0x20;
  return lower === (other | 0x20) && lower >= 0x61 && lower <= 0x7a;
}
