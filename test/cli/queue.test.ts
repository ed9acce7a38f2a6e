import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { must } from '../store/contract/entries.ts';
import { aTerminal } from './terminal.ts';

let terminal: ReturnType<typeof aTerminal>;
let store: Store | null;
const NOW = Date.parse('2026-11-21T20:00:00Z');
const file = () => join(terminal.cwd, 'holdpoint-data/ledger.db');

beforeEach(async () => {
  terminal = aTerminal();
  store = must(await openStore(file(), { clock: () => NOW, poll: null }));
});
afterEach(async () => {
  await store?.close();
  terminal.remove();
});

/** A look that fails, for the so many-eth time. */
async function fail(key: string, tries: number, reason: string): Promise<void> {
  await store?.queue.enqueue(key, NOW - 5000);
  const database = new Database(file());
  database.prepare('update work set attempt = ? where key = ?').run([tries - 1, key]);
  database.close();
  const claim = await store?.queue.claim(NOW);
  if (claim?.key !== key) throw new Error('another subject was due');
  await store?.queue.fail(claim, NOW + 60_000, reason);
}

describe('holdpoint queue', () => {
  it('says beside the running App that nothing is due', async () => {
    expect(await terminal.run('queue')).toEqual({ exit: 0, out: 'Nothing is due; 0 given up.\n', err: '' });
  });

  it('tells what is due and since when, and what fails with the reason', async () => {
    await fail('7 acme/shop #1', 3, 'API_UNAVAILABLE: 502 \u001b[31m');
    await store?.queue.enqueue('7 acme/shop #2', NOW - 12_000);
    const { exit, out } = await terminal.run('queue');
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^1 due, the oldest for 12 s; 0 given up\.\nfailing after 3 tries: 7 acme\/shop #1: API_UNAVAILABLE: 502/,
    );
    expect(out).not.toContain('\u001b');
  });

  it('ends with 1 where something was given up, names it first, and says what takes it up again', async () => {
    await fail('7 acme/shop #1', 1, 'slow');
    await fail('7 acme/shop #2', 300, 'API_FORBIDDEN: 403');
    const { exit, out } = await terminal.run('queue');
    expect(exit).toBe(1);
    expect(out.split('\n')).toEqual([
      'Nothing is due; 1 given up.',
      'given up after 300 tries: 7 acme/shop #2: API_FORBIDDEN: 403',
      'failing after 1 try: 7 acme/shop #1: slow',
      '  next: mend what the lines say; the next event, or the next start of the App, takes it up again',
      '',
    ]);
    expect(JSON.parse((await terminal.run('queue', '--json')).out)).toMatchObject({
      givenUp: 1,
      troubled: [
        { key: '7 acme/shop #2', tries: 300, givenUp: true },
        { key: '7 acme/shop #1', tries: 1, givenUp: false },
      ],
    });
    // As it says: the next event takes it up again.
    await store?.queue.enqueue('7 acme/shop #2', NOW);
    expect((await terminal.run('queue')).exit).toBe(0);
  });

  it('ends with 3 where there is no store, and makes none', async () => {
    const other = aTerminal();
    const { exit, err } = await other.run('queue');
    const again = await other.run('queue', '--json');
    other.remove();
    expect({ exit, says: err.includes('there is no such file') }).toEqual({ exit: 3, says: true });
    expect(JSON.parse(again.out)).toMatchObject({ refused: { code: 'STORE_ABSENT' } });
  });
});
