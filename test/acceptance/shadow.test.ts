import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ShadowMeter } from '../../src/app/shadow.ts';
import type { LoggedRequest } from '../../src/sandbox/request-log.ts';
import { getApp } from '../../src/sandbox/world/apps.ts';
import { deleteComment } from '../../src/sandbox/world/comments.ts';
import { backUp } from '../../src/store/backup.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore, moveIn, type Tenant } from './app.ts';
import { ORDINARY, ROLLBACK_PLAN } from './checklists.ts';
import { aTown, CHECKLIST_PATH, type Town } from './town.ts';

let town: Town;
let store: Store;
let folder: string;
let app: Tenant | null;
let beside: Tenant | null;
let head: string;
let pull: ReturnType<Town['open']>;
let compared: number;
let standing: Parameters<ShadowMeter['standing']>[0];

const none = { missing: 0, conclusion: 0, title: 0 };
const meter: ShadowMeter = {
  compared: () => void (compared += 1),
  standing: (counts) => void (standing = counts),
};

/** A change that is green, with the App that has made it so. */
beforeEach(async () => {
  [compared, standing, beside] = [0, none, null];
  town = await aTown();
  folder = mkdtempSync(join(tmpdir(), 'holdpoint-shadow-'));
  store = await aStore(join(folder, 'ledger.db'));
  app = await moveIn(town, store);
  town.push('ada', 'main', { [CHECKLIST_PATH]: ORDINARY });
  head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN });
  pull = town.open('dana', 'cart');
  town.check(head, 'ci / test', 'success');
  town.approve('rhea', pull);
  await app.settled();
  town.say('quinn', pull, '/signoff qa');
  await app.settled();
  expect(merge()).toBe('success');
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await beside?.moveOut();
  await app?.moveOut();
  await town.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

function merge(): string | null | undefined {
  const runs = [...town.repository.checkRuns.values()].filter(
    ({ name, headSha, app: by }) => name === 'holdpoint/merge' && headSha === head && by.id === town.appId,
  );
  return runs.toSorted((a, b) => b.id - a.id)[0]?.conclusion;
}

/** The shadow moves in, with a store of its own, and looks at what there is. */
async function shadowed(): Promise<Tenant> {
  beside = await moveIn(town, undefined, 'pull', { shadow: meter });
  await beside.settled();
  return beside;
}

/** So many seconds go by, and both do what is due then. */
async function later(seconds: number): Promise<void> {
  town.clock.later(seconds);
  await app?.goesOn();
  await beside?.goesOn();
}

/** The App ends: what happens now, only the shadow sees. */
async function gone(): Promise<void> {
  await app?.moveOut();
  app = null;
  // GitHub sends to its address as before.
  getApp(town.world, 'holdpoint').webhook = { url: 'http://127.0.0.1:9/', secret: '0'.repeat(32) };
}

/** What a request may change on GitHub. */
function changes({ method, path }: LoggedRequest): boolean {
  return method !== 'GET' && path !== '/graphql' && !path.endsWith('/access_tokens');
}

describe('a shadow beside the App', () => {
  it('agrees with it about a change that was signed before it came, and with what follows, and writes nothing', async () => {
    const { lines } = await shadowed();
    await later(61);
    expect({ compared: compared > 0, standing }).toEqual({ compared: true, standing: none });
    town.say('octavia', pull, '/hold -- not now');
    await later(11);
    await later(61);
    expect(merge()).not.toBe('success');
    expect(standing).toEqual(none);
    expect(lines.filter((line) => line.includes('would show'))).toEqual([]);
  });

  it('finds what it judges otherwise, tells it once, and again when it is over', async () => {
    const { lines } = await shadowed();
    await gone();
    const from = town.sandbox.requests.length;
    town.say('octavia', pull, '/hold -- the shop burns');
    await later(11);
    // The App may be about to show the same.
    expect(standing).toEqual(none);
    await later(61);
    const told = () => lines.filter((line) => line.includes('would show'));
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain(`holdpoint/merge on ${head.slice(0, 7)} shows success: `);
    expect(told()[0]).toMatch(/ and would show (?:failure|action_required): .*octavia/);
    expect(standing.conclusion).toBeGreaterThanOrEqual(1);
    await later(601);
    expect(told()).toHaveLength(1);
    expect(town.sandbox.requests.slice(from).filter(changes)).toEqual([]);
    app = await moveIn(town, store, 'beside');
    town.say('octavia', pull, '/unhold');
    await later(11);
    await later(61);
    await later(601);
    expect(standing).toEqual(none);
    expect(lines.filter((line) => line.endsWith(': agrees again'))).toHaveLength(1);
  });

  it('finds a gate that the App did not write, and writes nothing of it', async () => {
    await shadowed();
    await gone();
    const from = town.sandbox.requests.length;
    head = town.push('dana', 'cart', { 'docs/rollback.md': ROLLBACK_PLAN, 'src/more.js': 'export {};\n' });
    await later(11);
    await later(61);
    expect(standing.missing).toBeGreaterThanOrEqual(1);
    expect(merge()).toBeUndefined();
    expect(town.sandbox.requests.slice(from).filter(changes)).toEqual([]);
  });

  it('finds other words under the same conclusion', async () => {
    const { lines } = await shadowed();
    await gone();
    for (const run of town.repository.checkRuns.values())
      if (run.name === 'holdpoint/merge') run.output = { ...run.output, title: 'Go, says another version' };
    town.say('dana', pull, 'Anybody there?');
    await later(11);
    await later(61);
    expect(standing).toEqual({ ...none, title: 1 });
    expect(lines.join('\n')).toMatch(
      /shows success: Go, says another version and would show success: Go: 4 of 4 met$/m,
    );
  });

  it('that begins with a backup knows what GitHub shows no more', async () => {
    const hold = town.say('octavia', pull, '/hold -- the shop burns');
    await later(11);
    expect((await backUp(join(folder, 'ledger.db'), join(folder, 'copy.db'))).ok).toBe(true);
    deleteComment(town.world, town.person('octavia'), town.repository, hold);
    await later(61);
    expect(merge()).not.toBe('success');
    const copy = await aStore(join(folder, 'copy.db'));
    beside = await moveIn(town, copy, 'pull', { shadow: meter });
    await beside.settled();
    town.say('dana', pull, 'Anybody there?');
    await later(11);
    await later(61);
    expect({ compared: compared > 0, standing }).toEqual({ compared: true, standing: none });
    await beside.moveOut();
    beside = null;
    await copy.close();
  });
});
