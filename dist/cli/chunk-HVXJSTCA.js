// src/store/work-stats.ts
import { sql } from "kysely";
async function workStats(db, now) {
  const at = Math.floor(now);
  const isDue = sql`token is null and dead_at is null and due <= ${at}`;
  const row = await db.selectFrom("work").select([
    sql`count(case when ${isDue} then 1 end)`.as("due"),
    sql`min(case when ${isDue} then due end)`.as("oldest"),
    sql`count(case when dead_at is not null then 1 end)`.as("given")
  ]).executeTakeFirstOrThrow();
  const { oldest } = row;
  return {
    due: row.due,
    age: oldest === null ? 0 : Math.max(0, at - oldest),
    givenUp: row.given
  };
}

export {
  workStats
};
