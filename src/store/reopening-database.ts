import type Database from 'libsql';
import type { SqliteDatabase } from 'kysely';

/** How a connection is handled. */
interface Handling {
  /** Whether another one stands for it after an error; a database in memory would be gone with it. */
  readonly replaced: boolean;
  /** Whether the file alone is the whole store when it is closed, fit to be copied. */
  readonly checkpointed: boolean;
}

/** Statements that are kept ready: preparing one takes longer than running it. Those with lists in them are of many lengths. */
const KEPT = 100;

/**
 * A connection that is replaced after an error. The driver leaves a statement that failed half run until it is collected as garbage, and as
 * long as that lasts nothing can be committed: without this, a moment without room on the disk would outlast the moment.
 */
export function reopeningDatabase(open: () => Database.Database, { replaced, checkpointed }: Handling): SqliteDatabase {
  let database = open();
  let failed = false;
  const ready = new Map<string, Database.Statement>();

  const sound = (): Database.Database => {
    if (!failed || !replaced) return database;
    const next = open();
    ready.clear();
    database.close();
    database = next;
    failed = false;
    return database;
  };
  const noted = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      failed = true;
      ready.clear(); // One of them may be half run, and nothing must keep it from being collected.
      throw error;
    }
  };
  /** A pragma works while it is prepared, so it is prepared each time. */
  const prepared = (on: Database.Database, sql: string): Database.Statement => {
    const statement = ready.get(sql) ?? on.prepare(sql);
    if (sql.startsWith('pragma')) return statement;
    // The one that was used last stands last.
    ready.delete(sql);
    ready.set(sql, statement);
    const [oldest] = ready.keys();
    if (ready.size > KEPT && oldest !== undefined) ready.delete(oldest);
    return statement;
  };
  const execute = (sql: string) => {
    // Taking the right to write at once, so that a transaction never finds out half-way that it cannot have it.
    noted(() => (sql === 'begin' ? sound().exec('begin immediate') : database.exec(sql)));
    return { changes: 0, lastInsertRowid: 0 };
  };

  return {
    prepare: (sql) => {
      if (sql === 'begin' || sql === 'commit' || sql === 'rollback')
        return { reader: false, run: () => execute(sql), all: () => [], iterate: () => [].values() };
      const current = database.inTransaction ? database : noted(sound);
      const statement = noted(() => prepared(current, sql));
      return {
        reader: statement.reader,
        run: (parameters) => noted(() => statement.run([...parameters])),
        all: (parameters) => noted(() => statement.all([...parameters])),
        // Others may ask for the same before it is through.
        iterate: (parameters) => noted(() => current.prepare(sql).iterate([...parameters])),
      };
    },
    close: () => {
      ready.clear();
      if (checkpointed && !failed) checkpoint(database);
      database.close();
    },
  };
}

/** What cannot be moved now is moved by the next one who opens the file. */
function checkpoint(database: Database.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    return;
  }
}
