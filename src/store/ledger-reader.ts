import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Result } from '../gate/ports.ts';
import type { StoredEntry } from '../ledger/chain.ts';
import { brokenAnchor } from '../ledger/check-anchors.ts';
import { checkChain } from '../ledger/verify-chain.ts';
import type { Flaw } from '../ledger/verify-chain.ts';
import type { Engine } from './engine.ts';
import { ledgerName, ledgerRows, readIdentity } from './ledger-rows.ts';
import { checkVersion } from './migrations.ts';
import { openEngine } from './open-engine.ts';
import type { StoreFault } from './store-fault.ts';

/** What a check of the whole ledger found. */
export type Verification =
  | { readonly found: 'whole'; readonly head: LedgerAnchor }
  | { readonly found: 'flaw'; readonly flaw: Flaw }
  /** Something that was pointed to is not there; `detail` is a sentence. */
  | { readonly found: 'rollback'; readonly detail: string };

/** A ledger that is only read, also beside a running App. */
export interface LedgerReader {
  /** Rows in their order, as they stand there. */
  readonly rows: () => AsyncIterable<StoredEntry>;
  /** Checks every entry, then that every anchor is held. */
  readonly verify: (anchors: readonly LedgerAnchor[]) => Promise<Verification>;
}

/**
 * Opens a ledger for reading, uses it and closes it again. A driver's error on the way is a fault as well. `versions`: whether a store that was
 * not brought up to date yet may be read; its ledger is the same.
 */
export function readLedger<T>(
  where: string,
  use: (reader: LedgerReader) => Promise<T>,
  versions: 'this' | 'older too' = 'this',
): Promise<Result<T, StoreFault>> {
  return openEngine(where, 'read', async (engine, place) => {
    await checkVersion(engine, place, versions);
    const value = await use({
      rows: () => ledgerRows(engine.db, { from: 1 }),
      verify: (anchors) => verify(engine, anchors),
    });
    await engine.close();
    return value;
  });
}

async function verify({ db }: Engine, anchors: readonly LedgerAnchor[]): Promise<Verification> {
  const check = checkChain();
  for await (const row of ledgerRows(db, { from: 1 })) {
    const flaw = check.next(row);
    if (flaw !== null) return { found: 'flaw', flaw };
  }
  const ledger = await ledgerName(db);
  if (ledger === null)
    return { found: 'flaw', flaw: { seq: 1, what: 'gap', detail: 'it is missing, and so is all else' } };
  const lost = brokenAnchor(anchors, await readIdentity(db, anchors));
  return lost === null ? { found: 'whole', head: { ledger, ...check.head() } } : { found: 'rollback', detail: lost };
}
