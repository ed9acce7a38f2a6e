import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { aStore } from './app.ts';
import { exitOf, gateOf } from './asking.ts';
import { aReleaseTown, CHECKLIST, type ReleaseTown } from './release-town.ts';

let town: ReleaseTown;
let store: Store;
beforeEach(async () => {
  town = await aReleaseTown(CHECKLIST);
  await town.moveOut();
  store = await aStore();
  await town.moveBackIn(store);
  await town.deployed();
});
afterEach(async () => {
  expect(town.sandbox.violations).toEqual([]);
  await town.leave();
  await store.close();
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
