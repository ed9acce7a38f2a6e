import { describe, expect, it } from '@jest/globals';
import { memoryQueue } from '../builders/memory-queue.ts';
import { startWorker } from '../../src/app/worker.ts';

const quiet = (): void => undefined;

describe('the worker, while something must be known first', () => {
  it('looks at what is urgent alone, and at everything as soon as it is known', async () => {
    const queue = memoryQueue();
    const looked: string[] = [];
    let isBehind = true;
    const worker = startWorker({
      queue,
      width: 4,
      lane: 0,
      clock: () => 0,
      failed: quiet,
      broken: quiet,
      behind: async () => isBehind,
      look: async ({ key }) => {
        looked.push(key);
        if (key === 'log') isBehind = false;
        return true;
      },
    });
    await queue.enqueue('waits', 0);
    await queue.enqueue('hold', 0, { urgency: 2 });
    worker.kick();
    await worker.idle();
    expect(looked).toEqual(['hold']);
    await queue.enqueue('log', 0, { urgency: 2 });
    worker.kick();
    await worker.idle();
    await worker.stop();
    expect(looked).toEqual(['hold', 'log', 'waits']);
  });
});
