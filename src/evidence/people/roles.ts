import { accountFirstMeant, areNamesPinned, identityChanged, pinnedAmong, teamMeant } from './pins.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { isPerson } from './person.ts';
import { sameName } from '../same-name.ts';
import type { Actor, Facts, Need } from '../facts.ts';
import type { Role } from '../kind.ts';
import type { Unlearnable } from '../reading.ts';

/** Whether somebody holds a role now. A team that cannot be read leaves it open, with the reason, and so does a name that means somebody else now. */
export type Holding = { readonly holds: true } | { readonly holds: false } | Unlearnable;

/**
 * Whether `actor` holds `role`: listed, or an active member of one of its teams. For the App a listed login means the account that it meant
 * when the checklist first named it, whatever that account is called now; for a reader without its ledger it means who has it.
 */
export function holdsRole(role: Pick<Role, 'users' | 'teams'>, actor: Actor | null, facts: Facts): Holding {
  if (!isPerson(actor)) return { holds: false };
  const listed = isListed(role.users, actor, facts);
  if ('holds' in listed && listed.holds) return listed;
  let open: Unlearnable | null = 'unlearnable' in listed ? listed : null;
  for (const team of role.teams) {
    const member = isMember(team, actor, facts);
    if ('unlearnable' in member) open ??= member;
    else if (member.holds) return member;
  }
  return open ?? { holds: false };
}

/** In which capacity somebody can speak for a role. `doubt`: a deputy of whom it could not be learnt whether they hold the role themselves. */
export type Capacity =
  | { readonly as: 'holder' | 'nobody' }
  | { readonly as: 'deputy'; readonly doubt: Unlearnable | null }
  | (Unlearnable & { readonly as?: never });

/** Whether somebody holds a role, or is a deputy of it. Who is both holds it. */
export function capacityIn(
  role: Pick<Role, 'users' | 'teams' | 'deputies'>,
  actor: Actor | null,
  facts: Facts,
): Capacity {
  const holding = holdsRole(role, actor, facts);
  if ('holds' in holding && holding.holds) return { as: 'holder' };
  const { deputies } = role;
  if (deputies === undefined) return 'unlearnable' in holding ? holding : { as: 'nobody' };
  const standingIn = holdsRole(deputies, actor, facts);
  const doubt = 'unlearnable' in holding ? holding : null;
  if ('unlearnable' in standingIn) return doubt ?? standingIn;
  if (standingIn.holds) return { as: 'deputy', doubt };
  return doubt ?? { as: 'nobody' };
}

/** Whether logins of the checklist mean this account. Whoever has such a name without being meant leaves it open. */
function isListed(users: readonly string[], actor: Actor, facts: Facts): Holding {
  if (!areNamesPinned(facts)) return { holds: isNamed(users, actor) };
  const { ids, open } = pinnedAmong(users, facts);
  if (actor.id !== null && ids.has(actor.id)) return { holds: true };
  for (const login of open) {
    const meant = accountFirstMeant(login, facts);
    if ('id' in meant && meant.id !== null && meant.id === actor.id) return { holds: true };
    if ('unlearnable' in meant && sameName(login, actor.login)) return meant;
  }
  return isNamed(users, actor) ? identityChanged(`the account ${actor.login}`, facts) : { holds: false };
}

function isNamed(users: readonly string[], { login }: Actor): boolean {
  return users.some((name) => sameName(name, login));
}

/** An invited person is no member yet; whoever belongs to a team of the same name as before belongs to another team. */
function isMember(team: string, { login }: Actor, facts: Facts): Holding {
  const membership = readingOf(facts, { kind: 'team', team, login });
  if (!isKnown(membership)) return membership;
  if (membership.value.state !== 'active') return { holds: false };
  if (!areNamesPinned(facts)) return { holds: true };
  const meant = teamMeant(team, facts);
  if ('unlearnable' in meant) return meant;
  return meant.id !== null && meant.id === membership.value.teamId
    ? { holds: true }
    : identityChanged(`the team ${team}`, facts);
}

/** What must be read to tell whether `actor` holds `role`: nothing where the login is listed. */
export function roleNeeds(role: Pick<Role, 'users' | 'teams'>, actor: Actor | null): readonly Need[] {
  if (!isPerson(actor) || isNamed(role.users, actor)) return [];
  return role.teams.map((team) => ({ kind: 'team', team, login: actor.login }));
}

/** What must be read to tell whether `actor` can sign for `role`, be it as a holder or as a deputy. */
export function signerNeeds(role: Role, actor: Actor | null): readonly Need[] {
  const asHolder = roleNeeds(role, actor);
  const { users, deputies } = role;
  if (deputies === undefined || users.some((login) => sameName(login, actor?.login ?? ''))) return asHolder;
  return [...asHolder, ...roleNeeds(deputies, actor)];
}

/** A role as people read it, with everyone who may fill it: `the role qa (team acme/qa, octocat)`. */
export function describeRole(id: string, role: Role | undefined): string {
  const known = role === undefined ? undefined : described.get(role);
  if (known?.id === id) return known.text;
  const text = describe(id, role);
  if (role !== undefined) described.set(role, { id, text });
  return text;
}

/** Every item says of its role who fills it, and a role may have many. */
const described = new WeakMap<Role, { readonly id: string; readonly text: string }>();

function describe(id: string, role: Role | undefined): string {
  const people = [...(role?.teams ?? []).map((team) => `team ${team}`), ...(role?.users ?? [])];
  return people.length === 0 ? `the role ${id}` : `the role ${id} (${people.join(', ')})`;
}
