import { samePerson } from './person.ts';
import { holdsRole } from './roles.ts';
import { durationOf } from '../duration.ts';
import { oldest, tellInstant } from '../freshness.ts';
import { counts, refused } from '../statements/standing.ts';
import { after, isAtOrAfter, isBefore, milliseconds } from '../time.ts';
import type { Actor, CommitId, Facts } from '../facts.ts';
import type { Deputies, Question, Role } from '../kind.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Objection } from '../statements/objection.ts';
import type { SignOff } from '../statements/sign-off.ts';
import type { Refusal, Standing } from '../statements/standing.ts';
import type { Instant } from '../time.ts';

/** Where a deputy's word is looked for: an item as it reads now, on a commit. */
export interface ShownPlace {
  readonly item: { readonly id: string; readonly wording: string };
  readonly commit: CommitId;
  readonly facts: Facts;
}

/** The same without its wording; null: it is not known which commit was meant. */
interface SaidPlace {
  readonly item: { readonly id: string };
  readonly commit: CommitId | null;
  readonly facts: Facts;
}

/** A deputy's word for a role. */
interface Word {
  readonly role: Role;
  readonly by: Actor;
  readonly at: Instant;
}

/** What people said of a change. */
export interface Said {
  readonly environment: { readonly name: string };
  readonly signOffs: readonly SignOff[];
  readonly objections: readonly Objection[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When an item was first shown on a commit as it reads now, without having read otherwise there since; null: it is not known. */
export function shownSince({ item, commit, facts }: ShownPlace): Instant | null {
  const about = facts.shown.filter((one) => one.item === item.id && one.commit === commit);
  const others = about.filter(({ wording }) => wording !== item.wording).map(({ since }) => milliseconds(since));
  const last = Math.max(Number.NEGATIVE_INFINITY, ...others);
  const own = about.filter(({ wording, since }) => wording === item.wording && !(milliseconds(since) <= last));
  return Number.isNaN(last) ? null : oldest(own.map(({ since }) => since));
}

/** From when deputies may sign what was first shown then: from a full minute, so that people can be told exactly. */
function deputiesFrom(since: Instant, { after: wait }: Pick<Deputies, 'after'>): Instant {
  const shown = milliseconds(since);
  const begin = Math.ceil((shown + durationOf(wait)) / MINUTE) * MINUTE;
  return after(since, begin - shown).replace('.000Z', 'Z');
}

/** Whether a deputy signed late enough. Too early stays too early: nobody's word begins to count by waiting. */
export function deputyTime({ role, by, at }: Word, place: ShownPlace): Standing {
  const since = shownSince(place);
  const { id } = place.item;
  const who = `${by.login} signed "${id}" as a deputy of the role ${role.id}`;
  if (since === null && place.facts.reader.app === null) {
    const sentence = `${who}; since when it is shown is not known here, so it cannot be told whether deputies could sign yet.`;
    return refused('DEPUTY_TIME_UNKNOWN', sentence);
  }
  const wait = role.deputies ?? { after: '' };
  if (since === null || isBefore(at, since)) {
    const sentence = `${who} before it was shown here; deputies can ${wait.after} after that. Sign again then.`;
    return refused('DEPUTY_TOO_EARLY', sentence);
  }
  const from = deputiesFrom(since, wait);
  if (isAtOrAfter(at, from)) return counts;
  return refused('DEPUTY_TOO_EARLY', `${who}, and deputies can from ${tellInstant(from)} on. Sign again then.`);
}

/** Standings of sign-offs that their writer could not have given: no sign that a holder of the role is there to decide. */
const idle: ReadonlySet<ReasonCode> = new Set([
  'SIGNOFF_NOT_IN_ROLE',
  'SIGNOFF_NOT_HUMAN',
  'SIGNOFF_SELF',
  'SIGNOFF_SECOND_ROLE',
]);

/**
 * Why a deputy's word does not count because of what a holder of the role said since the item was shown, up to the same moment: signed it, or
 * objected. Null: no holder did. Whoever cannot be told to hold the role leaves it open.
 */
export function afterHolder(
  { role, by, at }: Word,
  { item, commit, facts }: SaidPlace,
  { environment, signOffs, objections }: Said,
  since: Instant,
): Refusal | null {
  const isSince = (moment: Instant): boolean => !isBefore(at, moment) && !isBefore(moment, since);
  const signers = signOffs.filter(
    (one) =>
      one.role === role.id &&
      one.item === item.id &&
      one.environment === environment.name &&
      (one.commit === commit || one.commit === null) &&
      isSince(one.at) &&
      (one.standing.counts || !idle.has(one.standing.code)),
  );
  const objectors = objections.filter(
    (one) =>
      (one.environment === null || one.environment === environment.name) &&
      (one.target === null || one.target === item.id || one.target === role.id) &&
      (isSince(one.at) || (one.stands && !isBefore(at, one.at))),
  );
  let doubt: Refusal | null = null;
  for (const { by: other } of [...signers, ...objectors]) {
    // What they said themselves does not speak against them, whoever they are.
    if (samePerson(other, by)) continue;
    const holding = holdsRole(role, other, facts);
    if ('unlearnable' in holding) {
      const sentence = `Whether ${other.login}, who spoke of it before ${by.login}, a deputy, holds the role ${role.id} could not be learnt: ${holding.detail}.`;
      doubt ??= refused(holding.code, sentence);
    } else if (holding.holds) {
      const sentence = `${other.login} holds the role ${role.id} and has signed "${item.id}" or objected since it was shown, so ${by.login}, a deputy, cannot sign it.`;
      return refused('DEPUTY_AFTER_HOLDER', sentence);
    }
  }
  return doubt;
}

/** From when deputies can sign; null: it is not known yet, because the item was not shown. `begun`: they can now. */
export interface DeputiesTime {
  readonly from: Instant | null;
  readonly begun: boolean;
}

/** When deputies can sign an item on the commit that is to be deployed; null: they cannot, because a holder of the role has spoken. */
export function deputiesTime(
  role: Role,
  asked: Pick<Question, 'item' | 'candidate' | 'facts' | 'environment' | 'signOffs' | 'objections'>,
): DeputiesTime | null {
  const { item, candidate, facts, objections = [] } = asked;
  const place = { item, commit: candidate, facts };
  const since = shownSince(place);
  if (since === null || role.deputies === undefined) return { from: null, begun: false };
  const word = { role, by: { id: null, login: '', type: 'User' } as const, at: facts.now };
  if (afterHolder(word, place, { ...asked, objections }, since) !== null) return null;
  const from = deputiesFrom(since, role.deputies);
  return { from, begun: isAtOrAfter(facts.now, from) };
}

/** A deputy's part in a sentence: ` as a deputy of the role lead, 26 hours after it was shown`. */
export function asDeputy(role: string, at: Instant, since: Instant): string {
  const hours = Math.floor((milliseconds(at) - milliseconds(since)) / HOUR);
  return ` as a deputy of the role ${role}, ${hours} ${hours === 1 ? 'hour' : 'hours'} after it was shown`;
}
