import type { Kysely } from 'kysely';
import { readEntry, START } from '../ledger/chain.ts';
import type { Link, StoredEntry } from '../ledger/chain.ts';
import { checkChain } from '../ledger/verify-chain.ts';
import type { Flaw } from '../ledger/verify-chain.ts';
import type { Engine } from './engine.ts';
import { LedgerTrouble } from './ledger-fault.ts';
import { ledgerRows } from './ledger-rows.ts';
import type { Tables } from './tables.ts';

/** How far the chain in the database is known to be whole. */
export interface CheckedChain {
  /** Checks what is new since the last time, by whomever it was appended, and gives the newest entry. Throws LedgerTrouble at a flaw. */
  readonly head: (db: Kysely<Tables>) => Promise<Link>;
  /** Checks all of it again. */
  readonly verify: () => Promise<void>;
}

/** Milliseconds after which all of it is checked again, beside the work: what was taken out of the middle shows in nothing else. */
const AGAIN = 3_600_000;

/** Remembers the last entry that was checked. A flaw, once seen, stays until the process ends: what was changed once can be changed back. */
export function checkedChain({ db, foreignWrites }: Engine, clock: () => number): CheckedChain {
  let checked: Link = START;
  let verified = clock();
  let flaw: Flaw | null = null;
  let writes: number | null = null;

  const read = async (on: Kysely<Tables>, after: Link): Promise<Link> => {
    if (flaw !== null) throw corrupt(flaw);
    const seen = await readOn(on, after, checked);
    if ('what' in seen) {
      flaw = seen;
      throw corrupt(seen);
    }
    if (seen.seq > checked.seq) checked = seen;
    return seen;
  };
  const verify = async () => {
    verified = clock();
    // Asked for before the reading, so that what is written meanwhile is seen as new.
    const now = await foreignWrites(db);
    await read(db, START);
    writes = now;
  };
  return {
    verify,
    head: async (on) => {
      if (clock() - verified > AGAIN) void verify().catch(() => {}); // A flaw is kept, and the next use says it.
      const now = await foreignWrites(on);
      const head = await read(on, now === writes ? checked : START);
      writes = now;
      return head;
    },
  };
}

/** Reads on behind a place that was checked. On the way it must come through `known`, the newest entry that was seen before. */
async function readOn(db: Kysely<Tables>, after: Link, known: Link): Promise<Link | Flaw> {
  const check = checkChain(after);
  for await (const row of ledgerRows(db, { from: Math.max(1, after.seq) })) {
    const flaw = (row.seq === after.seq ? unreadable(row) : check.next(row)) ?? replaced(row, known);
    if (flaw !== null) return flaw;
    if (row.seq === known.seq) known = START;
  }
  return known.seq === 0 ? check.head() : { seq: known.seq, what: 'gap', detail: 'it was there, and is not any more' };
}

function unreadable(row: StoredEntry): Flaw | null {
  const entry = readEntry(row);
  return 'wrong' in entry ? { seq: row.seq, what: entry.wrong, detail: entry.detail } : null;
}

function replaced({ seq, hash }: StoredEntry, known: Link): Flaw | null {
  if (seq !== known.seq || hash === known.hash) return null;
  return { seq, what: 'hash', detail: 'it was another entry before' };
}

function corrupt({ seq, detail }: Flaw): LedgerTrouble {
  return new LedgerTrouble({ code: 'LEDGER_CORRUPT', detail: `entry ${seq}: ${detail}` });
}
