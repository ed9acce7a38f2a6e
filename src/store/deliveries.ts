import type { Kysely } from 'kysely';
import type { ReadFault, Result } from '../gate/ports.ts';
import { answered } from './ledger-fault.ts';
import type { Tables } from './tables.ts';

/** A webhook delivery by GitHub's id of it; `receivedAt` in milliseconds since 1970. */
export interface TakenDelivery {
  readonly id: string;
  readonly event: string;
  readonly receivedAt: number;
}

/** What is known of the deliveries that were taken. */
export interface TakenDeliveries {
  /** Those of the ids that were never taken, or so long ago that it is forgotten. */
  readonly unknown: (ids: readonly string[]) => Promise<Result<readonly string[], ReadFault>>;
  /** When the newest one was taken, in milliseconds since 1970; null: none was. */
  readonly newest: () => Promise<Result<number | null, ReadFault>>;
}

const HOUR = 3_600_000;

/** GitHub offers a delivery again for three days; a week is longer than anybody asks for one. */
const KEPT = 7 * 24 * HOUR;

/** Deliveries forgotten by one statement, so that the embedded engine is not busy for long. */
const BATCH = 500;

/**
 * Writes deliveries down with one statement, and tells for each whether it is new: false when it stands there already, or came before in the
 * list. In one order, so that two that write the same ones never wait for each other.
 */
export async function insertDeliveries(
  db: Kysely<Tables>,
  deliveries: readonly TakenDelivery[],
): Promise<readonly boolean[]> {
  const rows = deliveries.map(({ id, event, receivedAt }) => ({ id, event, received_at: Math.floor(receivedAt) }));
  const inserted = await db
    .insertInto('delivery')
    .values(rows.sort((a, b) => (a.id < b.id ? -1 : 1)))
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute();
  const fresh = new Set(inserted.map(({ id }) => id));
  // The first of those with the same id has it; what comes after is the same again.
  return deliveries.map(({ id }) => fresh.delete(id));
}

/** Forgets deliveries that nobody sends again, a few at a time: to be called with each one that is taken, at its time. */
export function deliveryCleaner(db: Kysely<Tables>): (now: number) => Promise<void> {
  let next = Number.NEGATIVE_INFINITY;
  return async (now) => {
    if (now < next) return;
    next = now + HOUR;
    const old = db
      .selectFrom('delivery')
      .select('id')
      .where('received_at', '<', Math.floor(now - KEPT))
      .limit(BATCH);
    const { numDeletedRows } = await db.deleteFrom('delivery').where('id', 'in', old).executeTakeFirst();
    if (numDeletedRows >= BATCH) next = now;
  };
}

/** Ids asked about by one statement. */
const ASKED = 500;

/** The deliveries on their table. */
export function takenDeliveries(db: Kysely<Tables>): TakenDeliveries {
  return {
    unknown: (ids) =>
      answered(async () => {
        const known = new Set<string>();
        for (let from = 0; from < ids.length; from += ASKED) {
          const some = ids.slice(from, from + ASKED);
          const rows = await db.selectFrom('delivery').select('id').where('id', 'in', some).execute();
          for (const { id } of rows) known.add(id);
        }
        return ids.filter((id) => !known.has(id));
      }),
    newest: () =>
      answered(async () => {
        const newest = db.selectFrom('delivery').select((of) => of.fn.max('received_at').as('at'));
        return (await newest.executeTakeFirst())?.at ?? null;
      }),
  };
}
