import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { createKeptWaiting } from '../../../src/app/upkeep/kept-waiting.ts';
import type { ReadFault } from '../../../src/gate/ports.ts';
import { memoryQueue } from '../../builders/memory-queue.ts';

const unread = { code: 'NOT_READ', detail: 'is not read yet' } as const;

/** Time for what goes on beside. */
async function beside(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}

/** Looks that are kept waiting, with the queue that they come from; a second goes by when it is told to. */
function aProcess() {
  const state = { time: 0, isBehind: true, isStoreDown: false, isQueueDown: false, kicked: 0 };
  const queue = memoryQueue();
  const seconds: (() => void)[] = [];
  const behind = async (): Promise<ReadFault | null> => {
    if (state.isStoreDown) throw new Error('it broke');
    return state.isBehind ? unread : null;
  };
  const waiting = createKeptWaiting({
    isBehind: () => state.isBehind,
    behind,
    queue: {
      enqueue: async (key, at) => {
        if (state.isQueueDown) throw new Error('it broke');
        await queue.enqueue(key, at);
      },
    },
    clock: () => state.time,
    kick: () => void (state.kicked += 1),
    pause: () => new Promise<void>((resolve) => seconds.push(resolve)),
  });
  /** A look at the subject that fails, and is to be tried again in five minutes. */
  const fails = async (key: string, look: Promise<boolean> = Promise.resolve(false)): Promise<void> => {
    await queue.enqueue(key, state.time);
    const claim = await queue.claim(state.time);
    if (claim === null) throw new Error('nothing was due');
    await waiting.watch(key, look).catch(() => undefined);
    await queue.fail(claim, state.time + 300_000);
  };
  const aSecondLater = async (): Promise<void> => {
    state.time += 1_000;
    for (const each of seconds.splice(0)) each();
    await beside();
  };
  const due = async () => (await queue.claim(state.time))?.key ?? null;
  return { state, waiting, fails, aSecondLater, due, asks: () => seconds.length };
}

describe('a look that fails while it is not known what was missed', () => {
  it('is tried again as soon as it is known, and not before', async () => {
    const { state, fails, aSecondLater, due, asks } = aProcess();
    await fails('7 acme/shop #1');
    await aSecondLater();
    expect(await due()).toBeNull();
    state.isBehind = false;
    await aSecondLater();
    expect([await due(), state.kicked, asks()]).toEqual(['7 acme/shop #1', 1, 0]);
  });

  it('is so as well where it broke, and where it became known while it went on', async () => {
    const { state, fails, aSecondLater, due } = aProcess();
    await fails('broke', Promise.reject(new Error('it broke')));
    let ends = (): void => undefined;
    const failed = fails('long', new Promise<boolean>((resolve) => (ends = () => resolve(false))));
    await beside();
    state.isBehind = false;
    ends();
    await failed;
    await aSecondLater();
    expect([await due(), await due(), await due()]).toEqual(['broke', 'long', null]);
  });

  it('is asked for again in a second where the store does not answer, or the queue', async () => {
    const { state, fails, aSecondLater, due } = aProcess();
    await fails('7 acme/shop #1');
    state.isBehind = false;
    state.isStoreDown = true;
    await aSecondLater();
    [state.isStoreDown, state.isQueueDown] = [false, true];
    await aSecondLater();
    expect(await due()).toBeNull();
    state.isQueueDown = false;
    await aSecondLater();
    expect(await due()).toBe('7 acme/shop #1');
  });

  it('tells what the look tells, and waits its turn where nothing was missed', async () => {
    const { state, waiting, fails, due, asks } = aProcess();
    expect(await waiting.watch('one', Promise.resolve(true))).toBe(true);
    await expect(waiting.watch('two', Promise.reject(new Error('it broke')))).rejects.toThrow('it broke');
    expect(asks()).toBe(1);
    state.isBehind = false;
    await fails('three');
    expect(await due()).toBeNull();
  });

  it('is not asked for any more when the process ends', async () => {
    const { state, waiting, fails, aSecondLater, due, asks } = aProcess();
    await fails('7 acme/shop #1');
    waiting.end();
    state.isBehind = false;
    await aSecondLater();
    expect([await due(), asks()]).toEqual([null, 0]);
  });
});
