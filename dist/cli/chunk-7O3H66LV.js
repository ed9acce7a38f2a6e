import {
  CannotOpen,
  driverText
} from "./chunk-ZAEHSIL5.js";

// src/store/embedded.ts
import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { Kysely, SqliteDialect, sql } from "kysely";

// src/store/reopening-database.ts
var KEPT = 100;
function reopeningDatabase(open, { replaced, checkpointed }) {
  let database = open();
  let failed = false;
  const ready = /* @__PURE__ */ new Map();
  const sound = () => {
    if (!failed || !replaced) return database;
    const next = open();
    ready.clear();
    database.close();
    database = next;
    failed = false;
    return database;
  };
  const noted = (work) => {
    try {
      return work();
    } catch (error) {
      failed = true;
      ready.clear();
      throw error;
    }
  };
  const prepared = (on, sql2) => {
    const statement = ready.get(sql2) ?? on.prepare(sql2);
    if (sql2.startsWith("pragma")) return statement;
    ready.delete(sql2);
    ready.set(sql2, statement);
    const [oldest] = ready.keys();
    if (ready.size > KEPT && oldest !== void 0) ready.delete(oldest);
    return statement;
  };
  const execute = (sql2) => {
    noted(() => sql2 === "begin" ? sound().exec("begin immediate") : database.exec(sql2));
    return { changes: 0, lastInsertRowid: 0 };
  };
  return {
    prepare: (sql2) => {
      if (sql2 === "begin" || sql2 === "commit" || sql2 === "rollback")
        return { reader: false, run: () => execute(sql2), all: () => [], iterate: () => [].values() };
      const current = database.inTransaction ? database : noted(sound);
      const statement = noted(() => prepared(current, sql2));
      return {
        reader: statement.reader,
        run: (parameters) => noted(() => statement.run([...parameters])),
        all: (parameters) => noted(() => statement.all([...parameters])),
        // Others may ask for the same before it is through.
        iterate: (parameters) => noted(() => current.prepare(sql2).iterate([...parameters]))
      };
    },
    close: () => {
      ready.clear();
      if (checkpointed && !failed) checkpoint(database);
      database.close();
    }
  };
}
function checkpoint(database) {
  try {
    database.pragma("wal_checkpoint(TRUNCATE)");
  } catch {
    return;
  }
}

// src/store/embedded.ts
var MEMORY = ":memory:";
var REFUSAL = `begin select raise(abort, 'the ledger is append-only'); end`;
function openEmbedded(path) {
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
function openEmbeddedReader(path) {
  if (!existsSync(path)) throw absent(path);
  const open = () => {
    const database = openDatabase(path);
    database.pragma("query_only = ON");
    return database;
  };
  return embeddedEngine(reopeningDatabase(open, { replaced: true, checkpointed: false }), () => {
  });
}
function openWriter(path) {
  const database = openDatabase(path);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  return database;
}
function embeddedEngine(database, closed) {
  const db = new Kysely({ dialect: new SqliteDialect({ database }) });
  return {
    db,
    name: "embedded",
    least: (a, b) => sql`min(${a}, ${b})`,
    leaseEnd: () => sql`null`,
    leaseOver: sql`false`,
    skipLocked: sql``,
    lockLedger: async () => {
    },
    lightly: (work) => db.connection().execute(async (connection) => {
      await sql`pragma synchronous = NORMAL`.execute(connection);
      try {
        return await work(connection);
      } finally {
        await sql`pragma synchronous = FULL`.execute(connection);
      }
    }),
    slowly: (work) => work(db),
    foreignWrites: async (on) => {
      const { rows } = await sql`pragma data_version`.execute(on);
      return rows[0]?.data_version ?? null;
    },
    triggers: ["update", "delete"].map(
      (verb) => `create trigger ledger_refuses_${verb} before ${verb} on ledger ${REFUSAL}`
    ),
    close: async () => {
      await db.destroy();
      closed();
    }
  };
}
function ownFile(path) {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 448 });
    for (const file of [path, `${path}-owner`]) closeSync(openSync(file, "a", 384));
  } catch (error) {
    throw unavailable(path, error);
  }
  const owner = openDatabase(`${path}-owner`, 0);
  try {
    owner.exec("begin exclusive");
  } catch (error) {
    owner.close();
    if (!driverText(error).startsWith("SQLITE_BUSY")) throw unavailable(path, error);
    throw new CannotOpen({
      code: "STORE_IN_USE",
      place: path,
      seen: "another process has this file open",
      next: "Stop the other process; to run several, set DATABASE_URL to a PostgreSQL database."
    });
  }
  return owner;
}
var PASSERS_BY = 500;
function openDatabase(path, timeout = PASSERS_BY) {
  try {
    return new Database(path, { timeout });
  } catch (error) {
    throw unavailable(path, error);
  }
}
function absent(path) {
  return new CannotOpen({
    code: "STORE_ABSENT",
    place: path,
    seen: "there is no such file",
    next: "Name the folder of the ledger with HOLDPOINT_DATA, or its database with DATABASE_URL."
  });
}
function unavailable(path, error) {
  const next = "Name a file in a folder that this process may write to, with HOLDPOINT_DATA.";
  return new CannotOpen({ code: "STORE_UNAVAILABLE", place: path, seen: driverText(error), next });
}

export {
  openEmbedded,
  openEmbeddedReader,
  ownFile
};
