import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { failedKey } from '../gate/park/failed-run.ts';
import type { FailedRun } from '../gate/park/failed-run.ts';
import type { Noticed } from '../gate/waiting/waiting.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { CheckedChain } from './checked-chain.ts';
import type { TakenDelivery } from './deliveries.ts';
import { insertDeliveries } from './deliveries.ts';
import type { Engine } from './engine.ts';
import { beginIn } from './errand-table.ts';
import { markIn } from './member-marks.ts';
import type { MembersMoved } from './member-marks.ts';
import { LedgerTrouble } from './ledger-fault.ts';
import { appendIn } from './ledger-table.ts';
import type { Tables } from './tables.ts';
import { together } from './together.ts';
import { noticeIn } from './waiting-table.ts';
import type { WorkItem } from './work-table.ts';
import { enqueueIn } from './work-table.ts';

/** What a delivery tells beside what it teaches. */
export type Told = Noticed | FailedRun | MembersMoved;

/** A delivery with what it teaches, the work it causes, and what it tells of deployments. */
export interface Intake {
  readonly delivery: TakenDelivery;
  readonly entries: readonly NewEntry[];
  readonly work: readonly WorkItem[];
  readonly noticed: readonly Told[];
}

async function noteIn(db: Kysely<Tables>, noticed: Noticed | FailedRun, at: number): Promise<void> {
  if (noticed.kind === 'failed') await beginIn(db, failedKey(noticed), noticed, at);
  else await noticeIn(db, noticed, at);
}

/** Deliveries of one transaction at most: while the embedded engine commits them, nothing else runs. */
const MOST = 20;

/** Takes deliveries in, each whole or not at all; those that come together share a transaction. Rejects with LedgerTrouble or a driver's error. */
export function taking(engine: Engine, chain: CheckedChain): (intake: Intake) => Promise<'new' | 'duplicate'> {
  const takeIn = (intakes: readonly Intake[]) =>
    engine.db.transaction().execute(async (db) => {
      const isNew = await insertDeliveries(
        db,
        intakes.map(({ delivery }) => delivery),
      );
      const fresh = intakes.filter((_, index) => isNew[index] === true);
      const entries = fresh.flatMap((intake) => intake.entries);
      if (entries.length > 0) await appendIn(engine, chain, db, [entries]);
      const moved: MembersMoved[] = [];
      for (const { noticed, delivery } of fresh)
        for (const one of noticed)
          if (one.kind === 'members') moved.push(one);
          else await noteIn(db, one, Math.floor(delivery.receivedAt));
      await markIn(db, moved, Math.max(...fresh.map(({ delivery }) => delivery.receivedAt)));
      await enqueueIn(
        engine,
        db,
        fresh.flatMap((intake) => intake.work),
      );
      return isNew.map((is) => (is ? ('new' as const) : ('duplicate' as const)));
    });
  return together(takeIn, {
    most: MOST,
    own: (reason) => reason instanceof LedgerTrouble,
    gather: () => setImmediate(),
  });
}
