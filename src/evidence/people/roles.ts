import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { isPerson } from './person.ts';
import { sameName } from '../same-name.ts';
import type { Actor, Facts, Need } from '../facts.ts';
import type { Role } from '../kind.ts';
import type { Unlearnable } from '../reading.ts';

/** Whether somebody holds a role now. A team that cannot be read leaves it open, with the reason. */
export type Holding = { readonly holds: true } | { readonly holds: false } | Unlearnable;

/** Whether `actor` holds `role`: listed by login, or an active member of one of its teams. */
export function holdsRole(role: Pick<Role, 'users' | 'teams'>, actor: Actor | null, facts: Facts): Holding {
  if (!isPerson(actor)) return { holds: false };
  if (role.users.some((login) => sameName(login, actor.login))) return { holds: true };
  let open: Unlearnable | null = null;
  for (const team of role.teams) {
    const membership = readingOf(facts, { kind: 'team', team, login: actor.login });
    if (!isKnown(membership)) open ??= membership;
    else if (membership.value.state === 'active') return { holds: true };
  }
  return open ?? { holds: false };
}

/** What must be read to tell whether `actor` holds `role`: nothing where the login is listed. */
export function roleNeeds(role: Pick<Role, 'users' | 'teams'>, actor: Actor | null): readonly Need[] {
  if (!isPerson(actor) || role.users.some((login) => sameName(login, actor.login))) return [];
  return role.teams.map((team) => ({ kind: 'team', team, login: actor.login }));
}

/** A role as people read it, with everyone who may fill it: `the role qa (team acme/qa, octocat)`. */
export function describeRole(id: string, role: Role | undefined): string {
  const people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...(role?.users ?? [])];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(', ')})`;
}
