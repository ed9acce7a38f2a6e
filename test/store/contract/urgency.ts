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
    expect(second?.urgency).toBe(1);
    if (second === null) return;
    await queue.done(second);
    await queue.enqueue('a', 6);
    expect((await queue.claim(1_000))?.urgency).toBe(0);
  });

  it('is not urgent for the time that a look asks for, however urgent the look was', async () => {
    const queue = await open();
    await queue.enqueue('held', 0, { urgency: 2 });
    const claim = await queue.claim(0);
    if (claim === null) throw new Error('nothing was due');
    await queue.enqueue('held', 50);
    await queue.done(claim);
    await queue.enqueue('failed', 60, { urgency: 1 });
    expect(await queue.claim(70)).toMatchObject({ key: 'failed' });
    expect(await queue.claim(70)).toMatchObject({ key: 'held', urgency: 0 });
  });

  it('stays as urgent as it was, and as what came meanwhile, where a look did not succeed', async () => {
    const queue = await open();
    await queue.enqueue('held', 0, { urgency: 2 });
    await queue.enqueue('calm', 0);
    for (const [key, came] of [
      ['held', 1],
      ['calm', 2],
    ] as const) {
      const claim = await queue.claim(0);
      if (claim?.key !== key) throw new Error('another one was due');
      await queue.enqueue(key, 5, { urgency: came });
      await queue.fail(claim, 5);
    }
    expect([await queue.claim(5), await queue.claim(5)]).toMatchObject([{ urgency: 2 }, { urgency: 2 }]);
  });

  it('tells the newest delivery that asked', async () => {
    const queue = await open();
    await queue.enqueue('a', 0, { delivery: 'd1' });
    await queue.enqueue('a', 0, { delivery: 'd2' });
    await queue.enqueue('a', 0);
    expect((await queue.claim(10))?.delivery).toBe('d2');
  });
}
