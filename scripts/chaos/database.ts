import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openEngine } from '../../src/store/open-engine.ts';
import type { Tables } from '../../src/store/tables.ts';
import type { Kysely } from 'kysely';
import { postgresServer } from '../../test/system/postgres-server.ts';
import type { PostgresServer } from '../../test/system/postgres-server.ts';

/** Where a round keeps what must survive its Apps. */
export interface Disk {
  /** What the App is told. */
  readonly env: Readonly<Record<string, string>>;
  /** Reads it beside whoever writes. */
  readonly read: <T>(use: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Cuts every connection, or stops the server and starts it; null: there is none. */
  readonly cut: ((how: 'terminate' | 'restart') => Promise<void>) | null;
  readonly remove: () => Promise<void>;
}

/** A folder with a file in it. */
export function fileDisk(): Disk {
  const data = mkdtempSync(join(tmpdir(), 'holdpoint-chaos-'));
  return {
    env: { HOLDPOINT_DATA: data },
    read: (use) => reading(join(data, 'ledger.db'), use),
    cut: null,
    remove: async () => rmSync(data, { recursive: true, force: true }),
  };
}

/** A PostgreSQL of its own, with a database for each round. */
export async function startDatabases(): Promise<{
  readonly next: () => Promise<Disk>;
  readonly stop: () => Promise<void>;
}> {
  const server = await postgresServer();
  let count = 0;
  return {
    next: async () => {
      count += 1;
      return databaseDisk(server, `chaos_${process.pid}_${count}`);
    },
    stop: server.stop,
  };
}

async function databaseDisk({ url, restart }: PostgresServer, name: string): Promise<Disk> {
  await run(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    env: { DATABASE_URL: own.href, HOLDPOINT_DATA: join(tmpdir(), 'holdpoint-chaos-unused') },
    read: (use) => reading(own.href, use),
    cut: async (how) => {
      if (how === 'restart' && restart !== null) return restart();
      await run(url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    },
    remove: () => run(url, `drop database ${name} with (force)`),
  };
}

async function reading<T>(where: string, use: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const read = await openEngine(where, 'read', async (engine) => {
    try {
      return await use(engine.db);
    } finally {
      // Left open it would keep its place at the server for ten seconds more, and soon the App would have none.
      await engine.close();
    }
  });
  if (!read.ok) throw new Error(`${read.fault.code}: ${read.fault.seen}`);
  return read.value;
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
