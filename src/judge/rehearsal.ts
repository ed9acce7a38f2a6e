import { separationOf } from '../evidence/people/separation.ts';
import { milliseconds } from '../evidence/time.ts';
import { isWorse } from './severity.ts';
import type { Checklist } from '../checklist/model.ts';
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
    unsignable: asked
      .filter(({ outcome }) => outcome !== 'met')
      .flatMap((finding) => finding.signers.flatMap((role) => barred(finding, role, { checklist, facts, change }))),
  };
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
function barred(
  { item, environment: name }: Finding,
  id: string,
  { checklist, facts, change }: { readonly checklist: Checklist; readonly facts: Facts; readonly change: ChangeFacts },
): RehearsedChange['unsignable'] {
  const role = checklist.roles[id];
  const environment = checklist.environments.find((one) => one.name === name);
  if (role === undefined || environment === undefined) return [];
  // Sooner or later a deputy could have.
  const { users, teams } = {
    users: [...role.users, ...(role.deputies?.users ?? [])],
    teams: [...role.teams, ...(role.deputies?.teams ?? [])],
  };
  if (teams.length > 0) return [];
  const reasons = users.map((login) => {
    const separation = separationOf({ change, actor: { id: null, login, type: 'User' }, environment, facts });
    return separation.free ? null : separation.sentence;
  });
  if (reasons.includes(null)) return [];
  return [{ item, role: id, why: reasons.length === 0 ? 'Nobody fills the role.' : [...new Set(reasons)].join(' ') }];
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
