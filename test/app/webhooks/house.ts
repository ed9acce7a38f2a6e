import type { Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import type { Store } from '../../../src/store/store.ts';
import { createApp } from '../../../src/app/app.ts';
import { createHttpServer } from '../../../src/app/http-server.ts';
import { createMemo } from '../../../src/app/memo.ts';
import { createProbotApp } from '../../../src/app/probot-events.ts';
import { AFTER_PUSH } from '../../../src/app/release-events.ts';
import { readSettings } from '../../../src/app/settings.ts';
import { openStore } from '../../../src/store/store.ts';
import { APP_KEY } from '../../builders/app-key.ts';
import type { Us } from './model.ts';
import { SECRET, WEBHOOK_PATH } from './http-request.ts';

/** What changed since it was asked the last time. */
export interface Change {
  /** Deliveries that were kept, by their ids. */
  readonly deliveries: readonly string[];
  /** Keys of the subjects that are to be looked at, as the store's queue hands them out. */
  readonly work: readonly string[];
  readonly remembered: readonly NewEntry[];
  /** How many entries the ledger grew by. */
  readonly grown: number;
  readonly lines: readonly string[];
}

/** The App with its real server, signature check, intake and store; nobody looks, so that all that a delivery caused can be seen. */
export interface House {
  readonly server: Server;
  readonly us: Us;
  readonly changes: () => Promise<Change>;
  readonly close: () => Promise<void>;
}

const us: Us = { appId: 7, login: 'holdpoint[bot]' };

export async function openHouse(): Promise<House> {
  const settings = settingsOf();
  const opened = await openStore(':memory:');
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  const store = opened.value;
  const seen = { deliveries: new Array<string>(), remembered: new Array<NewEntry>(), lines: new Array<string>() };
  const log = (line: string): void => void seen.lines.push(line);
  const take: Store['take'] = async (delivery, entries, work, noticed) => {
    const taken = await store.take(delivery, entries, work, noticed);
    if (taken.ok && taken.value === 'new') {
      seen.deliveries.push(delivery.id);
      seen.remembered.push(...entries);
    }
    return taken;
  };
  const app = createApp({
    events: createProbotApp(settings, log).events,
    self: us,
    ports: async () => {
      throw new Error('nobody looks here');
    },
    // The worker sees an empty queue, so that the work is still there to be counted.
    store: {
      take,
      ledger: store.ledger,
      waiting: store.waiting,
      errands: store.errands,
      taken: store.taken,
      gates: store.gates,
      queue: { ...store.queue, claim: async () => null, nextDue: async () => null },
    },
    memo: createMemo(),
    clock: Date.now,
    width: 1,
    log,
  });
  const { server, settled } = serverOf(settings.webhookPath, app.receive);
  let length = await lengthOf(store);
  return {
    server,
    us,
    changes: async () => {
      await settled();
      const before = length;
      length = await lengthOf(store);
      const { deliveries, remembered, lines } = seen;
      return {
        deliveries: deliveries.splice(0),
        work: await drained(store),
        remembered: remembered.splice(0),
        grown: length - before,
        lines: lines.splice(0),
      };
    },
    close: async () => {
      await app.worker.stop();
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => void server.close(resolve));
      await store.close();
    },
  };
}

/** The real server, and when nothing is being taken in any more: a connection may end before what came over it is. */
function serverOf(webhookPath: string, take: Parameters<typeof createHttpServer>[0]['receive']) {
  const under = new Set<Promise<unknown>>();
  const receive: typeof take = (delivery) => {
    const receipt = take(delivery);
    under.add(receipt);
    return receipt.finally(() => under.delete(receipt));
  };
  const settled = async (): Promise<void> => {
    await setImmediate();
    while (under.size > 0) await Promise.allSettled(under);
  };
  return { server: createHttpServer({ webhookPath, receive, refused: () => {}, ready: () => true }), settled };
}

/** Takes everything out of the queue. */
async function drained({ queue }: Store): Promise<readonly string[]> {
  const keys: string[] = [];
  // What a push proposes is looked at a moment later; it was caused now.
  const later = Date.now() + AFTER_PUSH + 1_000;
  for (let claim = await queue.claim(later); claim !== null; claim = await queue.claim(later)) {
    keys.push(claim.key);
    await queue.done(claim);
  }
  return keys;
}

async function lengthOf({ ledger }: Store): Promise<number> {
  const head = await ledger.append([]);
  if (!head.ok) throw new Error(head.fault.detail);
  return head.value.seq;
}

function settingsOf() {
  const read = readSettings({
    APP_ID: String(us.appId),
    PRIVATE_KEY: APP_KEY,
    WEBHOOK_SECRET: SECRET,
    WEBHOOK_PATH,
  });
  if (!('settings' in read)) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}
