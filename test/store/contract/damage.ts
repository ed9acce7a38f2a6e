import { afterEach, describe, expect, it } from '@jest/globals';
import { link } from '../../../src/ledger/chain.ts';
import { readLedger } from '../../../src/store/ledger-reader.ts';
import { openStore } from '../../../src/store/store.ts';
import { deletion } from '../../ledger/rows.ts';
import { deletions, deletionsOf, must, recallOf, repository } from './entries.ts';
import type { NewPlace } from './place.ts';
import { storesOf } from './place.ts';

const forged = link({ seq: 6, hash: 'a'.repeat(64) }, deletion('forged'));

/** What somebody with the database in his hands can do, and the entry that must be named. */
const damages: readonly (readonly [what: string, seq: number, statements: readonly string[]])[] = [
  ['another key', 3, [`update ledger set key = 'x' where seq = 3`]],
  ['another repository', 3, ['update ledger set repository = 1 where seq = 3']],
  ['no repository', 3, ['update ledger set repository = null where seq = 3']],
  ['another change', 3, ['update ledger set change = 8 where seq = 3']],
  ['another time', 3, [`update ledger set at = '2026-11-21T20:00:01Z' where seq = 3`]],
  ['another kind', 3, [`update ledger set kind = 'verdict' where seq = 3`]],
  ['another body', 3, [`update ledger set body = replace(body, '"id":"2"', '"id":"9"') where seq = 3`]],
  ['blanks in its body', 3, [`update ledger set body = replace(body, ':', ': ') where seq = 3`]],
  ['another predecessor', 3, [`update ledger set previous = '${'0'.repeat(64)}' where seq = 3`]],
  ['another hash', 3, [`update ledger set hash = '${'f'.repeat(64)}' where seq = 3`]],
  ['another number', 3, ['update ledger set seq = 30 where seq = 3']],
  [
    'its neighbour in its place',
    3,
    ['seq = 300 where seq = 3', 'seq = 3 where seq = 4', 'seq = 4 where seq = 300'].map(
      (set) => `update ledger set ${set}`,
    ),
  ],
  ['nothing in its place', 3, ['delete from ledger where seq = 3']],
  ['nothing in the first place', 1, ['delete from ledger where seq = 1']],
  ['an entry put behind it that nobody chained', 7, [insertion()]],
];

function insertion(): string {
  if ('wrong' in forged) throw new Error(forged.detail);
  const { seq, key, change, at, kind, body, previous, hash } = forged;
  const values = [
    seq,
    `'${key}'`,
    repository,
    change,
    `'${at}'`,
    `'${kind}'`,
    `'${body}'`,
    `'${previous}'`,
    `'${hash}'`,
  ];
  return `insert into ledger (seq, key, repository, change, at, kind, body, previous, hash) values (${values.join(', ')})`;
}

