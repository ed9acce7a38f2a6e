import { isOverridable } from './override.ts';
import type { Blocker, Finding, Outcome, OverrideGiven, RollCall, Verdict } from './roll-call.ts';
import type { Enforcement } from '../checklist/model.ts';
import type { Hold } from '../commands/interpretation.ts';

interface Weighed {
  readonly enforcement: Enforcement;
  readonly blockers: readonly Blocker[];
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
  readonly override?: OverrideGiven;
}

const fine: ReadonlySet<Outcome> = new Set<Outcome>(['met', 'waived', 'later']);

/** Any `unmet` is no-go; else anything unknown, pending or held is pending; go needs at least one met item, and every other one met, waived or asked later. */
function verdictOf({ blockers, holds, findings }: Weighed): Verdict {
  const all = [...blockers, ...findings];
  if (all.some(({ outcome }) => outcome === 'unmet')) return 'no-go';
  if (blockers.length > 0 || holds.length > 0) return 'pending';
  const rest = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const isFine = rest.every(({ outcome }) => fine.has(outcome));
  return isFine && rest.some(({ outcome }) => outcome === 'met') ? 'go' : 'pending';
}

/** Verdict and what follows from it: only a gate that blocks is shut by anything but go, and people may override what it says. */
export function conclusionOf(weighed: Weighed): Pick<RollCall, 'verdict' | 'open' | 'overridden'> {
  const verdict = verdictOf(weighed);
  if (verdict === 'go' || weighed.enforcement === 'advise' || weighed.enforcement === 'off')
    return { verdict, open: true };
  return isOverridden(weighed) ? { verdict, open: true, overridden: true } : { verdict, open: false };
}

/** Holds dominate, and so does everything that stops the gate but its hours. */
function isOverridden({ override, holds, blockers }: Weighed): boolean {
  return override !== undefined && holds.length === 0 && isOverridable(blockers);
}
