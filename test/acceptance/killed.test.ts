import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../src/demo/observe.ts';
import { startApp, type AppProcess } from '../../src/demo/run-app.ts';
import { createComment, deleteComment } from '../../src/sandbox/world/comments.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { sameClock } from './clock.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, ROOT, type Town } from './town.ts';

const SECRET = '0123456789abcdef0123456789abcdef';

let town: Town;
let data: string;
let app: AppProcess;

beforeEach(async () => {
  town = await aTown();
  data = mkdtempSync(join(tmpdir(), 'holdpoint-killed-'));
  app = await start();
});
afterEach(async () => {
  await app.stop();
  await town.close();
  rmSync(data, { recursive: true, force: true });
});

/** The App as `holdpoint serve` runs it, on what the one before it has kept. */
async function start(): Promise<AppProcess> {
  const registered = getApp(town.world, 'holdpoint');
  const started = await startApp({
    node: process.execPath,
    cli: join(ROOT, 'dist/cli/main.js'),
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

async function merge(): Promise<string | null> {
  const runs = [...town.repository.checkRuns.values()].filter(
    ({ name, app: by }) => name === 'holdpoint/merge' && by.id === town.appId,
  );
  return runs.toSorted((a, b) => b.id - a.id)[0]?.conclusion ?? null;
}

const shows = (conclusion: string) =>
  eventually(`the merge gate shows ${conclusion}`, merge, (seen) => seen === conclusion);

describe('the App that is killed (kill -9) after it has accepted a hold and before it has looked', () => {
  it('closes the gate when it is back, though the hold was deleted meanwhile (T85, T108, T110, I9)', async () => {
    town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
    const head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
    const pull = town.open('dana', 'cart');
    town.check(head, 'ci / test', 'success');
    town.approve('rhea', pull);
    await shows('action_required');
    town.say('quinn', pull, `/signoff qa @${head}`);
    await shows('success');

    // GitHub answers nothing, so that the look cannot come before the end of the process.
    town.sandbox.faults.add({ match: { path: '/graphql' }, times: 1000, kind: 'status', status: 502 });
    const before = town.sandbox.deliveries.log.length;
    const hold = createComment(town.world, town.person('quinn'), pull, '/hold -- the load test still runs');
    const accepted = await eventually(
      'the hold is answered',
      async () => town.sandbox.deliveries.log.slice(before).find(({ event }) => event === 'issue_comment') ?? null,
      (delivery) => delivery !== null,
    );
    expect(accepted?.statusCode).toBe(202);
    await app.kill();
    expect(await merge()).toBe('success');
    deleteComment(town.world, town.person('ada'), town.repository, hold);
    town.sandbox.faults.clear();

    app = await start();
    await shows('action_required');
  }, 60_000);
});
