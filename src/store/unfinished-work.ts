import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Engine } from './engine.ts';

/** Stands for why a subject was not looked at to the end where nobody could say it. */
export const ENDED = 'the process that looked at it ended';

/** Tries after which a subject whose look ended the process may be what ends it each time: then it waits, so that everything else has its turn. */
const OFTEN = 3;

/** Milliseconds that it waits at most. */
const LONGEST = 5 * 60_000;

/** Milliseconds that a subject waits that was left behind once more, by how often it was tried. What only failed before does not wait. */
export function pauseAfter({ least }: Engine, attempt: RawBuilder<unknown>): RawBuilder<number> {
  const isSuspect = sql`${attempt} >= ${OFTEN} and last_error = ${ENDED}`;
  return sql`case when ${isSuspect} then ${least(sql`${attempt} * ${attempt} * 1000`, sql`${LONGEST}`)} else 0 end`;
}

/** What a claim that came to nothing leaves: it was not looked at, nor was what came meanwhile. */
export const moreUrgent = sql<number>`case when urgency < pending_urgency then pending_urgency else urgency end`;

export const asUrgentAsBoth = { urgency: moreUrgent, pending_urgency: 0 } as const;

/**
 * Gives back every claim at once: the process that had them is gone. What it may have ended by is not the first to be looked at again. Only for the
 * engine that has one process.
 */
export async function releaseClaims(engine: Engine, now: number): Promise<void> {
  const { db, least } = engine;
  const soonest = least(sql`due`, sql`coalesce(pending, due)`);
  const pause = pauseAfter(engine, sql`attempt`);
  await db
    .updateTable('work')
    .set({
      token: null,
      lease: null,
      due: sql<number>`case when ${pause} = 0 then ${soonest} else ${Math.floor(now)} + ${pause} end`,
      last_error: ENDED,
      pending: null,
      ...asUrgentAsBoth,
    })
    .where('token', 'is not', null)
    .execute();
}

/**
 * Takes up again what failed: whoever starts the App anew has mended what kept it from succeeding, or finds out that it is not. What was given up is
 * tried as if for the first time; what may be what ended the process keeps its pause.
 */
export async function retryFailed({ db }: Engine, now: number): Promise<void> {
  const at = Math.floor(now);
  await db.updateTable('work').set({ attempt: 0, dead_at: null }).where('dead_at', 'is not', null).execute();
  await db
    .updateTable('work')
    .set({ due: at })
    .where('token', 'is', null)
    .where('attempt', '>', 0)
    .where('due', '>', at)
    .where(sql<boolean>`coalesce(last_error, '') <> ${ENDED}`)
    .execute();
}

/** Makes due what waits for later and has this in its key: while nobody was there something may have been told about it. */
export async function hasten({ db }: Engine, within: string, now: number): Promise<void> {
  await db
    .updateTable('work')
    .set({ due: Math.floor(now) })
    .where('queue', '=', 'look')
    .where('token', 'is', null)
    .where('due', '>', Math.floor(now))
    .where('key', 'like', `%${within}%`)
    .execute();
}
