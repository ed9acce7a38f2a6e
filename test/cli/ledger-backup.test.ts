import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { formatAnchor } from '../../src/ledger/anchor.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { deletion } from '../ledger/rows.ts';
import { deletionsOf, must } from '../store/contract/entries.ts';
import { buildTaker, linesOf } from '../store/taker-process.ts';
import { aTerminal } from './terminal.ts';

let terminal: ReturnType<typeof aTerminal>;
let taker = '';
const opened: Store[] = [];
beforeAll(() => {
  taker = buildTaker();
});
afterAll(() => rmSync(taker));
beforeEach(() => void (terminal = aTerminal()));
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  terminal.remove();
});

const here = (name: string) => join(terminal.cwd, name);
const file = () => here('holdpoint-data/ledger.db');

/** The store that the App would have here, with the App running. */
async function anApp(...ids: readonly string[]) {
  const store = must(await openStore(file()));
  opened.push(store);
  const anchor = must(await store.ledger.append(ids.map((id) => deletion(id))));
  return { store, anchor, stop: () => store.close() };
}

function change(path: string, ...statements: readonly string[]): void {
  const database = new Database(path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

describe('holdpoint ledger backup', () => {
  it('copies everything beside the running App into one file that nobody else can read', async () => {
    const { store, anchor } = await anApp('1', '2');
    must(await store.take({ id: 'd1', event: 'push', receivedAt: Date.now() }, [], [{ key: 'a', at: 0 }]));
    const { exit, out, err } = await terminal.run('ledger', 'backup', 'copy.db');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toBe(`${here('copy.db')}: 3 entries, in order.\nnewest: ${formatAnchor(anchor)}\n`);
    expect((statSync(here('copy.db')).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(terminal.cwd).toSorted()).toEqual(['copy.db', 'holdpoint-data']);
    const copy = must(await openStore(here('copy.db')));
    opened.push(copy);
    expect(await deletionsOf(copy)).toEqual(['1', '2']);
    expect(await copy.queue.claim(0)).toMatchObject({ key: 'a' });
    expect(must(await copy.taken.unknown(['d1', 'd2']))).toEqual(['d2']);
  });

  it('has its name only when it is whole, so that whoever ends it in the middle leaves no empty one', async () => {
    await anApp('1', '2');
    const sizes = new Set<number>();
    const running = { backup: true };
    const done = terminal.run('ledger', 'backup', 'copy.db').finally(() => (running.backup = false));
    while (running.backup) {
      if (existsSync(here('copy.db'))) sizes.add(statSync(here('copy.db')).size);
      await setImmediate();
    }
    expect((await done).exit).toBe(0);
    expect([...sizes].filter((size) => size === 0)).toEqual([]);
  });

  it('is made once of two that are to have one name at once, and the other one says so', async () => {
    const { anchor } = await anApp('1', '2');
    const both = await Promise.all([1, 2].map(() => terminal.run('ledger', 'backup', 'copy.db')));
    expect(both.filter(({ exit }) => exit === 0)).toHaveLength(1);
    expect(both.filter(({ exit }) => exit === 3)).toHaveLength(1);
    expect(both.map(({ err }) => err).join()).toContain('there is a file already');
    expect(readdirSync(terminal.cwd).toSorted()).toEqual(['copy.db', 'holdpoint-data']);
    const copy = must(await openStore(here('copy.db')));
    opened.push(copy);
    expect(must(await copy.ledger.newest())).toEqual(anchor);
  });

  it('is as of one moment, and has all that was answered for before it, while another process writes without a pause', async () => {
    await (await anApp()).stop();
    const backups: { readonly name: string; readonly before: string }[] = [];
    const copies: Promise<unknown>[] = [];
    await linesOf([process.execPath, taker, file(), '1'], (said, child) => {
      if (said.length % 40 !== 20) return;
      const name = `copy-${backups.length}.db`;
      backups.push({ name, before: said.at(-1) ?? '' });
      copies.push(terminal.run('ledger', 'backup', name));
      if (backups.length === 5) child.kill('SIGKILL');
    });
    expect(await Promise.all(copies)).toMatchObject(backups.map(() => ({ exit: 0 })));
    for (const { name, before } of backups) {
      const copy = must(await openStore(here(name)));
      opened.push(copy);
      expect(await deletionsOf(copy)).toContain(before);
    }
  });

  it('never writes over a file, and says so as JSON too', async () => {
    await anApp('1');
    writeFileSync(here('copy.db'), 'mine');
    const { exit, out } = await terminal.run('ledger', 'backup', 'copy.db', '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      refused: {
        place: here('copy.db'),
        seen: 'there is a file already',
        next: expect.stringContaining('another file'),
      },
    });
    expect(readFileSync(here('copy.db'), 'utf8')).toBe('mine');
  });

  it('leaves nothing behind when it cannot write', async () => {
    await anApp('1');
    const { exit, err } = await terminal.run('ledger', 'backup', 'absent/copy.db');
    expect({ exit, says: err.includes('ENOENT') }).toEqual({ exit: 3, says: true });
    expect(readdirSync(terminal.cwd)).toEqual(['holdpoint-data']);
  });

  it('keeps no copy of a ledger that is broken, and names the entry', async () => {
    await (await anApp('1', '2')).stop();
    change(file(), 'drop trigger ledger_refuses_update', 'update ledger set change = 8 where seq = 2');
    const { exit, err } = await terminal.run('ledger', 'backup', 'copy.db');
    expect(exit).toBe(1);
    expect(err).toContain('entry 2: its content is not what its hash says');
    expect(readdirSync(terminal.cwd)).toEqual(['holdpoint-data']);
  });

  it('makes no store where there is none', async () => {
    const { exit, err } = await terminal.run('ledger', 'backup', 'copy.db');
    expect(exit).toBe(3);
    expect(err).toContain('there is no such file');
    expect(readdirSync(terminal.cwd)).toEqual([]);
  });

  it('gives the line to run where the store is a PostgreSQL, and never its password', async () => {
    const other = aTerminal({ DATABASE_URL: 'postgres://holdpoint:hunter2@127.0.0.1:1/db' });
    const backup = await other.run('ledger', 'backup', "it's.dump");
    const restore = await other.run('ledger', 'restore', 'copy.dump', '--json');
    other.remove();
    expect(backup.exit).toBe(2);
    expect(backup.err).toContain(String.raw`pg_dump --format=custom --file='it'\''s.dump' "$DATABASE_URL"`);
    expect(JSON.parse(restore.out)).toMatchObject({
      refused: { code: 'STORE_ADDRESS', next: expect.stringContaining('--dbname="$DATABASE_URL" copy.dump') },
    });
    expect(backup.err + restore.out).not.toContain('hunter2');
  });
});

describe('holdpoint ledger restore', () => {
  it('puts a backup in the place of the store, keeps what stood there, and says what is to be said of the loss', async () => {
    const { store, anchor, stop } = await anApp('1');
    await terminal.run('ledger', 'backup', 'copy.db');
    const lost = must(await store.ledger.append([deletion('2')]));
    await stop();
    const { exit, out, err } = await terminal.run('ledger', 'restore', 'copy.db');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const kept = `${file()}.replaced-20261121200000000`;
    expect(out).toContain(`newest: ${formatAnchor(anchor)}\nWhat stood there is kept: ${kept}\n`);
    expect(out).toContain(`holdpoint ledger accept-loss --lost ${anchor.ledger} -- why\n`);
    const restored = await terminal.run('ledger', 'verify', '--anchor', formatAnchor(lost));
    expect(restored.exit).toBe(1);
    await terminal.run('ledger', 'accept-loss', '--lost', anchor.ledger, '--', 'restored');
    expect((await terminal.run('ledger', 'verify', '--anchor', formatAnchor(lost))).exit).toBe(0);
    const before = must(await openStore(kept));
    opened.push(before);
    expect(await deletionsOf(before)).toEqual(['1', '2']);
  });

  it('is its whose the folder is, also where root restores it', async () => {
    const { stop } = await anApp('1');
    await terminal.run('ledger', 'backup', 'copy.db');
    await stop();
    const nobody = process.getuid?.() === 0 ? 65_534 : (process.getuid?.() ?? 0);
    if (process.getuid?.() === 0) chownSync(dirname(file()), nobody, nobody);
    expect((await terminal.run('ledger', 'restore', 'copy.db')).exit).toBe(0);
    expect([statSync(file()).uid, statSync(`${file()}-owner`).uid]).toEqual([nobody, nobody]);
  });

  it('takes nothing of what the App before it had not yet written into its file (T144)', async () => {
    await anApp('1');
    await terminal.run('ledger', 'backup', 'copy.db');
    await opened.splice(0)[0]?.close();
    // A process that was killed leaves its log beside the file.
    await linesOf([process.execPath, taker, file(), '10'], (said, child) => {
      if (said.length === 20) child.kill('SIGKILL');
    });
    expect(existsSync(`${file()}-wal`)).toBe(true);
    expect((await terminal.run('ledger', 'restore', 'copy.db')).exit).toBe(0);
    expect(readdirSync(dirname(file())).filter((name) => /^ledger\.db-(?:wal|shm)$/.test(name))).toEqual([]);
    const store = must(await openStore(file()));
    opened.push(store);
    expect(await deletionsOf(store)).toEqual(['1']);
  });

  it('works where nothing stands yet, for a folder on another machine', async () => {
    const { anchor } = await anApp('1');
    await terminal.run('ledger', 'backup', 'copy.db');
    const other = aTerminal({ HOLDPOINT_DATA: 'new' });
    const { exit, out } = await other.run('ledger', 'restore', here('copy.db'), '--json');
    const where = join(other.cwd, 'new/ledger.db');
    expect([exit, JSON.parse(out)]).toEqual([
      0,
      { restored: where, kept: null, entries: 2, newest: formatAnchor(anchor) },
    ]);
    expect((statSync(where).mode & 0o777).toString(8)).toBe('600');
    expect((await other.run('ledger', 'verify', '--anchor', formatAnchor(anchor))).exit).toBe(0);
    other.remove();
  });

  it('is refused while the App runs', async () => {
    await anApp('1');
    await terminal.run('ledger', 'backup', 'copy.db');
    const { exit, out } = await terminal.run('ledger', 'restore', 'copy.db', '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ refused: { code: 'STORE_IN_USE', next: expect.stringContaining('Stop') } });
    expect(await deletionsOf(opened[0] as Store)).toEqual(['1']);
  });

  it('refuses what is no backup, one of a newer version, and a broken one, and leaves the store as it is', async () => {
    const { stop } = await anApp('1');
    await stop();
    const stands = readFileSync(file());
    mkdirSync(here('backups'));
    for (const name of ['newer', 'broken']) await terminal.run('ledger', 'backup', `backups/${name}`);
    change(here('backups/newer'), 'insert into migration (version) values (999)');
    change(here('backups/broken'), 'drop trigger ledger_refuses_delete', 'delete from ledger where seq = 1');
    writeFileSync(here('backups/empty'), '');
    writeFileSync(here('backups/text'), 'no database '.repeat(100));
    const said: Record<string, readonly [number, string]> = {};
    for (const name of ['absent', 'empty', 'text', 'newer', 'broken']) {
      const { exit, out } = await terminal.run('ledger', 'restore', `backups/${name}`, '--json');
      said[name] = [exit, JSON.parse(out).refused.code];
    }
    expect(said).toEqual({
      absent: [3, 'STORE_ABSENT'],
      empty: [3, 'STORE_UNAVAILABLE'],
      text: [3, 'STORE_UNAVAILABLE'],
      newer: [3, 'STORE_NEWER'],
      broken: [1, 'LEDGER_CORRUPT'],
    });
    expect(readFileSync(file()).equals(stands)).toBe(true);
  });
});
