import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import type { Disk } from './database.ts';
import type { Fleet } from './fleet.ts';
import type { Stage } from './stage.ts';

/** What goes wrong as long as it lasts. */
export interface Trouble {
  /** Lets everything come right again, and waits until it has. */
  readonly end: () => Promise<void>;
  readonly cuts: () => number;
}

export interface TroubleOptions {
  readonly stage: Stage;
  readonly fleet: Fleet;
  readonly disk: Disk;
  /** How many processes share the work. */
  readonly replicas: number;
  readonly chance: Chance;
  readonly note: (what: string) => void;
}

/** Processes die, the database goes away, and GitHub delivers twice, late and out of order, until it is ended. */
export function makeTrouble({ stage, fleet, disk, replicas, chance, note }: TroubleOptions): Trouble {
  const { deliveries } = stage.sandbox;
  let going = true;
  let cuts = 0;
  const kill = async (): Promise<void> => {
    await sleep(chance.between(100, 1_200));
    while (going) {
      if (disk.cut !== null && chance.happens(0.3)) {
        const how = chance.happens(0.3) ? 'restart' : 'terminate';
        note(`the database: ${how}`);
        cuts += 1;
        await disk.cut(how);
      } else await fleet.killOne();
      await sleep(chance.between(300, 1_800));
    }
  };
  const post = async (): Promise<void> => {
    while (going) {
      await sleep(chance.between(50, 300));
      if (chance.happens(0.3)) deliveries.duplicate({}, chance.between(1, 3));
      if (chance.happens(0.5)) continue;
      deliveries.hold();
      await sleep(chance.between(30, 400));
      deliveries.shuffle(chance.number);
      deliveries.release();
    }
  };
  const freeze = async (): Promise<void> => {
    if (replicas < 2 || !chance.happens(0.3)) return;
    await sleep(chance.between(500, 6_000));
    await fleet.freezeOne();
  };
  const all = Promise.all([kill(), post(), freeze()]);
  // It is awaited at its end.
  all.catch(() => undefined);
  return {
    end: async () => {
      going = false;
      await all;
      deliveries.release();
    },
    cuts: () => cuts,
  };
}
