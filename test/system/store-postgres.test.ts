import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { Client } from 'pg';
import { migrate } from '../../src/store/migrations.ts';
import { LEDGER_LOCK, openPostgres } from '../../src/store/postgres.ts';
import { openStore } from '../../src/store/store.ts';
import type { Claim, WorkQueue } from '../../src/store/work-queue.ts';
import { deletion } from '../ledger/rows.ts';
import { deletionsOf, must, recallOf } from '../store/contract/entries.ts';
import { storesOf } from '../store/contract/place.ts';
import { storeContract } from '../store/contract/store.ts';
import { startCuttingProxy } from './cutting-proxy.ts';
import { postgresPlace } from './postgres-place.ts';
import { postgresServer } from './postgres-server.ts';
import type { PostgresServer } from './postgres-server.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await postgresServer();
});
afterAll(() => server.stop());

const newPlace = () => postgresPlace(server.url);

describe('on PostgreSQL', () => storeContract(newPlace));

async function mustClaim(queue: WorkQueue): Promise<Claim> {
  const claim = await queue.claim(0);
  if (claim === null) throw new Error('nothing was due');
  return claim;
}

async function ask(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('replicas on one PostgreSQL', () => {
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);

  it('take over what one of them claimed and gave no sign of life for, and it cannot give that back any more', async () => {
    const place = await stores.place();
    const gone = await stores.open(place);
    const other = await stores.open(place);
    await gone.queue.enqueue('a', 0);
    const lost = await mustClaim(gone.queue);
    expect(await other.queue.claim(0)).toBeNull();
    await place.tamper('update work set lease = 1');
    const taken = await mustClaim(other.queue);
    expect(taken).toMatchObject({ key: 'a', attempt: 2 });
    await gone.queue.done(lost);
    await gone.queue.fail(lost, 0);
    expect(await gone.queue.claim(0)).toBeNull();
    await other.queue.done(taken);
    expect(await gone.queue.nextDue()).toBeNull();
  });

  it('keep what they are at work on, for as long as they live', async () => {
    const place = await stores.place();
    const store = await stores.open(place, { lease: 300 });
    await store.queue.enqueue('a', 0);
    await mustClaim(store.queue);
    const lease = async () => Number((await ask(place.where, 'select lease from work'))[0]?.['lease']);
    const first = await lease();
    let renewed = first;
    while (renewed === first) renewed = await lease();
    expect(renewed).toBeGreaterThan(first);
  });

  it('take deliveries while many looks wait for the ledger', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    const other = new Client({ connectionString: place.where });
    await other.connect();
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(${LEDGER_LOCK})`);
    const looks = Array.from({ length: 20 }, (_, n) => store.ledger.append([deletion(`${n}`)]));
    const delivery = { id: 'd1', event: 'check_run', receivedAt: 1 };
    expect(must(await store.take(delivery, [], [{ key: 'a', at: 0 }]))).toBe('new');
    await other.query('commit');
    await other.end();
    expect((await Promise.all(looks)).map((answer) => must(answer).seq)).toEqual(looks.map((_, n) => n + 2));
  });

  it('ask the queue at least every second, because others fill it too', async () => {
    const place = await stores.place();
    const store = await stores.open(place, { clock: () => 5_000, poll: 1_000 });
    expect(await store.queue.nextDue()).toBe(6_000);
    await store.queue.enqueue('a', 5_400);
    expect(await store.queue.nextDue()).toBe(5_400);
  });

  it('make the tables and name the ledger once when they start at the same moment (T145)', async () => {
    const place = await stores.place();
    const started = await Promise.all([1, 2, 3, 4].map(() => stores.open(place)));
    const heads = await Promise.all(started.map((store) => recallOf(store)));
    expect(new Set(heads.map((result) => must(result).head.ledger)).size).toBe(1);
    expect(new Set(heads.map((result) => must(result).head.seq))).toEqual(new Set([1]));
  });

  it('take turns, each a pause after the one before, whoever takes it, and none behind a clock that ran ahead', async () => {
    const place = await stores.place();
    const one = await stores.open(place);
    const other = await stores.open(place);
    expect(await one.turns('write:7', 60_000)).toBe(0);
    const waits = [await other.turns('write:7', 60_000), await one.turns('write:7', 60_000)];
    expect(waits.map((wait) => Math.ceil(wait / 60_000))).toEqual([1, 2]);
    expect(await other.turns('write:8', 60_000)).toBe(0);
    await place.tamper(`update errand set body = '99999999999999' where key = 'turn:write:7'`);
    expect(Math.ceil((await one.turns('write:7', 1_000)) / 1_000)).toBe(100);
    await place.tamper(`update errand set body = '5' where key = 'turn:write:7'`);
    expect(await one.turns('write:7', 1_000)).toBe(0);
  });

  it('go on when the server has cut their connections (T145)', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    must(await store.ledger.append([deletion('1')]));
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
      where pid <> pg_backend_pid() and query like '%ledger%' and usename = current_user`;
    await ask(place.where, cut);
    // The first call may meet a connection that is gone; it says so, and nothing of it is half done.
    const next = await store.ledger.append([deletion('2')]);
    if (!next.ok) expect(next.fault.code).toBe('LEDGER_UNAVAILABLE');
    must(await store.ledger.append([deletion('2')]));
    expect(await deletionsOf(store)).toEqual(['1', '2']);
  });
});

