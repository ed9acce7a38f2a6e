import { separationOf } from '../evidence/people/separation.ts';
import { milliseconds } from '../evidence/time.ts';
import { isWorse } from './severity.ts';
import { crowdedRoles } from '../checklist/warnings/crowded-roles.ts';
import { canBeMet } from '../checklist/warnings/placed-proofs.ts';
import type { Checklist, Environment, Proof } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';
import type { Role } from '../evidence/kind.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { Instant } from '../evidence/time.ts';
import type { Finding, Outcome, RollCall } from './roll-call.ts';

/**
 * What a proposed item would have said about a change that is merged: it was proved; it would have failed by its evidence, whatever people
 * do; people would have been asked; it could not be learnt; it was not asked.
 */
export type Rehearsed = 'proved' | 'failed' | 'asked' | 'unlearnt' | 'not-asked';

/** A merged change, as a proposed checklist would have judged it. */
export interface RehearsedChange {
  readonly number: number;
  readonly url: string;
  readonly mergedAt: Instant;
  readonly items: readonly { readonly item: string; readonly result: Rehearsed; readonly code: ReasonCode }[];
  /** Roles that had to sign, whether somebody did or not; each once. */
  readonly signs: readonly string[];
  /** What nobody of a role could have signed. */
  readonly unsignable: readonly { readonly item: string; readonly role: string; readonly why: string }[];
}

/** How much a role would have to sign. */
export interface Load {
  readonly role: string;
  readonly users: number;
  readonly teams: number;
  /** Changes that it would have had to sign. */
  readonly signs: number;
  readonly perWeek: number;
}

/** Kinds that a person proves: what is pending there waits for somebody. */
const byPeople: readonly string[] = ['signoff', 'tick', 'review', 'codeowners', 'attestation'];

/** How a change came out, from the roll calls of every gate that it met after its merge. */
export function rehearsedChange(
  change: ChangeFacts & { readonly merge: NonNullable<ChangeFacts['merge']> },
  {
    checklist,
    facts,
    rollCalls,
  }: { readonly checklist: Checklist; readonly facts: Facts; readonly rollCalls: readonly RollCall[] },
): RehearsedChange {
  const findings = worstOf(rollCalls.flatMap((rollCall) => rollCall.findings.map(asIfItCounted)));
  const asked = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  return {
    number: change.number,
    url: change.url,
    mergedAt: change.merge.at,
    items: findings.map((finding) => ({ item: finding.item, result: resultOf(finding), code: finding.code })),
    signs: [...new Set(asked.flatMap(({ signers }) => signers))],
    unsignable: unsignable(asked, { checklist, facts, change }),
  };
}

interface Place {
  readonly checklist: Checklist;
  readonly facts: Facts;
  readonly change: ChangeFacts;
}

/** What nobody of a role could have signed: all of them are barred, or those who are not fill other roles that had to sign as well. */
function unsignable(asked: readonly Finding[], place: Place): RehearsedChange['unsignable'] {
  const { environments } = place.checklist;
  const crowds = environments.map((environment) => ({ environment, crowd: crowdIn(environment, asked, place) }));
  return asked
    .filter(({ outcome }) => outcome !== 'met')
    .flatMap((finding) =>
      finding.signers.flatMap((role) => {
        const alone = barred(finding, role, place);
        if (alone.length > 0) return alone;
        const { crowd = [] } = crowds.find(({ environment }) => environment.name === finding.environment) ?? {};
        return crowd.some(({ id }) => id === role) ? [{ item: finding.item, role, why: tooFew(crowd) }] : [];
      }),
    );
}

/** Roles that all had to sign, and are filled by fewer people who were free of the change; a role with a team may be filled by anybody. */
function crowdIn(environment: Environment, asked: readonly Finding[], place: Place): readonly Role[] {
  if (environment.separationOfDuties === 'off') return [];
  const { roles, items } = place.checklist;
  const open = asked.filter((finding) => finding.environment === environment.name);
  const here = items.filter(({ id }) => open.some(({ item }) => item === id));
  const needed = Object.values(roles)
    .map(withDeputies)
    .filter((role) => role.teams.length === 0 && here.some(({ evidence }) => !canBeMet(evidence, isWithout(role.id))))
    .map((role) => ({
      ...role,
      users: role.users.filter((login) => reasonAgainst(login, environment, place) === null),
    }))
    .filter(({ users }) => users.length > 0);
  return crowdedRoles(needed) ?? [];
}

