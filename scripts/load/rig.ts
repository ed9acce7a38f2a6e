import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppProcess } from '../../src/demo/run-app.ts';
import { startApp } from '../../src/demo/run-app.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/store/store.ts';
import { postgresServer } from '../../test/system/postgres-server.ts';
import type { GitHub } from './github-process.ts';
import { startGitHub } from './github-process.ts';
import type { Place, Size } from './people.ts';
import type { Sending } from './sender.ts';

/** What stands ready to be measured: a local GitHub with its pull requests, a store, and as many Apps as are started. */
export interface Rig {
  readonly github: GitHub;
  readonly places: readonly Place[];
  /** Starts an App; `pause`: the milliseconds between two writes of one installation, a second where nothing else is set. */
  readonly start: (pause: number) => Promise<AppProcess>;
  /** The store as the Apps have it; the file only while none of them runs. */
  readonly opened: <T>(use: (store: Store) => Promise<T>) => Promise<T>;
  readonly secret: string;
  /** Ends all of it. */
  readonly close: () => Promise<void>;
}

/** Makes it ready. */
export async function rigFor(size: Size, engine: 'embedded' | 'postgres'): Promise<Rig> {
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    return await rig(size, engine, ends, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function rig(size: Size, engine: 'embedded' | 'postgres', ends: (() => Promise<unknown>)[], close: Rig['close']) {
  const data = mkdtempSync(join(tmpdir(), 'holdpoint-load-'));
  ends.push(async () => rmSync(data, { recursive: true, force: true }));
  const server = engine === 'postgres' ? await postgresServer() : null;
  if (server !== null) ends.push(server.stop);
  const github = await startGitHub();
  ends.push(github.stop);
  const { api: apiUrl, appId, privateKey } = await github.ask('begin');
  const places = await github.ask('populate', size);
  const webhookSecret = randomBytes(32).toString('hex');
  const start = async (pause: number): Promise<AppProcess> => {
    const env = {
      HOLDPOINT_WRITE_PAUSE_MS: String(pause),
      ...(server === null ? {} : { DATABASE_URL: server.url }),
    };
    const app = await startApp({
      node: process.execPath,
      cli: 'dist/cli/main.js',
      apiUrl,
      appId,
      privateKey,
      webhookSecret,
      data,
      env,
    });
    ends.push(app.stop);
    return app;
  };
  const opened: Rig['opened'] = async (use) => {
    const store = await openStore(server?.url ?? join(data, 'ledger.db'));
    if (!store.ok) throw new Error(`${store.fault.code}: ${store.fault.seen}`);
    try {
      return await use(store.value);
    } finally {
      await store.value.close();
    }
  };
  return { github, places, start, opened, secret: webhookSecret, close };
}

/** Where deliveries to an App go, and how. */
export function sendingTo({ webhookUrl }: AppProcess, secret: string): Omit<Sending, 'deliveries'> {
  const { pathname: path, origin } = new URL(webhookUrl);
  return { origin, path, secret, width: 32, rate: null };
}
