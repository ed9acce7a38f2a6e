import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { formatAnchor } from '../../src/ledger/anchor.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { deletion } from '../ledger/rows.ts';
import { must } from '../store/contract/entries.ts';
import { aTerminal } from './terminal.ts';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => void (terminal = aTerminal()));
afterEach(() => terminal.remove());

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

const file = () => join(terminal.cwd, 'holdpoint-data', 'ledger.db');

/** The ledger that the App would have here, with the App running. */
async function anApp(...entries: readonly NewEntry[]) {
  const store = must(await openStore(file()));
  opened.push(store);
  return { anchor: must(await store.ledger.append(entries)), stop: () => store.close() };
}

function tamper(...statements: readonly string[]): void {
  const database = new Database(file());
  for (const statement of ['drop trigger ledger_refuses_update', 'drop trigger ledger_refuses_delete', ...statements])
    database.exec(statement);
  database.close();
}

describe('holdpoint ledger verify', () => {
  it('says that the ledger is in order, also beside the running App, and where it ends', async () => {
    const { anchor } = await anApp(deletion('1'), deletion('2'));
    await expect(terminal.run('ledger', 'verify')).resolves.toEqual({
      exit: 0,
      out: `The ledger is in order: 3 entries.\nnewest: ${formatAnchor(anchor)}\n`,
      err: '',
    });
    const { exit, out } = await terminal.run('ledger', 'verify', '--json');
    expect([exit, JSON.parse(out)]).toEqual([0, { ok: true, entries: 3, newest: formatAnchor(anchor) }]);
  });

  it('names the first entry that is wrong, and ends with 1 (T143)', async () => {
    const { stop } = await anApp(deletion('1'), deletion('2'), deletion('3'));
    await stop();
    tamper('update ledger set change = 8 where seq = 3');
    const { exit, out, err } = await terminal.run('ledger', 'verify');
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('Entry 3 is wrong (hash): its content is not what its hash says.\n');
    const json = await terminal.run('ledger', 'verify', '--json');
    expect([json.exit, JSON.parse(json.out)]).toMatchObject([
      1,
      { ok: false, code: 'LEDGER_CORRUPT', seq: 3, what: 'hash' },
    ]);
  });

  it('says when an anchor is not held any more, and ends with 1 (T144)', async () => {
    const { anchor, stop } = await anApp(deletion('1'), deletion('2'));
    await stop();
    const before = await terminal.run(
      'ledger',
      'verify',
      '--anchor',
      formatAnchor(anchor),
      '--anchor',
      formatAnchor(anchor),
    );
    expect(before.out).toContain('3 entries, and holds all 2 anchors.');
    tamper('delete from ledger where seq = 3');
    const { exit, err } = await terminal.run('ledger', 'verify', '--anchor', formatAnchor(anchor));
    expect(exit).toBe(1);
    expect(err).toContain(`entry 3 of ledger ${anchor.ledger} was shown, and is not there any more`);
    const json = await terminal.run('ledger', 'verify', '--json', '--anchor', formatAnchor(anchor));
    expect([json.exit, JSON.parse(json.out)]).toMatchObject([1, { ok: false, code: 'LEDGER_ROLLBACK' }]);
  });

  it('ends with 3 and says what to do when there is no ledger, or none that can be read', async () => {
    const absent = await terminal.run('ledger', 'verify');
    expect(absent.exit).toBe(3);
    expect(absent.err).toMatch(/ledger\.db: there is no such file\n {2}next: Name the folder .* HOLDPOINT_DATA/);
    const { stop } = await anApp();
    await stop();
    writeFileSync(file(), 'no database '.repeat(100));
    const unreadable = await terminal.run('ledger', 'verify', '--json');
    expect(unreadable.exit).toBe(3);
    expect(JSON.parse(unreadable.out)).toMatchObject({ refused: { code: 'STORE_UNAVAILABLE', place: file() } });
  });

  it('refuses an anchor that is none', async () => {
    const { exit, err } = await terminal.run('ledger', 'verify', '--anchor', 'abc');
    expect(exit).toBe(2);
    expect(err).toContain('Allowed is LEDGER:SEQ:HASH');
  });

  it('refuses a database that is not PostgreSQL, and never shows its password', async () => {
    const other = aTerminal({ DATABASE_URL: 'mysql://root:hunter2@127.0.0.1/x' });
    const { exit, out, err } = await other.run('ledger', 'verify');
    other.remove();
    expect(exit).toBe(2);
    expect(err).toContain('DATABASE_URL: no address of PostgreSQL');
    expect(out + err).not.toContain('hunter2');
  });

  it('reads in the folder that HOLDPOINT_DATA names', async () => {
    const { stop } = await anApp();
    await stop();
    const other = aTerminal({ HOLDPOINT_DATA: join(terminal.cwd, 'holdpoint-data') });
    const { exit } = await other.run('ledger', 'verify');
    other.remove();
    expect(exit).toBe(0);
  });
});

