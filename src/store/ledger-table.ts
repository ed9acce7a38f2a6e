import type { Kysely, Transaction } from 'kysely';
import type { LedgerAnchor, Remembered } from '../evidence/remembered.ts';
import type { Ledger, ReadFault } from '../gate/ports.ts';
import { link, readEntry, storedKey } from '../ledger/chain.ts';
import type { Link, StoredEntry } from '../ledger/chain.ts';
import { brokenAnchor } from '../ledger/check-anchors.ts';
import type { EntryBody, JudgedBy, NewEntry } from '../ledger/entry.ts';
import { otherSources, textsOf } from '../ledger/judged-by.ts';
import { isRemembered, recordKinds } from '../ledger/record-kinds.ts';
import type { CheckedChain } from './checked-chain.ts';
import type { Engine } from './engine.ts';
import { answered, LedgerTrouble } from './ledger-fault.ts';
import { ledgerName, ledgerRows, readIdentity } from './ledger-rows.ts';
import { homeOf, judgedIn, releasesOf, settledLast } from './ledger-releases.ts';
import type { Tables } from './tables.ts';
import { together } from './together.ts';

/**
 * Characters that are read about one change at most: whoever floods it with commands, and has them deleted again, shuts its gate and does not
 * use up the memory that the looks at all others need.
 */
const MOST_REMEMBERED = 32 * 1024 * 1024;

/**
 * Appends of this process that are written together at most: one transaction at a time holds the ledger, and if each look waited for it with a
 * connection of its own, deliveries would find none left.
 */
const TOGETHER = 20;

/** Rows written by one statement: both engines bound the number of values in one. */
const BATCH = 100;

/** The ledger's port on its table. */
export function ledgerTable(engine: Engine, chain: CheckedChain): Ledger {
  const appendAll = (groups: readonly (readonly NewEntry[])[]) =>
    engine.db.transaction().execute((transaction) => appendIn(engine, chain, transaction, groups));
  const append = together(appendAll, { most: TOGETHER });
  return {
    append: (entries) => answered(() => append(entries)),
    recall: (about) => answered(() => recall(engine.db, chain, about)),
    releases: (about) => answered(() => releasesOf(engine.db, chain, about)),
    environments: (about) => answered(() => judgedIn(engine.db, chain, about)),
    settled: (about) => answered(() => settledLast(engine.db, chain, about)),
    newest: () => answered(async () => named(engine.db, await chain.head(engine.db))),
    homeOf: (about) => answered(() => homeOf(engine.db, chain, about)),
  };
}

/**
 * Appends one group of entries after the other within a transaction, once in each: a second time would take for checked what may still be undone.
 * Gives the newest entry after each of them. Throws LedgerTrouble.
 */
export async function appendIn(
  engine: Engine,
  chain: CheckedChain,
  db: Transaction<Tables>,
  groups: readonly (readonly NewEntry[])[],
): Promise<readonly LedgerAnchor[]> {
  await engine.lockLedger(db);
  let head = await chain.head(db);
  const rows: StoredEntry[] = [];
  const heads: Link[] = [];
  const fresh = new Set(await unknown(db, groups.flat()));
  for (const group of groups) {
    for (const entry of group) {
      if (!fresh.delete(entry)) continue;
      const row = link(head, entry);
      if ('wrong' in row) throw trouble('LEDGER_UNAVAILABLE', `an entry that cannot be written: ${row.detail}`);
      rows.push(row);
      head = row;
    }
    heads.push(head);
  }
  for (let from = 0; from < rows.length; from += BATCH)
    await db
      .insertInto('ledger')
      .values(rows.slice(from, from + BATCH))
      .execute();
  const { ledger } = await named(db, head);
  return heads.map(({ seq, hash }) => ({ ledger, seq, hash }));
}

/** What does not stand there yet, each key once. */
async function unknown(db: Kysely<Tables>, entries: readonly NewEntry[]): Promise<readonly NewEntry[]> {
  const fresh = new Map<string, NewEntry>();
  for (const entry of entries) {
    const key = storedKey(entry.key);
    if (!fresh.has(key)) fresh.set(key, entry);
  }
  const keys = [...fresh.keys()];
  for (let from = 0; from < keys.length; from += BATCH) {
    const some = keys.slice(from, from + BATCH);
    for (const { key } of await db.selectFrom('ledger').select('key').where('key', 'in', some).execute())
      fresh.delete(key);
  }
  return [...fresh.values()];
}

async function recall(db: Kysely<Tables>, chain: CheckedChain, about: Parameters<Ledger['recall']>[0]) {
  const head = await named(db, await chain.head(db));
  const lost = brokenAnchor(about.anchors, await readIdentity(db, about.anchors));
  if (lost !== null) throw trouble('LEDGER_ROLLBACK', lost);
  const remembered: Remembered[] = [];
  let size = 0;
  const { since } = about;
  const range = { from: 1, until: head.seq, about, without: recordKinds, ...(since === undefined ? {} : { since }) };
  for await (const row of ledgerRows(db, range)) {
    size += row.body.length;
    if (size > MOST_REMEMBERED) throw trouble('TRUNCATED', tooMuch);
    const entry = readEntry(row);
    if ('wrong' in entry) throw trouble('LEDGER_CORRUPT', `entry ${row.seq}: ${entry.detail}`);
    if (isRemembered(entry.body)) remembered.push(entry.body);
  }
  if (about.judged === undefined) return { head, remembered };
  return { head, remembered, judgedBy: await checklistsOf(db, head.seq, about, about.judged) };
}

/** Verdicts name the blobs of their checklist and its policies; the texts stand apart, because many verdicts rest on one. */
async function checklistsOf(
  db: Kysely<Tables>,
  until: number,
  about: Parameters<Ledger['recall']>[0],
  judged: NonNullable<Parameters<Ledger['recall']>[0]['judged']>,
): Promise<readonly JudgedBy[]> {
  const bodies = async (kind: EntryBody['kind']) => readBodies(ledgerRows(db, { from: 1, until, about, only: kind }));
  const sources = otherSources(await bodies('verdict'), judged);
  if (sources.length === 0) return [];
  const found = textsOf(sources, await bodies('configuration'));
  if ('missing' in found)
    throw trouble('LEDGER_CORRUPT', `the checklist or policy ${found.missing} of a verdict is not there`);
  return found.texts;
}

async function readBodies(rows: AsyncIterable<StoredEntry>): Promise<readonly EntryBody[]> {
  const bodies: EntryBody[] = [];
  let size = 0;
  for await (const row of rows) {
    size += row.body.length;
    if (size > MOST_REMEMBERED) throw trouble('TRUNCATED', tooMuch);
    const entry = readEntry(row);
    if ('wrong' in entry) throw trouble('LEDGER_CORRUPT', `entry ${row.seq}: ${entry.detail}`);
    bodies.push(entry.body);
  }
  return bodies;
}

const tooMuch = 'more is remembered about this change than can be read at once';

async function named(db: Kysely<Tables>, { seq, hash }: Link): Promise<LedgerAnchor> {
  const ledger = await ledgerName(db);
  if (ledger === null) throw trouble('LEDGER_CORRUPT', 'no entry says the name of this ledger');
  return { ledger, seq, hash };
}

function trouble(code: ReadFault['code'], detail: string): LedgerTrouble {
  return new LedgerTrouble({ code, detail });
}
