import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getAccount } from '../../src/sandbox/world/accounts.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { pressButton } from '../../src/sandbox/world/check-runs.ts';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant, type Upkeep } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let store: Store;
let app: Tenant;
let head: string;
let pull: ReturnType<Town['open']>;

beforeEach(async () => {
  town = await aTown();
  store = await aStore();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await app.moveOut();
  await town.close();
  await store.close();
});

/** A change that lacks nothing but the sign-off, in a town whose App looks for what it misses. */
async function almostGreen(upkeep: Upkeep, clocks?: readonly (() => number)[]): Promise<void> {
  app = await moveIn(town, store, upkeep, undefined, clocks);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await later(20);
}

/** So many seconds go by, and what is due then is done. */
async function later(seconds: number): Promise<void> {
  await app.settled();
  town.clock.later(seconds);
  await app.goesOn();
}

/** The App's process ends without a word; GitHub sends to its address as before. */
async function dies(): Promise<void> {
  app.dies({ known: true });
  await town.sandbox.idle();
}

function title(): string {
  return newest()?.output.title ?? '';
}

/** The conclusion of the newest merge gate on the head; undefined: nobody has looked. */
function merge(): string | null | undefined {
  return newest()?.conclusion;
}

function newest() {
  const runs = [...town.repository.checkRuns.values()].filter(
    ({ name, headSha, app: by }) => name === 'holdpoint/merge' && headSha === head && by.id === town.appId,
  );
  return runs.reduce((best, next) => (best === undefined || next.id > best.id ? next : best), runs[0]);
}

/** Octavia presses the button, which GitHub shows nowhere. */
function pressHold(): void {
  const gate = newest();
  if (gate === undefined) throw new Error('no gate');
  pressButton(town.world, getAccount(town.world, 'octavia'), town.repository, gate, 'hold');
}

/** Does what GitHub cannot deliver: its log says so. */
async function unheard(act: () => void): Promise<void> {
  await town.sandbox.idle();
  const us = getApp(town.world, 'holdpoint');
  const { webhook } = us;
  if (webhook === null) throw new Error('nobody listens');
  us.webhook = { ...webhook, url: 'http://127.0.0.1:9' };
  act();
  await town.sandbox.idle();
  us.webhook = webhook;
}

/** Paths that the App asked for as itself, since so many requests. */
function askedAsApp(from: number): readonly string[] {
  return town.sandbox.requests.slice(from).flatMap(({ path }) => (path.startsWith('/app/') ? [path] : []));
}

describe('what happened while the App was down', () => {
  it('is taken in when it is back, as if it had been there (T106)', async () => {
    await almostGreen('beside');
    expect(merge()).not.toBe('success');
    await dies();
    town.say('quinn', pull, '/signoff qa');
    await town.sandbox.idle();
    app = await moveIn(town, store, 'beside');
    await app.settled();
    expect(merge()).toBe('success');
    expect(app.lines).toContain('took in 1 webhook that had not reached us');
  });

  it('closes what is green when it was a hold, whose comment is gone by now (T14, T106)', async () => {
    await almostGreen('beside');
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(merge()).toBe('success');
    await dies();
    const hold = town.say('octavia', pull, '/hold -- the shop burns');
    deleteComment(town.world, town.person('octavia'), town.repository, hold);
    await town.sandbox.idle();
    app = await moveIn(town, store, 'beside');
    await app.settled();
    expect(merge()).not.toBe('success');
  });

  it('is asked for once, and then known', async () => {
    await almostGreen('beside');
    await dies();
    town.say('quinn', pull, '/signoff qa');
    await town.sandbox.idle();
    app = await moveIn(town, store, 'beside');
    await app.settled();
    const from = town.sandbox.requests.length;
    await later(301);
    expect(askedAsApp(from)).toEqual(['/app/hook/deliveries']);
  });
});

describe('a Hold that was pressed while the database was away', () => {
  it('opens nothing after it, before it is read in the log and holds (T85, T106)', async () => {
    const kept = store;
    const unanswered = { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: 'no answer' } } as const;
    let isAway = false;
    store = { ...kept, take: async (...what) => (isAway ? unanswered : kept.take(...what)) };
    await almostGreen('beside');
    await later(301);
    isAway = true;
    town.say('quinn', pull, '/signoff qa');
    pressHold();
    await town.sandbox.idle();
    isAway = false;
    await app.settled();
    expect(merge()).not.toBe('success');
    await later(11);
    await later(450);
    expect(merge()).not.toBe('success');
    expect(app.lines).toContain('took in 2 webhooks that had not reached us');
    expect(title()).toContain('octavia');
    town.say('octavia', pull, '/unhold');
    await later(20);
    expect(merge()).toBe('success');
  });
});

