import { afterEach, describe, expect, it } from '@jest/globals';
import type { Claim, WorkQueue } from '../../../src/store/work-queue.ts';
import { MOST_ATTEMPTS } from '../../../src/store/work-table.ts';
import { readQueue } from '../../../src/store/queue-reader.ts';
import { deletion } from '../../ledger/rows.ts';
import { deletionsOf, must, recallOf } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

async function mustClaim(queue: WorkQueue, now: number): Promise<Claim> {
  const claim = await queue.claim(now);
  if (claim === null) throw new Error('nothing was due');
  return claim;
}

const WEEK = 7 * 24 * 3_600_000;

/** What taking deliveries and keeping work promises on every engine. */
export function workContract(newPlace: NewPlace): void {
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);

  describe('work', () => {
    it('outlives the process that was asked for it', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('a', 5);
      await first.close();
      const second = await stores.open(place);
      expect(await second.queue.nextDue()).toBe(5);
      expect(await mustClaim(second.queue, 5)).toMatchObject({ key: 'a', attempt: 1 });
    });

    it('that waits for later is due at once after a start where its key says so, and in its time elsewhere', async () => {
      const place = await stores.place();
      const first = await stores.open(place, { clock: () => 1000 });
      for (const key of ['7 acme/shop release:42:production', '7 acme/shop home:42:9', '7 acme/release:1 #3'])
        await first.queue.enqueue(key, 60_000);
      await first.queue.enqueue('7 acme/shop release:42:staging', 500);
      await first.close();
      const second = await stores.open(place, { clock: () => 1000, atOnce: ' release:' });
      expect(await mustClaim(second.queue, 1000)).toMatchObject({ key: '7 acme/shop release:42:staging' });
      expect(await mustClaim(second.queue, 1000)).toMatchObject({ key: '7 acme/shop release:42:production' });
      expect(await second.queue.claim(1000)).toBeNull();
      expect(await second.queue.nextDue()).toBe(60_000);
    });

    it('is handed out once, however many ask at the same moment', async () => {
      const place = await stores.place();
      const one = await stores.open(place);
      const other = place.shared ? await stores.open(place) : one;
      const keys = Array.from({ length: 30 }, (_, index) => `key ${index}`);
      await Promise.all(keys.map((key) => one.queue.enqueue(key, 0)));
      const claims: (Claim | null)[] = [];
      while (claims.length < 60)
        claims.push(...(await Promise.all([0, 1, 2, 3, 4, 5].map((n) => (n % 2 === 0 ? one : other).queue.claim(0)))));
      const claimed = claims.flatMap((claim) => (claim === null ? [] : [claim.key]));
      expect(claimed.sort()).toEqual(keys.sort());
    });

    it('is given up after many attempts, which is said, and taken up again by the next event', async () => {
      const gaveUp: string[] = [];
      const store = await stores.open(undefined, { gaveUp: (key, reason) => gaveUp.push(`${key}: ${reason}`) });
      await store.queue.enqueue('poison', 0);
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1)
        await store.queue.fail(await mustClaim(store.queue, attempt), attempt, 'it broke');
      expect(gaveUp).toEqual(['poison: it broke']);
      expect(await store.queue.claim(MOST_ATTEMPTS * 2)).toBeNull();
      expect(await store.queue.nextDue()).toBeNull();
      await store.queue.enqueue('poison', 1_000);
      const again = await mustClaim(store.queue, 1_000);
      await store.queue.fail(again, 1_001, 'it broke once more');
      expect(await mustClaim(store.queue, 1_001)).toMatchObject({ attempt: 2 });
    });

    it('is not given up where something came while it was looked at for the last time (T85)', async () => {
      const gaveUp: string[] = [];
      const place = await stores.place();
      const { queue } = await stores.open(place, { gaveUp: (key) => gaveUp.push(key) });
      await queue.enqueue('poison', 0);
      await place.tamper(`update work set attempt = ${MOST_ATTEMPTS - 1}`);
      const last = await mustClaim(queue, 1);
      await queue.enqueue('poison', 5, { urgency: 2 });
      await queue.fail(last, 9, 'it broke');
      expect(await mustClaim(queue, 5)).toMatchObject({ key: 'poison', attempt: 1, urgency: 2 });
      expect(gaveUp).toEqual([]);
    });

    it('that failed keeps its reason, whatever stands in it, and is refused for a time that is none', async () => {
      const place = await stores.place();
      const { queue } = await stores.open(place);
      await queue.enqueue('a', 0);
      await queue.fail(await mustClaim(queue, 0), 1, 'it broke \0 here');
      expect(must(await readQueue(place.where, 5)).troubled).toMatchObject([{ key: 'a', reason: 'it broke  here' }]);
      await expect(queue.enqueue('b', Number.NaN)).rejects.toThrow('b: NaN is no time to look');
    });

    it('that was urgent when its process ended is as urgent for the next one', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('old', 0);
      await first.queue.enqueue('held', 5, { urgency: 2 });
      expect(await mustClaim(first.queue, 5)).toMatchObject({ key: 'held' });
      await first.close();
      if (place.shared) await place.tamper('update work set lease = 1 where token is not null');
      const second = await stores.open(place);
      expect(await second.queue.claim(5, 1)).toMatchObject({ key: 'held', urgency: 2 });
    });

    it('that was given up is taken up again when the App is started anew (T109)', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('poison', 0);
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1)
        await first.queue.fail(await mustClaim(first.queue, attempt), attempt, 'it broke');
      expect(await first.queue.claim(MOST_ATTEMPTS)).toBeNull();
      await first.close();
      const second = await stores.open(place);
      expect(await mustClaim(second.queue, MOST_ATTEMPTS)).toMatchObject({ key: 'poison', attempt: 1 });
    });

    it('that failed is tried at once when the App is started anew, however long it was to wait (T109)', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      await first.queue.enqueue('broke', 0);
      await first.queue.fail(await mustClaim(first.queue, 0), 300_000, 'it broke');
      await first.queue.enqueue('later', 400_000);
      await first.close();
      const second = await stores.open(place, { clock: () => 1_000 });
      expect(await mustClaim(second.queue, 1_000)).toMatchObject({ key: 'broke', attempt: 2 });
      expect(await second.queue.nextDue()).toBe(400_000);
    });

    it('that a clock which ran ahead has put off is done when the clock is right again (T133)', async () => {
      const store = await stores.open(undefined, { gap: 500 });
      const { queue } = store;
      await queue.enqueue('looked at', WEEK);
      await queue.done(await mustClaim(queue, WEEK));
      await queue.enqueue('failed', WEEK);
      await queue.fail(await mustClaim(queue, WEEK), WEEK + 1_000);
      await queue.enqueue('taken in', WEEK);
      await queue.enqueue('looked at', 1_000);
      const keys: string[] = [];
      for (let claim = await queue.claim(1_000); claim !== null; claim = await queue.claim(1_000)) {
        keys.push(claim.key);
        await queue.done(claim);
      }
      expect(keys.sort()).toEqual(['failed', 'looked at', 'taken in']);
    });

    it('that is wanted much later waits until then', async () => {
      const { queue } = await stores.open(undefined, { gap: 500 });
      await queue.enqueue('a', 0);
      const claim = await mustClaim(queue, 0);
      await queue.enqueue('a', WEEK);
      await queue.done(claim);
      expect(await queue.claim(1_000)).toBeNull();
      expect(await queue.claim(WEEK - 1)).toBeNull();
      expect((await mustClaim(queue, WEEK)).key).toBe('a');
    });

    it('waits while its database does not answer, and is given back as soon as it does (T145)', async () => {
      const place = await stores.place();
      const lines: string[] = [];
      const store = await stores.open(place, { clock: () => 50, log: (line) => lines.push(line) });
      await store.queue.enqueue('a', 0);
      const claim = await mustClaim(store.queue, 0);
      await place.tamper('alter table work rename to elsewhere');
      await store.queue.done(claim);
      await store.queue.enqueue('b', 7);
      expect(await store.queue.claim(10)).toBeNull();
      expect(await store.queue.nextDue()).toBe(1_050);
      await place.tamper('alter table elsewhere rename to work');
      expect((await mustClaim(store.queue, 10)).key).toBe('b');
      expect(await store.queue.claim(10)).toBeNull();
      expect(await store.queue.nextDue()).toBeNull();
      expect(lines).toEqual([expect.stringMatching('^the queue does not answer: .*work'), 'the queue answers again']);
    });
  });

  describe('a delivery', () => {
    const delivery = { id: 'd1', event: 'issue_comment', receivedAt: 1_000 };

    it('is taken with what it teaches and the work it causes, once (T108)', async () => {
      const store = await stores.open();
      expect(must(await store.take(delivery, [deletion('1')], [{ key: 'a', at: 5 }]))).toBe('new');
      expect(must(await store.take(delivery, [deletion('2')], [{ key: 'b', at: 5 }]))).toBe('duplicate');
      expect(await deletionsOf(store)).toEqual(['1']);
      expect((await mustClaim(store.queue, 5)).key).toBe('a');
      expect(await store.queue.claim(5)).toBeNull();
    });

    it('is taken once when it comes many times at once (T108)', async () => {
      const place = await stores.place();
      const one = await stores.open(place);
      const other = place.shared ? await stores.open(place) : one;
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          (n % 2 === 0 ? one : other).take(delivery, [deletion(String(n))], [{ key: String(n), at: 0 }]),
        ),
      );
      expect(answers.filter((answer) => must(answer) === 'new')).toHaveLength(1);
      const [taught, ...more] = await deletionsOf(one);
      expect(more).toEqual([]);
      expect((await mustClaim(one.queue, 0)).key).toBe(taught);
      expect(await one.queue.claim(0)).toBeNull();
    });

    it('leaves nothing behind when it cannot be taken whole, so that it can be sent again (T108, T110)', async () => {
      const store = await stores.open();
      const refused = await store.take(
        delivery,
        [deletion('1'), { ...deletion('2'), at: 'no moment' }],
        [{ key: 'a', at: 0 }],
      );
      expect(refused).toMatchObject({ ok: false, fault: { code: 'LEDGER_UNAVAILABLE' } });
      expect(await store.queue.claim(9)).toBeNull();
      expect(must(await recallOf(store)).head.seq).toBe(1);
      expect(must(await store.take(delivery, [deletion('1')], []))).toBe('new');
    });

    it('spoils none of those that come with it when it cannot be taken, nor the ledger (T108, T145)', async () => {
      const store = await stores.open();
      const numbers = Array.from({ length: 30 }, (_, number) => String(number));
      const answers = await Promise.all(
        numbers.map((id) => {
          const entry = Number(id) % 10 === 7 ? { ...deletion(id), at: 'no moment' } : deletion(id);
          return store.take({ ...delivery, id }, [entry], [{ key: id, at: 0 }]);
        }),
      );
      const refused = numbers.filter((_, index) => answers[index]?.ok === false);
      expect(refused).toEqual(['7', '17', '27']);
      must(await store.ledger.append([deletion('later')]));
      const taken = numbers.filter((id) => !refused.includes(id));
      expect([...(await deletionsOf(store))].sort()).toEqual([...taken, 'later'].sort());
    });

    it('is known for a week, and forgotten then; what it taught is not', async () => {
      const store = await stores.open();
      must(await store.take(delivery, [deletion('1')], []));
      must(await store.take({ ...delivery, id: 'd2', receivedAt: delivery.receivedAt + WEEK }, [], []));
      expect(must(await store.take(delivery, [], []))).toBe('duplicate');
      must(await store.take({ ...delivery, id: 'd3', receivedAt: delivery.receivedAt + 2 * WEEK }, [], []));
      expect(must(await store.take(delivery, [], []))).toBe('new');
      expect(await deletionsOf(store)).toEqual(['1']);
    });
  });
}
