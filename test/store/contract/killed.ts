import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/store/ledger-reader.ts';
import { buildTaker, linesOf } from '../taker-process.ts';
import { MOST_ATTEMPTS } from '../../../src/store/work-table.ts';
import { deletionsOf, must } from './entries.ts';
import type { StoreOptions } from '../../../src/store/store.ts';
import type { NewPlace, Place } from './place.ts';
import { storesOf } from './place.ts';

/** Numbers said before each kill: at every one of them the process is somewhere else in its next delivery. */
const KILLS = [1, 2, 3, 5, 8, 13, 21, 34];

/** What is left of a process that was killed in the middle of its work. */
export function killedContract(newPlace: NewPlace): void {
  const stores = storesOf(newPlace);
  let taker = '';
  beforeAll(() => {
    taker = buildTaker();
  });
  afterAll(() => rmSync(taker));
  afterEach(stores.closeAll);

  describe('a process that is killed while it takes deliveries', () => {
    it('leaves everything that it answered for, and nothing half (T110, I9)', async () => {
      const place = await stores.place();
      const answered: string[] = [];
      for (const [round, most] of KILLS.entries()) {
        const first = String((round + 1) * 1_000);
        const lines = await linesOf([process.execPath, taker, place.where, first], (said, child) => {
          if (said.length >= most) child.kill('SIGKILL');
        });
        expect(lines[0]).toBe(first);
        answered.push(...lines);
      }
      const store = await stores.open(place);
      const remembered = await deletionsOf(store);
      expect(remembered).toEqual(expect.arrayContaining(answered));
      const queued: string[] = [];
      for (let claim = await store.queue.claim(0); claim !== null; claim = await store.queue.claim(0))
        queued.push(claim.key);
      expect(queued.sort()).toEqual([...remembered].sort());
      for (const id of remembered)
        expect(must(await store.take({ id, event: 'push', receivedAt: 0 }, [], []))).toBe('duplicate');
      const last = Number(remembered.at(-1)) + 1;
      expect(must(await store.take({ id: String(last), event: 'push', receivedAt: 0 }, [], []))).toBe('new');
      expect(must(await readLedger(place.where, (reader) => reader.verify([])))).toMatchObject({ found: 'whole' });
    });
  });
  describe('a subject whose look ends the process', () => {
    /** A process claims it and is gone; gives what it claimed. */
    const killedBy = async (place: Place, gaveUp?: StoreOptions['gaveUp']) => {
      const store = await stores.open(place, { clock: () => 1_000, lease: 0, ...(gaveUp ? { gaveUp } : {}) });
      const claim = await store.queue.claim(1_000);
      await store.close();
      return claim?.key;
    };

    it('does not come first again when it has killed three processes (T109)', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('poison', 0);
      await first.queue.enqueue('other', 5);
      await first.close();
      const keys: (string | undefined)[] = [];
      for (let kills = 0; kills < 4; kills += 1) keys.push(await killedBy(place));
      expect(keys).toEqual(['poison', 'poison', 'poison', 'other']);
    });

    it('comes first again where it has only failed so often', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('unlucky', 0);
      for (let tries = 0; tries < 5; tries += 1) {
        const claim = await first.queue.claim(tries);
        if (claim !== null) await first.queue.fail(claim, tries, 'GitHub is down');
      }
      await first.queue.enqueue('other', 5);
      await first.close();
      expect([await killedBy(place), await killedBy(place)]).toEqual(['unlucky', 'unlucky']);
    });

    it('is given up when it has done so too often, and taken up by its next event (T109)', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('poison', 0);
      await first.close();
      expect(await killedBy(place)).toBe('poison');
      await place.tamper(`update work set attempt = ${MOST_ATTEMPTS}, lease = 1`);
      const gaveUp: string[] = [];
      const store = await stores.open(place, {
        clock: () => 1_000,
        gaveUp: (key, reason) => gaveUp.push(`${key}: ${reason}`),
      });
      await store.queue.enqueue('other', 0);
      expect((await store.queue.claim(400_000))?.key).toBe('other');
      expect(await store.queue.claim(400_000)).toBeNull();
      expect(gaveUp).toEqual(['poison: the process that looked at it ended, time and again']);
      await store.queue.enqueue('poison', 400_000);
      expect(await store.queue.claim(400_000)).toMatchObject({ key: 'poison', attempt: 1 });
    });
  });
}
