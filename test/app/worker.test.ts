import { describe, expect, it } from '@jest/globals';
import { memoryQueue } from '../../src/app/work-queue.ts';
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
    const worker = startWorker({ queue, width: 4, clock: () => 0, failed: quiet, look });
    for (let event = 0; event < 200; event += 1) {
      await queue.enqueue('a', 0);
      worker.kick();
    }
    burstIsOver();
    await worker.idle();
    await worker.stop();
    expect(looks).toBe(2);
  });

  it('never looks at one subject twice at the same time', async () => {
    const queue = memoryQueue();
    let now = 0;
    let most = 0;
    let looks = 0;
    const worker = startWorker({
      queue,
      width: 4,
      clock: () => 0,
      failed: quiet,
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
      clock: () => 0,
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
});
