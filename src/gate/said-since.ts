import { parseComment } from '../commands/grammar/parse.ts';
import type { ChangeFacts, Facts } from '../evidence/facts.ts';
import type { Remembered } from '../evidence/remembered.ts';
import { after, isBefore } from '../evidence/time.ts';
import type { Ledger, ReadFault } from './ports.ts';

/**
 * What speaks against opening now and could not be judged: the webhook of a hold, an edit, a deletion, a push or a failed check that was taken
 * in after the facts were read. Writes wait for their turn, and what was accepted meanwhile must not be followed by green. `brought` are the
 * changes that a release brings, which are not read for themselves (`broughtBesides`). Null: nothing.
 */
export async function saidSince(
  ledger: Ledger,
  facts: Facts,
  brought: readonly number[] = [],
): Promise<ReadFault | null> {
  const { repository, changes } = facts.subject;
  const recalled = await ledger.recall({ repository: repository.id, changes, anchors: [] });
  if (!recalled.ok) return recalled.fault;
  // Entries are only ever added behind those that were read; those that this look has added itself bear its own moment.
  const since = recalled.value.remembered.slice(facts.remembered.length);
  if (since.some((one) => 'seenAt' in one && one.seenAt !== facts.now && speaksAgainst(one)))
    return { code: 'NOT_READ', detail: 'something was said about the change while it was judged; it is judged again' };
  return brought.length === 0 ? null : saidOfBrought(ledger, facts, brought);
}

/** What an assessment says of them; of pull requests only their numbers. */
interface Brought {
  readonly rollCalls: readonly { readonly release?: { readonly changes: readonly Numbered[] } }[];
  readonly facts: { readonly changes: readonly Numbered[] };
}

type Numbered = Pick<ChangeFacts, 'number'>;

/** Pull requests that the deployments for these gates bring, beside those that were read for themselves. */
export function broughtBesides({ rollCalls, facts }: Brought): readonly number[] {
  const read = new Set(facts.changes.map(({ number }) => number));
  const brought = rollCalls.flatMap(({ release }) => release?.changes.map(({ number }) => number) ?? []);
  return [...new Set(brought)].filter((number) => !read.has(number));
}

/** So long, in milliseconds, the look at a change has to settle what was said about it, before a release is opened by how it was settled. */
const SETTLING = 60_000;

/** A change that was settled is judged anew by a look of its own, for which a release does not wait; nor does what its checks say touch it on GitHub. */
async function saidOfBrought(
  ledger: Ledger,
  { now, subject }: Facts,
  changes: readonly number[],
): Promise<ReadFault | null> {
  const since = after(now, -SETTLING);
  const recalled = await ledger.recall({ repository: subject.repository.id, changes, anchors: [], since });
  if (!recalled.ok) return recalled.fault;
  const isLate = (one: Remembered) => 'seenAt' in one && !isBefore(one.seenAt, since) && speaksAgainst(one);
  if (!recalled.value.remembered.some(isLate)) return null;
  return { code: 'NOT_READ', detail: 'something was said about a change of the release just now; it is judged again' };
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
