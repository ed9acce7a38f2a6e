import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { aboutChecks } from '../../scripts/load/flood.ts';
import type { Place } from '../../scripts/load/people.ts';
import { populate, registerApp } from '../../scripts/load/people.ts';
import { quiet } from '../../scripts/scene/quiet.ts';
import { eventually } from '../../src/demo/observe.ts';
import type { AppProcess } from '../../src/demo/run-app.ts';
import { startApp } from '../../src/demo/run-app.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { createComment } from '../../src/sandbox/world/comments.ts';
import { userActor } from '../../src/sandbox/world/tokens.ts';
import type { PostgresServer } from './postgres-server.ts';
import { startPostgres } from './postgres-server.ts';

const SECRET = randomBytes(32).toString('hex');
const EACH_MS = 1000 / 60;
const SECONDS = 6;

let data = '';
let postgres: PostgresServer;
let sandbox: Sandbox;
let app: AppProcess;
let places: readonly Place[] = [];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'holdpoint-restart-'));
  postgres = await startPostgres();
  sandbox = await startSandbox({ rateLimit: 1_000_000, latency: () => 20 });
  const registered = registerApp(sandbox.world);
  places = populate(sandbox.world, registered, { organizations: 2, repositories: 2, pulls: 5 });
  app = await startApp({
    node: process.execPath,
    cli: 'dist/cli/main.js',
    apiUrl: sandbox.api,
    appId: registered.id,
    privateKey: registered.privateKey ?? '',
    webhookSecret: SECRET,
    data,
    env: { DATABASE_URL: postgres.url },
  });
  registered.webhook = { url: app.webhookUrl, secret: SECRET };
  await Promise.all(aboutChecks(places, 20).map(post));
  await shown((gates) => gates.length === 20);
  say('quinn', `/signoff qa @${places[0]?.pulls[0]?.headSha ?? ''}`);
  await shown((gates) => gates.filter(({ conclusion }) => conclusion === 'success').length === 1);
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await sandbox?.close();
  await postgres?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** One delivery as GitHub sends it; the status that it was answered with, 0 for none. */
function post({ id, event, body }: ReturnType<typeof aboutChecks>[number]): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'x-github-delivery': id,
    'x-github-event': event,
    'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
  };
  return fetch(app.webhookUrl, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) }).then(
    ({ status }) => status,
    () => 0,
  );
}

/** Every merge gate that GitHub shows, of whatever age. */
function gates() {
  return [...sandbox.world.repositories.values()]
    .flatMap(({ checkRuns }) => [...checkRuns.values()])
    .filter(({ name }) => name === 'holdpoint/merge')
    .map(({ id, conclusion, output, completedAt }) => ({ id, conclusion, output, completedAt }));
}

async function shown(areSo: (all: ReturnType<typeof gates>) => boolean) {
  return eventually('the gates', async () => gates(), areSo);
}

/** A comment on the first pull request. */
function say(login: string, body: string): void {
  const [repository] = sandbox.world.repositories.values();
  const issue = repository?.issues.get(1);
  if (issue === undefined) throw new Error('there is no pull request');
  createComment(sandbox.world, userActor(getAccount(sandbox.world, login)), issue, body);
}

/** Sends 60 deliveries a second, and restarts the database in the middle. */
async function restartedUnderLoad(how: 'fast' | 'immediate') {
  const deliveries = aboutChecks(places, (SECONDS * 1000) / EACH_MS);
  const begun = performance.now();
  const answers: Promise<number>[] = [];
  const restarting = sleep(1_000).then(() => postgres.restart?.(how));
  for (const [index, delivery] of deliveries.entries()) {
    await sleep(Math.max(0, begun + index * EACH_MS - performance.now()));
    answers.push(post(delivery));
  }
  await restarting;
  return { deliveries, statuses: await Promise.all(answers) };
}

/** How many of the deliveries the database has. */
async function kept(ids: readonly string[]): Promise<number> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const { rows } = await client.query('select count(*)::int as count from delivery where id = any($1)', [ids]);
    return (rows as readonly { readonly count: number }[])[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

/** What the App has written to GitHub. */
function writes() {
  return sandbox.requests.filter(
    ({ method, path }) => method !== 'GET' && !path.endsWith('/access_tokens') && path !== '/graphql',
  );
}

async function peace() {
  const page = async () => (await fetch(`${app.url}/metrics`)).text();
  await eventually('nothing is due', page, (text) => /^holdpoint_queue_due 0$/m.test(text));
  await quiet(sandbox);
}

describe('a PostgreSQL that is started anew while sixty deliveries a second come', () => {
  it.each(['fast', 'immediate'] as const)(
    'costs no delivery and changes no gate, when it ends %s',
    async (how) => {
      await peace();
      const before = { gates: gates(), writes: writes().length };
      const { deliveries, statuses } = await restartedUnderLoad(how);
      expect(statuses.filter((status) => status !== 202 && status !== 200)).toEqual([]);
      expect(await kept(deliveries.map(({ id }) => id))).toBe(deliveries.length);
      await peace();
      expect(gates()).toEqual(before.gates);
      expect(writes().slice(before.writes)).toEqual([]);
    },
    60_000,
  );

  it('leaves an App that goes on as before: a hold shuts what is green', async () => {
    say('octavia', '/hold -- wait');
    const all = await shown((now) => now.every(({ conclusion }) => conclusion !== 'success'));
    expect(all.map(({ conclusion }) => conclusion)).toContain('action_required');
  }, 60_000);
});
