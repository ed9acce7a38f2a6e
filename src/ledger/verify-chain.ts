import type { LedgerEntry } from './entry.ts';
import { readEntry, START } from './chain.ts';
import type { Link, StoredEntry } from './chain.ts';

/** The first entry that is wrong, and in what way. */
export interface Flaw {
  readonly seq: number;
  readonly what: 'gap' | 'previous' | 'hash' | 'duplicate-key' | 'unreadable' | 'name';
  /** A clause for people that continues "entry N:". */
  readonly detail: string;
}

/** Checks a chain row by row, in the order of `seq`; it keeps the keys, not the rows. */
export interface ChainCheck {
  /** Null when the row continues the chain. After a flaw nothing more is to be said. */
  readonly next: (row: StoredEntry) => Flaw | null;
  /** The last row that was in order. */
  readonly head: () => Link;
}

/** Starts a check: at the first entry, or behind a place that was checked before (`keys` are then the database's to keep apart). */
export function checkChain(after: Link = START): ChainCheck {
  let head = after;
  const keys = new Set<string>();
  return {
    head: () => head,
    next: (row) => {
      const flaw = flawOf(row, head, keys);
      if (flaw !== null) return flaw;
      keys.add(row.key);
      head = { seq: row.seq, hash: row.hash };
      return null;
    },
  };
}

/** The first flaw of a whole chain; null when it is in order. An empty one is in order: it says nothing. */
export function verifyChain(rows: Iterable<StoredEntry>): Flaw | null {
  const check = checkChain();
  for (const row of rows) {
    const flaw = check.next(row);
    if (flaw !== null) return flaw;
  }
  return null;
}

function flawOf(row: StoredEntry, head: Link, keys: ReadonlySet<string>): Flaw | null {
  const { seq } = row;
  const expected = head.seq + 1;
  if (seq !== expected) return { seq: expected, what: 'gap', detail: `it is missing; the next one there is ${seq}` };
  const entry = readEntry(row);
  if ('wrong' in entry) return { seq, what: entry.wrong, detail: entry.detail };
  if (row.previous !== head.hash) return { seq, what: 'previous', detail: 'it does not follow the entry before it' };
  if (keys.has(row.key)) return { seq, what: 'duplicate-key', detail: `its key ${row.key} stands there before` };
  return misnamed(entry);
}

/** A ledger is named once, by its first entry. */
function misnamed({ seq, body }: LedgerEntry): Flaw | null {
  if ((seq === 1) === (body.kind === 'opened')) return null;
  const detail =
    seq === 1 ? 'a ledger starts with its name, and this one does not' : 'it names the ledger a second time';
  return { seq, what: 'name', detail };
}
