import { samePerson } from '../evidence/people/person.ts';
import { recall } from '../evidence/recall.ts';
import { milliseconds } from '../evidence/time.ts';
import type { Actor, ChangeFacts, Facts, TimelineEvent } from '../evidence/facts.ts';
import type { RememberedDeletion } from '../evidence/remembered.ts';

/** GitHub's note that somebody's comment was deleted, without what it said. */
export type DeletedComment = Extract<TimelineEvent, { readonly kind: 'comment-deleted' }>;

/** How far the ledger's moments may lie before GitHub's, milliseconds: with more between the clocks nothing is judged. */
const SKEW = 30_000;

/**
 * Deleted comments of which it is not known what they said. The ledger explains those of one author only together: as many deletions were
 * told as GitHub notes, none later than it was told, and of each deleted comment the only text that it ever had is remembered.
 */
export function unexplainedDeletions(change: ChangeFacts, facts: Facts): readonly DeletedComment[] {
  const events = change.timeline.filter((event) => event.kind === 'comment-deleted');
  if (events.length === 0) return events;
  const told = [...recall(facts).deletions.values()].filter((one) => one.change === change.number);
  if (told.length === 0) return events;
  const explained = (author: Actor | null): boolean =>
    isExplained(
      events.filter((event) => samePerson(event.author, author)),
      told.filter((deletion) => samePerson(deletion.author, author)),
      facts,
    );
  return events.filter(({ author }) => author === null || !explained(author));
}

function isExplained(events: readonly DeletedComment[], told: readonly RememberedDeletion[], facts: Facts): boolean {
  if (events.length !== told.length || !told.every((one) => isTextKnown(one, facts))) return false;
  const noted = inOrder(events.map(({ at }) => at));
  const learnt = inOrder(told.map(({ seenAt }) => seenAt));
  return noted.every((moment, index) => moment <= (learnt[index] ?? Number.NaN) + SKEW);
}

/** Whether the comment had one text, and that one is remembered. */
function isTextKnown({ id, edited }: RememberedDeletion, facts: Facts): boolean {
  const texts = recall(facts).comments.get(id)?.texts ?? [];
  const digests = new Set(texts.map(({ sha256 }) => sha256));
  return !edited && digests.size === 1 && texts.every((one) => !one.edited);
}

function inOrder(moments: readonly string[]): readonly number[] {
  return moments.map(milliseconds).toSorted((a, b) => a - b);
}
