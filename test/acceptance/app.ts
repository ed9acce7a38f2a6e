import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createApp } from '../../src/app/app.ts';
import { THE_APP } from '../../src/app/attend.ts';
import { createBudgets } from '../../src/app/budget.ts';
import { createHttpServer } from '../../src/app/http-server.ts';
import { installationPorts, upkeepPorts } from '../../src/app/installations.ts';
import { createMemo } from '../../src/app/memo.ts';
import { createProbotApp } from '../../src/app/probot-events.ts';
import { readSettings } from '../../src/app/settings.ts';
import { reading } from '../../src/app/read-only.ts';
import { shadow, type ShadowMeter } from '../../src/app/shadow.ts';
import { createApi } from '../../src/github/api.ts';
import { whereabouts } from '../../src/github/whereabouts.ts';
import { openStore } from '../../src/store/store.ts';
import { RELEASES } from '../../src/app/release-target.ts';
import type { Store } from '../../src/store/store.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import type { Town } from './town.ts';

/** As `holdpoint serve` has it: milliseconds from one look at a subject to the next. */
const GAP = 500;
const SECRET = '0123456789abcdef0123456789abcdef';

/** What the App of a test keeps, in memory or in a file. */
export async function aStore(where = ':memory:'): Promise<Store> {
  // Read anew each time: the clock of a town that is founded later takes its place.
  const opened = await openStore(where, { gap: GAP, clock: () => Date.now(), atOnce: RELEASES });
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  return opened.value;
}

/** What a test's App does by itself: nothing, look for what no webhook told, or have no other way to hear of it. */
export type Upkeep = 'none' | 'beside' | 'pull';

/** That it writes nothing and only compares, and who hears what it counts then. */
export interface Beside {
  readonly shadow: ShadowMeter;
}

/**
 * The App of the town in this process, wired as `holdpoint serve` wires it, so that a test can tell when it has nothing left to do. A store
 * that is given outlives it, as a disk does. `clocks` tell it when its process stood still; without them it never does.
 */
export async function moveIn(
  { sandbox, world, clock }: Pick<Town, 'sandbox' | 'world' | 'clock'>,
  kept?: Store,
  upkeep: Upkeep = 'none',
  beside?: Beside,
  clocks: readonly (() => number)[] = [],
) {
  const registered = getApp(world, 'holdpoint');
  const read = readSettings({
    APP_ID: String(registered.id),
    PRIVATE_KEY: registered.privateKey ?? '',
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: sandbox.url,
    HOLDPOINT_WRITE_PAUSE_MS: '0',
  });
  if (!('settings' in read)) throw new Error(JSON.stringify(read.problems));
  const { settings } = read;
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const writing = createProbotApp(settings, log);
  const probot = beside === undefined ? writing : reading(writing);
  const store = kept ?? (await aStore());
  const { queue } = store;
  let appends = 0;
  const counted: Store = {
    ...store,
    ledger: {
      ...store.ledger,
      append: (entries) => {
        appends += 1;
        return store.ledger.append(entries);
      },
    },
  };
  const budget = createBudgets(Date.now);
  const requestAsApp = async () => budget.of(THE_APP).over(await probot.requestAsApp());
  const requestOf = async (installation: number) => budget.of(installation).over(await probot.requestOf(installation));
  const { worker, receive, refused, begin } = createApp({
    events: probot.events,
    self: { appId: settings.appId, login: 'holdpoint[bot]' },
    ports: installationPorts(settings, 'holdpoint', {
      requestOf,
      members: store.members,
      turns: store.turns,
      silentUntil: (installation) => budget.of(installation).silentUntil(2),
    }),
    budget: budget.of,
    whereIs: async (installation, repository) =>
      whereabouts(createApi({ request: await requestAsApp() }), installation, repository),
    ...(beside === undefined ? {} : { instead: shadow(beside.shadow) }),
    ...(upkeep === 'none' ? {} : { upkeep: upkeepPorts({ pull: upkeep === 'pull' }, { requestAsApp, requestOf }) }),
    store: counted,
    memo: createMemo(),
    clock: Date.now,
    clocks,
    width: 8,
    log,
  });
  const server = createHttpServer({
    webhookPath: settings.webhookPath,
    receive,
    refused: () => void refused(),
    ready: () => true,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Behind a firewall nobody listens where GitHub sends.
  const seenFrom = upkeep === 'pull' ? 'http://127.0.0.1:9' : `http://127.0.0.1:${port}`;
  if (beside === undefined) registered.webhook = { url: `${seenFrom}${settings.webhookPath}`, secret: SECRET };
  await begin();
  /** Whether a look only waits for the gap; what failed waits longer. */
  const isDueSoon = async (): Promise<boolean> => {
    const due = await queue.nextDue();
    return due !== null && due <= Date.now() + GAP;
  };
  const idle = async (): Promise<void> => {
    for (let seen = -1; seen !== sandbox.requests.length;) {
      seen = sandbox.requests.length;
      await sandbox.idle();
      await worker.idle();
    }
  };
  /** Resolves when every webhook is delivered and nothing is left to look at but what failed; time moves on as far as it must for that. */
  const settled = async (): Promise<void> => {
    await idle();
    while (await isDueSoon()) {
      clock.later(1);
      worker.kick();
      await idle();
    }
  };
  /** What the App asked since `from` requests, its own tokens aside. */
  const traffic = (from = 0) => {
    const ours = sandbox.requests
      .slice(from)
      .filter(({ actor, tokenKind }) => actor === 'holdpoint[bot]' && tokenKind === 'installation');
    return {
      graphql: ours.filter(isGraphql).length,
      reads: ours.filter((request) => !isGraphql(request) && request.method === 'GET').map(named),
      writes: ours.filter((request) => !isGraphql(request) && request.method !== 'GET').map(named),
    };
  };
  return {
    lines,
    settled,
    traffic,
    /** How often a look wrote into the ledger. */
    appends: () => appends,
    /** The worker looks at what has come due by the time of day. */
    goesOn: async () => {
      worker.kick();
      await settled();
    },
    /** Its server tells of a delivery that it refused unread. */
    refused,
    /** Time for what failed to be tried again. */
    tryAgain: async () => {
      clock.later(600);
      worker.kick();
      await settled();
    },
    /** Its process is gone: nobody answers at its address, and nothing of it is waited for. `known`: GitHub goes on sending there. */
    dies: ({ known = false } = {}) => {
      if (!known) registered.webhook = null;
      server.close();
      server.closeAllConnections();
    },
    moveOut: async () => {
      if (beside === undefined) registered.webhook = null;
      await worker.stop();
      server.close();
      server.closeAllConnections();
      if (kept === undefined) await store.close();
    },
  };
}

export type Tenant = Awaited<ReturnType<typeof moveIn>>;

function isGraphql({ path }: LoggedRequest): boolean {
  return path === '/graphql';
}

function named({ method, path }: LoggedRequest): string {
  return `${method} ${path}`;
}
