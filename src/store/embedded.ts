import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { SqliteDatabase } from 'kysely';
import type { Engine } from './engine.ts';
import { reopeningDatabase } from './reopening-database.ts';
import { CannotOpen, driverText } from './store-fault.ts';
import type { Tables } from './tables.ts';

const MEMORY = ':memory:';

const REFUSAL = `begin select raise(abort, 'the ledger is append-only'); end`;

/** The database in a file of this machine (SQLite), or in memory. One process at a time may write to the file. */
export function openEmbedded(path: string): Engine {
  const owner = path === MEMORY ? null : ownFile(path);
  try {
    const onDisk = path !== MEMORY;
    const database = reopeningDatabase(() => openWriter(path), { replaced: onDisk, checkpointed: onDisk });
    return embeddedEngine(database, () => owner?.close());
  } catch (error) {
    owner?.close();
    throw error;
  }
}

/** The same for somebody who only reads, beside the process that writes. */
export function openEmbeddedReader(path: string): Engine {
  if (!existsSync(path)) throw absent(path);
  const open = () => {
    const database = openDatabase(path);
    database.pragma('query_only = ON');
    return database;
  };
  return embeddedEngine(reopeningDatabase(open, { replaced: true, checkpointed: false }), () => {});
}

function openWriter(path: string): Database.Database {
  const database = openDatabase(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}

function embeddedEngine(database: SqliteDatabase, closed: () => void): Engine {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    db,
    name: 'embedded',
    least: (a, b) => sql`min(${a}, ${b})`,
    leaseEnd: () => sql`null`,
    leaseOver: sql`false`,
    skipLocked: sql``,
    lockLedger: async () => {},
    lightly: (work) =>
      db.connection().execute(async (connection) => {
        await sql`pragma synchronous = NORMAL`.execute(connection);
        try {
          return await work(connection);
        } finally {
          await sql`pragma synchronous = FULL`.execute(connection);
        }
      }),
    slowly: (work) => work(db),
    foreignWrites: async (on) => {
      const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(on);
      return rows[0]?.data_version ?? null;
    },
    triggers: ['update', 'delete'].map(
      (verb) => `create trigger ledger_refuses_${verb} before ${verb} on ledger ${REFUSAL}`,
    ),
    close: async () => {
      await db.destroy();
      closed();
    },
  };
}

/**
 * Holds a lock file as long as the process lives: the system gives it back however the process ends. The database itself is not locked, so
 * that `holdpoint ledger verify` can read beside a running App.
 */
export function ownFile(path: string): Database.Database {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    for (const file of [path, `${path}-owner`]) closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw unavailable(path, error);
  }
  const owner = openDatabase(`${path}-owner`, 0);
  try {
    owner.exec('begin exclusive');
  } catch (error) {
    owner.close();
    if (!driverText(error).startsWith('SQLITE_BUSY')) throw unavailable(path, error);
    throw new CannotOpen({
      code: 'STORE_IN_USE',
      place: path,
      seen: 'another process has this file open',
      next: 'Stop the other process; to run several, set DATABASE_URL to a PostgreSQL database.',
    });
  }
  return owner;
}

/**
 * Milliseconds that are waited for others at the file. They only read, beside the process that writes; but whoever closes it last takes it for
 * themselves for a moment.
 */
const PASSERS_BY = 500;

function openDatabase(path: string, timeout = PASSERS_BY): Database.Database {
  try {
    return new Database(path, { timeout });
  } catch (error) {
    throw unavailable(path, error);
  }
}

function absent(path: string): CannotOpen {
  return new CannotOpen({
    code: 'STORE_ABSENT',
    place: path,
    seen: 'there is no such file',
    next: 'Name the folder of the ledger with HOLDPOINT_DATA, or its database with DATABASE_URL.',
  });
}

function unavailable(path: string, error: unknown): CannotOpen {
  const next = 'Name a file in a folder that this process may write to, with HOLDPOINT_DATA.';
  return new CannotOpen({ code: 'STORE_UNAVAILABLE', place: path, seen: driverText(error), next });
}
