import { parsedText } from '../commands/parsed-text.ts';
import { at, textAt } from '../ledger/learn/payload.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Urgency } from '../store/work-queue.ts';

/**
 * How urgent the looks are that a delivery causes, by what it teaches and says: a hold, a revocation or a comment that is gone goes before
 * everything else; what may shut something for another reason before what can only open it. Total over any JSON.
 */
export function urgencyOf(event: string, payload: unknown, entries: readonly NewEntry[]): Urgency {
  const levels = entries.map(ofEntry);
  return Math.max(0, ...levels, speaksAgainst(event, payload) ? 1 : 0) as Urgency;
}

function ofEntry({ body }: NewEntry): Urgency {
  if (body.kind === 'comment-deleted') return 2;
  if (body.kind === 'comment') return body.text !== null && stops(body.text) ? 2 : 0;
  if (body.kind === 'clicked') return body.button === 'hold' ? 2 : 0;
  return body.kind === 'check-failed' ? 1 : 0;
}

function stops(text: string): boolean {
  const { commands, maybeHold } = parsedText(text);
  return maybeHold || commands.some(({ verb }) => verb === 'hold' || verb === 'revoke');
}

/** A review that is taken back or asks for changes, a change that is not meant to be merged any more, and a branch that may have lost commits. */
function speaksAgainst(event: string, payload: unknown): boolean {
  if (event === 'push') return at(payload, 'forced') === true || at(payload, 'deleted') === true;
  const action = textAt(payload, 'action');
  if (event === 'pull_request_review')
    return action === 'dismissed' || at(payload, 'review', 'state') === 'changes_requested';
  return event === 'pull_request' && (action === 'converted_to_draft' || action === 'unlabeled' || action === 'edited');
}