describe('a Hold that was pressed while the App did not listen', () => {
  it.each([
    ['its machine slept, which the clock that nobody sets does not count', { steady: 5, day: 3_600_000 }],
    ['its process stood still', { steady: 20_000, day: 20_000 }],
  ])('because %s opens nothing after it, before it is read in the log and holds (T85, T106)', async (_, went) => {
    let clocks = { steady: 0, day: 0 };
    await almostGreen('beside', [() => clocks.steady, () => clocks.day]);
    await later(301);
    await unheard(pressHold);
    clocks = went;
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(merge()).not.toBe('success');
    expect(title()).toContain('Waits until the App knows what it missed');
    await later(11);
    await later(60);
    expect(merge()).not.toBe('success');
    expect(app.lines).toContain('took in 1 webhook that had not reached us');
    expect(title()).toContain('octavia');
    town.say('octavia', pull, '/unhold');
    await later(20);
    expect(merge()).toBe('success');
  });
});

describe('a Hold that was pressed while too much came at once', () => {
  it('opens nothing after it, before it is read in the log and holds (T85, T106)', async () => {
    await almostGreen('beside');
    await later(301);
    await unheard(pressHold);
    await app.refused();
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(merge()).not.toBe('success');
    expect(title()).toContain('Waits until the App knows what it missed');
    await later(11);
    await later(60);
    expect(merge()).not.toBe('success');
    expect(title()).toContain('octavia');
  });
});

describe('a store that was brought back from a backup', () => {
  it('hears again what GitHub had delivered since, and ends as if nothing had been lost', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdpoint-'));
    const file = join(folder, 'ledger.db');
    await store.close();
    store = await aStore(file);
    await almostGreen('beside');
    await app.moveOut();
    await store.close();
    copyFileSync(file, join(folder, 'backup.db'));
    store = await aStore(file);
    app = await moveIn(town, store, 'beside');
    const hold = town.say('octavia', pull, '/hold -- the shop burns');
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(title()).toContain('octavia');
    await app.moveOut();
    await store.close();
    // Nobody can read the hold on GitHub any more.
    deleteComment(town.world, town.person('octavia'), town.repository, hold);
    town.clock.later(120);
    copyFileSync(join(folder, 'backup.db'), file);
    store = await aStore(file);
    app = await moveIn(town, store, 'beside');
    await app.settled();
    expect(merge()).not.toBe('success');
    expect(app.lines.join('\n')).toMatch(/^took in \d+ webhooks that had not reached us$/m);
    rmSync(folder, { recursive: true });
  });
});

describe('an event that no webhook tells', () => {
  it('is found by the next sweep (T106)', async () => {
    await almostGreen('beside');
    town.sandbox.deliveries.drop({ event: 'issue_comment' });
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    expect(merge()).not.toBe('success');
    await later(601);
    expect(merge()).toBe('success');
  });

  it('is found where it is a new checklist', async () => {
    await almostGreen('beside');
    town.say('quinn', pull, '/signoff qa');
    await app.settled();
    town.sandbox.deliveries.drop({ event: 'push' });
    town.push('ada', 'main', { [CHECKLIST_PATH]: `${ORDINARY}      - { id: law, sign-off: lead }\n` });
    await app.settled();
    await later(601);
    expect(merge()).not.toBe('success');
  });

  it('costs a quiet installation under thirty requests an hour, whatever is open there', async () => {
    await almostGreen('beside');
    town.say('quinn', pull, '/signoff qa');
    await later(1200);
    const from = town.sandbox.requests.length;
    for (let minute = 0; minute < 60; minute += 1) await later(60);
    const asked = town.sandbox.requests.slice(from).map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((one) => one === 'GET /app/hook/deliveries')).toHaveLength(12);
    expect(asked.filter((one) => one === 'POST /graphql').length).toBeLessThanOrEqual(7);
    expect(asked.length).toBeLessThanOrEqual(28);
  });
});

describe('an App that nothing can reach', () => {
  it('hears of everything by asking, seconds later', async () => {
    await almostGreen('pull');
    expect(merge()).not.toBe('success');
    town.say('quinn', pull, '/signoff qa');
    await later(11);
    expect(merge()).toBe('success');
    town.say('octavia', pull, '/hold -- not now');
    await later(11);
    expect(merge()).not.toBe('success');
  });
});
