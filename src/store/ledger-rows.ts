import { setImmediate as breathe } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { readEntry } from '../ledger/chain.ts';
import type { StoredEntry } from '../ledger/chain.ts';
import type { Identity } from '../ledger/check-anchors.ts';
import type { LedgerAnchor } from '../evidence/remembered.ts';
import type { Tables } from './tables.ts';

/** Rows read at once: the embedded engine answers while nothing else runs, and so many are read and checked within a few milliseconds. */
const PAGE = 50;

/** What is asked of the ledger's rows. */
export interface Range {
  /** Rows from this number on. */
  readonly from: number;
  readonly until?: number;
  /** Only what concerns these changes of a repository, or the whole repository. */
  readonly about?: { readonly repository: number; readonly changes: readonly number[] };
  /** Kinds that are not asked for. */
  readonly without?: readonly string[];
}

/** Rows in their order, page by page; other work runs between two pages. */
export async function* ledgerRows(db: Kysely<Tables>, range: Range): AsyncGenerator<StoredEntry> {
  let from = range.from;
  for (;;) {
    const rows = await page(db, { ...range, from });
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || last === undefined) return;
    from = last.seq + 1;
    await breathe();
  }
}

function page(db: Kysely<Tables>, { from, until, about, without = [] }: Range): Promise<StoredEntry[]> {
  let query = db.selectFrom('ledger').selectAll().where('seq', '>=', from).orderBy('seq').limit(PAGE);
  if (until !== undefined) query = query.where('seq', '<=', until);
  if (without.length > 0) query = query.where('kind', 'not in', without);
  if (about === undefined) return query.execute();
  const changes = [...about.changes];
  query = query.where('repository', '=', about.repository);
  return query
    .where((is) => is.or([is('change', 'is', null), ...(changes.length === 0 ? [] : [is('change', 'in', changes)])]))
    .execute();
}

/** The name that the ledger has now; null when it has none yet. */
export async function ledgerName(db: Kysely<Tables>): Promise<string | null> {
  const [last] = (await namingEntries(db)).slice(-1);
  return last?.ledger ?? null;
}

/** What the ledger holds of the entries that were pointed to, and the names it goes by. */
export async function readIdentity(db: Kysely<Tables>, anchors: readonly LedgerAnchor[]): Promise<Identity> {
  const named = await namingEntries(db);
  const seqs = [...new Set(anchors.map(({ seq }) => seq))];
  const rows =
    seqs.length === 0 ? [] : await db.selectFrom('ledger').select(['seq', 'hash']).where('seq', 'in', seqs).execute();
  return {
    names: new Set(named.map(({ ledger }) => ledger)),
    lost: new Set(named.flatMap((body) => (body.kind === 'loss-accepted' ? [body.lost] : []))),
    hashes: new Map(rows.map(({ seq, hash }) => [seq, hash])),
  };
}

/** The entries that name the ledger: its first, and one for each accepted loss. */
async function namingEntries(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('kind', 'in', ['opened', 'loss-accepted'])
    .orderBy('seq')
    .execute();
  return rows.flatMap((row) => {
    const entry = readEntry(row);
    if ('wrong' in entry) return [];
    return entry.body.kind === 'opened' || entry.body.kind === 'loss-accepted' ? [entry.body] : [];
  });
}
