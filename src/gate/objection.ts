import { milliseconds } from '../evidence/time.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Assessment } from './assess.ts';
import type { Ledger, ReadFault } from './ports.ts';
import { broughtBesides, saidSince } from './said-since.ts';

/** What is judged may be so old, in milliseconds from the end of reading it, when a deployment is let go or begun: a reading itself takes what it takes. */
const OLDEST = 30_000;

/** Why what was judged of a gate does not hold any more: somebody said something, or time went on (`clock`: milliseconds since 1970). Null: it does. */
export async function objection(
  { ledger, clock }: { readonly ledger: Ledger; readonly clock: () => number },
  { assessment: { facts, readAt }, rollCall }: { readonly assessment: Assessment; readonly rollCall: RollCall },
): Promise<ReadFault | null> {
  const said = await saidSince(ledger, facts, broughtBesides({ rollCalls: [rollCall], facts }));
  if (said !== null) return said;
  const [now, read] = [clock(), milliseconds(facts.now)];
  const end = rollCall.nextLook === null ? Number.NaN : milliseconds(rollCall.nextLook);
  if (end > read && now >= end) return { code: 'NOT_READ', detail: 'by time alone it may be judged otherwise now' };
  return now - (readAt ?? read) > OLDEST ? { code: 'NOT_READ', detail: 'what was read is too old by now' } : null;
}
