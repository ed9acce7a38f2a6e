import type { Result } from '../gate/ports.ts';
import { checkVersion } from './migrations.ts';
import { openEngine } from './open-engine.ts';
import type { StoreFault } from './store-fault.ts';
import { workStats } from './work-stats.ts';
import type { WorkStats } from './work-stats.ts';

/** A subject whose last look did not succeed. */
export interface Troubled {
  readonly key: string;
  readonly tries: number;
  /** Why the last of them failed, in words. */
  readonly reason: string;
  /** Until its next event, or the next start of the App. */
  readonly givenUp: boolean;
}

/** What waits, and what could not be looked at; of that at most `MOST`, what was given up first. */
export interface QueueState extends WorkStats {
  readonly troubled: readonly Troubled[];
}

const MOST = 200;

/** Reads the queue of a store, also beside a running App; `now` in milliseconds since 1970. */
export function readQueue(where: string, now: number): Promise<Result<QueueState, StoreFault>> {
  return openEngine(where, 'read', async (engine, place) => {
    await checkVersion(engine, place, 'this');
    const stats = await workStats(engine.db, now);
    const rows = await engine.db
      .selectFrom('work')
      .select(['key', 'attempt', 'last_error', 'dead_at'])
      .where('attempt', '>', 0)
      .where('last_error', 'is not', null)
      .orderBy((of) => of.case().when('dead_at', 'is', null).then(1).else(0).end())
      .orderBy('attempt', 'desc')
      .orderBy('key')
      .limit(MOST)
      .execute();
    await engine.close();
    const troubled = rows.map(({ key, attempt, last_error, dead_at }) => ({
      key,
      tries: attempt,
      reason: last_error ?? '',
      givenUp: dead_at !== null,
    }));
    return { ...stats, troubled };
  });
}