describe('holdpoint ledger show', () => {
  it('prints what stands there, oldest first', async () => {
    await anApp(deletion('1', 7), deletion('2', 8));
    const { exit, out } = await terminal.run('ledger', 'show');
    expect(exit).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^ {5}1 {2}\S+ {2}ledger [0-9a-f]{32} begins$/),
      '     2  2026-11-21T20:00:00Z  repository 1296269 #7: somebody deleted comment 1 of somebody',
      '     3  2026-11-21T20:00:00Z  repository 1296269 #8: somebody deleted comment 2 of somebody',
      '',
    ]);
  });

  it('prints what concerns one pull request, or that there is nothing', async () => {
    await anApp(deletion('1', 7), deletion('2', 8));
    expect((await terminal.run('ledger', 'show', '--change', '8')).out).toMatch(/^ {5}3 .*#8: .*\n$/);
    expect((await terminal.run('ledger', 'show', '--change', '9')).out).toBe('Nothing stands there.\n');
    expect(JSON.parse((await terminal.run('ledger', 'show', '--change', '9', '--json')).out)).toEqual({ entries: [] });
  });

  it('gives whole entries as JSON', async () => {
    await anApp(deletion('1', 7), deletion('2', 8));
    const { out } = await terminal.run('ledger', 'show', '--json');
    expect(JSON.parse(out)).toMatchObject({ entries: [{ seq: 1 }, { seq: 2, ...deletion('1', 7) }, deletion('2', 8)] });
  });

  it('prints nothing that a terminal would obey, and one line for each entry (T147)', async () => {
    const id = '1\n     9  2026-11-21T20:00:00Z  forged\r\u001b[2J\u001b]0;title\u0007\u202e';
    await anApp(deletion(id));
    const { out } = await terminal.run('ledger', 'show');
    expect(out.split('\n')).toHaveLength(3);
    // oxlint-disable-next-line no-control-regex
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it('shows an entry that cannot be read as such', async () => {
    const { stop } = await anApp(deletion('1'));
    await stop();
    tamper('update ledger set change = 8 where seq = 2');
    expect((await terminal.run('ledger', 'show')).out).toContain(
      'cannot be read: its content is not what its hash says',
    );
    const { out } = await terminal.run('ledger', 'show', '--json');
    expect(JSON.parse(out)).toMatchObject({ entries: [{ seq: 1 }, { seq: 2, wrong: 'hash' }] });
  });
});

describe('holdpoint ledger accept-loss', () => {
  it('writes the loss down, and what pointed to the lost ledger is held no more against this one (T144)', async () => {
    const { anchor, stop } = await anApp(deletion('1'));
    await stop();
    tamper('delete from ledger where seq = 2');
    const pointed = formatAnchor(anchor);
    expect((await terminal.run('ledger', 'verify', '--anchor', pointed)).exit).toBe(1);
    const accepted = await terminal.run('ledger', 'accept-loss', '--lost', anchor.ledger, '--', 'the', 'disk broke');
    expect([accepted.exit, accepted.err]).toEqual([0, '']);
    expect(accepted.out).toMatch(
      /^Written down: what ledger [0-9a-f]{32} held is lost\.\nnewest: [0-9a-f]{32}:2:[0-9a-f]{64}\n$/,
    );
    expect(accepted.out).not.toContain(`newest: ${anchor.ledger}`);
    expect((await terminal.run('ledger', 'verify', '--anchor', pointed)).exit).toBe(0);
    expect((await terminal.run('ledger', 'show')).out).toContain('(the disk broke)');
  });

  it('makes no ledger where there is none', async () => {
    const { exit, err } = await terminal.run('ledger', 'accept-loss', '--lost', 'a'.repeat(32), '--', 'why');
    expect(exit).toBe(3);
    expect(err).toContain('there is no such file');
    expect((await terminal.run('ledger', 'verify')).exit).toBe(3);
  });

  it('is refused while the App runs', async () => {
    await anApp();
    const { exit, out } = await terminal.run('ledger', 'accept-loss', '--json', '--lost', 'a'.repeat(32), '--', 'why');
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ refused: { code: 'STORE_IN_USE', next: expect.stringContaining('Stop') } });
  });

  it('is refused for a chain that is broken: an entry more would not mend it', async () => {
    const { stop } = await anApp(deletion('1'));
    await stop();
    tamper('update ledger set change = 8 where seq = 2');
    const { exit, err } = await terminal.run('ledger', 'accept-loss', '--lost', 'a'.repeat(32), '--', 'why');
    expect(exit).toBe(3);
    expect(err).toContain('LEDGER_CORRUPT');
  });

  it.each([
    ['a name that is none', ['--lost', 'abc', '--', 'why'], '32 hexadecimal digits'],
    ['no reason', ['--lost', 'a'.repeat(32)], 'reason'],
    ['no name', ['--', 'why'], '--lost'],
  ])('refuses %s', async (_, args, said) => {
    const { exit, err } = await terminal.run('ledger', 'accept-loss', ...args);
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });
});
