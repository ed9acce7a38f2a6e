import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/store/ledger-reader.ts';
import { buildTaker, linesOf } from '../taker-process.ts';
import { deletionsOf, must } from './entries.ts';
import type { NewPlace } from './place.ts';
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
}
