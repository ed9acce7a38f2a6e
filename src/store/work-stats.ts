import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** How much waits to be looked at. */
export interface WorkStats {
  /** Subjects that are due and that nobody looks at yet. */
  readonly due: number;
  /** Milliseconds since the oldest of them was due; 0 where none is. */
  readonly age: number;
  /** Subjects that were given up after too many attempts. */
  readonly givenUp: number;
}

/** What waits at a moment, in milliseconds since 1970. */
export async function workStats(db: Kysely<Tables>, now: number): Promise<WorkStats> {
  const at = Math.floor(now);
  const isDue = sql`token is null and dead_at is null and due <= ${at}`;
  const row = await db
    .selectFrom('work')
    .select([
      sql<number>`count(case when ${isDue} then 1 end)`.as('due'),
      sql<number | null>`min(case when ${isDue} then due end)`.as('oldest'),
      sql<number>`count(case when dead_at is not null then 1 end)`.as('given'),
    ])
    .executeTakeFirstOrThrow();
  const { oldest } = row;
  return {
    due: row.due,
    age: oldest === null ? 0 : Math.max(0, at - oldest),
    givenUp: row.given,
  };
}
