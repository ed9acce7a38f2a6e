import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Engine } from './engine.ts';
import { asUrgentAsBoth, ENDED, moreUrgent, pauseAfter } from './unfinished-work.ts';
import type { Tables } from './tables.ts';
import { workStats } from './work-stats.ts';
import type { Because, Claim, Urgency, WorkQueue } from './work-queue.ts';

/** How a queue on the table behaves. */
export interface WorkTableOptions {
  /** Least time from one claim of a subject to its next, in milliseconds. */
  readonly gap: number;
  /** How long a claim lasts without a sign of life, in milliseconds, where several processes claim. */
  readonly lease: number;
  /** Called when a subject is given up after so many attempts; the next event revives it. */
  readonly gaveUp: (key: string, reason: string) => void;
}

/** After this many attempts in a row a subject waits for the next event or start: about a day at the worker's longest pause. */
export const MOST_ATTEMPTS = 300;

/**
 * Milliseconds that no claim rests and no second try waits: a moment further ahead was written by a clock that ran ahead. What it put off
 * would be forgotten until then, long after the clock was set right.
 */
const ASTRAY = 10 * 60_000;

const QUEUE = 'look';

/** A subject to look at by a time (milliseconds since 1970). */
export interface WorkItem extends Because {
  readonly key: string;
  readonly at: number;
}

/** Subjects asked for by one statement. */
const AT_ONCE = 500;

/** Asks for looks, within a transaction or without; in one order, so that two that ask for the same never wait for each other. */
export async function enqueueIn({ least }: Engine, db: Kysely<Tables>, items: readonly WorkItem[]): Promise<void> {
  const rows = folded(items).sort((a, b) => (a.key < b.key ? -1 : 1));
  // The larger of the time asked for and the end of the rest, said without a function that the two engines name differently.
  const resting = sql`work.rested > excluded.due and work.rested <= excluded.due + ${ASTRAY}`;
  const rested = sql<number>`case when ${resting} then work.rested else excluded.due end`;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await db
      .insertInto('work')
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((on) =>
        on.columns(['queue', 'key']).doUpdateSet({
          due: sql`case when work.token is null then ${least(sql`coalesce(work.due, ${rested})`, rested)} else work.due end`,
          pending: sql`case when work.token is null then null else ${least(sql`coalesce(work.pending, ${rested})`, rested)} end`,
          attempt: sql`case when work.dead_at is null then work.attempt else 0 end`,
          dead_at: null,
          urgency: sql<number>`case when work.token is null and work.urgency < excluded.urgency then excluded.urgency else work.urgency end`,
          pending_urgency: sql<number>`case when work.token is not null and work.pending_urgency < excluded.urgency then excluded.urgency else work.pending_urgency end`,
          delivery: sql<string | null>`coalesce(excluded.delivery, work.delivery)`,
        }),
      )
      .execute();
  }
}

/** What an item is as a row of the table. */
interface AskedRow {
  readonly queue: string;
  readonly key: string;
  readonly attempt: number;
  readonly rested: number;
  due: number;
  urgency: number;
  delivery: string | null;
}

/** One row for each subject, as asking for one item after the other would leave it: one statement touches no row twice. */
function folded(items: readonly WorkItem[]): AskedRow[] {
  const rows = new Map<string, AskedRow>();
  for (const item of items) {
    const row = rowOf(item);
    const before = rows.get(row.key);
    if (before === undefined) rows.set(row.key, row);
    else {
      before.due = Math.min(before.due, row.due);
      before.urgency = Math.max(before.urgency, row.urgency);
      before.delivery = row.delivery ?? before.delivery;
    }
  }
  return [...rows.values()];
}

function rowOf({ key, at, urgency = 0, delivery }: WorkItem): AskedRow {
  // The embedded engine would take it for no time at all, and nobody would look.
  if (!Number.isSafeInteger(Math.ceil(at))) throw new RangeError(`${key}: ${at} is no time to look`);
  return { queue: QUEUE, key, due: Math.ceil(at), attempt: 0, rested: NEVER, urgency, delivery: delivery ?? null };
}

