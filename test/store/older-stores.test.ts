import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { backUp } from '../../src/store/backup.ts';
import { readLedger } from '../../src/store/ledger-reader.ts';
import { openStore } from '../../src/store/store.ts';
import { deletion } from '../ledger/rows.ts';
import { deletionsOf, must, recallOf } from './contract/entries.ts';

const golden = join(import.meta.dirname, '../golden/store');

/** What versions of Holdpoint that are out have written: three deliveries with what they teach and cause. Never changed; a new version adds one. */
const stores = readdirSync(golden).toSorted();

/** When they were written. */
const THEN = Date.parse('2026-11-21T20:00:00Z');

let folder: string;
let where: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-older-'));
  where = join(folder, 'ledger.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string): void {
  const database = new Database(where);
  database.exec(readFileSync(join(golden, name), 'utf8'));
  database.close();
}

function one(of: string): Readonly<Record<string, unknown>> {
  const database = new Database(where);
  try {
    return database.prepare(of).get() as Readonly<Record<string, unknown>>;
  } finally {
    database.close();
  }
}

const newest = () => Number(one('select max(version) as version from migration')['version']);

describe('a store of an older version', () => {
  it('is kept of the first version, and of one of which another came after it', () => {
    expect(stores).toEqual(expect.arrayContaining(['v1.sql', 'v4.sql', 'v6.sql']));
  });

  it.each(stores)(
    'is brought up to date at the start, and keeps its entries, its chain and its work: %s',
    async (name) => {
      put(name);
      const before = newest();
      expect(`v${before}.sql`).toBe(name);
      const row = one('select seq, hash from ledger order by seq desc');
      const anchor = { seq: Number(row['seq']), hash: String(row['hash']) };
      const store = must(await openStore(where, { clock: () => THEN + 1000, poll: null }));
      expect(newest()).toBeGreaterThan(before);
      expect(await deletionsOf(store)).toEqual(['1', '2', '3']);
      const { head } = must(await recallOf(store));
      expect(head).toMatchObject(anchor);
      expect(must(await store.taken.unknown(['d1', 'd2', 'd3', 'd4']))).toEqual(['d4']);
      const claimed: string[] = [];
      for (
        let claim = await store.queue.claim(THEN + 1000);
        claim !== null;
        claim = await store.queue.claim(THEN + 1000)
      ) {
        claimed.push(claim.key);
        await store.queue.done(claim);
      }
      expect(claimed).toEqual(['subject 1', 'subject 2', 'subject 3']);
      expect(must(await store.ledger.append([deletion('4')])).seq).toBe(anchor.seq + 1);
      await store.close();
      const verified = must(await readLedger(where, (reader) => reader.verify([{ ledger: head.ledger, ...anchor }])));
      expect(verified).toMatchObject({ found: 'whole', head: { seq: anchor.seq + 1 } });
      expect(() => one('delete from ledger returning seq')).toThrow('append-only');
    },
  );

  it.each(stores)('is not changed by whoever only reads, who is told what brings it up to date: %s', async (name) => {
    put(name);
    const before = newest();
    expect(await readLedger(where, async () => null)).toMatchObject({
      ok: false,
      fault: {
        seen: expect.stringContaining(`have version ${before}, and this Holdpoint reads version `),
        next: expect.stringContaining('Start the App of this version once'),
      },
    });
    expect(newest()).toBe(before);
  });

  it.each(stores)('can be backed up by the newer version before that one is started: %s', async (name) => {
    put(name);
    const before = newest();
    expect(must(await backUp(where, join(folder, 'copy.db')))).toMatchObject({ found: 'whole', head: { seq: 4 } });
    expect(newest()).toBe(before);
    where = join(folder, 'copy.db');
    expect(newest()).toBe(before);
  });
});
