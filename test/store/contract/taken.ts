import { afterEach, describe, expect, it } from '@jest/globals';
import { must } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

/** What is known of deliveries that were taken, on every engine. */
export function takenContract(newPlace: NewPlace): void {
  describe('deliveries that were taken', () => {
    const stores = storesOf(newPlace);
    afterEach(stores.closeAll);

    it('are known by their ids, however many are asked about', async () => {
      const store = await stores.open();
      const take = (id: string, receivedAt: number) =>
        store.take({ id, event: 'issue_comment', receivedAt }, [], []).then(must);
      await take('a', 5);
      await take('b', 9);
      expect(must(await store.taken.unknown(['a', 'c', 'b', 'd']))).toEqual(['c', 'd']);
      expect(must(await store.taken.unknown([]))).toEqual([]);
      const many = Array.from({ length: 1_234 }, (_, index) => `none ${index}`);
      expect(must(await store.taken.unknown([...many, 'a']))).toEqual(many);
    });

    it('tell when the newest one came', async () => {
      const store = await stores.open();
      expect(must(await store.taken.newest())).toBeNull();
      for (const [id, receivedAt] of [
        ['a', 7],
        ['b', 3],
      ] as const)
        must(await store.take({ id, event: 'push', receivedAt }, [], []));
      expect(must(await store.taken.newest())).toBe(7);
    });

    it('tell every process when members may have changed, also where they come together, and else keep it as it was', async () => {
      const place = await stores.place();
      const store = await stores.open(place);
      const other = place.shared ? await stores.open(place) : store;
      const take = (id: string, ...installations: readonly number[]) =>
        store.take(
          { id, event: 'membership', receivedAt: 5 },
          [],
          [],
          installations.map((installation) => ({ kind: 'members', installation })),
        );
      const told = async () => [must(await other.members.told(7)), must(await other.members.told(8))];
      expect(await told()).toEqual(['', '']);
      await Promise.all([take('a', 7), take('b', 8, 7), take('c')]);
      const [first, other8] = await told();
      expect(new Set(['', first, other8]).size).toBeGreaterThan(1);
      must(await take('a', 7));
      expect(await told()).toEqual([first, other8]);
      must(await take('d', 7));
      const [second] = await told();
      expect([first, '']).not.toContain(second);
      must(await store.members.moved(8));
      expect((await told())[0]).toBe(second);
      expect(['', other8]).not.toContain((await told())[1]);
    });

    it('are counted as waiting only by what they cause', async () => {
      const store = await stores.open();
      must(await store.take({ id: 'a', event: 'push', receivedAt: 1 }, [], [{ key: 'x', at: 10 }]));
      expect(await store.queue.stats(9)).toEqual({ due: 0, age: 0, givenUp: 0 });
      expect(await store.queue.stats(25)).toEqual({ due: 1, age: 15, givenUp: 0 });
    });
  });
}
