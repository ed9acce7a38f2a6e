import { reachable } from '../checklist/scope/environments.ts';
import { isBefore } from '../evidence/time.ts';
import type { Checklist, Enforcement, Environment } from '../checklist/model.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';

/** How a gate enforces at a moment, and when that changes by time alone. */
export interface Enforcing {
  readonly enforcement: Enforcement;
  readonly adviseUntil: string | null;
  readonly nextLook: Instant | null;
}

/** An environment that advises until a day blocks from that day on (UTC). A day that cannot be read is over. */
export function enforcementOf(environment: Environment, now: Instant): Enforcing {
  const { enforce, adviseUntil } = environment;
  if (enforce !== 'advise' || adviseUntil === null) return { enforcement: enforce, adviseUntil, nextLook: null };
  const end = `${adviseUntil}T00:00:00Z`;
  return isBefore(now, end)
    ? { enforcement: 'advise', adviseUntil, nextLook: end }
    : { enforcement: 'block', adviseUntil, nextLook: null };
}

/** Environments that the merge gate judges: those that block; where none does, those that advise. */
export function mergeEnvironments(checklist: Checklist, change: ChangeFacts, facts: Facts): readonly Environment[] {
  const all = reachable(checklist, change, facts);
  const blocking = all.filter((environment) => enforcementOf(environment, facts.now).enforcement === 'block');
  return blocking.length > 0 ? blocking : all;
}

/** The merge gate blocks when one of its environments does; else it advises, until the first of them blocks. */
export function mergeEnforcement(environments: readonly Environment[], now: Instant): Enforcing {
  const each = environments.map((environment) => enforcementOf(environment, now));
  const blocks = each.length === 0 || each.some(({ enforcement }) => enforcement === 'block');
  if (blocks) return { enforcement: 'block', adviseUntil: null, nextLook: null };
  const ends = each.flatMap(({ adviseUntil }) => (adviseUntil === null ? [] : [adviseUntil])).toSorted();
  const looks = each.flatMap(({ nextLook }) => (nextLook === null ? [] : [nextLook])).toSorted();
  return { enforcement: 'advise', adviseUntil: ends[0] ?? null, nextLook: looks[0] ?? null };
}