/** Claims after which rows that only kept a rest are dropped, where there is always one more; else they are when nothing is due. */
const CLEARED = 64;

/** Before any time. */
const NEVER = Number.MIN_SAFE_INTEGER;

/**
 * The due set on its table: what is asked for survives the process. Claims and their ends are written lightly: without them a subject is looked
 * at once more.
 */
export function workTable(engine: Engine, options: WorkTableOptions): WorkQueue & { readonly close: () => void } {
  const { db } = engine;
  const beats = new Map<number, NodeJS.Timeout>();
  let claimed = 0;
  const mine = (on: Kysely<Tables>, { key, token }: Claim) =>
    on.updateTable('work').where('queue', '=', QUEUE).where('key', '=', key).where('token', '=', token);
  const stopBeating = (token: number) => {
    clearInterval(beats.get(token));
    beats.delete(token);
  };
  const beat = (claim: Claim) => {
    if (engine.name === 'embedded') return;
    const lease = leaseOf(engine, options.lease, sql`attempt`);
    const renew = () =>
      void mine(db, claim)
        .set({ lease })
        .execute()
        .catch(() => {}); // The next beat tries again; a lease that runs out costs a second look, and no truth.
    beats.set(claim.token, setInterval(renew, options.lease / 3).unref());
  };
  const fail: WorkQueue['fail'] = async (claim, at, reason = '') => {
    stopBeating(claim.token);
    const again = Math.ceil(at);
    const dead = claim.attempt >= MOST_ATTEMPTS;
    const due = engine.least(sql`coalesce(pending, ${again})`, sql`${again}`);
    const given = {
      token: null,
      lease: null,
      due,
      pending: null,
      ...asUrgentAsBoth,
      // PostgreSQL takes every character but this one.
      last_error: reason.replaceAll('\0', '').slice(0, 500),
      // What came during the last try has been looked at by nobody.
      dead_at: dead ? sql<number | null>`case when pending is null then cast(${again} as bigint) end` : null,
      ...(dead ? { attempt: sql<number>`case when pending is null then attempt else 0 end` } : {}),
    };
    const result = await engine.lightly((on) => mine(on, claim).set(given).returning('dead_at').executeTakeFirst());
    if (dead && typeof result?.dead_at === 'number') options.gaveUp(claim.key, reason);
  };

  return {
    close: () => [...beats.keys()].forEach(stopBeating),
    enqueue: (key, at, because) => enqueueIn(engine, db, [{ ...because, key, at }]),
    claim: async (now, least = 0) => {
      for (;;) {
        const claim = await engine.lightly(async (on) => {
          const found = await claimDue(engine, on, { ...options, now, least });
          claimed = found === null ? 0 : claimed + 1;
          if (claimed % CLEARED === 0) await forgetRested(engine, on, now);
          return found;
        });
        // Nobody came to give it up.
        if (claim !== null && claim.attempt > MOST_ATTEMPTS) {
          await fail(claim, now, `${ENDED}, time and again`);
          continue;
        }
        if (claim !== null) beat(claim);
        return claim;
      }
    },
    done: async (claim) => {
      stopBeating(claim.token);
      const given = {
        token: null,
        lease: null,
        due: sql<number>`pending`,
        pending: null,
        // Whoever asks for the next look has another one, or none.
        delivery: sql<string | null>`case when pending is null then null else delivery end`,
        attempt: 0,
        last_error: null,
        // What was urgent is done; what came meanwhile may be so too.
        urgency: sql<number>`pending_urgency`,
        pending_urgency: 0,
      };
      await engine.lightly((on) => mine(on, claim).set(given).execute());
    },
    fail,
    forget: async (prefix) => {
      const result = await db
        .deleteFrom('work')
        .where('queue', '=', QUEUE)
        .where('token', 'is', null)
        .where(sql<boolean>`substr(key, 1, ${prefix.length}) = ${prefix}`)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },
    stats: (now) => workStats(db, now),
    nextDue: async () => {
      const row = await db
        .selectFrom('work')
        .select('due')
        .where('queue', '=', QUEUE)
        .where('token', 'is', null)
        .where('dead_at', 'is', null)
        .where('due', 'is not', null)
        // The smallest, said so that an index finds it.
        .orderBy('due')
        .limit(1)
        .executeTakeFirst();
      return row?.due ?? null;
    },
  };
}

