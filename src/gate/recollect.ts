import type { Facts } from '../evidence/facts.ts';
import type { Provenance } from '../evidence/reading.ts';
import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Ledger, ReadFault, Result, Shown, Snapshot } from './ports.ts';
import { anchorIn } from '../report/anchor-block.ts';
import { parseExternalId } from '../report/external-id.ts';
import { asSeen } from './showing.ts';

/**
 * The facts with what the App's ledger remembers about them. Without a ledger (the Action, the CLI) they stay as they are; one that cannot be
 * asked, or that lacks what our own check runs point to, is unlearnable, and then nothing opens.
 */
export async function recollect(ledger: Ledger | undefined, { facts, shown }: Snapshot): Promise<Facts> {
  if (ledger === undefined) return facts;
  const { repository, changes } = facts.subject;
  const from: Provenance = { source: 'ledger', observer: `app:${facts.reader.app ?? 'none'}`, at: facts.now };
  const anchors = anchorsOf(shown);
  const recalled = anchors.ok
    ? await ledger.recall({ repository: repository.id, changes, anchors: anchors.value })
    : anchors;
  if (!recalled.ok) return { ...facts, ledger: { unlearnable: true, ...recalled.fault, ...from } };
  const { head, remembered } = recalled.value;
  return asSeen({ ...facts, remembered, ledger: { known: true, value: head, ...from } });
}

/** The places in the ledger that our gates' runs point to, each once; one that cannot be read is not known to be there. */
function anchorsOf({ checks, others }: Pick<Shown, 'checks' | 'others'>): Result<readonly LedgerAnchor[], ReadFault> {
  const found = new Map<string, LedgerAnchor>();
  for (const { id, text, externalId } of [...checks, ...others]) {
    const anchor = parseExternalId(externalId)?.kind === 'item' ? null : anchorIn(text);
    if (anchor === 'unreadable') {
      const detail = `check run ${id} points to a place in a ledger that this version cannot read`;
      return { ok: false, fault: { code: 'LEDGER_ROLLBACK', detail } };
    }
    if (anchor !== null) found.set(`${anchor.ledger}:${anchor.seq}:${anchor.hash}`, anchor);
  }
  return { ok: true, value: [...found.values()] };
}