/** What is noticed of damage, on every engine. */
export function damageContract(newPlace: NewPlace): void {
  const stores = storesOf(newPlace);
  afterEach(stores.closeAll);

  const filled = async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    const head = must(await store.ledger.append(deletions(5)));
    return { place, store, head };
  };

  describe('a ledger in which somebody wrote', () => {
    it.each(damages)('names the entry with %s (T143, I11)', async (_, seq, statements) => {
      const { place, store } = await filled();
      await store.close();
      await place.tamper(...place.disarm, ...statements);
      const reopened = await stores.open(place);
      const corrupt = {
        ok: false,
        fault: { code: 'LEDGER_CORRUPT', detail: expect.stringMatching(`^entry ${seq}: `) },
      };
      expect(await recallOf(reopened)).toMatchObject(corrupt);
      expect(await reopened.ledger.append([deletion('6')])).toMatchObject(corrupt);
      const delivery = { id: 'd1', event: 'push', receivedAt: 0 };
      expect(await reopened.take(delivery, [deletion('6')], [])).toMatchObject(corrupt);
      expect(must(await readLedger(place.where, (reader) => reader.verify([])))).toMatchObject({
        found: 'flaw',
        flaw: { seq },
      });
    });

    it('still queues and hands out work: what was open must be looked at again', async () => {
      const { place, store } = await filled();
      await store.close();
      await place.tamper(...place.disarm, 'delete from ledger where seq = 3');
      const reopened = await stores.open(place);
      expect(must(await reopened.take({ id: 'd1', event: 'push', receivedAt: 0 }, [], [{ key: 'a', at: 0 }]))).toBe(
        'new',
      );
      expect((await reopened.queue.claim(0))?.key).toBe('a');
    });

    it('is noticed while the App runs (T143)', async () => {
      const { place, store } = await filled();
      await place.tamper(
        ...place.disarm,
        `update ledger set body = replace(body, '"id":"2"', '"id":"9"') where seq = 3`,
      );
      expect(await recallOf(store)).toMatchObject({ ok: false, fault: { code: 'LEDGER_CORRUPT' } });
    });

    it('is noticed when it is the newest entry that was taken while the App runs (T143)', async () => {
      const { place, store } = await filled();
      await deletionsOf(store);
      await place.tamper(...place.disarm, 'delete from ledger where seq = 6');
      expect(await store.ledger.append([deletion('6')])).toMatchObject({
        ok: false,
        fault: { code: 'LEDGER_CORRUPT', detail: expect.stringMatching('^entry 6: ') },
      });
    });

    it('refuses even its owner to change or delete an entry (T143)', async () => {
      const { place } = await filled();
      for (const statement of ['update ledger set change = 8', 'delete from ledger'])
        await expect(place.tamper(statement)).rejects.toThrow('the ledger is append-only');
    });
  });

  describe('an older state of a ledger', () => {
    const cut = async () => {
      const { place, store, head } = await filled();
      await store.close();
      await place.tamper(...place.disarm, 'delete from ledger where seq > 4');
      return { place, head };
    };
    const about = (anchors: readonly (typeof anchor)[]) => ({ repository, changes: [7], anchors });
    const anchor = { ledger: 'a'.repeat(32), seq: 1, hash: 'a'.repeat(64) };

    it('is noticed by what check runs point to (T144)', async () => {
      const { place, head } = await cut();
      const store = await stores.open(place);
      expect(await store.ledger.recall(about([]))).toMatchObject({ ok: true });
      expect(await store.ledger.recall(about([head]))).toMatchObject({ ok: false, fault: { code: 'LEDGER_ROLLBACK' } });
      must(await store.ledger.append([deletion('8'), deletion('9')]));
      expect(await store.ledger.recall(about([head]))).toMatchObject({ ok: false, fault: { code: 'LEDGER_ROLLBACK' } });
      expect(must(await readLedger(place.where, (reader) => reader.verify([head])))).toMatchObject({
        found: 'rollback',
      });
    });

    it('is noticed when another ledger stands in its place (T144)', async () => {
      const { head } = await filled();
      const other = await stores.open();
      must(await other.ledger.append(deletions(5)));
      expect(await other.ledger.recall(about([head]))).toMatchObject({ ok: false, fault: { code: 'LEDGER_ROLLBACK' } });
    });

    it('is used again when the loss was accepted, under a name of its own (T144)', async () => {
      const { place, head } = await cut();
      const store = await stores.open(place);
      const name = 'b'.repeat(32);
      const loss = { key: 'loss', repository: null, change: null, at: '2026-11-21T21:00:00Z' };
      const body = { kind: 'loss-accepted', lost: head.ledger, ledger: name, reason: 'the disk broke' } as const;
      expect(must(await store.ledger.append([{ ...loss, body }])).ledger).toBe(name);
      const later = must(await store.ledger.append([deletion('8')]));
      expect(later).toMatchObject({ ledger: name, seq: 6 });
      expect(must(await store.ledger.recall(about([head, later])))).toMatchObject({ head: later });
      await store.close();
      await place.tamper('delete from ledger where seq > 4');
      const again = await stores.open(place);
      expect(await again.ledger.recall(about([later]))).toMatchObject({
        ok: false,
        fault: { code: 'LEDGER_ROLLBACK' },
      });
    });
  });

  describe('a store', () => {
    it('is refused when a newer version has written it', async () => {
      const { place, store } = await filled();
      await store.close();
      await place.tamper('insert into migration (version) values (999)');
      expect(await openStore(place.where)).toMatchObject({
        ok: false,
        fault: { code: 'STORE_NEWER', seen: expect.stringContaining('version 999') },
      });
      expect(await readLedger(place.where, async () => null)).toMatchObject({
        ok: false,
        fault: { code: 'STORE_NEWER' },
      });
    });

    it('answers LEDGER_UNAVAILABLE while its database does not, and works again with it (T145)', async () => {
      const { place, store } = await filled();
      await place.tamper('alter table ledger rename to elsewhere');
      const unavailable = {
        ok: false,
        fault: { code: 'LEDGER_UNAVAILABLE', detail: expect.stringContaining('ledger') },
      };
      const delivery = { id: 'd1', event: 'push', receivedAt: 0 };
      expect(await recallOf(store)).toMatchObject(unavailable);
      expect(await store.ledger.append([deletion('6')])).toMatchObject(unavailable);
      expect(await store.take(delivery, [deletion('6')], [{ key: 'a', at: 0 }])).toMatchObject(unavailable);
      await place.tamper('alter table elsewhere rename to ledger');
      expect(must(await store.take(delivery, [deletion('6')], [{ key: 'a', at: 0 }]))).toBe('new');
      expect(await deletionsOf(store)).toEqual(['1', '2', '3', '4', '5', '6']);
    });
  });
}
