import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';
import { CHECKLIST_PATH } from './town.ts';

let town: ReleaseTown;
let store: Store;
let kept: string;
beforeEach(async () => {
  town = await aReleaseTown(CHECKLIST);
  await town.moveOut();
  kept = join(await mkdtemp(join(tmpdir(), 'holdpoint-release-')), 'store.db');
  store = await aStore(kept);
  await town.moveBackIn(store);
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
  await store.close();
  await rm(dirname(kept), { recursive: true });
});

/** The App goes on with a ledger that takes nothing any more from the first such entry on, as if it were killed right before; tells whether it came to that. */
async function diesBefore(isIt: (body: EntryBody) => boolean): Promise<() => boolean> {
  await town.moveOut();
  let dead = false;
  const { append } = store.ledger;
  const ledger: Store['ledger'] = {
    ...store.ledger,
    append: (entries) => {
      dead ||= entries.some(({ body }) => isIt(body));
      const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'the process is gone' } as const;
      return dead ? Promise.resolve({ ok: false, fault }) : append(entries);
    },
  };
  await town.moveBackIn({ ...store, ledger });
  return () => dead;
}

/** A new process takes over what the last one left. */
async function rises(): Promise<void> {
  await town.moveOut();
  await town.moveBackIn(store);
  await town.settled();
  await town.app().tryAgain();
  await town.settled();
}

async function aRelease(): Promise<string> {
  await town.merge(await town.ready('two'));
  const candidate = await town.merge(await town.ready('three'));
  await town.settled();
  return candidate;
}

describe('a release, after the App was away', () => {
  /** A new process opens what the last one kept, after so many hours of which no webhook tells. */
  async function restarts(hours: number, meanwhile: () => void): Promise<void> {
    await town.moveOut();
    await store.close();
    meanwhile();
    town.clock.later(hours * 3600);
    store = await aStore(kept);
    await town.moveBackIn(store);
    await town.settled();
  }

  it('is looked at again, with what was said on its changes meanwhile (T106)', async () => {
    await town.merge(await town.ready('two'));
    const late = await town.ready('three', { signed: false });
    const candidate = await town.merge(late);
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('action_required');
    await restarts(1, () => void town.say('quinn', late, '/signoff qa'));
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('is looked at again with a hold in its issue, and with the checks of a commit that no pull request brought (T106)', async () => {
    const allowed = CHECKLIST.replace('branches: [main],', 'branches: [main], direct-pushes: allow,');
    const smoke = '  smoke: { title: Smoke, ask: release, check: { name: ci / smoke, app: github-actions } }\n';
    const pushed = town.push('ada', 'main', { [CHECKLIST_PATH]: allowed + smoke });
    town.clock.later(30);
    await town.settled();
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    await restarts(1, () => void town.check(pushed, 'ci / smoke', 'success'));
    expect(town.gate(pushed).conclusion).toBe('success');
    await restarts(1, () => void town.say('quinn', town.home(), '/hold -- it loses carts'));
    expect(town.gate(pushed).conclusion).toBe('action_required');
  });

  it('is looked at twice a day without any event, and costs little (T106)', async () => {
    const candidate = await aRelease();
    town.sandbox.deliveries.hold();
    town.say('rhea', town.home(), '/signoff manager');
    expect(town.gate(candidate).conclusion).toBe('action_required');
    const from = town.sandbox.requests.length;
    for (let hours = 0; hours < 24; hours += 12) {
      town.clock.later(12 * 3600 + 60);
      await town.app().goesOn();
    }
    expect(town.gate(candidate).conclusion).toBe('success');
    const { graphql, reads } = town.app().traffic(from);
    expect(graphql + reads.length).toBeLessThanOrEqual(8);
    town.sandbox.deliveries.release();
  });
});

describe('the App that is killed', () => {
  it('after it has opened the issue of a release and before it has written down which opens no second one (T98)', async () => {
    const died = await diesBefore(({ kind }) => kind === 'release-home');
    const candidate = await aRelease();
    expect(died()).toBe(true);
    expect(town.homes()).toHaveLength(1);
    expect(town.gate(candidate).conclusion).not.toBe('success');
    await rises();
    expect(town.homes()).toHaveLength(1);
    expect(town.home().title).toContain(candidate.slice(0, 7));
    expect(town.gate(candidate).conclusion).toBe('action_required');
    town.say('rhea', town.home(), '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
  });

  it('after it has shut a release that was dropped and before it has written that down leaves nothing open (T78)', async () => {
    const candidate = await aRelease();
    const home = town.home();
    town.say('rhea', home, '/signoff manager');
    await town.settled();
    expect(town.gate(candidate).conclusion).toBe('success');
    const died = await diesBefore((body) => body.kind === 'release-step' && body.step === 'ended');
    town.say('quinn', home, '/drop');
    await town.settled();
    expect(died()).toBe(true);
    expect(town.gate(candidate).conclusion).toBe('action_required');
    expect(exitOf(await gateOf(town, { commit: candidate, as: 'beside' }).ask())).toBe(1);
    await rises();
    expect(town.homes().map(({ state }) => state)).toEqual(['closed']);
    expect(town.gate(candidate).conclusion).toBe('action_required');
  });

  it('after it has shut the candidate that another one replaces and before it has written that down goes on with either (T78)', async () => {
    const candidate = await aRelease();
    const died = await diesBefore((body) => body.kind === 'release-home');
    const next = await town.merge(await town.ready('four'));
    await town.settled();
    expect(died()).toBe(true);
    expect(town.gate(candidate).conclusion).not.toBe('success');
    expect(town.gate(next).conclusion).not.toBe('success');
    await rises();
    expect(town.homes()).toHaveLength(1);
    expect(town.home().title).toContain(next.slice(0, 7));
  });
});
