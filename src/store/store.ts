import { randomBytes } from 'node:crypto';
import type { Ledger, ReadFault, Result } from '../gate/ports.ts';
import { link, START } from '../ledger/chain.ts';
import type { NewEntry } from '../ledger/entry.ts';
import { checkedChain } from './checked-chain.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import { answered } from './ledger-fault.ts';
import { appendIn, ledgerTable } from './ledger-table.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { CannotOpen, driverText } from './store-fault.ts';
import type { StoreFault } from './store-fault.ts';
import type { WorkQueue } from './work-queue.ts';
import { enqueueIn, releaseClaims, workTable } from './work-table.ts';
import type { WorkItem, WorkTableOptions } from './work-table.ts';

/** A webhook delivery by GitHub's id of it; `receivedAt` in milliseconds since 1970. */
export interface TakenDelivery {
  readonly id: string;
  readonly event: string;
  readonly receivedAt: number;
}

/** What the App remembers and has to do. */
export interface Store {
  readonly ledger: Ledger;
  readonly queue: WorkQueue;
  /** A delivery, what it teaches and the work it causes: all durable, or nothing. A delivery that was taken before changes nothing. */
  readonly take: (
    delivery: TakenDelivery,
    entries: readonly NewEntry[],
    work: readonly WorkItem[],
  ) => Promise<Result<'new' | 'duplicate', ReadFault>>;
  readonly close: () => Promise<void>;
}

/** How a store is opened. */
export interface StoreOptions extends Partial<WorkTableOptions> {
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Opens the store at a file, at `:memory:`, or at a `postgres://` address, with its tables made and its chain checked. */
export async function openStore(where: string, options: StoreOptions = {}): Promise<Result<Store, StoreFault>> {
  const place = placeOf(where);
  let engine: Engine | undefined;
  try {
    engine = isPostgres(where) ? openPostgres(where) : openEmbedded(where);
    await migrate(engine, place);
    return { ok: true, value: await storeOn(engine, options) };
  } catch (error) {
    await engine?.close();
    if (error instanceof CannotOpen) return { ok: false, fault: error.fault };
    const next = 'Look at the database and its log; nothing opens without its ledger.';
    return { ok: false, fault: { code: 'STORE_UNAVAILABLE', place, seen: driverText(error), next } };
  }
}

async function storeOn(engine: Engine, options: StoreOptions): Promise<Store> {
  const chain = checkedChain(engine);
  await nameLedger(engine, options.clock ?? Date.now);
  await answered(() => chain.verify()); // What is wrong with it is said by every use; the App runs on and opens nothing.
  if (engine.name === 'embedded') await releaseClaims(engine);
  const queue = workTable(engine, {
    gap: options.gap ?? 0,
    lease: options.lease ?? 30_000,
    gaveUp: options.gaveUp ?? (() => {}),
  });
  return {
    ledger: ledgerTable(engine, chain),
    queue,
    take: ({ id, event, receivedAt }, entries, work) =>
      answered(() =>
        engine.db.transaction().execute(async (db) => {
          const inserted = await db
            .insertInto('delivery')
            .values({ id, event, received_at: receivedAt })
            .onConflict((on) => on.doNothing())
            .returning('id')
            .execute();
          if (inserted.length === 0) return 'duplicate';
          if (entries.length > 0) await appendIn(engine, chain, db, entries);
          await enqueueIn(engine, db, work);
          return 'new';
        }),
      ),
    close: async () => {
      queue.close();
      await engine.close();
    },
  };
}

/** Gives an empty ledger its random name. */
async function nameLedger(engine: Engine, clock: () => number): Promise<void> {
  await engine.db.transaction().execute(async (db) => {
    await engine.lockLedger(db);
    const first = await db.selectFrom('ledger').select('seq').limit(1).executeTakeFirst();
    if (first !== undefined) return;
    const ledger = randomBytes(16).toString('hex');
    const row = link(START, {
      key: 'opened',
      repository: null,
      change: null,
      at: new Date(clock()).toISOString(),
      body: { kind: 'opened', ledger },
    });
    if ('wrong' in row) throw new Error(row.detail);
    await db.insertInto('ledger').values(row).execute();
  });
}

function isPostgres(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where);
}

/** Where it is, without what an address may hold of a password. */
function placeOf(where: string): string {
  if (!isPostgres(where)) return where;
  const { host, pathname } = URL.parse(where) ?? { host: '', pathname: '' };
  return `postgres://${host}${pathname}`;
}
