import { describe, expect, it } from '@jest/globals';
import type { WorkQueue } from '../../../src/store/work-queue.ts';
import { urgencyContract } from './urgency.ts';

const mustClaim = async (queue: WorkQueue, now: number) => {
  const claim = await queue.claim(now);
  if (claim === null) throw new Error('nothing was due');
  return claim;
};

/** What a due set promises, wherever it is kept; `open` makes an empty one, with its least time between two claims of a subject. */
export function queueContract(open: (gap?: number) => Promise<WorkQueue>): void {
  describe('the due set', () => {
    urgencyContract(open);

    it('folds many events for one subject into one look', async () => {
      const queue = await open();
      for (let event = 0; event < 200; event += 1) await queue.enqueue('a', event);
      expect((await mustClaim(queue, 1_000)).key).toBe('a');
      expect(await queue.claim(1_000)).toBeNull();
    });

    it('looks once more at a subject for which something came while it was looked at', async () => {
      const queue = await open();
      await queue.enqueue('a', 0);
      const first = await mustClaim(queue, 0);
      await queue.enqueue('a', 1);
      await queue.enqueue('a', 2);
      expect(await queue.claim(5)).toBeNull();
      await queue.done(first);
      const second = await mustClaim(queue, 5);
      await queue.done(second);
      expect(await queue.claim(5)).toBeNull();
      expect(await queue.nextDue()).toBeNull();
    });

    it('names the delivery that asks for a look, and none where it asked for an earlier one', async () => {
      const queue = await open();
      await queue.enqueue('a', 0, { delivery: 'd1' });
      const first = await mustClaim(queue, 0);
      expect(first.delivery).toBe('d1');
      await queue.done(first);
      await queue.enqueue('a', 0);
      expect((await mustClaim(queue, 0)).delivery).toBeNull();
    });

    it('hands out the subject that has been due longest, and none before its time', async () => {
      const queue = await open();
      await queue.enqueue('late', 20);
      await queue.enqueue('early', 10);
      expect(await queue.claim(9)).toBeNull();
      expect((await mustClaim(queue, 30)).key).toBe('early');
      expect(await queue.nextDue()).toBe(20);
    });

    it('keeps the earlier of two times', async () => {
      const queue = await open();
      await queue.enqueue('a', 50);
      await queue.enqueue('a', 10);
      await queue.enqueue('a', 90);
      expect(await queue.nextDue()).toBe(10);
    });

    it('counts the attempts of a subject that fails, and forgets them when it succeeds', async () => {
      const queue = await open();
      await queue.enqueue('a', 0);
      await queue.fail(await mustClaim(queue, 0), 5);
      const again = await mustClaim(queue, 5);
      expect(again.attempt).toBe(2);
      await queue.enqueue('a', 6);
      await queue.done(again);
      expect((await mustClaim(queue, 6)).attempt).toBe(1);
    });

    it('ignores a claim that is no longer held', async () => {
      const queue = await open();
      await queue.enqueue('a', 0);
      const claim = await mustClaim(queue, 0);
      await queue.fail(claim, 0);
      const mine = await mustClaim(queue, 0);
      await queue.done(claim);
      await queue.fail(claim, 99);
      expect(await queue.claim(0)).toBeNull();
      await queue.done(mine);
      expect(await queue.nextDue()).toBeNull();
    });

    it('looks at once, and folds a burst that goes on behind the first look into one more', async () => {
      const queue = await open(500);
      const looks: number[] = [];
      for (let now = 0; now < 2_000; now += 10) {
        if (now < 400) await queue.enqueue('a', now);
        const claim = await queue.claim(now);
        if (claim === null) continue;
        looks.push(now);
        await queue.done(claim);
      }
      expect(looks).toEqual([0, 500]);
    });

    it('forgets subjects by how their keys begin, letter by letter, and none that is being looked at', async () => {
      const queue = await open();
      const keys = ['5 a/b #1', '5 a/b_ #1', '5 a/b *', '51 a/b #1', '5 A/b #1', '5 a%b #1'];
      for (const [at, key] of keys.entries()) await queue.enqueue(key, at);
      const claim = await mustClaim(queue, 9);
      expect(claim.key).toBe('5 a/b #1');
      expect(await queue.forget('5 a/b ')).toBe(1);
      expect(await queue.forget('5 a_b ')).toBe(0);
      await queue.done(claim);
      const left: string[] = [];
      for (let next = await queue.claim(9); next !== null; next = await queue.claim(9)) {
        left.push(next.key);
        await queue.done(next);
      }
      expect(left).toEqual(['5 a/b_ #1', '51 a/b #1', '5 A/b #1', '5 a%b #1']);
    });

    it('lets no subject wait for the gap of another', async () => {
      const queue = await open(500);
      await queue.enqueue('a', 0);
      await queue.done(await mustClaim(queue, 0));
      await queue.enqueue('b', 1);
      expect((await mustClaim(queue, 1)).key).toBe('b');
    });
  });
}
