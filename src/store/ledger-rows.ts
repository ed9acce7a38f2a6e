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
  /** Only what was written down about then or later. */
  readonly since?: string;
  /** Kinds that are not asked for. */
  readonly without?: readonly string[];
  /** The one kind that is asked for. */
  readonly only?: string;
}

/** Rows in their order, page by page; other work runs between two pages. */
export function ledgerRows(db: Kysely<Tables>, range: Range): AsyncGenerator<StoredEntry> {
  return range.about === undefined ? allRows(db, range) : rowsAbout(db, range, range.about);
}

async function* allRows(db: Kysely<Tables>, { from: first, until }: Range): AsyncGenerator<StoredEntry> {
  let from = first;
  for (;;) {
    let query = db.selectFrom('ledger').selectAll().where('seq', '>=', from).orderBy('seq').limit(PAGE);
    if (until !== undefined) query = query.where('seq', '<=', until);
    const rows = await query.execute();
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || last === undefined) return;
    from = last.seq + 1;
    await breathe();
  }
}

/** First which rows, from the index alone, then the rows: sorting them anew for each page would take the square of their number. */
async function* rowsAbout(
  db: Kysely<Tables>,
  { from, until = Number.MAX_SAFE_INTEGER, without = [], only, since }: Range,
  { repository, changes }: NonNullable<Range['about']>,
): AsyncGenerator<StoredEntry> {
  let wanted = db
    .selectFrom('ledger')
    .select('seq')
    .where('repository', '=', repository)
    .where((is) =>
      is.or([is('change', 'is', null), ...(changes.length === 0 ? [] : [is('change', 'in', [...changes])])]),
    )
    .where('seq', '>=', from)
    .where('seq', '<=', until)
    .orderBy('seq');
  if (only !== undefined) wanted = wanted.where('kind', '=', only);
  // Moments are written with fractions of a second or without: as texts they compare by whole seconds alone.
  if (since !== undefined) wanted = wanted.where('at', '>=', since.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length));
  const found = await wanted.execute();
  const seqs = found.map(({ seq }) => seq);
  for (let at = 0; at < seqs.length; at += PAGE) {
    let query = db
      .selectFrom('ledger')
      .selectAll()
      .where('seq', 'in', seqs.slice(at, at + PAGE))
      .orderBy('seq');
    if (without.length > 0) query = query.where('kind', 'not in', without);
    yield* await query.execute();
    await breathe();
  }
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
