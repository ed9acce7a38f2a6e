import { isOverridable } from './override.ts';
import type {
  Blocker,
  Finding,
  Outcome,
  OverrideGiven,
  ReleasedChange,
  ReleaseRead,
  RollCall,
  Verdict,
} from './roll-call.ts';
import type { Enforcement } from '../checklist/model.ts';
import type { Hold } from '../commands/interpretation.ts';

interface Weighed {
  readonly enforcement: Enforcement;
  readonly blockers: readonly Blocker[];
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
  readonly override?: OverrideGiven | undefined;
  readonly release?: ReleaseRead | undefined;
  /** The change whose own findings these are. */
  readonly change?: { readonly number: number } | null;
}

const fine: ReadonlySet<Outcome> = new Set<Outcome>(['met', 'waived', 'later']);

/** The changes that a release brings beside the one whose own findings are weighed. */
export function othersIn({ release, change }: Pick<Weighed, 'release' | 'change'>): readonly ReleasedChange[] {
  return release?.changes.filter(({ number }) => number !== change?.number) ?? [];
}

/**
 * Any `unmet` is no-go; else anything unknown, pending or held is pending; go needs at least one met item, or another change that is ready, and
 * every other one met, waived or asked later.
 */
function verdictOf(weighed: Weighed): Verdict {
  const { blockers, holds, findings } = weighed;
  const others = othersIn(weighed);
  const all = [...blockers, ...findings, ...others];
  if (all.some(({ outcome }) => outcome === 'unmet')) return 'no-go';
  if (blockers.length > 0 || holds.length > 0) return 'pending';
  const rest = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const isFine = [...rest, ...others].every(({ outcome }) => fine.has(outcome));
  const isProved = rest.some(({ outcome }) => outcome === 'met') || others.some(({ code }) => code === 'MET');
  return isFine && isProved ? 'go' : 'pending';
}

/** Verdict and what follows from it: only a gate that blocks is shut by anything but go, and people may override what it says. */
export function conclusionOf(weighed: Weighed): Pick<RollCall, 'verdict' | 'open' | 'overridden'> {
  const verdict = verdictOf(weighed);
  if (verdict === 'go' || weighed.enforcement === 'advise' || weighed.enforcement === 'off')
    return { verdict, open: true };
  return isOverridden(weighed) ? { verdict, open: true, overridden: true } : { verdict, open: false };
}

/**
 * Holds dominate, and so does every other change, but for one of which nobody will ever tell what it touches, and everything that stops the gate but
 * what `isOverridable` names.
 */
function isOverridden(weighed: Weighed): boolean {
  const { override, holds, blockers } = weighed;
  const areOthersReady = othersIn(weighed).every(
    ({ outcome, code }) => outcome === 'met' || code === 'CHANGE_TOO_LARGE',
  );
  return override !== undefined && holds.length === 0 && areOthersReady && isOverridable(blockers);
}
