import type { Actor } from '../../src/evidence/facts.ts';

/** A person; the id follows from the login, so that equal logins are the same person unless a test says otherwise. */
export function aPerson(login: string, over: Partial<Actor> = {}): Actor {
  const id = Array.from(login.toLowerCase()).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return { id, login, type: 'User', ...over };
}

/** A bot, as GraphQL names it. */
export function aBot(login: string): Actor {
  return aPerson(login, { type: 'Bot' });
}

/** The cast of the tests: `ada` writes the change, the others hold roles or none. */
export const ada = aPerson('ada');
export const quinn = aPerson('quinn');
export const otto = aPerson('otto');
export const octavia = aPerson('octavia');
export const rhea = aPerson('rhea');
export const mallory = aPerson('mallory');
