import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { formatAnchor } from '../../src/ledger/anchor.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/store/store.ts';
import { aTerminal } from '../cli/terminal.ts';
import { deletion } from '../ledger/rows.ts';
import { deletionsOf, must } from '../store/contract/entries.ts';
import { postgresServer } from './postgres-server.ts';
import type { PostgresServer } from './postgres-server.ts';

let server: PostgresServer;
let folder: string;
const databases: string[] = [];
const opened: Store[] = [];

beforeAll(async () => {
  server = await postgresServer();
});
afterAll(() => server.stop());
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'holdpoint-dump-'))));
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const name of databases.splice(0)) await run(`drop database ${name} with (force)`);
  rmSync(folder, { recursive: true });
});

async function run(statement: string): Promise<void> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own, by its address. */
async function aDatabase(): Promise<string> {
  const name = `holdpoint_${randomBytes(6).toString('hex')}`;
  await run(`create database ${name}`);
  databases.push(name);
  const url = new URL(server.url);
  url.pathname = name;
  return url.href;
}

async function open(url: string): Promise<Store> {
  const store = must(await openStore(url, { poll: null }));
  opened.push(store);
  return store;
}

async function take(store: Store, id: string): Promise<void> {
  must(await store.take({ id: `d${id}`, event: 'push', receivedAt: Date.now() }, [deletion(id)], [{ key: id, at: 0 }]));
}

/** Runs the line that the command gives to whoever asks for it, as they would. */
async function byTheLine(verb: 'backup' | 'restore', url: string, file: string): Promise<void> {
  const terminal = aTerminal({ DATABASE_URL: url });
  const { exit, err } = await terminal.run('ledger', verb, file);
  terminal.remove();
  expect(exit).toBe(2);
  const line = /run `(.+)`/.exec(err)?.[1] ?? '';
  const ended = spawnSync('sh', ['-c', line], { env: { ...process.env, DATABASE_URL: url }, encoding: 'utf8' });
  expect({ status: ended.status, says: ended.stderr }).toEqual({ status: 0, says: '' });
}

describe('a backup of a PostgreSQL (pg_dump, pg_restore)', () => {
  it('is made while the App runs, and brought back into a new database with everything in it', async () => {
    const url = await aDatabase();
    const store = await open(url);
    for (const id of ['1', '2']) await take(store, id);
    const file = join(folder, 'holdpoint.dump');
    await byTheLine('backup', url, file);
    await take(store, '3');
    const other = await aDatabase();
    await byTheLine('restore', other, file);
    const restored = await open(other);
    expect(await deletionsOf(restored)).toEqual(['1', '2']);
    expect(must(await restored.taken.unknown(['d1', 'd2', 'd3']))).toEqual(['d3']);
    const claim = await restored.queue.claim(0);
    expect(claim).toMatchObject({ key: '1' });
    if (claim !== null) await restored.queue.fail(claim, 0, 'API_FORBIDDEN');
    const terminal = aTerminal({ DATABASE_URL: other });
    const queue = await terminal.run('queue');
    terminal.remove();
    expect(queue.out).toMatch(/^2 due, .*; 0 given up\.\nfailing after 1 try: 1: API_FORBIDDEN\n$/);
    await take(restored, '4');
    const client = new Client({ connectionString: other });
    await client.connect();
    await expect(client.query('delete from ledger')).rejects.toThrow('append-only');
    await expect(client.query('truncate ledger')).rejects.toThrow('append-only');
    await client.end();
  });

  it('takes the place of what stands there, and what is lost is noticed by its anchor (T144)', async () => {
    const url = await aDatabase();
    const before = must(await openStore(url, { poll: null }));
    await take(before, '1');
    const file = join(folder, 'holdpoint.dump');
    await byTheLine('backup', url, file);
    const lost = must(await before.ledger.append([deletion('2')]));
    await before.close();
    await byTheLine('restore', url, file);
    const terminal = aTerminal({ DATABASE_URL: url });
    const whole = await terminal.run('ledger', 'verify');
    const { exit, err } = await terminal.run('ledger', 'verify', '--anchor', formatAnchor(lost));
    terminal.remove();
    expect({ whole: whole.exit, exit, told: err.includes('is not there any more') }).toEqual({
      whole: 0,
      exit: 1,
      told: true,
    });
    expect(await deletionsOf(await open(url))).toEqual(['1']);
  });
});
