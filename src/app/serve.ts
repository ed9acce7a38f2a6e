import type { Server } from 'node:http';
import { once } from 'node:events';
import type { Log } from './look.ts';
import type { Settings } from './settings.ts';
import { createApp } from './app.ts';
import { createHttpServer } from './http-server.ts';
import { installationPorts } from './installations.ts';
import { createMemo } from './memo.ts';
import { createProbotApp } from './probot-events.ts';
import { memoryQueue } from './work-queue.ts';
import { readAppSlug } from '../github/app-slug.ts';
import { createApi } from '../github/api.ts';

/** The running App. */
export interface Serving {
  readonly url: string;
  /** Takes no new deliveries, finishes what is under way, and ends. */
  readonly close: () => Promise<void>;
}

/** Different subjects that are looked at at once. */
const WIDTH = 8;

/** Milliseconds from one look at a subject to the next: a burst of events costs two looks, and a single event does not wait. */
const GAP = 500;

/** Starts the App; rejects when GitHub does not know it, so that a wrong key shows at start and not at the first event. */
export async function serve(settings: Settings, log: Log): Promise<Serving> {
  const probot = createProbotApp(settings, log);
  const slug = await readAppSlug(createApi({ request: await probot.requestAsApp() }));
  if (!slug.ok) throw new Error(`GitHub does not accept the App: ${slug.fault.detail}`);
  const app = createApp({
    events: probot.events,
    self: { appId: settings.appId, login: `${slug.value}[bot]` },
    ports: installationPorts(settings, slug.value, probot.requestOf),
    queue: memoryQueue(GAP),
    memo: createMemo(),
    clock: Date.now,
    width: WIDTH,
    log,
  });
  const server = createHttpServer({ webhookPath: settings.webhookPath, receive: app.receive, ready: () => true });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const url = `http://${settings.host}:${portOf(server)}`;
  log(`${slug.value} listens on ${url}${settings.webhookPath}`);
  return {
    url,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      await app.worker.stop();
    },
  };
}

/** The port that was given to a server that asked for any. */
function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('the server listens on no port');
}
