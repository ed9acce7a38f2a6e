import { deputiesTime } from './deputies.ts';
import { deploys } from './deployers.ts';
import { samePerson } from './person.ts';
import { isPlaceholder } from './placeholder.ts';
import { areNamesPinned } from './pins.ts';
import { partTaken, separationOf } from './separation.ts';
import { recall } from '../recall.ts';
import { sameName } from '../same-name.ts';
import type { DeputiesTime } from './deputies.ts';
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
  /** Who can sign in their place, and from when; absent: nobody, or a holder has spoken already. */
  readonly deputies?: StandIns & DeputiesTime;
}

/** Deputies of a role as its holders are told. */
interface StandIns extends Pick<WhoCanSign, 'canSign' | 'teams' | 'excluded'> {
  /** How long an item is shown before they can, as the file says it. */
  readonly after: string;
}

/** What is told of a role whatever the item: its holders, and its deputies without their time. */
interface Told {
  readonly asked: Asked;
  readonly holders: WhoCanSign;
  readonly deputies: StandIns | null;
}

type Asked = Pick<Question, 'environment' | 'roles' | 'change' | 'facts' | 'signOffs' | 'ticks' | 'deployers'>;
type AskedOf = Asked & Pick<Question, 'item' | 'candidate' | 'objections'>;

/** A hundred items ask for the same few roles with the same sign-offs. */
const told = new WeakMap<Asked['signOffs'], Map<string, Told>>();

/** Who can sign for a role, and who cannot. When its deputies can depends on the item. */
export function whoCanSign(role: string, asked: AskedOf): WhoCanSign {
  const { holders, deputies } = toldOnce(role, asked);
  const named = asked.roles[role];
  if (deputies === null || named === undefined) return holders;
  const time = deputiesTime(named, asked);
  return time === null ? holders : { ...holders, deputies: { ...deputies, ...time } };
}

/** Asked many times, told once. */
function toldOnce(role: string, asked: Asked): Told {
  const known = told.get(asked.signOffs) ?? new Map<string, Told>();
  told.set(asked.signOffs, known);
  const before = known.get(role);
  if (before !== undefined && isSame(before.asked, asked)) return before;
  const now = tell(role, asked);
  known.set(role, now);
  return now;
}

function isSame(a: Asked, b: Asked): boolean {
  const { environment, roles, change, facts, ticks } = a;
  return (
    environment === b.environment && roles === b.roles && change === b.change && facts === b.facts && ticks === b.ticks
  );
}

function tell(id: string, asked: Asked): Told {
  const role = Object.hasOwn(asked.roles, id) ? asked.roles[id] : undefined;
  const { users, teams, deputies } = role ?? { users: [], teams: [] };
  const bench = { signers: signersOf(asked), others: othersOf(id, asked) };
  const holders = { role: id, teams, ...among(users, asked, bench) };
  if (deputies === undefined) return { asked, holders, deputies: null };
  const others = deputies.users.filter((login) => !users.some((user) => sameName(user, login)));
  const standIns = { ...among(others, asked, bench), teams: deputies.teams, after: deputies.after };
  return { asked, holders, deputies: standIns };
}

/** Who of a list can sign, and who cannot. */
function among(users: readonly string[], asked: Asked, bench: Bench): Pick<WhoCanSign, 'canSign' | 'excluded'> {
  const canSign: string[] = [];
  const excluded: Excluded[] = [];
  let isKnown = true;
  for (const login of users) {
    const person = personNamed(login, asked.facts);
    const why = emptyWhy(login) ?? renamedWhy(person, bench) ?? partWhy(person, asked) ?? secondWhy(person, bench);
    if (why !== null) excluded.push({ login, why });
    else if (separationOf({ ...asked, actor: person }).free) canSign.push(login);
    else isKnown = false;
  }
  return { canSign: isKnown ? canSign : null, excluded };
}

/** The account that a login is held to, whatever it is called now. */
function personNamed(login: string, facts: Facts): Actor {
  const pin = areNamesPinned(facts) ? recall(facts).accounts.get(login.toLowerCase())?.pin : null;
  return { id: pin?.id ?? null, login, type: 'User' };
}

/** What hundreds of sign-offs come to, so that each member of a large role is not held against each of them. */
interface Bench {
  /** Ids of the accounts that signed, by their login in lower case. */
  readonly signers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Who fills another role. */
  readonly others: readonly { readonly role: string; readonly by: Actor }[];
}

function signersOf({ signOffs }: Asked): Bench['signers'] {
  const signers = new Map<string, Set<number>>();
  for (const { by } of signOffs) {
    if (by.id === null) continue;
    const ids = signers.get(by.login.toLowerCase());
    if (ids === undefined) signers.set(by.login.toLowerCase(), new Set([by.id]));
    else ids.add(by.id);
  }
  return signers;
}

/** One person fills one role: what counts for another one now bars. */
function othersOf(role: string, { environment, change, signOffs, ticks }: Asked): Bench['others'] {
  if (environment.separationOfDuties === 'off') return [];
  const present = [change.head.commit, change.merge?.commit];
  const signed = signOffs.filter(
    (one) =>
      one.standing.counts &&
      one.role !== role &&
      one.environment === environment.name &&
      one.commit !== null &&
      present.includes(one.commit),
  );
  return [...signed, ...ticks.filter((one) => one.role !== role)];
}

function emptyWhy(login: string): string | null {
  return isPlaceholder(login) ? 'stands for nobody yet' : null;
}

/** Whoever took the name over is not whom the checklist means, and whom it means has another name now. */
function renamedWhy({ id, login }: Actor, { signers }: Bench): string | null {
  const isOther = id !== null && [...(signers.get(login.toLowerCase()) ?? [])].some((other) => other !== id);
  return isOther ? 'the name means another account than the checklist first named' : null;
}

function partWhy(person: Actor, { environment, change, facts, deployers = [] }: Asked): string | null {
  const part = environment.separationOfDuties === 'off' ? null : partTaken(change, person, facts);
  if (part !== null) return `${part} this change`;
  return deploys(person, deployers) ? 'deploys it' : null;
}

function secondWhy(person: Actor, { others }: Bench): string | null {
  const other = others.find(({ by }) => samePerson(by, person));
  return other === undefined ? null : `already signed for ${other.role}`;
}