describe('a connection that the server cuts between two statements of a transaction', () => {
  it('ends the transaction and not the process (T145)', async () => {
    const { where, remove } = await newPlace();
    const { db, close } = openPostgres(where);
    const cut = db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await ask(where, `select pg_terminate_backend(${rows[0]?.pid})`);
      for (let answers = true; answers;) answers = (await ask(where, stillThere(rows[0]?.pid))).length > 0;
      await sql`select 1`.execute(transaction);
    });
    await expect(cut).rejects.toThrow(/connection|terminat/i);
    expect((await sql`select 2 as two`.execute(db)).rows).toEqual([{ two: 2 }]);
    await close();
    await remove();
  });
});

/** Who waits for a lock in this database, and has for longer than any other statement may take there. */
const WAITS_LONG = `select pid from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())
  and clock_timestamp() - waitstart > interval '300 milliseconds'`;

describe('a store that another replica brings up to date', () => {
  it('is waited for, however long that takes, and brought up to date then (T145)', async () => {
    const { where, remove } = await newPlace();
    const other = new Client({ connectionString: where });
    await other.connect();
    const impatient = openPostgres(where, 100);
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(${LEDGER_LOCK})`);
    await expect(impatient.db.transaction().execute((db) => impatient.lockLedger(db))).rejects.toThrow(/timeout/i);
    await ask(where, `alter role current_user set statement_timeout = '100ms'`);
    let isOver = false;
    const brought = migrate(impatient, 'here')
      .then(() => null)
      .catch((error: unknown) => error)
      .finally(() => (isOver = true));
    while (!isOver && (await other.query(WAITS_LONG)).rows.length === 0);
    expect(isOver).toBe(false);
    await other.query('commit');
    await ask(where, 'alter role current_user reset statement_timeout');
    expect(await brought).toBeNull();
    expect(await ask(where, 'select count(*)::int > 5 as all from migration')).toEqual([{ all: true }]);
    await other.end();
    await impatient.close();
    await remove();
  });
});

describe('connections that break while they are made', () => {
  it('leave their places to others, however many they are, and keep nobody from ending (T145)', async () => {
    const { where, remove } = await newPlace();
    const proxy = await startCuttingProxy(Number(new URL(where).port), 'synchronous_commit', 9);
    const way = new URL(where);
    way.port = String(proxy.port);
    const { db, close } = openPostgres(way.href);
    const two = () => sql<{ two: number }>`select 2 as two`.execute(db);
    for (let count = 0; count < 9; count += 1) await expect(two()).rejects.toThrow(/terminat|ECONNRESET/i);
    expect((await two()).rows).toEqual([{ two: 2 }]);
    const { rows } = await sql<{ on: string }>`select current_setting('synchronous_commit') as on`.execute(db);
    expect(rows).toEqual([{ on: 'on' }]);
    await close();
    await proxy.close();
    await remove();
  });
});

function stillThere(pid: number | undefined): string {
  return `select 1 from pg_stat_activity where pid = ${pid}`;
}

describe('a PostgreSQL that does not answer', () => {
  it('is refused with its place, and without its password', async () => {
    const opened = await openStore('postgres://holdpoint:hunter2@127.0.0.1:1/db');
    expect(opened).toMatchObject({
      ok: false,
      fault: { code: 'STORE_UNAVAILABLE', place: 'postgres://127.0.0.1:1/db' },
    });
    expect(JSON.stringify(opened)).not.toContain('hunter2');
  });
});
