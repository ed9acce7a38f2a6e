import { setTimeout as sleep } from 'node:timers/promises';
import { startApp } from '../../src/demo/run-app.ts';
import type { AppProcess } from '../../src/demo/run-app.ts';
import type { Chance } from './chance.ts';

/** The App's processes of a round. */
export interface Fleet {
  /** Origins of those that answer. */
  readonly addresses: () => readonly string[];
  /** Whether all of them are there. */
  readonly isWhole: () => boolean;
  readonly kills: () => number;
  readonly freezes: () => number;
  /** Ends one as a power cut would, and starts another in its place after a while. */
  readonly killOne: () => Promise<void>;
  /** Lets one stand still for longer than its claims last, as a machine does that is moved, and go on as if nothing had been. */
  readonly freezeOne: () => Promise<void>;
  /** Ends one as a service manager does, and starts another in its place. */
  readonly replaceOne: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface FleetOptions {
  readonly replicas: number;
  readonly cli: string;
  /** GitHub's address as a replica sees it. */
  readonly apiUrl: (replica: number) => string;
  readonly app: { readonly appId: number; readonly privateKey: string; readonly webhookSecret: string };
  readonly env: Readonly<Record<string, string>>;
  readonly chance: Chance;
  readonly note: (what: string) => void;
}

interface Place {
  readonly replica: number;
  process: AppProcess | null;
}

/** How often a start is tried again, as a service manager does, and after how long. */
const STARTS = 20;
const BETWEEN = 500;

/** Claims last for half a minute; milliseconds. */
const FROZEN = { least: 31_000, most: 36_000 } as const;

export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { replicas, chance, note } = options;
  const places = Array.from({ length: replicas }, (_, replica): Place => ({ replica, process: null }));
  const start = async (place: Place): Promise<void> => {
    place.process = await begin(options, place.replica);
    note(`replica ${place.replica} is there as process ${place.process.pid}`);
  };
  let kills = 0;
  let freezes = 0;
  const frozen = new Set<AppProcess>();
  const take = (): { readonly place: Place; readonly process: AppProcess } | null => {
    const there = places.flatMap((place) => (place.process === null ? [] : [{ place, process: place.process }]));
    const [first, ...rest] = there;
    if (first === undefined) return null;
    const taken = chance.pick([first, ...rest]);
    taken.place.process = null;
    return taken;
  };
  // One after the other: the first one makes the tables.
  for (const place of places) await start(place);
  return {
    addresses: () => places.flatMap(({ process }) => (process === null ? [] : [process.url])),
    isWhole: () => places.every(({ process }) => process !== null),
    kills: () => kills,
    killOne: async () => {
      const taken = take();
      if (taken === null) return;
      await taken.process.kill();
      kills += 1;
      note(`replica ${taken.place.replica} was killed`);
      await sleep(chance.between(0, 400));
      await start(taken.place);
    },
    freezes: () => freezes,
    freezeOne: async () => {
      const taken = take();
      if (taken === null) return;
      const { place, process: one } = taken;
      frozen.add(one);
      process.kill(one.pid, 'SIGSTOP');
      freezes += 1;
      note(`replica ${place.replica} stands still`);
      await sleep(chance.between(FROZEN.least, FROZEN.most));
      if (!frozen.delete(one)) return;
      process.kill(one.pid, 'SIGCONT');
      note(`replica ${place.replica} goes on`);
      place.process = one;
    },
    replaceOne: async () => {
      const taken = take();
      if (taken === null) return;
      const status = await taken.process.stop();
      note(`replica ${taken.place.replica} ended with ${status}`);
      if (status !== 0) throw new Error(`replica ${taken.place.replica} ended with ${status} when it was asked to end`);
      await start(taken.place);
    },
    stop: async () => {
      for (const one of frozen) await one.kill();
      frozen.clear();
      for (const place of places) await place.process?.stop();
    },
  };
}

/** A database that is away keeps an App from starting; whoever runs it tries again. */
async function begin({ cli, apiUrl, app, env, note }: FleetOptions, replica: number): Promise<AppProcess> {
  for (let tried = 1; ; tried += 1) {
    try {
      const data = env['HOLDPOINT_DATA'] ?? '';
      const line = (said: string): void => note(`replica ${replica} says: ${said}`);
      return await startApp({ node: process.execPath, cli, apiUrl: apiUrl(replica), ...app, data, env, line });
    } catch (error) {
      note(`replica ${replica} did not start: ${error instanceof Error ? error.message : String(error)}`);
      if (tried === STARTS) throw error;
      await sleep(BETWEEN);
    }
  }
}
