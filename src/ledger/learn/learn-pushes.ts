import { pushEntry } from './push-entry.ts';
import { isKnown } from '../../evidence/reading.ts';
import { readingOf } from '../../evidence/need.ts';
import { recall } from '../../evidence/recall.ts';
import { samePerson } from '../../evidence/people/person.ts';
import type { ChangeFacts, Facts } from '../../evidence/facts.ts';
import type { NewEntry } from '../entry.ts';

/** Pushes that the branch's activity tells, where it was read: those whose commit is part of the change, because a branch outlives changes. */
export function learnPushes(facts: Facts): readonly NewEntry[] {
  return facts.changes.flatMap((change) => {
    const pushes = readingOf(facts, { kind: 'pushes', change: change.number });
    if (!isKnown(pushes)) return [];
    const own = new Set([change.head.commit, ...change.commits.map(({ oid }) => oid)]);
    return pushes.value
      .filter(({ after, actor }) => own.has(after) && actor !== null)
      .map(({ after, actor }) => ({ change: change.number, after, by: actor, seenAt: facts.now }))
      .filter((push) => !isRemembered(push, change, facts))
      .map((push) => pushEntry(facts.subject.repository.id, push));
  });
}

function isRemembered(
  push: { readonly after: string; readonly by: Parameters<typeof samePerson>[0] },
  change: ChangeFacts,
  facts: Facts,
): boolean {
  return recall(facts).pushes.some(
    (one) => one.change === change.number && one.after === push.after && samePerson(one.by, push.by),
  );
}
