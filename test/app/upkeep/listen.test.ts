import { afterEach, describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { listen } from '../../../src/app/upkeep/listen.ts';
import type { Listening } from '../../../src/app/upkeep/listen.ts';
import { LOG_READ } from '../../../src/app/upkeep/log-mark.ts';
import { REFUSED } from '../../../src/app/upkeep/refused-mark.ts';
import { DELIVERIES } from '../../../src/app/upkeep/upkeep.ts';
import { sharedErrands } from './shared-errands.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const running: Listening[] = [];

afterEach(() => {
  for (const one of running.splice(0)) one.end();
});

/** Time for what goes on beside. */
async function beside(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}

/** A process that knows everything, with what it asked of its queue, and its clocks. */
function aProcess(store = sharedErrands(), reads = true) {
  const state = { time: now, steady: 0, kicked: 0, asked: [] as number[], pauses: 0, isQueueDown: false };
  const waiting: (() => void)[] = [];
  const listening = listen({
    errands: store.errands,
    queue: {
      enqueue: async (key, at, because) => {
        expect([key, because]).toEqual([DELIVERIES, { urgency: 2 }]);
        if (state.isQueueDown) throw new Error('it broke');
        state.asked.push(at - now);
      },
    },
    clock: () => state.time,
    clocks: [() => state.steady, () => state.time],
    reads,
    kick: () => void (state.kicked += 1),
    pause: () => {
      state.pauses += 1;
      return new Promise<void>((resolve) => waiting.push(resolve));
    },
  });
  running.push(listening);
  const { hearing } = listening;
  const hears = () => hearing.ended(null, hearing.begins());
  hears();
  /** Time goes on as ever, second by second. */
  const later = (seconds: number): void => {
    for (let second = 0; second < seconds; second += 1) {
      state.time += 1_000;
      state.steady += 1_000;
      listening.standstills.count();
    }
  };
  const goOn = async () => {
    for (const each of waiting.splice(0)) each();
    await beside();
  };
  return { ...listening, state, store, later, hears, goOn };
}

const unread = { code: 'NOT_READ', detail: expect.stringContaining('could not take in is not read yet') };

describe('a process whose machine slept', () => {
  it('opens nothing from its first question on, and has the log read when GitHub lists what came meanwhile', async () => {
    const { behind, state, hears, later } = aProcess();
    expect(await behind()).toBeNull();
    state.time += 3_600_000;
    expect(await behind()).toEqual(unread);
    expect([state.asked, state.kicked]).toEqual([[3_610_000], 1]);
    later(9);
    hears();
    expect(await behind()).toEqual(unread);
    later(1);
    hears();
    expect(await behind()).toBeNull();
  });

  it('opens nothing where it slept while it was asked', async () => {
    const { behind, state, store } = aProcess();
    const { read } = store.errands;
    const asking = aProcess({
      ...store,
      errands: {
        ...store.errands,
        read: async (key) => {
          asking.state.time += 60_000;
          return read(key);
        },
      },
    });
    expect(await asking.behind()).toEqual(unread);
    expect([await behind(), state.asked]).toEqual([unread, [10_000]]);
  });

  it('does not take for known what a reading told that went on meanwhile', async () => {
    const { behind, state, hearing } = aProcess();
    const begun = hearing.begins();
    state.time += 3_600_000;
    hearing.ended(null, begun);
    expect(await behind()).toEqual(unread);
  });

  it.each([
    ['back', -3_600_000],
    ['forwards', 3_600_000],
  ])('is not kept waiting by a clock that is set %s, but for one reading more', async (_, by) => {
    const { behind, state, hears, later } = aProcess();
    state.time += by;
    expect(await behind()).toEqual(unread);
    later(10);
    hears();
    expect(await behind()).toBeNull();
  });
});

describe('a process that refused a webhook', () => {
  it('keeps every other one on its store from opening as well, also where they are asked at once', async () => {
    const store = sharedErrands();
    const [one, other] = [aProcess(store), aProcess(store)];
    expect(await other.behind()).toBeNull();
    await one.refused();
    await beside();
    expect(await Promise.all([other.behind(), other.behind(), one.behind()])).toEqual([unread, unread, unread]);
    expect([one.state.asked, other.state.asked]).toEqual([[10_000], [10_000]]);
    for (const each of [one, other]) {
      each.later(10);
      each.hears();
      expect(await each.behind()).toBeNull();
    }
  });

  it('tells the others as soon as the store answers', async () => {
    const store = sharedErrands();
    const one = aProcess(store);
    const other = aProcess(store);
    store.isDown = true;
    await one.refused();
    await beside();
    expect(await other.behind()).toEqual({
      code: 'LEDGER_UNAVAILABLE',
      detail:
        'whether another process of the App had to refuse a webhook is not known, because the store does not answer',
    });
    await one.goOn();
    store.isDown = false;
    expect(await other.behind()).toBeNull();
    await one.goOn();
    expect(await other.behind()).toEqual(unread);
    expect(one.state.pauses).toBe(3);
    await one.goOn();
    expect([one.state.pauses, store.at(REFUSED)?.version]).toEqual([3, 1]);
  });

  it('tells nobody any more of what was read meanwhile, nor when it has ended', async () => {
    const store = sharedErrands();
    const [one, ending] = [aProcess(store), aProcess(store)];
    store.refuses = true;
    for (const each of [one, ending]) await each.refused();
    await beside();
    one.later(10);
    one.hears();
    ending.end();
    store.refuses = false;
    for (const each of [one, ending]) await each.goOn();
    expect(store.at(REFUSED)).toBeNull();
  });

  it('tells again of what it refused while it told', async () => {
    const store = sharedErrands();
    const one = aProcess(store);
    await one.refused();
    await one.refused();
    await beside();
    await one.goOn();
    await one.goOn();
    expect([store.at(REFUSED)?.version, one.state.pauses]).toEqual([2, 2]);
  });

  it('asks once for the log where very many are refused at once', async () => {
    const { refused, state, later } = aProcess();
    for (let count = 0; count < 100; count += 1) await refused();
    expect(state.asked).toEqual([10_000]);
    later(1);
    await refused();
    expect(state.asked).toEqual([10_000, 11_000]);
  });

  it('has the log read in the end, though the queue did not answer', async () => {
    const { refused, behind, later, state } = aProcess();
    state.isQueueDown = true;
    await refused();
    state.isQueueDown = false;
    later(19);
    expect(await behind()).toEqual(unread);
    expect(state.asked).toEqual([]);
    later(1);
    expect(await behind()).toEqual(unread);
    await behind();
    expect(state.asked).toEqual([20_000]);
  });

  it('has it read again where another one has read it that may have begun before', async () => {
    const store = sharedErrands();
    const { refused, behind, later, state } = aProcess(store);
    await store.errands.write(LOG_READ, {}, null);
    await refused();
    later(20);
    expect(await behind()).toEqual(unread);
    await store.errands.write(LOG_READ, {}, 1);
    later(10);
    expect(await behind()).toEqual(unread);
    expect(state.asked).toEqual([10_000, 20_000, 30_000]);
    await store.errands.write(LOG_READ, {}, 2);
    expect(await behind()).toBeNull();
  });

  it('leaves what could not be had to those who try again', async () => {
    const store = sharedErrands();
    const { refused, behind, later, state } = aProcess(store);
    await store.errands.write(LOG_READ, { behind: true }, null);
    await refused();
    later(60);
    expect(await behind()).toEqual(unread);
    expect(state.asked).toEqual([10_000]);
  });
});

describe('an App that hears of webhooks alone', () => {
  it('waits for no log, whatever it refuses', async () => {
    const { refused, state, store } = aProcess(sharedErrands(), false);
    await refused();
    await beside();
    expect([state.asked, store.at(REFUSED)]).toEqual([[], null]);
  });
});
