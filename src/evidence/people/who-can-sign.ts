import { samePerson } from './person.ts';
import { areNamesPinned } from './pins.ts';
import { partTaken, separationOf } from './separation.ts';
import { recall } from '../recall.ts';
import { sameName } from '../same-name.ts';
import type { Actor, Facts } from '../facts.ts';
import type { Question } from '../kind.ts';

/** Somebody of a role who cannot sign, and why, as the end of a sentence about them. */
interface Excluded {
  readonly login: string;
  readonly why: string;
}

/**
 * Who of a role can sign an item now, as far as it is known without asking. Only those whom the checklist lists are named: whoever is known
 * from a membership alone is no one's business.
 */
export interface WhoCanSign {
  readonly role: string;
  /** Logins as the checklist writes them; null where it cannot be told who is free of the change. */
  readonly canSign: readonly string[] | null;
  /** Teams whose members can sign too, unless they are excluded. */
  readonly teams: readonly string[];
  readonly excluded: readonly Excluded[];
}

type Asked = Pick<Question, 'environment' | 'roles' | 'change' | 'facts' | 'signOffs' | 'ticks'>;

/** A hundred items ask for the same few roles with the same sign-offs. */
const told = new WeakMap<Asked['signOffs'], Map<string, { readonly asked: Asked; readonly who: WhoCanSign }>>();

/** Who holds a role and can sign, and who cannot; asked many times, told once. */
export function whoCanSign(role: string, asked: Asked): WhoCanSign {
  const known = told.get(asked.signOffs) ?? new Map<string, { readonly asked: Asked; readonly who: WhoCanSign }>();
  told.set(asked.signOffs, known);
  const before = known.get(role);
  if (before !== undefined && isSame(before.asked, asked)) return before.who;
  const who = tell(role, asked);
  known.set(role, { asked, who });
  return who;
}

function isSame(a: Asked, b: Asked): boolean {
  const { environment, roles, change, facts, ticks } = a;
  return (
    environment === b.environment && roles === b.roles && change === b.change && facts === b.facts && ticks === b.ticks
  );
}

function tell(id: string, asked: Asked): WhoCanSign {
  const role = Object.hasOwn(asked.roles, id) ? asked.roles[id] : undefined;
  const { users, teams } = role ?? { users: [], teams: [] };
  const canSign: string[] = [];
  const excluded: Excluded[] = [];
  let isKnown = true;
  for (const login of users) {
    const person = personNamed(login, asked.facts);
    const why = renamedWhy(person, asked) ?? partWhy(person, asked) ?? secondWhy(id, person, asked);
    if (why !== null) excluded.push({ login, why });
    else if (separationOf({ ...asked, actor: person }).free) canSign.push(login);
    else isKnown = false;
  }
  return { role: id, canSign: isKnown ? canSign : null, teams, excluded };
}

/** The account that a login is held to, whatever it is called now. */
function personNamed(login: string, facts: Facts): Actor {
  const pin = areNamesPinned(facts) ? recall(facts).accounts.get(login.toLowerCase())?.pin : null;
  return { id: pin?.id ?? null, login, type: 'User' };
}

/** Whoever took the name over is not whom the checklist means, and whom it means has another name now. */
function renamedWhy({ id, login }: Actor, { signOffs }: Asked): string | null {
  const isOther = signOffs.some(({ by }) => id !== null && by.id !== null && by.id !== id && sameName(by.login, login));
  return isOther ? 'the name means another account than the checklist first named' : null;
}

function partWhy(person: Actor, { environment, change, facts }: Asked): string | null {
  const part = environment.separationOfDuties === 'off' ? null : partTaken(change, person, facts);
  return part === null ? null : `${part} this change`;
}

/** One person fills one role: what counts for another one now bars. */
function secondWhy(role: string, person: Actor, { environment, change, signOffs, ticks }: Asked): string | null {
  if (environment.separationOfDuties === 'off') return null;
  const present = [change.head.commit, change.merge?.commit];
  const signed = signOffs.find(
    (one) =>
      one.standing.counts &&
      one.role !== role &&
      one.environment === environment.name &&
      one.commit !== null &&
      present.includes(one.commit) &&
      samePerson(one.by, person),
  );
  const other = signed ?? ticks.find((one) => one.role !== role && samePerson(one.by, person));
  return other === undefined ? null : `already signed for ${other.role}`;
}
