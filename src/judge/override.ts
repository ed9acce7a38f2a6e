import { isCovered } from '../evidence/reader-reasons.ts';
import { isAtOrAfter, isBefore, milliseconds } from '../evidence/time.ts';
import type { Blocker, OverrideGiven } from './roll-call.ts';
import type { OverrideRule } from '../checklist/exceptions.ts';
import type { Environment } from '../checklist/model.ts';
import type { Override } from '../commands/interpretation.ts';
import type { CommitId, Facts } from '../evidence/facts.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { Instant } from '../evidence/time.ts';

/**
 * What an override may open in spite of: the findings of the items, the hours of the environment, commits that came without a pull request,
 * as a hasty mend does, and that what is deployed was made untold, which nothing else would ever end. Nothing else, and never what another change of
 * the release is known to lack: of what is untold no change is known.
 */
const overridable: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'CHANGE_TOO_LARGE',
  'WINDOW_CLOSED',
  'FREEZE_ACTIVE',
  'DIRECT_PUSH',
  'MERGE_UNPROVED',
  'MERGE_UNREAD',
  'DEPLOYED_UNTOLD',
]);

/** Whether nothing stands but what an override opens in spite of. */
export function isOverridable(blockers: readonly Pick<Blocker, 'code'>[]): boolean {
  return blockers.every(({ code }) => overridable.has(code));
}

/** What people said about opening a gate whatever it says. */
export interface OverrideState {
  /** The override that enough people have given; null: none. */
  readonly given: OverrideGiven | null;
  /** What keeps it from having an effect. */
  readonly blockers: readonly Blocker[];
  /** When this changes by time alone. */
  readonly nextLook: Instant | null;
}

const silence: OverrideState = { given: null, blockers: [], nextLook: null };

/**
 * What the words of different people (by id) for this environment and this very commit come to. It takes as many as the checklist asks, each of
 * them given within its time; one of fewer opens nothing, and neither does one that is read without the App: it is written down first.
 */
export function overrideState(
  { name, override: rule }: Environment,
  candidate: CommitId,
  facts: Facts,
  overrides: readonly Override[],
): OverrideState {
  if (rule === undefined) return silence;
  const words = latestWords(
    overrides.filter(
      (one) => one.environment === name && one.commit === candidate && isInForce(one, facts) && countsFor(one, facts),
    ),
  );
  const last = words.at(rule.people - 1);
  const [first] = words;
  if (first === undefined) return silence;
  if (last === undefined) {
    const blockers = [incomplete(words, rule, name, candidate)];
    return { given: null, blockers, nextLook: words.at(-1)?.until ?? null };
  }
  const by = words.map(({ by: { id, login }, at, note, comment }) => ({
    id,
    login,
    at,
    reason: note,
    url: comment.url,
  }));
  const blockers = facts.reader.alone ? [needsApp(name)] : [];
  return { given: { until: last.until, by }, blockers, nextLook: last.until };
}

function isInForce({ at, until }: Override, { now }: Facts): boolean {
  return isBefore(now, until) && isAtOrAfter(now, at);
}

/** Who alone cannot tell leaves it to the App, whose verdict says whether it opened. */
function countsFor({ standing }: Override, { reader }: Facts): boolean {
  return standing.counts || (reader.alone && isCovered(standing.code));
}

/** Of each person the latest word, the longest lasting first. */
function latestWords(words: readonly Override[]): readonly Override[] {
  const latest = new Map<number, Override>();
  for (const word of words) {
    const { id } = word.by;
    if (id === null) continue;
    const known = latest.get(id);
    if (known === undefined || isBefore(known.until, word.until)) latest.set(id, word);
  }
  return [...latest.values()].toSorted((a, b) => milliseconds(b.until) - milliseconds(a.until));
}

function incomplete(
  words: readonly Override[],
  { by, people }: OverrideRule,
  name: string,
  candidate: CommitId,
): Blocker {
  const who = words.map(({ by: { login }, until }) => `${login} (until ${until})`).join(', ');
  return {
    outcome: 'pending',
    code: 'OVERRIDE_INCOMPLETE',
    sentence: `${name} is to be overridden by ${who}; it takes ${people} people who hold the role ${by}.`,
    next: [
      {
        who: `another holder of the role ${by} who had no hand in the change`,
        how: 'comments on the pull request, with a reason',
        paste: `/override @${candidate} in ${name} -- REASON`,
      },
    ],
  };
}

function needsApp(name: string): Blocker {
  return {
    outcome: 'unknown',
    code: 'OVERRIDE_NEEDS_APP',
    sentence: `${name} is overridden, and an override opens only where the App has written it down first.`,
    next: [
      {
        who: 'somebody who keeps the checklist or the job',
        how: 'runs the App and gives the Action its `app-id`',
      },
    ],
  };
}
