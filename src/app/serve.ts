import type { Server } from 'node:http';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.ts';
import type { Log } from './look.ts';
import type { Settings } from './settings.ts';
import type { Store } from '../store/store.ts';
import type { StoreFault } from '../store/store-fault.ts';
import type { Urgency } from '../store/work-queue.ts';
import { createApp } from './app.ts';
import { THE_APP } from './attend.ts';
import { breathingLedger, breathingRequest, createBreath } from './breath.ts';
import { createBudgets } from './budget.ts';
import type { Budget } from './budget.ts';
import { createHttpServer } from './http-server.ts';
import { installationPorts, upkeepPorts } from './installations.ts';
import { createMemo } from './memo.ts';
import { counted } from './counted-requests.ts';
import { prometheusMeter } from './prometheus.ts';
import { reading } from './read-only.ts';
import { shadow } from './shadow.ts';
import { createProbotApp } from './probot-events.ts';
import { openStore } from '../store/store.ts';
import { RELEASES } from './release-target.ts';
import { readAppSlug } from '../github/app-slug.ts';
import { createApi } from '../github/api.ts';
import { whereabouts } from '../github/whereabouts.ts';

/** The running App. */
export interface Serving {
  readonly url: string;
  /** Takes no new deliveries, finishes what is under way, and ends. */
  readonly close: () => Promise<void>;
}

/** Why the App did not start: its store could not be opened. */
export class StoreRefused extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault) {
    super(`${fault.place}: ${fault.seen}`);
    this.fault = fault;
  }
}

/** Different subjects that are looked at at once. */
const WIDTH = 8;

/** Milliseconds from one look at a subject to the next: a burst of events costs two looks, and a single event does not wait. */
const GAP = 500;

/** Milliseconds that deliveries under way may take when the App is asked to end; GitHub itself waits no longer. */
const LAST_ANSWERS = 10_000;

/** Starts the App; rejects when its store cannot be opened or GitHub does not know it, so that it shows at start and not at the first event. */
export async function serve(settings: Settings, log: Log): Promise<Serving> {
  const gaveUp = (key: string, reason: string) => log(`${key}: given up until its next event: ${reason}`);
  const store = await openStore(settings.store, { gap: GAP, gaveUp, log, atOnce: RELEASES });
  if (!store.ok) throw new StoreRefused(store.fault);
  try {
    return await serveWith(settings, store.value, log);
  } catch (error) {
    await store.value.close();
    throw error;
  }
}

/** The part of GitHub's limits that a shadow leaves to the App beside it. */
const LEFT_BY_A_SHADOW = 0.5;

/** Nothing is urgent to whoever only compares: the reserve is for the App beside it. */
function unhurried(budget: Budget): Budget {
  return { ...budget, restsUntil: () => budget.restsUntil(0) };
}

async function serveWith(settings: Settings, store: Store, log: Log): Promise<Serving> {
  const probot = settings.shadow ? reading(createProbotApp(settings, log)) : createProbotApp(settings, log);
  const slug = await readAppSlug(createApi({ request: await probot.requestAsApp() }));
  if (!slug.ok) throw new Error(`GitHub does not accept the App: ${slug.fault.detail}`);
  const budgets = createBudgets(Date.now, settings.shadow ? LEFT_BY_A_SHADOW : undefined);
  const rest = (urgency: Urgency) => Math.max(0, (budgets.restsUntil(urgency) ?? 0) - Date.now());
  const meter = prometheusMeter(() => store.queue.stats(Date.now()), {
    gates: () => store.gates.counts(),
    ledger: async () => (await store.ledger.newest()).ok,
    rests: () => ({ ordinary: rest(0), urgent: rest(2) }),
  });
  const breath = createBreath();
  const requestOf = async (installation: number) =>
    budgets.of(installation).over(breathingRequest(counted(await probot.requestOf(installation), meter), breath));
  const requestAsApp = async () => budgets.of(THE_APP).over(counted(await probot.requestAsApp(), meter));
  let isEnding = false;
  const app = createApp({
    events: probot.events,
    self: { appId: settings.appId, login: `${slug.value}[bot]` },
    ports: installationPorts(settings, slug.value, {
      requestOf,
      members: store.members,
      turns: store.turns,
      silentUntil: (installation) => budgets.of(installation).silentUntil(2),
      isEnding: () => isEnding,
    }),
    budget: settings.shadow ? (installation) => unhurried(budgets.of(installation)) : budgets.of,
    whereIs: async (installation, repository) =>
      whereabouts(createApi({ request: await requestAsApp() }), installation, repository),
    meter,
    ...(settings.log === 'json' ? { trace: log } : {}),
    ...(settings.shadow ? { instead: shadow(meter.shadow()) } : {}),
    upkeep: upkeepPorts(settings, { requestAsApp, requestOf }),
    store: { ...store, ledger: breathingLedger(store.ledger, breath) },
    memo: createMemo(),
    clock: Date.now,
    width: WIDTH,
    log,
  });
  const server = createHttpServer({
    webhookPath: settings.webhookPath,
    receive: app.receive,
    refused: () => void app.refused(),
    ready: () => answers(store),
    metrics: meter.exposition,
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening').catch(async (error: unknown) => {
    await app.worker.stop();
    throw error;
  });
  await app.begin();
  const url = `http://${settings.host}:${portOf(server)}`;
  if (settings.shadow) log(`the shadow of ${slug.value} writes nothing to GitHub; its numbers are on ${url}/metrics`);
  else log(`${slug.value} listens on ${url}${settings.webhookPath}`);
  return {
    url,
    close: async () => {
      isEnding = true;
      await end(server, app, store);
    },
  };
}

/** Deliveries that are being taken in and looks under way are finished before the store is closed under them. */
async function end(server: Server, app: App, store: Store): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await app.worker.stop();
  const late = new AbortController();
  await Promise.race([closed, sleep(LAST_ANSWERS, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
  server.closeAllConnections();
  await store.close();
}

/** Of what is asked of the queue only this says when the store does not answer. */
async function answers({ queue }: Store): Promise<boolean> {
  return (await queue.stats(Date.now())) !== null;
}

/** The port that was given to a server that asked for any. */
function portOf(server: Server): number {
  const address = server.address();
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('the server listens on no port');
}
