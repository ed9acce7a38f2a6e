import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Place } from './contract/place.ts';

/** A file in a folder of its own. */
export async function embeddedPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-store-'));
  const where = join(folder, 'data', 'ledger.db');
  return {
    where,
    shared: false,
    disarm: ['drop trigger ledger_refuses_update', 'drop trigger ledger_refuses_delete'],
    tamper: async (...statements) => {
      const database = new Database(where);
      try {
        for (const statement of statements) database.exec(statement);
      } finally {
        database.close();
      }
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
