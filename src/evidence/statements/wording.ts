import { isAtOrAfter, isBefore, milliseconds } from '../time.ts';
import { counts, refused } from './standing.ts';
import type { CommitId, Facts, ShownItem } from '../facts.ts';
import type { Refusal, Standing } from './standing.ts';
import type { Instant } from '../time.ts';

/** A statement about an item, bound to a commit. */
export interface WordedStatement {
  readonly item: { readonly id: string; readonly wording: string };
  readonly commit: CommitId;
  readonly at: Instant;
  /** Whether the commit was written with the statement. */
  readonly explicit: boolean;
  /** Whether another commit has become the head since: what was shown on this one is not read any more. */
  readonly earlier?: boolean;
  readonly facts: Facts;
}

/** Whether a statement was made about the item as it reads now: a person signs what they were shown, never what it became later. */
export function wordingStanding(statement: WordedStatement): Standing {
  const { facts, item, commit } = statement;
  const shown = facts.shown.filter((one) => one.item === item.id && one.commit === commit);
  if (shown.length > 0) return standingAfterShowing(statement, shown);
  if (facts.reader.app === null || statement.earlier === true) return standingByFile(statement);
  if (statement.explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}

/** Said alike before and after the first showing: a look that only shows the item must not find something else the next time. */
function unseen(item: string): Refusal {
  return refused(
    'SIGNOFF_AMBIGUOUS',
    `"${item}" was not shown on this commit before this was written; write the commit with it.`,
  );
}

function standingAfterShowing(statement: WordedStatement, shown: readonly ShownItem[]): Standing {
  const { at, item, explicit } = statement;
  let last = Number.NEGATIVE_INFINITY;
  for (const { since } of shown) if (isAtOrAfter(at, since)) last = Math.max(last, milliseconds(since));
  if (last > Number.NEGATIVE_INFINITY) {
    const isAsNow = shown.every(({ since, wording }) => milliseconds(since) !== last || wording === item.wording);
    return isAsNow ? counts : changed(statement);
  }
  // Nothing was shown yet: only somebody who wrote the commit, about an item that never read otherwise there, can have meant this.
  const never = shown.every(({ first, wording }) => first && wording === item.wording);
  // Once it read otherwise, it stays so: what a look shows in the new words must not change what it says of the old ones.
  if (!never) return changed(statement);
  if (explicit) return fileChangedSince(statement) ? changed(statement) : counts;
  return unseen(item.id);
}

/** Without a memory of what was shown, the file and the policies that it extends must be known to be older than the statement. */
function standingByFile(statement: WordedStatement): Standing {
  const { facts, at } = statement;
  const isOlder = facts.config.every(({ changedAt }) => changedAt !== null && isBefore(changedAt, at));
  return facts.config.length > 0 && isOlder ? counts : changed(statement);
}

/** Times have whole seconds: a change in the very second of the statement may have come after it, and so may one whose time nobody tells. */
function fileChangedSince({ facts, at }: WordedStatement): boolean {
  return facts.config.some(({ changedAt }) => changedAt === null || !isBefore(changedAt, at));
}

function changed({ item }: WordedStatement): Refusal {
  return refused(
    'SIGNOFF_WORDING_CHANGED',
    `"${item.id}" is not known to have read as it does now when this was written.`,
  );
}
