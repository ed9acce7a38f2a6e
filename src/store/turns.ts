import { sql } from 'kysely';
import type { Engine } from './engine.ts';

/** Takes the next turn under a name, at least `pause` milliseconds after the one before it; gives the milliseconds until it comes. */
export type Turns = (name: string, pause: number) => Promise<number>;

/** Pauses that one turn may be ahead; more of them were taken by a clock that ran ahead. */
const MOST = 100;

/** Turns of all processes that share a database, by its clock; one process alone has no others to wait for. */
export function turnsOn({ db, name: engine, leaseEnd, least }: Engine): Turns {
  if (engine === 'embedded') return async () => 0;
  const now = leaseEnd(0);
  return async (name, pause) => {
    const next = sql`greatest(errand.body::bigint + ${pause}::bigint, ${now})`;
    const { rows } = await sql<{ wait: number }>`
      insert into errand (key, body, version, at) values (${`turn:${name}`}, (${now})::text, 1, ${now})
      on conflict (key) do update set
        body = (${least(next, leaseEnd(MOST * pause))})::text, version = errand.version + 1, at = excluded.at
      returning body::bigint - ${now} as wait`.execute(db);
    return Math.max(0, rows[0]?.wait ?? 0);
  };
}
