import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { ReadFault, Result } from '../gate/ports.ts';
import type { Engine } from './engine.ts';
import { answered } from './ledger-fault.ts';
import type { Tables } from './tables.ts';

/** GitHub told that who belongs to a team of an installation may have changed. */
export interface MembersMoved {
  readonly kind: 'members';
  readonly installation: number;
}

/** Since when what was asked about members may not be believed any more, for every process that shares the store. */
export interface MemberMarks {
  /** Another text each time that members may have changed. */
  readonly told: (installation: number) => Promise<Result<string, ReadFault>>;
  /** They may have changed: no process believes what it asked before. */
  readonly moved: (installation: number) => Promise<Result<null, ReadFault>>;
}

/** The marks, kept with what was begun. `clock` in milliseconds since 1970. */
export function memberMarks({ db }: Engine, clock: () => number): MemberMarks {
  return {
    told: (installation) =>
      answered(async () => {
        const row = await db.selectFrom('errand').selectAll().where('key', '=', keyOf(installation)).executeTakeFirst();
        return row === undefined ? '' : `${row.version} since ${row.at}`;
      }),
    moved: (installation) =>
      answered(async () => {
        await markIn(db, [{ kind: 'members', installation }], clock());
        return null;
      }),
  };
}

/** Marks within a transaction or without; in one order, so that two that mark the same never wait for each other. */
export async function markIn(db: Kysely<Tables>, moved: readonly MembersMoved[], at: number): Promise<void> {
  const keys = [...new Set(moved.map(({ installation }) => keyOf(installation)))].sort();
  if (keys.length === 0) return;
  await db
    .insertInto('errand')
    .values(keys.map((key) => ({ key, body: '{}', version: 1, at: Math.floor(at) })))
    .onConflict((on) =>
      on.column('key').doUpdateSet({ version: sql<number>`errand.version + 1`, at: sql<number>`excluded.at` }),
    )
    .execute();
}

function keyOf(installation: number): string {
  return `members:${installation}`;
}
