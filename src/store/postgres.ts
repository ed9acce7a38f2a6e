import { Pool, types } from 'pg';
import type { PoolConfig } from 'pg';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** Any number that nothing else in the database is likely to lock: one for every store, since one database holds one. */
export const LEDGER_LOCK = 7_243_651_908;

/** PostgreSQL's number of its type `bigint`, which the driver gives as text unless it is told otherwise. */
const BIGINT = types.builtins.INT8;
const ANSWER_MS = 20_000;
const CONNECT_MS = 5_000;

const CLOCK = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** The database of several replicas: a PostgreSQL server by its address. `answer`: milliseconds for each of its answers. */
export function openPostgres(url: string, answer = ANSWER_MS): Engine {
  const db = connected(url, { max: 8, query_timeout: answer, statement_timeout: answer });
  return {
    db,
    name: 'postgres',
    least: (a, b) => sql`least(${a}, ${b})`,
    leaseEnd: (milliseconds) => sql`${CLOCK} + ${milliseconds}::bigint`,
    leaseOver: sql`lease <= ${CLOCK}`,
    skipLocked: sql`for update skip locked`,
    lockLedger: async (transaction) => {
      await sql`select pg_advisory_xact_lock(${LEDGER_LOCK}::bigint)`.execute(transaction);
    },
    lightly: (work) => work(db),
    slowly: async (work) => {
      const patient = connected(url, { max: 1 }, 'set statement_timeout = 0; set lock_timeout = 0;');
      try {
        return await work(patient);
      } finally {
        await patient.destroy();
      }
    },
    foreignWrites: async () => null,
    triggers: [
      `create function ledger_refuses() returns trigger language plpgsql as $$ begin raise exception 'the ledger is append-only'; end $$`,
      'create trigger ledger_refuses_change before update or delete on ledger for each row execute function ledger_refuses()',
      'create trigger ledger_refuses_truncate before truncate on ledger for each statement execute function ledger_refuses()',
    ],
    close: () => db.destroy(),
  };
}

function connected(
  url: string,
  times: Pick<PoolConfig, 'max' | 'query_timeout' | 'statement_timeout'>,
  // Said to the server, because its own settings may be others.
  settings = '',
): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    ...times,
    types: { getTypeParser: (oid, format) => (oid === BIGINT ? Number : types.getTypeParser(oid, format)) },
    // Here and not when Kysely is handed the connection: one that breaks meanwhile must leave its place in the pool to another.
    verify: (client, done) => client.query(`set synchronous_commit = on; ${settings}`, (error) => done(error)),
  });
  // A connection that breaks while nobody uses it is replaced; the next query says if the server is gone.
  pool.on('error', () => {});
  // One that breaks between two statements of a transaction belongs to nobody: unheard, its error would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
