import { afterEach, describe, expect, it } from '@jest/globals';
import { readLedger } from '../../../src/store/ledger-reader.ts';
import { at, deletion } from '../../ledger/rows.ts';
import { deletions, deletionsOf, must, recallOf, repository } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

/** What a ledger promises on every engine. */
export function ledgerContract(newPlace: NewPlace): void {
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);

  describe('the ledger', () => {
    it('remembers what concerns a change and its repository, in order, and nothing else', async () => {
      const store = await stores.open();
      const pin = { key: 'account:qa', repository, change: null, at };
      must(
        await store.ledger.append([
          deletion('2'),
          deletion('of another change', 8),
          { ...deletion('of another repository'), repository: 1 },
          { ...pin, body: { kind: 'account', login: 'qa', id: 4, seenAt: at } },
          deletion('1'),
        ]),
      );
      const { remembered, head } = must(await recallOf(store));
      expect(remembered).toEqual([
        deletion('2').body,
        { kind: 'account', login: 'qa', id: 4, seenAt: at },
        deletion('1').body,
      ]);
      expect(head.seq).toBe(6);
    });

    it('remembers only what was written down from a moment on where no more is asked for, whatever fractions of a second are written', async () => {
      const store = await stores.open();
      const times = [
        '2026-11-20T15:59:59.999Z',
        '2026-11-20T16:00:00.000Z',
        '2026-11-20T16:00:00Z',
        '2026-11-20T16:00:01Z',
      ];
      must(await store.ledger.append(times.map((moment, index) => ({ ...deletion(String(index)), at: moment }))));
      const since = async (moment: string) => {
        const asked = { repository, changes: [7], anchors: [], since: moment };
        const { remembered } = must(await store.ledger.recall(asked));
        return remembered.flatMap((one) => (one.kind === 'comment-deleted' ? [one.id] : []));
      };
      expect(await since('2026-11-20T16:00:00.000Z')).toEqual(['1', '2', '3']);
      expect(await since('2026-11-20T16:00:01Z')).toEqual(['3']);
      expect(await since('2026-11-20T16:00:02Z')).toEqual([]);
    });

    it('keeps the record of what we did, and does not take it for something remembered', async () => {
      const store = await stores.open();
      const commit = 'c'.repeat(40);
      const blob = { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit, blob: commit, text: 'version: 1' };
      const used = { key: 'configuration', repository, change: null, at };
      const head = must(await store.ledger.append([{ ...used, body: { kind: 'configuration', ...blob } }]));
      expect(head.seq).toBe(2);
      expect(must(await recallOf(store))).toEqual({ head, remembered: [] });
    });

    it('says so where more is remembered about a change than one look can bear, and answers for others (T115)', async () => {
      const store = await stores.open();
      const flood = Array.from({ length: 5 }, (_, index) => {
        const { body, ...rest } = deletion(String(index));
        if (body.kind !== 'comment-deleted') throw new Error('no deletion');
        return { ...rest, body: { ...body, id: 'x'.repeat(8 * 1024 * 1024) } };
      });
      must(await store.ledger.append([...flood, deletion('of another change', 8)]));
      expect(await recallOf(store)).toMatchObject({ ok: false, fault: { code: 'TRUNCATED' } });
      expect(await deletionsOf(store, 8)).toEqual(['of another change']);
    });

    it('remembers the same thing once, in one call or in many', async () => {
      const store = await stores.open();
      const first = must(await store.ledger.append([deletion('1'), deletion('2'), deletion('1')]));
      expect(must(await store.ledger.append([deletion('2'), deletion('1')]))).toEqual(first);
      expect(must(await store.ledger.append([]))).toEqual(first);
      expect(await deletionsOf(store)).toEqual(['1', '2']);
    });

    it('appends all or nothing', async () => {
      const store = await stores.open();
      const refused = await store.ledger.append([deletion('1'), { ...deletion('2'), at: 'yesterday' }]);
      expect(refused).toMatchObject({ ok: false, fault: { code: 'LEDGER_UNAVAILABLE' } });
      expect(await deletionsOf(store)).toEqual([]);
      must(await store.ledger.append([deletion('3')]));
      expect(await deletionsOf(store)).toEqual(['3']);
    });

    it('holds more than one page, also at once', async () => {
      const store = await stores.open();
      expect(must(await store.ledger.append(deletions(333))).seq).toBe(334);
      must(await store.ledger.append(deletions(350)));
      expect(await deletionsOf(store)).toEqual(Array.from({ length: 350 }, (_, index) => String(index + 1)));
    });

    it('holds whatever people write', async () => {
      const place = await stores.place();
      const store = await stores.open(place);
      const id = `'; drop table ledger; -- \0 \ud83d 🚀 \u202e "\\" ${'long '.repeat(200)}`;
      must(await store.ledger.append([deletion(id), deletion('1')]));
      expect(await deletionsOf(store)).toEqual([id, '1']);
      expect(must(await readLedger(place.where, (reader) => reader.verify([])))).toMatchObject({ found: 'whole' });
    });

    it('is the same after a restart', async () => {
      const place = await stores.place();
      const first = await stores.open(place);
      const head = must(await first.ledger.append(deletions(3)));
      await first.close();
      const second = await stores.open(place);
      expect(must(await second.ledger.append([]))).toEqual(head);
      expect(must(await second.ledger.append([deletion('4')]))).toMatchObject({ ledger: head.ledger, seq: 5 });
      expect(await deletionsOf(second)).toEqual(['1', '2', '3', '4']);
    });

    it('never forks, however many append at once (T145)', async () => {
      const place = await stores.place();
      const one = await stores.open(place);
      const other = place.shared ? await stores.open(place) : one;
      const appended = await Promise.all(
        deletions(40).map((entry, index) => (index % 2 === 0 ? one : other).ledger.append([entry, deletion('shared')])),
      );
      expect(new Set(appended.map((result) => must(result).hash)).size).toBe(40);
      expect((await deletionsOf(one)).length).toBe(41);
      expect(await deletionsOf(other)).toEqual(await deletionsOf(one));
      expect(must(await readLedger(place.where, (reader) => reader.verify([])))).toMatchObject({
        found: 'whole',
        head: { seq: 42 },
      });
    });

    it('can be read beside the store that writes it', async () => {
      const place = await stores.place();
      const store = await stores.open(place);
      const head = must(await store.ledger.append(deletions(2)));
      const read = await readLedger(place.where, async (reader) => {
        const keys: string[] = [];
        for await (const { key } of reader.rows()) keys.push(key);
        return { keys, found: await reader.verify([head]) };
      });
      expect(must(read)).toEqual({ keys: ['opened', 'deleted:1', 'deleted:2'], found: { found: 'whole', head } });
    });
  });
}
