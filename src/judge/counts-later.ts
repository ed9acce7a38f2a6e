import { isBefore } from '../evidence/time.ts';
import type { Item } from '../checklist/model.ts';
import type { Answer, EvidenceOutcome } from '../evidence/answer.ts';
import type { Instant } from '../evidence/time.ts';
import type { Outcome } from './roll-call.ts';

/** The moment from which an item counts; null: it counts already. A day that cannot be read is over. */
export function countsFrom({ enforceFrom }: Pick<Item, 'enforceFrom'>, now: Instant): Instant | null {
  if (enforceFrom === undefined) return null;
  const starts = `${enforceFrom}T00:00:00Z`;
  return isBefore(now, starts) ? starts : null;
}

const words: Readonly<Record<EvidenceOutcome, string>> = {
  met: 'it is met',
  pending: 'it would be waited for',
  unmet: 'it would stop this',
  unknown: 'it could not be learnt',
};

/** What is said of an item that counts only later: it neither shuts nor opens anything, and tells what it would have said. */
export function notYet(judged: Answer, starts: Instant): Omit<Answer, 'outcome'> & { readonly outcome: Outcome } {
  return {
    outcome: 'not-applicable',
    code: 'COUNTS_LATER',
    sentence: `It would be asked from ${starts.slice(0, 10)} on; today ${words[judged.outcome]}: ${judged.sentence}`,
    next: [],
    facts: [],
    parts: [judged],
    nextLook: starts,
  };
}
