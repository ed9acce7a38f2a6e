import { learnComments } from './learn-comments.ts';
import { learnFailures } from './learn-failures.ts';
import { learnNames } from './learn-names.ts';
import { learnPushes } from './learn-pushes.ts';
import { isKnown } from '../../evidence/reading.ts';
import type { Checklist } from '../../checklist/model.ts';
import type { Facts } from '../../evidence/facts.ts';
import type { NewEntry } from '../entry.ts';

/**
 * What a snapshot and the readings beside it teach that is not remembered yet; empty where nothing is new, and where the ledger could not be
 * read. `checklist` is the valid one that the facts were judged by, null where there is none. To be appended before anything that opens is
 * written: who a login or a team means is pinned by it.
 */
export function learnFromFacts(facts: Facts, checklist: Checklist | null): readonly NewEntry[] {
  if (facts.ledger === undefined || !isKnown(facts.ledger)) return [];
  return [
    ...learnComments(facts),
    ...learnPushes(facts),
    ...learnFailures(facts),
    ...(checklist === null ? [] : learnNames(facts, checklist)),
  ];
}
