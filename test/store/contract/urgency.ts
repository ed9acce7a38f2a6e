import { expect, it } from '@jest/globals';
import type { WorkQueue } from '../../../src/store/work-queue.ts';

/** What a due set promises about what goes first. */
export function urgencyContract(open: (gap?: number) => Promise<WorkQueue>): void {
  it('hands out the most urgent subject first, and of those the one that has been due longest', async () => {
    const queue = await open();
    await queue.enqueue('old', 0);
    await queue.enqueue('failed', 2, { urgency: 1 });
    await queue.enqueue('held', 3, { urgency: 2 });
    await queue.enqueue('held too', 1, { urgency: 2 });
    const keys: (string | undefined)[] = [];
    for (let claims = 0; claims < 4; claims += 1) keys.push((await queue.claim(10))?.key);
    expect(keys).toEqual(['held too', 'held', 'failed', 'old']);
  });

  it('hands out nothing less urgent than asked for', async () => {
    const queue = await open();
    await queue.enqueue('old', 0);
    expect(await queue.claim(10, 1)).toBeNull();
    await queue.enqueue('old', 5, { urgency: 1 });
    expect((await queue.claim(10, 1))?.urgency).toBe(1);
  });

  it('stays as urgent as anything that asked, until it was looked at', async () => {
    const queue = await open();
    await queue.enqueue('a', 0, { urgency: 2 });
    await queue.enqueue('a', 0);
    const first = await queue.claim(10);
    expect(first?.urgency).toBe(2);
    if (first === null) return;
    await queue.enqueue('a', 5, { urgency: 1, delivery: 'd2' });
    await queue.done(first);
    const second = await queue.claim(10);
    expect(second?.delivery).toBe('d2');
    expect(second?.urgency).toBeGreaterThanOrEqual(1);
    if (second === null) return;
    await queue.done(second);
    await queue.enqueue('a', 6);
    expect((await queue.claim(1_000))?.urgency).toBe(0);
  });

  it('tells the newest delivery that asked', async () => {
    const queue = await open();
    await queue.enqueue('a', 0, { delivery: 'd1' });
    await queue.enqueue('a', 0, { delivery: 'd2' });
    await queue.enqueue('a', 0);
    expect((await queue.claim(10))?.delivery).toBe('d2');
  });
}
