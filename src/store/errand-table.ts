import type { Kysely } from 'kysely';
import type { Errand, Errands } from '../gate/start/errands.ts';
import type { Engine } from './engine.ts';
import { answered, ONCE } from './ledger-fault.ts';
import type { Tables } from './tables.ts';

/** GitHub runs nothing again after thirty days; whoever asks a year later asks about something else. */
const KEPT = 400 * 24 * 3_600_000;

/** What is forgotten by one statement. */
const BATCH = 100;

/** Bodies that are read at once. */
const MOST = 100;

/** Sorts behind every character of a key. */
const LAST = '\u{10ffff}';

/** What was begun, on its table. `clock` in milliseconds since 1970. */
export function errandTable({ db }: Engine, clock: () => number): Errands {
  return {
    read: (key) =>
      answered(async () => {
        const row = await db.selectFrom('errand').selectAll().where('key', '=', key).executeTakeFirst();
        return row === undefined ? null : asErrand(row);
      }),
    write: (key, body, over) =>
      answered(async () => {
        const at = Math.floor(clock());
        if (over === null) return beginIn(db, key, body, at);
        const { numUpdatedRows } = await db
          .updateTable('errand')
          .set({ body: JSON.stringify(body), version: over + 1, at })
          .where('key', '=', key)
          .where('version', '=', over)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }, ONCE),
    under: (prefix) =>
      answered(async () => {
        const rows = db
          .selectFrom('errand')
          .selectAll()
          .where('key', '>=', prefix)
          .where('key', '<', prefix + LAST);
        return (await rows.orderBy('key').limit(MOST).execute()).map(asErrand);
      }),
  };
}

/** Writes down what was not begun yet, within a transaction or without; false where it stands there already. What is very old is forgotten. */
export async function beginIn(db: Kysely<Tables>, key: string, body: unknown, at: number): Promise<boolean> {
  const old = db
    .selectFrom('errand')
    .select('key')
    .where('at', '<', at - KEPT)
    .limit(BATCH);
  await db.deleteFrom('errand').where('key', 'in', old).execute();
  const inserted = await db
    .insertInto('errand')
    .values({ key, body: JSON.stringify(body), version: 1, at })
    .onConflict((on) => on.doNothing())
    .returning('key')
    .execute();
  return inserted.length > 0;
}

function asErrand({ body, version }: Tables['errand']): Errand {
  const read: unknown = JSON.parse(body);
  return { body: read, version };
}
