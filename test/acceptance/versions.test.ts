import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp } from '../../src/demo/run-app.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { moveIn } from './app.ts';
import { exitOf, gateOf, gateStep } from './asking.ts';
import { sameClock } from './clock.ts';
import { aTown, CHECKLIST_PATH, ROOT, type Town } from './town.ts';

// `dist/` is built from time to time, and `src/` goes on: between two builds these are two versions, and one after the other once.

const SECRET = '0123456789abcdef0123456789abcdef';

/** Who is in a team no job can read: it is the App's word that counts. */
const CHECKLIST = `version: 1
roles: { qa: { teams: [acme/qa] } }
environments:
  production: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  qa: { title: QA sign-off, signoff: { role: qa, expires: 12h } }
`;

let town: Town;
beforeEach(async () => void (town = await aTown()));
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.close();
});

/** A merged change whose tests pass; `seen` waits until the App has looked at it. */
async function merged(seen: (commit: string) => Promise<void>) {
  town.push('ada', 'main', { [CHECKLIST_PATH]: CHECKLIST });
  const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
  const pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  const commit = town.merge(pull);
  await seen(commit);
  return { pull, commit };
}

/** What GitHub shows of production's gate on a commit. */
function shown(commit: string): string | null | undefined {
  return [...town.repository.checkRuns.values()].findLast(
    ({ name, headSha, app }) => name === 'holdpoint/production' && headSha === commit && app.id === town.appId,
  )?.conclusion;
}

describe('the Action as it was built last, beside the App as it is now', () => {
  it('waits for what the App waits for, opens with it, and is stopped by a hold', async () => {
    const app = await moveIn(town);
    const { pull, commit } = await merged(() => app.settled());
    const step = async () => (await gateStep(town, commit, { 'app-id': String(town.appId) })).status;
    expect(await step()).toBe(1);
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect([shown(commit), await step()]).toEqual(['success', 0]);
    town.say('octavia', pull, '/hold -- not now');
    await app.settled();
    expect(await step()).toBe(1);
    await app.moveOut();
  });
});

describe('the Action as it is now, beside the App as it was built last', () => {
  it('waits for what the App waits for, opens with it, and is stopped by a hold', async () => {
    const data = mkdtempSync(join(tmpdir(), 'holdpoint-versions-'));
    const registered = getApp(town.world, 'holdpoint');
    const app = await startApp({
      node: process.execPath,
      cli: join(ROOT, 'dist/cli/main.js'),
      apiUrl: town.sandbox.url,
      appId: registered.id,
      privateKey: registered.privateKey ?? '',
      webhookSecret: SECRET,
      data,
      env: { NODE_OPTIONS: sameClock().join(' ') },
    });
    registered.webhook = { url: app.webhookUrl, secret: SECRET };
    const shows = async (commit: string, wanted: string) => {
      const end = performance.now() + 30_000;
      for (; shown(commit) !== wanted; await sleep(50))
        if (performance.now() > end) throw new Error(`never ${wanted}, but ${shown(commit)}:\n${app.lines.join('\n')}`);
    };
    try {
      const { pull, commit } = await merged((one) => shows(one, 'action_required'));
      const ask = async () => exitOf(await gateOf(town, { commit, as: 'beside' }).ask());
      expect(await ask()).toBe(1);
      town.say('quinn', pull, `/signoff qa @${commit}`);
      await shows(commit, 'success');
      expect(await ask()).toBe(0);
      town.say('octavia', pull, '/hold -- not now');
      await shows(commit, 'action_required');
      expect(await ask()).toBe(1);
    } finally {
      await app.stop();
      rmSync(data, { recursive: true, force: true });
    }
  }, 90_000);
});
