import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type AppProcess } from '../../src/demo/run-app.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { buildApp } from './built-app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { sameClock } from './clock.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const SECRET = '0123456789abcdef0123456789abcdef';

let town: Town;
let cli: string;
let data: string;
let app: AppProcess;

beforeAll(() => {
  cli = buildApp();
});
afterAll(() => rmSync(cli));
beforeEach(async () => {
  town = await aTown();
  data = mkdtempSync(join(tmpdir(), 'holdpoint-ending-'));
  app = await start();
});
afterEach(async () => {
  await app.stop();
  await town.close();
  rmSync(data, { recursive: true, force: true });
});

async function start(): Promise<AppProcess> {
  const registered = getApp(town.world, 'holdpoint');
  const started = await startApp({
    node: process.execPath,
    cli,
    apiUrl: town.sandbox.url,
    appId: registered.id,
    privateKey: registered.privateKey ?? '',
    webhookSecret: SECRET,
    data,
    env: { NODE_OPTIONS: sameClock().join(' ') },
  });
  registered.webhook = { url: started.webhookUrl, secret: SECRET };
  return started;
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  for (; !holds(); await sleep(20))
    if (performance.now() > end) throw new Error(`${what}: never\n${app.lines.join('\n')}`);
}

describe('the App that is asked to end (SIGTERM) while it looks at something', () => {
  it('ends with 0 when that is over, answers nobody meanwhile, and what it had accepted is done by the next one', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
    // GitHub takes so long that the look is under way for some seconds.
    town.sandbox.faults.add({ match: { path: '/graphql' }, kind: 'timeout' });
    const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
    town.open('dana', 'cart');
    await until('GitHub is asked', () => town.sandbox.requests.some(({ path }) => path === '/graphql'));
    await town.sandbox.idle();
    const accepted = town.sandbox.deliveries.log.filter(({ event }) => event === 'pull_request');
    expect(accepted).toMatchObject([{ statusCode: 202 }]);
    const ended = app.stop();
    let answers = true;
    const ask = () =>
      void fetch(`${app.url}/readyz`).catch(() => {
        answers = false;
      });
    await until('nobody is answered any more', () => (ask(), !answers));
    expect(await ended).toBe(0);

    app = await start();
    const ours = () => [...town.repository.checkRuns.values()].filter(({ app: by }) => by.id === town.appId);
    await until('the gate is shown', () =>
      ours().some((run) => run.name === 'holdpoint/merge' && run.headSha === head),
    );
    const names = ours().map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
  }, 90_000);
});
