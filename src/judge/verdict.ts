import type { Blocker, Finding, RollCall, Verdict } from './roll-call.ts';
import type { Enforcement } from '../checklist/model.ts';
import type { Hold } from '../commands/interpretation.ts';

interface Weighed {
  readonly enforcement: Enforcement;
  readonly blockers: readonly Blocker[];
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
}

/** Any `unmet` is no-go; else anything unknown, pending or held is pending; go needs at least one met item. */
function verdictOf({ blockers, holds, findings }: Weighed): Verdict {
  const all = [...blockers, ...findings];
  if (all.some(({ outcome }) => outcome === 'unmet')) return 'no-go';
  if (blockers.length > 0 || holds.length > 0) return 'pending';
  const rest = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  return rest.length > 0 && rest.every(({ outcome }) => outcome === 'met') ? 'go' : 'pending';
}

/** Verdict and what follows from it: only a gate that blocks is shut by anything but go. */
export function conclusionOf(weighed: Weighed): Pick<RollCall, 'verdict' | 'open'> {
  const verdict = verdictOf(weighed);
  return { verdict, open: verdict === 'go' || weighed.enforcement === 'advise' || weighed.enforcement === 'off' };
}
