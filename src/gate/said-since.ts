import { parseComment } from '../commands/grammar/parse.ts';
import type { Facts } from '../evidence/facts.ts';
import type { Remembered } from '../evidence/remembered.ts';
import type { Ledger, ReadFault } from './ports.ts';

/**
 * What speaks against opening now and could not be judged: the webhook of a hold, an edit, a deletion, a push or a failed check that was taken
 * in after the facts were read. Writes wait for their turn, and what was accepted meanwhile must not be followed by green. Null: nothing.
 */
export async function saidSince(ledger: Ledger, facts: Facts): Promise<ReadFault | null> {
  const { repository, changes } = facts.subject;
  const recalled = await ledger.recall({ repository: repository.id, changes, anchors: [] });
  if (!recalled.ok) return recalled.fault;
  // Entries are only ever added behind those that were read; those that this look has added itself bear its own moment.
  const since = recalled.value.remembered.slice(facts.remembered.length);
  if (!since.some((one) => 'seenAt' in one && one.seenAt !== facts.now && speaksAgainst(one))) return null;
  return { code: 'NOT_READ', detail: 'something was said about the change while it was judged; it is judged again' };
}

function speaksAgainst(one: Remembered): boolean {
  if (one.kind === 'clicked') return one.button === 'hold';
  if (one.kind !== 'comment') return ['comment-deleted', 'push', 'check-failed'].includes(one.kind);
  return one.edited || (one.text !== null && stops(one.text));
}

function stops(text: string): boolean {
  const { commands, wide } = parseComment(text);
  return wide.length > 0 || commands.some(({ verb }) => verb === 'hold' || verb === 'revoke');
}
