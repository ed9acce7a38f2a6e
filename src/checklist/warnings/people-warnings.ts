import type { Role } from '../../evidence/kind.ts';
import { isPlaceholder } from '../../evidence/people/placeholder.ts';
import type { Checklist, Environment, Proof } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { alwaysAskedIn, listed } from './asked-together.ts';
import { crowdedRoles } from './crowded-roles.ts';
import { canBeMet } from './placed-proofs.ts';
import type { WarningDraft } from './warning.ts';

/** Roles that are held by too few people, as far as the file tells: a role with a team may be held by anybody. One with nobody at all is another matter. */
export function peopleWarnings({ environments, items, roles }: Checklist): readonly WarningDraft[] {
  const told = new Set<string>();
  return environments.flatMap((environment) => {
    if (environment.enforce === 'off' || environment.separationOfDuties === 'off') return [];
    const needed = Object.values(roles)
      .map(withDeputies)
      .map(withoutPlaceholders)
      .filter(
        ({ id, teams, users }) =>
          teams.length === 0 &&
          users.length > 0 &&
          alwaysAskedIn(environment, items).some(({ evidence }) => !canBeMet(evidence, (proof) => !isBy(id, proof))),
      );
    const crowded = crowdedRoles(needed);
    const drafts = crowded === null ? needed.filter(isOnePerson).map(oneHolder) : [tooFew(crowded, environment)];
    // Environments share their roles: what one is told need not be told for the next.
    return drafts.filter((draft) => {
      const key = `${draft.code} ${draft.at.join('.')} ${draft.seen ?? ''}`;
      return !told.has(key) && told.add(key);
    });
  });
}

/** What a placeholder lacks is told by itself. */
function withoutPlaceholders(role: Role): Role {
  return { ...role, users: role.users.filter((login) => !isPlaceholder(login)) };
}

/** Whether a proof is the word of a holder of the role. */
function isBy(role: string, proof: Proof): boolean {
  return (
    (proof.kind === 'signoff' || proof.kind === 'tick' || proof.kind === 'attestation') && proof.spec.role === role
  );
}

/** A role with all who can sign for it sooner or later. */
function withDeputies(role: Role): Role {
  const { users, teams, deputies } = role;
  if (deputies === undefined) return role;
  const known = new Set(users.map((login) => login.toLowerCase()));
  const others = deputies.users.filter((login) => !known.has(login.toLowerCase()));
  return { ...role, users: [...users, ...others], teams: [...teams, ...deputies.teams] };
}

function isOnePerson({ users }: Role): boolean {
  return users.length === 1;
}

function tooFew(roles: readonly Role[], { name }: Environment): WarningDraft {
  const people = [...new Map(roles.flatMap(({ users }) => users.map((user) => [user.toLowerCase(), user]))).values()];
  const ids = roles.map(({ id }) => id);
  const who = `the roles ${listed(ids)} are held by ${listed(people)} alone`;
  return {
    code: 'TOO_FEW_PEOPLE',
    at: ['roles', ids.at(-1) ?? ''],
    on: 'key',
    message: `${who}, and one person fills one role: the gate of ${quote(name)} never opens`,
    seen: `${people.length} ${people.length === 1 ? 'person' : 'people'} for ${ids.length} roles`,
    allowed: 'as many people as roles that must sign',
    next: 'Add somebody to one of the roles, or a team.',
  };
}

function oneHolder({ id, users }: Role): WarningDraft {
  const who = listed(users);
  return {
    code: 'ONE_HOLDER',
    at: ['roles', id],
    on: 'key',
    message: `only ${who} holds the role ${id}, and nobody signs for a change of their own: no change by ${who} would ever be let through`,
    seen: 'one person',
    allowed: 'two people or more, or a team',
    next: 'Add somebody to the role.',
  };
}