/** Whether a proof is something else than the word of a holder of the role. */
function isWithout(role: string): (proof: Proof) => boolean {
  return (proof) =>
    !((proof.kind === 'signoff' || proof.kind === 'tick' || proof.kind === 'attestation') && proof.spec.role === role);
}

function tooFew(crowd: readonly Role[]): string {
  const people = [...new Map(crowd.flatMap(({ users }) => users.map((user) => [user.toLowerCase(), user]))).values()];
  return `One person fills one role, and nobody but ${people.join(', ')} was free to sign for the roles ${crowd.map(({ id }) => id).join(', ')}.`;
}

/** What counts only from a later day is rehearsed as it will count then. */
function asIfItCounted(finding: Finding): Finding {
  const [part]: readonly Answer[] = finding.code === 'COUNTS_LATER' ? (finding.parts ?? []) : [];
  return part === undefined ? finding : { ...finding, outcome: part.outcome, code: part.code };
}

/** Each item once, the worst of its environments. */
function worstOf(findings: readonly Finding[]): readonly Finding[] {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.item);
    if (known === undefined || isWorse(finding.outcome, known.outcome)) worst.set(finding.item, finding);
  }
  return [...worst.values()];
}

const results: Readonly<Record<Exclude<Outcome, 'pending'>, Rehearsed>> = {
  met: 'proved',
  waived: 'proved',
  later: 'asked',
  unmet: 'failed',
  unknown: 'unlearnt',
  'not-applicable': 'not-asked',
};

/** Of a change that is merged nothing comes in by itself any more: what only waits, and not for people, has failed. */
function resultOf({ outcome, kinds }: Finding): Rehearsed {
  if (outcome !== 'pending') return results[outcome];
  return kinds.some((kind) => byPeople.includes(kind)) ? 'asked' : 'failed';
}

/** Nobody is told of a role that has a team: who is in it is not listed. */
function barred({ item, environment: name }: Finding, id: string, place: Place): RehearsedChange['unsignable'] {
  const { checklist } = place;
  const role = checklist.roles[id];
  const environment = checklist.environments.find((one) => one.name === name);
  if (role === undefined || environment === undefined) return [];
  const { users, teams } = withDeputies(role);
  if (teams.length > 0) return [];
  const reasons = users.map((login) => reasonAgainst(login, environment, place));
  if (reasons.includes(null)) return [];
  return [{ item, role: id, why: reasons.length === 0 ? 'Nobody fills the role.' : [...new Set(reasons)].join(' ') }];
}

/** Sooner or later a deputy could have. */
function withDeputies(role: Role): Role {
  const { deputies } = role;
  if (deputies === undefined) return role;
  return { ...role, users: [...role.users, ...deputies.users], teams: [...role.teams, ...deputies.teams] };
}

/** Why somebody could not have signed for a change; null: they could. */
function reasonAgainst(login: string, environment: Environment, { change, facts }: Place): string | null {
  const separation = separationOf({ change, actor: { id: null, login, type: 'User' }, environment, facts });
  return separation.free ? null : separation.sentence;
}

const DAY = 86_400_000;

/** What each role of a checklist would have had to sign, by the week; less than a day counts as a day. */
export function loadOf(roles: Readonly<Record<string, Role>>, changes: readonly RehearsedChange[]): readonly Load[] {
  const times = changes.map(({ mergedAt }) => milliseconds(mergedAt));
  const weeks = Math.max(DAY, Math.max(...times) - Math.min(...times)) / (7 * DAY);
  return Object.values(roles).map(({ id, users, teams }) => {
    const signs = changes.filter((change) => change.signs.includes(id)).length;
    const perWeek = signs === 0 ? 0 : Math.round((signs / weeks) * 10) / 10;
    return { role: id, users: users.length, teams: teams.length, signs, perWeek };
  });
}
