import type { Finding, Outcome, RollCall } from '../judge/roll-call.ts';

/** One symbol per outcome, everywhere: an emoji where Markdown is rendered, plain characters in a terminal. */
export const outcomes = {
  unmet: { emoji: '❌', sign: '✗', word: 'unmet' },
  unknown: { emoji: '❔', sign: '?', word: 'not learnt' },
  pending: { emoji: '⏳', sign: '…', word: 'pending' },
  met: { emoji: '✅', sign: '✓', word: 'met' },
  waived: { emoji: '⚠️', sign: '~', word: 'waived' },
  later: { emoji: '🕒', sign: '>', word: 'asked later' },
  'not-applicable': { emoji: '➖', sign: '-', word: 'not asked' },
} as const satisfies Record<Outcome, { readonly emoji: string; readonly sign: string; readonly word: string }>;

/** Worst first: what needs work, what could not be learnt, what only waits. */
const openOutcomes: readonly Outcome[] = ['unmet', 'unknown', 'pending'];

/** Whether something must still happen for it. */
export function isOpen(outcome: Outcome): boolean {
  return openOutcomes.includes(outcome);
}

/** The findings of a roll call by what they mean for it. */
export interface Tally {
  readonly asked: number;
  readonly met: readonly Finding[];
  readonly waived: readonly Finding[];
  readonly later: readonly Finding[];
  /** Worst first, then in file order; what is left to the App comes last. */
  readonly open: readonly Finding[];
  readonly notAsked: readonly Finding[];
}

/** What the reader's own token cannot tell and the App has not said go for: open, but nothing can be said about it here. */
export function isLeftToApp({ code }: Pick<Finding, 'code'>): boolean {
  return code === 'APP_VERDICT_NOT_GO';
}

/** Counts every finding exactly once. */
export function tally({ findings }: Pick<RollCall, 'findings'>): Tally {
  const of = (outcome: Outcome): readonly Finding[] => findings.filter((finding) => finding.outcome === outcome);
  const notAsked = of('not-applicable');
  return {
    asked: findings.length - notAsked.length,
    met: of('met'),
    waived: of('waived'),
    later: of('later'),
    open: lastLeftToApp(openOutcomes.flatMap(of)),
    notAsked,
  };
}

function lastLeftToApp(open: readonly Finding[]): readonly Finding[] {
  return [...open.filter((finding) => !isLeftToApp(finding)), ...open.filter(isLeftToApp)];
}
