import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startApp, type AppProcess } from '../../src/demo/run-app.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { aStore, moveIn } from './app.ts';
import { buildApp } from './built-app.ts';
import { sameClock } from './clock.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

const HOUR = 3600;
const SECRET = '0123456789abcdef0123456789abcdef';

let town: Town;
let cli: string;
let data: string;
let app: AppProcess | null;

beforeAll(() => {
  cli = buildApp();
});
afterAll(() => rmSync(cli));
beforeEach(async () => {
  town = await aTown();
  data = mkdtempSync(join(tmpdir(), 'holdpoint-timers-'));
  app = null;
});
afterEach(async () => {
  await app?.stop();
  await town.close();
  rmSync(data, { recursive: true, force: true });
});

/** The App as `holdpoint serve` runs it, on what the one before it has kept, at the time of day that it is in the town. */
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

/** The process, if one runs, ends without a word; so much time goes by, and nothing happens but that another one starts. */
async function awayFor(hours: number): Promise<void> {
  await app?.kill();
  town.clock.later(hours * HOUR);
  app = await start();
}

/** What a clock that goes by UTC shows so many hours from now. */
function instantIn(hours: number): string {
  return new Date(Date.now() + hours * HOUR * 1000).toISOString();
}

/** Four environments, each with something of its own that time alone changes, and a profile with a time by which it is due. */
function checklist(): string {
  const [from, to] = [instantIn(2), instantIn(6)].map((instant) => instant.slice(11, 16));
  const [begins, ends] = [instantIn(2), instantIn(6)].map((instant) => instant.slice(0, 16));
  return `version: 1
roles: { qa: { users: [quinn] }, lead: { users: [rhea] } }
waivers: { by: lead, max: 12h }
profiles:
  hotfix: { by: lead, branches: ["hotfix/**"], later: [signed, built], due: 3h }
environments:
  opens: { enforce: block, branches: [main], window: { hours: "${from}-${to}", zone: UTC } }
  freezes: { enforce: block, branches: [main], freeze: [{ from: "${begins}", until: "${ends}", reason: Holidays }] }
  lapses: { enforce: block, branches: [main] }
  waives: { enforce: block, branches: [main] }
items:
  tests: { title: Tests pass, check: { name: ci / test, app: github-actions } }
  signed: { title: QA sign-off, environments: [lapses], signoff: { role: qa, expires: 2h } }
  built: { title: It builds, environments: [waives], check: { name: ci / build, app: github-actions } }
`;
}

/** The conclusions of the environments' gates on a commit. */
function gates(commit: string): Readonly<Record<string, string | null | undefined>> {
  const newest = (name: string) =>
    [...town.repository.checkRuns.values()].findLast(
      (run) => run.name === `holdpoint/${name}` && run.headSha === commit && run.app.id === town.appId,
    )?.conclusion;
  return Object.fromEntries(['opens', 'freezes', 'lapses', 'waives'].map((name) => [name, newest(name)]));
}

/** What was said on the issue about the chosen profile; null: there is none. */
function saidOnIssue(): readonly string[] | null {
  const [issue] = [...town.repository.issues.values()].filter(({ kind }) => kind === 'issue');
  if (issue === undefined) return null;
  return [...town.repository.comments.values()].flatMap(({ issueNumber, body }) =>
    issueNumber === issue.number ? [body] : [],
  );
}

/** Waits as long as something real takes; the town's clock stands still meanwhile. */
async function eventually<T>(what: string, ask: () => T, holds: (seen: T) => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!holds(ask())) {
    if (performance.now() > end)
      throw new Error(`${what}: never; GitHub shows ${JSON.stringify(ask())}\n${app?.lines.join('\n')}`);
    await sleep(50);
  }
}

async function shows(what: string, commit: string, wanted: ReturnType<typeof gates>): Promise<void> {
  const same = (seen: ReturnType<typeof gates>) => JSON.stringify(seen) === JSON.stringify(wanted);
  await eventually(what, () => gates(commit), same);
}

describe('what time alone brings about', () => {
  it('is done though the App was killed (kill -9) before and was not there when it was due (T110, I9)', async () => {
    const store = await aStore(join(data, 'ledger.db'));
    const { settled, moveOut } = await moveIn(town, store);
    town.push('ada', 'main', { [CHECKLIST_PATH]: checklist() });
    const head = town.push('dana', 'cart', { 'src/cart.js': 'export {};\n' });
    const pull = town.open('dana', 'cart');
    town.check(head, 'ci / test', 'success');
    town.check(head, 'ci / build', 'failure');
    await settled();
    const commit = town.merge(pull);
    await settled();
    town.say('quinn', pull, '/signoff signed');
    town.say('rhea', pull, `/waive built until ${instantIn(2).slice(0, 16)}Z -- the runner farm is down`);
    const fix = town.push('dana', 'hotfix/cart', { 'src/fix.js': 'export {};\n' });
    const night = town.open('dana', 'hotfix/cart');
    town.check(fix, 'ci / test', 'success');
    await settled();
    town.say('rhea', night, '/profile hotfix -- the shop is down, and qa sleeps');
    await settled();
    const before = { opens: 'action_required', freezes: 'success', lapses: 'success', waives: 'success' };
    expect({ gates: gates(commit), said: saidOnIssue() }).toEqual({ gates: before, said: [] });
    await moveOut();
    await store.close();

    // Nothing is due yet. What a process finds at its start by looking for what was touched lately is found by this one.
    await awayFor(0.5);
    expect(gates(commit)).toEqual(before);
    expect(saidOnIssue()).toEqual([]);

    await awayFor(3);
    await shows('the window is open, and the rest is over', commit, {
      opens: 'success',
      freezes: 'action_required',
      lapses: 'action_required',
      waives: 'failure',
    });
    await eventually(
      'it is said to be due',
      () => saidOnIssue()?.length ?? 0,
      (count) => count === 1,
    );
    expect(saidOnIssue()).toEqual([expect.stringContaining('**Still open**')]);
  }, 120_000);
});