/**
 * One statement, so that two who claim at once get different subjects. What may be claimed is asked for in one way after the other, each of
 * which finds its first row by an index, however many wait: claims of a process that is gone, what stops something, what was put off by a
 * clock that ran ahead, everything else.
 */
async function claimDue(
  engine: Engine,
  db: Kysely<Tables>,
  { gap, lease, now, least }: WorkTableOptions & { readonly now: number; readonly least: Urgency },
): Promise<Claim | null> {
  const token = randomInt(1, 2 ** 47);
  const first = (which: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
    sql`(select key from work where queue = ${QUEUE} and ${which} order by ${order} limit 1 ${engine.skipLocked})`;
  const idle = (which: RawBuilder<unknown>) => first(sql`token is null and dead_at is null and ${which}`, sql`due`);
  const dueAt = (urgency: Urgency) => idle(sql`urgency = ${urgency} and due <= ${Math.floor(now)}`);
  const ways = [
    first(sql`token is not null and ${moreUrgent} >= ${least} and ${engine.leaseOver}`, sql`lease`),
    ...urgent.filter((urgency) => urgency >= least).map(dueAt),
    ...astray(now).map((which) => idle(sql`urgency >= ${least} and ${which}`)),
    ...(least === 0 ? [dueAt(0)] : []),
  ];
  const { rows } = await sql<{
    key: string;
    attempt: number;
    urgency: number;
    delivery: string | null;
    due: number | null;
  }>`
    update work
    set token = ${token}, lease = ${leaseOf(engine, lease, sql`(attempt + 1)`)}, attempt = attempt + 1, rested = ${Math.ceil(now + gap)},
      urgency = ${moreUrgent}, pending_urgency = 0,
      last_error = case when token is null then last_error else ${ENDED} end
    where queue = ${QUEUE} and key = coalesce(${sql.join(ways)})
    returning key, attempt, urgency, delivery, due`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { ...row, due: row.due ?? now, urgency: asUrgency(row.urgency), token };
}

/** The end of a claim; what may be what ends whoever looks at it is claimed again later. */
function leaseOf(engine: Engine, lease: number, attempt: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql`${engine.leaseEnd(lease)} + ${pauseAfter(engine, attempt)}`;
}

const urgent: readonly Urgency[] = [2, 1];

function asUrgency(level: number): Urgency {
  return level === 1 || level === 2 ? level : 0;
}

/**
 * Put off by a clock that ran ahead: only a look that succeeded asks for one much later, and then the subject has rested and has no failed
 * attempt.
 */
function astray(now: number): readonly RawBuilder<unknown>[] {
  const late = Math.floor(now) + ASTRAY;
  return [
    sql`attempt > 0 and due > ${late}`,
    sql`rested = ${NEVER} and due > ${late}`,
    sql`rested > ${late} and due > ${late}`,
  ];
}

/** Rows that only kept the rest between two claims; those that somebody writes to just now are left, so that nobody waits for anybody. */
async function forgetRested({ skipLocked }: Engine, db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .deleteFrom('work')
    .where('queue', '=', QUEUE)
    .where('token', 'is', null)
    .where((of) => {
      const rested = of
        .selectFrom('work')
        .select('key')
        .where('queue', '=', QUEUE)
        .where('token', 'is', null)
        .where('due', 'is', null)
        // With a sign, so that it is found by what is not due: those are few, and most have rested.
        .where(sql<boolean>`+rested <= ${Math.floor(now)}`);
      return sql<boolean>`key in (${rested} ${skipLocked})`;
    })
    .execute();
}
