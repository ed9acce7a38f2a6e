import { milliseconds } from '../evidence/time.ts';
import { isWorse } from './severity.ts';
import { conclusionOf } from './verdict.ts';
import type { Hold } from '../commands/interpretation.ts';
import type { Instant } from '../evidence/time.ts';
import type { Blocker, Finding, OverrideGiven, RollCall } from './roll-call.ts';

/**
 * The roll call of a candidate that was in flight when the checklist changed: it opens only what both open. `earlier` is what the checklist
 * that counted before says of the same gate, `name` how people find it. Where only one of the two blocks, and is concerned, that one is taken.
 */
export function both(present: RollCall, earlier: RollCall, name: string): RollCall {
  if (asksNothing(earlier)) return present;
  const told = earlier.findings.map((finding) => toldOf(finding, name));
  const nextLook = sooner(present.nextLook, earlier.nextLook);
  if (asksNothing(present)) return { ...present, ...partsOf({ ...earlier, findings: told }), nextLook };
  const { override: _override, overridden: _overridden, ...rest } = present;
  const joined = {
    ...rest,
    // What one of them lets nobody override stays shut.
    ...(earlier.open && present.override !== undefined
      ? { override: together(present.override, earlier.override) }
      : {}),
    blockers: [...present.blockers, ...earlier.blockers.filter((blocker) => !isAmong(blocker, present.blockers))],
    holds: [...present.holds, ...earlier.holds.filter((hold) => !isHeld(hold, present.holds))],
    findings: joinedFindings(present.findings, told),
    nextLook,
  };
  const conclusion = conclusionOf(joined);
  // Each may be short of what only together they have: then the word of the one that is shut counts.
  const verdict = conclusion.verdict === 'go' && !earlier.open ? earlier.verdict : conclusion.verdict;
  return { ...joined, ...conclusion, verdict, open: conclusion.open && earlier.open };
}

/** What does not block, or is not concerned by the change, has no say. */
function asksNothing({ enforcement, blockers }: RollCall): boolean {
  return enforcement !== 'block' || blockers.some(({ code }) => code === 'NOT_CONCERNED');
}

/** Everybody on whose words it rests that the gate is open by both, for as long as both are. */
function together(present: OverrideGiven, earlier: OverrideGiven | undefined): OverrideGiven {
  if (earlier === undefined) return present;
  const others = earlier.by.filter(({ url }) => !present.by.some((one) => one.url === url));
  const until = sooner(present.until, earlier.until) ?? present.until;
  return { until, by: [...present.by, ...others] };
}

type Part =
  'enforcement' | 'adviseUntil' | 'verdict' | 'open' | 'overridden' | 'override' | 'blockers' | 'holds' | 'findings';

/** What a checklist decides; the place where the present one stands is kept. */
function partsOf(call: RollCall): Pick<RollCall, Part> {
  const { enforcement, adviseUntil, verdict, open, overridden, override, blockers, holds, findings } = call;
  return {
    enforcement,
    adviseUntil,
    verdict,
    open,
    blockers,
    holds,
    findings,
    ...(overridden === undefined ? {} : { overridden }),
    ...(override === undefined ? {} : { override }),
  };
}

/** Each item once: what the earlier checklist says of it where that is worse, else what the present one says; what is gone comes last. */
function joinedFindings(present: readonly Finding[], earlier: readonly Finding[]): readonly Finding[] {
  const known = new Set(present.map(({ item }) => item));
  const joined = present.map((finding) => {
    const other = earlier.find(({ item }) => item === finding.item);
    return other !== undefined && (isWorse(other.outcome, finding.outcome) || isShorter(other, finding))
      ? other
      : finding;
  });
  return [...joined, ...earlier.filter(({ item, outcome }) => !known.has(item) && outcome !== 'not-applicable')];
}

/** Of two answers that are as good, whether the one holds for less time than the other. */
function isShorter(one: Finding, other: Finding): boolean {
  const [end, otherEnd] = [endOf(one), endOf(other)];
  if (one.outcome !== other.outcome || end === null) return false;
  return otherEnd === null || milliseconds(end) < milliseconds(otherEnd);
}

/** When time alone ends what lets the gate be open; null: never. */
function endOf({ outcome, code, later, lapses, nextLook }: Finding): Instant | null {
  if (outcome === 'later') return later?.until ?? null;
  if (outcome === 'waived' || code === 'COUNTS_LATER') return nextLook ?? null;
  return outcome === 'met' ? (lapses ?? null) : null;
}

function toldOf(finding: Finding, name: string): Finding {
  if (finding.outcome === 'not-applicable') return finding;
  const sentence = `Asked by ${name}, under which this was judged before: ${finding.sentence}`;
  return { ...finding, sentence };
}

/** Who may lift a hold the roles say, and they may have changed: what one of the checklists still holds is held. */
function isHeld({ comment, environment, by, at }: Hold, others: readonly Hold[]): boolean {
  return others.some(
    (other) =>
      other.comment?.id === comment?.id &&
      other.environment === environment &&
      other.at === at &&
      other.by?.login === by?.login,
  );
}

function isAmong({ code, sentence }: Blocker, others: readonly Blocker[]): boolean {
  return others.some((other) => other.code === code && other.sentence === sentence);
}

function sooner(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return milliseconds(one) <= milliseconds(other) ? one : other;
}
