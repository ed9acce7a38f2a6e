import { randomBytes } from 'node:crypto';
import type { Ledger, ReadFault, Result } from '../gate/ports.ts';
import { link, START } from '../ledger/chain.ts';
import type { Errands } from '../gate/start/errands.ts';
import type { WaitingList } from '../gate/waiting/waiting.ts';
import type { NewEntry } from '../ledger/entry.ts';
import { checkedChain } from './checked-chain.ts';
import type { CheckedChain } from './checked-chain.ts';
import { deliveryCleaner, takenDeliveries } from './deliveries.ts';
import type { TakenDeliveries, TakenDelivery } from './deliveries.ts';
import type { Engine } from './engine.ts';
import { answered, ONCE } from './ledger-fault.ts';
import { errandTable } from './errand-table.ts';
import { ledgerTable } from './ledger-table.ts';
import { memberMarks } from './member-marks.ts';
import type { MemberMarks } from './member-marks.ts';
import { migrate } from './migrations.ts';
import { openEngine } from './open-engine.ts';
import { standingGates } from './standing-gates.ts';
import type { StandingGates } from './standing-gates.ts';
import { steadyQueue } from './steady-queue.ts';
import type { StoreFault } from './store-fault.ts';
import { taking } from './take.ts';
import type { Told } from './take.ts';
import { turnsOn } from './turns.ts';
import type { Turns } from './turns.ts';
import { waitingTable } from './waiting-table.ts';
import type { WorkQueue } from './work-queue.ts';
import { hasten, releaseClaims, retryFailed } from './unfinished-work.ts';
import { workTable } from './work-table.ts';
import type { WorkItem } from './work-table.ts';

/** What the App remembers and has to do. */
export interface Store {
  readonly ledger: Ledger;
  readonly queue: WorkQueue;
  readonly waiting: WaitingList;
  readonly errands: Errands;
  readonly taken: TakenDeliveries;
  readonly members: MemberMarks;
  readonly turns: Turns;
  readonly gates: StandingGates;
  /**
   * A delivery, what it teaches, the work it causes and what it tells of deployments: all durable, or nothing. A delivery that was taken before changes nothing.
   * Faults: LEDGER_UNAVAILABLE, and LEDGER_CORRUPT where it teaches something.
   */
  readonly take: (
    delivery: TakenDelivery,
    entries: readonly NewEntry[],
    work: readonly WorkItem[],
    noticed?: readonly Told[],
  ) => Promise<Result<'new' | 'duplicate', ReadFault>>;
  readonly close: () => Promise<void>;
}

/** How a store is opened. Times are in milliseconds. */
export interface StoreOptions {
  /** Since 1970; default: the system's. */
  readonly clock?: () => number;
  /** Least time from one claim of a subject to its next; default: none. */
  readonly gap?: number;
  /** How long a claim lasts without a sign of life, on PostgreSQL; default: 30 seconds. */
  readonly lease?: number;
  /**
   * Longest time without asking the queue; default: a second on PostgreSQL, where other replicas fill it too, else a minute, because the
   * clock may have been set back; null: never by itself.
   */
  readonly poll?: number | null;
  /** Called when a subject is given up after many attempts; the next event or start revives it. */
  readonly gaveUp?: (key: string, reason: string) => void;
  readonly log?: (line: string) => void;
  /** What stands in the keys of subjects that are looked at at once after the start, however long they were to wait. */
  readonly atOnce?: string;
}

/** Milliseconds that a delivery waits for a database that is gone for a moment; GitHub waits ten seconds for the answer. */
const INTAKE = 7_000;

const LEASE = 30_000;
const POLL = { embedded: 60_000, postgres: 1_000 } as const;

/**
 * Opens the store at a file, at `:memory:`, or at a `postgres://` address: its tables are made and its chain is checked. A chain that is broken
 * opens too: every use of the ledger then answers LEDGER_CORRUPT.
 */
export function openStore(where: string, options: StoreOptions = {}): Promise<Result<Store, StoreFault>> {
  const { clock = Date.now } = options;
  return openEngine(where, 'write', async (engine, place) => {
    await migrate(engine, place);
    await nameLedger(engine, clock);
    const chain = checkedChain(engine, clock);
    await answered(() => chain.verify());
    if (engine.name === 'embedded') await releaseClaims(engine, clock());
    await retryFailed(engine, clock());
    if (options.atOnce !== undefined) await hasten(engine, options.atOnce, clock());
    return storeOn(engine, chain, { ...options, clock });
  });
}

function storeOn(engine: Engine, chain: CheckedChain, options: StoreOptions & { readonly clock: () => number }): Store {
  const { clock, log = () => {}, gap = 0, lease = LEASE, gaveUp = () => {} } = options;
  const queue = workTable(engine, { gap, lease, gaveUp });
  const { poll = POLL[engine.name] } = options;
  const cleaned = deliveryCleaner(engine.db);
  const takeOne = taking(engine, chain);
  return {
    ledger: ledgerTable(engine, chain),
    queue: steadyQueue(queue, { clock, poll, log }),
    waiting: waitingTable(engine),
    errands: errandTable(engine, clock),
    taken: takenDeliveries(engine.db),
    members: memberMarks(engine, clock),
    turns: turnsOn(engine),
    gates: standingGates(engine, clock),
    take: (delivery, entries, work, noticed = []) =>
      answered(async () => {
        const taken = await takeOne({ delivery, entries, work, noticed });
        await answered(() => cleaned(delivery.receivedAt), ONCE); // What stays longer harms nobody; the delivery is taken.
        return taken;
      }, INTAKE),
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
    const at = new Date(clock()).toISOString();
    const row = link(START, { key: 'opened', repository: null, change: null, at, body: { kind: 'opened', ledger } });
    if ('wrong' in row) throw new Error(row.detail);
    await db.insertInto('ledger').values(row).execute();
  });
}
