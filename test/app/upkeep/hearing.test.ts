import { describe, expect, it } from '@jest/globals';
import { createHearing } from '../../../src/app/upkeep/hearing.ts';
import type { Errand, Errands } from '../../../src/gate/start/errands.ts';
import type { ReadFault, Result } from '../../../src/gate/ports.ts';

const down = { code: 'API_UNAVAILABLE', detail: 'GitHub broke' } as const;

/** What was missed as it is heard here, beside a mark that other replicas may write. */
function aHearing(before: Errand | null = null) {
  let time = 0;
  let reads = 0;
  const store: { mark: Errand | null; isDown: boolean } = { mark: before, isDown: false };
  const errands: Errands = {
    read: async (): Promise<Result<Errand | null, ReadFault>> => {
      reads += 1;
      const fault = { code: 'LEDGER_UNAVAILABLE', detail: 'it broke' } as const;
      return store.isDown ? { ok: false, fault } : { ok: true, value: store.mark };
    },
    write: async () => ({ ok: true, value: true }),
    under: async () => ({ ok: true, value: [] }),
  };
  const hearing = createHearing({ errands, clock: () => time });
  const ended = (fault: ReadFault | null, begun = hearing.begins()) => hearing.ended(fault, begun);
  return { ...hearing, ended, store, at: (now: number) => (time = now), reads: () => reads };
}

describe('what was missed before the start', () => {
  it('is awaited until it is known, and then for ever', async () => {
    const { behind, isAwaited, ended, reads } = aHearing();
    expect(await isAwaited()).toBe(true);
    const detail = expect.stringContaining('is not read yet');
    expect(await behind()).toEqual({ code: 'NOT_READ', detail });
    ended(null);
    expect(await isAwaited()).toBe(false);
    expect(await behind()).toBeNull();
    const before = reads();
    ended(down);
    expect([await behind(), await isAwaited(), reads()]).toEqual([null, false, before]);
  });

  it('is not awaited any more when it cannot be read, but nothing opens then, and the reason is told', async () => {
    const { behind, isAwaited, ended } = aHearing();
    ended(down);
    expect(await isAwaited()).toBe(false);
    const detail = expect.stringContaining('could not be read, API_UNAVAILABLE: GitHub broke');
    expect(await behind()).toEqual({ code: 'NOT_READ', detail });
    ended(null);
    expect(await behind()).toBeNull();
  });

  it('is awaited for half a minute at most', async () => {
    const { behind, isAwaited, at } = aHearing();
    at(29_999);
    expect(await isAwaited()).toBe(true);
    at(30_000);
    expect(await isAwaited()).toBe(false);
    expect(await behind()).not.toBeNull();
  });

  it('is known when another replica has read it since, not before', async () => {
    const { behind, isAwaited, at, store } = aHearing({ version: 4, body: { until: 5 } });
    expect(await isAwaited()).toBe(true);
    expect(await behind()).not.toBeNull();
    store.mark = { version: 5, body: { until: 6, behind: true } };
    at(200);
    expect(await isAwaited()).toBe(false);
    expect(await behind()).not.toBeNull();
    store.mark = { version: 6, body: { until: 7, behind: false } };
    expect(await behind()).toBeNull();
  });

  it('is known by the very first mark that anybody writes', async () => {
    const { isAwaited, at, store } = aHearing();
    expect(await isAwaited()).toBe(true);
    store.mark = { version: 1, body: { until: 6, behind: false } };
    at(200);
    expect(await isAwaited()).toBe(false);
  });

  it('asks the store for it five times a second at most, and not at all for what is known', async () => {
    const { isAwaited, at, reads } = aHearing();
    for (let round = 0; round < 100; round += 1) {
      at(round * 10);
      await isAwaited();
    }
    expect(reads()).toBe(5);
  });

  it('is not known where the store does not answer', async () => {
    const { behind, isAwaited, store } = aHearing();
    store.isDown = true;
    expect(await isAwaited()).toBe(true);
    expect(await behind()).not.toBeNull();
  });
});

describe('what was refused here', () => {
  it('is missed: nothing opens before a reading knows it that began when GitHub lists it', async () => {
    const { behind, isAwaited, begins, ended, missed, at } = aHearing();
    ended(null);
    at(1_000);
    const underWay = begins();
    missed();
    const detail = 'what GitHub has in its log of deliveries of what the App could not take in is not read yet';
    expect(await behind()).toEqual({ code: 'NOT_READ', detail });
    expect(await isAwaited()).toBe(false);
    ended(null, underWay);
    at(10_999);
    ended(null);
    expect(await behind()).not.toBeNull();
    at(11_000);
    expect(begins()).toEqual({ at: 11_000, misses: 1, behind: true });
    ended(down);
    expect(await behind()).not.toBeNull();
    ended(null);
    expect([await behind(), begins().behind]).toEqual([null, false]);
  });

  it('does not keep it waiting where the clock was set back', async () => {
    const { behind, ended, missed, at } = aHearing();
    at(90_000);
    missed();
    at(1_000);
    ended(null);
    expect(await behind()).toBeNull();
  });

  it('is known by what another replica reads, where it began when GitHub listed it', async () => {
    const { behind, missed, ended, at, store } = aHearing({ version: 4, body: {} });
    ended(null);
    missed();
    store.mark = { version: 5, body: {} };
    expect(await behind()).not.toBeNull();
    store.mark = { version: 7, body: {} };
    at(10_000);
    for (const version of [7, 8]) {
      store.mark = { version, body: {} };
      expect(await behind()).not.toBeNull();
    }
    store.mark = { version: 9, body: {} };
    expect(await behind()).toBeNull();
  });
});
