import { afterEach, describe, expect, it } from '@jest/globals';
import { failedOn } from '../../../src/gate/park/failed-run.ts';
import type { FailedRun } from '../../../src/gate/park/failed-run.ts';
import { must } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

const commit = 'c'.repeat(40);
const failed: FailedRun = {
  kind: 'failed',
  repository: 42,
  run: 7,
  attempt: 1,
  commit,
  path: '.github/workflows/d.yml',
};

/** What is begun once is begun once, on every engine. */
export function errandContract(newPlace: NewPlace): void {
  describe('what must not be begun twice', () => {
    const stores = storesOf(newPlace);
    afterEach(stores.closeAll);

    it('is begun by whoever comes first, and changed only by who has read it as it is', async () => {
      const { errands } = await stores.open();
      expect(must(await errands.read('start:1'))).toBeNull();
      expect(must(await errands.write('start:1', { by: 'a' }, null))).toBe(true);
      expect(must(await errands.write('start:1', { by: 'b' }, null))).toBe(false);
      expect(must(await errands.read('start:1'))).toEqual({ body: { by: 'a' }, version: 1 });
      expect(must(await errands.write('start:1', { by: 'c' }, 1))).toBe(true);
      expect(must(await errands.write('start:1', { by: 'd' }, 1))).toBe(false);
      expect(must(await errands.read('start:1'))).toEqual({ body: { by: 'c' }, version: 2 });
    });

    it('is not begun by a change of what was never begun', async () => {
      const { errands } = await stores.open();
      expect(must(await errands.write('start:1', {}, 1))).toBe(false);
      expect(must(await errands.read('start:1'))).toBeNull();
    });

    it('outlives the process', async () => {
      const place = await stores.place();
      const before = await stores.open(place);
      must(await before.errands.write('start:1', { by: 'a' }, null));
      await before.close();
      const { errands } = await stores.open(place);
      expect(must(await errands.read('start:1'))).toEqual({ body: { by: 'a' }, version: 1 });
    });

    it('is found by how its key begins, case told apart, at most a hundred', async () => {
      const { errands } = await stores.open();
      for (const key of ['a:1', 'a:2', 'A:3', 'b:1', 'a']) must(await errands.write(key, key, null));
      expect(must(await errands.under('a:')).map(({ body }) => body)).toEqual(['a:1', 'a:2']);
      for (let at = 0; at < 120; at += 1) must(await errands.write(`many:${at}`, at, null));
      expect(must(await errands.under('many:'))).toHaveLength(100);
    });

    it('is forgotten after more than a year', async () => {
      let now = 0;
      const { errands } = await stores.open(undefined, { clock: () => now });
      must(await errands.write('old', 1, null));
      now = 401 * 24 * 3_600_000;
      must(await errands.write('new', 2, null));
      expect(must(await errands.read('old'))).toBeNull();
      expect(must(await errands.read('new'))).not.toBeNull();
    });

    it('keeps a run that failed with the delivery that told it, once', async () => {
      const store = await stores.open();
      const delivery = { id: 'd1', event: 'workflow_run', receivedAt: 1 };
      must(await store.take(delivery, [], [], [failed]));
      must(await store.take({ ...delivery, id: 'd2' }, [], [], [failed, { ...failed, attempt: 2 }]));
      expect(must(await store.errands.under(failedOn(42, commit))).map(({ body }) => body)).toEqual([
        failed,
        { ...failed, attempt: 2 },
      ]);
      expect(must(await store.errands.under(failedOn(4, commit)))).toEqual([]);
    });
  });
}
