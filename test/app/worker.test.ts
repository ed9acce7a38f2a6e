import { describe, expect, it } from '@jest/globals';
import { memoryQueue } from '../builders/memory-queue.ts';
import type { WorkQueue } from '../../src/store/work-queue.ts';
import { startWorker } from '../../src/app/worker.ts';

const quiet = (): void => undefined;

describe('the worker', () => {
  it('answers a burst of 200 events on one subject with at most two looks', async () => {
    const queue = memoryQueue();
    let looks = 0;
    let burstIsOver = quiet;
    const burst = new Promise<void>((resolve) => (burstIsOver = resolve));
    const look = async () => {
      looks += 1;
      await burst;
      return true;
    };
    const worker = startWorker({ queue, width: 4, lane: 0, clock: () => 0, failed: quiet, broken: quiet, look });
    for (let event = 0; event < 200; event += 1) {
      await queue.enqueue('a', 0);
      worker.kick();
    }
    burstIsOver();
    await worker.idle();
    await worker.stop();
    expect(looks).toBe(2);
  });

  it('asks the queue no more often for many events at once than for two', async () => {
    const queue = memoryQueue();
    let asked = 0;
    const counted: WorkQueue = {
      ...queue,
      claim: (now, least) => {
        asked += 1;
        return queue.claim(now, least);
      },
    };
    const look = async () => true;
    const worker = startWorker({
      queue: counted,
      width: 1,
      lane: 0,
      clock: () => 0,
      failed: quiet,
      broken: quiet,
      look,
    });
    for (let event = 0; event < 200; event += 1) worker.kick();
    await worker.idle();
    await worker.stop();
    expect(asked).toBeLessThanOrEqual(2);
  });

  it('never looks at one subject twice at the same time', async () => {
    const queue = memoryQueue();
    let now = 0;
    let most = 0;
    let looks = 0;
    const worker = startWorker({
      queue,
      width: 4,
      lane: 0,
      clock: () => 0,
      failed: quiet,
      broken: quiet,
      look: async ({ key }) => {
        now += 1;
        most = Math.max(most, now);
        looks += 1;
        if (looks < 3) await queue.enqueue(key, 0);
        await Promise.resolve();
        now -= 1;
        return true;
      },
    });
    await queue.enqueue('a', 0);
    worker.kick();
    worker.kick();
    await worker.idle();
    await worker.stop();
    expect(most).toBe(1);
    expect(looks).toBe(3);
  });

  it('tries a failed look again later, tells about it, and does not stop the others', async () => {
    const queue = memoryQueue();
    const told: string[] = [];
    const looked: string[] = [];
    const worker = startWorker({
      queue,
      width: 1,
      lane: 0,
      clock: () => 0,
      broken: quiet,
      failed: (claim, reason) => told.push(`${claim.key}: ${String(reason)}`),
      look: async ({ key }) => {
        looked.push(key);
        if (key === 'bad') throw new Error('502');
        return true;
      },
    });
    await queue.enqueue('bad', -1);
    await queue.enqueue('good', 0);
    worker.kick();
    await worker.idle();
    await worker.stop();
    expect(looked).toEqual(['bad', 'good']);
    expect(told).toEqual(['bad: Error: 502']);
    expect(await queue.nextDue()).toBeGreaterThanOrEqual(1_000);
  });

  it('goes on when the queue rejects: a claim is given back in the end, and what is due is looked at (T109)', async () => {
    const queue = memoryQueue();
    const told: string[] = [];
    let rejections = 2;
    const shaky: WorkQueue = {
      ...queue,
      done: async (claim) => {
        rejections -= 1;
        if (rejections >= 0) throw new Error('disk is full');
        return queue.done(claim);
      },
    };
    const looked: string[] = [];
    const worker = startWorker({
      queue: shaky,
      width: 1,
      lane: 0,
      clock: () => 0,
      failed: quiet,
      broken: (reason) => told.push(String(reason)),
      pause: () => Promise.resolve(),
      look: async ({ key }) => {
        looked.push(key);
        return true;
      },
    });
    await queue.enqueue('a', -1);
    await queue.enqueue('b', 0);
    worker.kick();
    await worker.idle();
    await worker.stop();
    expect(looked).toEqual(['a', 'b']);
    expect(told).toEqual(['Error: disk is full', 'Error: disk is full']);
    expect(await queue.nextDue()).toBeNull();
  });

  it('survives a queue that cannot be asked what is due (T109)', async () => {
    const told: string[] = [];
    const dead: WorkQueue = { ...memoryQueue(), claim: () => Promise.reject(new Error('gone')) };
    const worker = startWorker({
      queue: dead,
      width: 1,
      lane: 0,
      clock: () => 0,
      failed: quiet,
      broken: (reason) => told.push(String(reason)),
      look: async () => true,
    });
    worker.kick();
    await worker.idle();
    await worker.stop();
    expect(told).toEqual(['Error: gone']);
  });

  it('waits for a burst that is being taken in, and for no more than a second of it', async () => {
    const queue = memoryQueue();
    const looked: number[] = [];
    let now = 0;
    let askedHowOften = 0;
    const worker = startWorker({
      queue,
      width: 1,
      lane: 0,
      clock: () => now,
      failed: quiet,
      broken: quiet,
      busy: () => {
        askedHowOften += 1;
        return true;
      },
      look: async () => {
        looked.push(now);
        return true;
      },
    });
    await queue.enqueue('a', 0);
    for (now = 0; now <= 1_000; now += 250) {
      worker.kick();
      await worker.idle();
    }
    await worker.stop();
    expect(looked).toEqual([1_000]);
    expect(askedHowOften).toBeGreaterThanOrEqual(5);
  });

  it('goes on with one look at a time, beside urgent ones, while so much is taken in that it waits for looks', async () => {
    const queue = memoryQueue();
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    let isDense = true;
    const worker = startWorker({
      queue,
      width: 4,
      lane: 1,
      clock: () => 0,
      failed: quiet,
      broken: quiet,
      dense: () => isDense,
      look: async ({ key }) => {
        begun.push(key);
        await new Promise<void>((resolve) => ends.set(key, resolve));
        return true;
      },
    });
    const settled = async () => {
      worker.kick();
      await new Promise((resolve) => setImmediate(resolve));
    };
    for (const key of ['a', 'b', 'c']) await queue.enqueue(key, 0);
    await settled();
    expect(begun).toEqual(['a']);
    await queue.enqueue('hold', 0, { urgency: 2 });
    await settled();
    expect(begun).toEqual(['a', 'hold']);
    isDense = false;
    await settled();
    expect(begun).toEqual(['a', 'hold', 'b', 'c']);
    for (const end of ends.values()) end();
    await worker.stop();
  });

  it('looks at others while a look only waits for its turn to write', async () => {
    const queue = memoryQueue();
    const looked: string[] = [];
    let write = quiet;
    const written = new Promise<void>((resolve) => (write = resolve));
    const worker = startWorker({
      queue,
      width: 1,
      lane: 0,
      clock: () => 0,
      failed: quiet,
      broken: quiet,
      look: async ({ key }, aside) => {
        looked.push(key);
        if (key === 'writes') await aside(written);
        looked.push(`${key} done`);
        return true;
      },
    });
    await queue.enqueue('writes', -1);
    await queue.enqueue('reads', 0);
    worker.kick();
    while (!looked.includes('reads done')) await Promise.resolve();
    write();
    await worker.idle();
    await worker.stop();
    expect(looked).toEqual(['writes', 'reads', 'reads done', 'writes done']);
  });

  it('looks at what is urgent beyond its width, and at nothing else', async () => {
    const queue = memoryQueue();
    const looked: string[] = [];
    let end = quiet;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const worker = startWorker({
      queue,
      width: 1,
      lane: 1,
      clock: () => 0,
      failed: quiet,
      broken: quiet,
      look: async ({ key }) => {
        looked.push(key);
        await ended;
        return true;
      },
    });
    await queue.enqueue('first', -2);
    await queue.enqueue('second', -1);
    await queue.enqueue('held', 0, { urgency: 2 });
    await queue.enqueue('held too', 0, { urgency: 2 });
    worker.kick();
    while (looked.length < 2) await Promise.resolve();
    const before = [...looked];
    end();
    await worker.idle();
    await worker.stop();
    expect(before).toEqual(['held', 'held too']);
    expect(looked).toEqual(['held', 'held too', 'first', 'second']);
  });
});
