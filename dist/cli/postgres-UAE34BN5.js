// src/store/postgres.ts
import { Pool, types } from "pg";
import { Kysely, PostgresDialect, sql } from "kysely";
var LEDGER_LOCK = 7243651908;
var BIGINT = types.builtins.INT8;
var ANSWER_MS = 2e4;
var CONNECT_MS = 5e3;
var CLOCK = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
function openPostgres(url, answer = ANSWER_MS) {
  const db = connected(url, { max: 8, query_timeout: answer, statement_timeout: answer });
  return {
    db,
    name: "postgres",
    least: (a, b) => sql`least(${a}, ${b})`,
    leaseEnd: (milliseconds) => sql`${CLOCK} + ${milliseconds}::bigint`,
    leaseOver: sql`lease <= ${CLOCK}`,
    skipLocked: sql`for update skip locked`,
    lockLedger: async (transaction) => {
      await sql`select pg_advisory_xact_lock(${LEDGER_LOCK}::bigint)`.execute(transaction);
    },
    lightly: (work) => work(db),
    slowly: async (work) => {
      const patient = connected(url, { max: 1 }, "set statement_timeout = 0; set lock_timeout = 0;");
      try {
        return await work(patient);
      } finally {
        await patient.destroy();
      }
    },
    foreignWrites: async () => null,
    triggers: [
      `create function ledger_refuses() returns trigger language plpgsql as $$ begin raise exception 'the ledger is append-only'; end $$`,
      "create trigger ledger_refuses_change before update or delete on ledger for each row execute function ledger_refuses()",
      "create trigger ledger_refuses_truncate before truncate on ledger for each statement execute function ledger_refuses()"
    ],
    close: () => db.destroy()
  };
}
function connected(url, times, settings = "") {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    ...times,
    types: { getTypeParser: (oid, format) => oid === BIGINT ? Number : types.getTypeParser(oid, format) },
    // Here and not when Kysely is handed the connection: one that breaks meanwhile must leave its place in the pool to another.
    verify: (client, done) => client.query(`set synchronous_commit = on; ${settings}`, (error) => done(error))
  });
  pool.on("error", () => {
  });
  pool.on("connect", (client) => client.on("error", () => {
  }));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
export {
  LEDGER_LOCK,
  openPostgres
};
