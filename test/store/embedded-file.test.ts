import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { readLedger } from '../../src/store/ledger-reader.ts';
import { openStore } from '../../src/store/store.ts';
import { deletion } from '../ledger/rows.ts';
import { deletionsOf, must, recallOf } from './contract/entries.ts';
import { storesOf } from './contract/place.ts';
import { embeddedPlace } from './embedded-place.ts';
import { buildTaker, linesOf } from './taker-process.ts';

const stores = storesOf(embeddedPlace);
afterEach(stores.closeAll);

let taker = '';
beforeAll(() => {
  taker = buildTaker();
});
afterAll(() => rmSync(taker));

/** Whoever closes a file last takes it for themselves for a moment. */
const PASSER_BY = `
import Database from 'libsql';
const database = new Database(process.argv[1]);
database.exec('begin exclusive');
process.stdout.write('has it');
setTimeout(() => database.exec('commit'), 200);
`;

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the file of the embedded engine', () => {
  it('is nobody else’s to read', async () => {
    const place = await stores.place();
    await stores.open(place);
    expect(mode(dirname(place.where))).toBe('700');
    for (const suffix of ['', '-wal', '-owner']) expect(mode(place.where + suffix)).toBe('600');
  });

  it('is refused to a second process, which is told of DATABASE_URL, until the first has ended (T145)', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    expect(await linesOf([process.execPath, taker, place.where, '1'])).toEqual(['STORE_IN_USE']);
    expect(await openStore(place.where)).toMatchObject({
      ok: false,
      fault: { code: 'STORE_IN_USE', place: place.where, next: expect.stringContaining('set DATABASE_URL') },
    });
    await store.close();
    await stores.open(place);
  });

  it('gives back at once what the process before it had claimed', async () => {
    const place = await stores.place();
    const first = await stores.open(place);
    await first.queue.enqueue('a', 0);
    const old = await first.queue.claim(0);
    await first.queue.enqueue('a', 0);
    await first.close();
    const second = await stores.open(place);
    const claim = await second.queue.claim(0);
    expect(claim).toMatchObject({ key: 'a', attempt: 2 });
    if (old !== null) await second.queue.done(old);
    expect(await second.queue.claim(9)).toBeNull();
    if (claim !== null) await second.queue.done(claim);
    expect(await second.queue.nextDue()).toBeNull();
  });

  it('answers LEDGER_UNAVAILABLE while somebody else writes to it, and works again after (T145)', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    const other = new Database(place.where);
    other.exec('begin immediate');
    const unavailable = { ok: false, fault: { code: 'LEDGER_UNAVAILABLE', detail: expect.stringContaining('locked') } };
    expect(await store.ledger.append([deletion('1')])).toMatchObject(unavailable);
    expect(await store.take({ id: '1', event: 'push', receivedAt: 0 }, [], [{ key: 'a', at: 0 }])).toMatchObject(
      unavailable,
    );
    other.exec('rollback');
    other.close();
    must(await store.ledger.append([deletion('1')]));
    expect(await deletionsOf(store)).toEqual(['1']);
  });

  it('is waited for when somebody is just going who has read it, as an auditor does (T145)', async () => {
    const place = await stores.place();
    await (await stores.open(place)).close();
    const child = spawn(process.execPath, ['--input-type=module', '-e', PASSER_BY, place.where], { stdio: 'pipe' });
    const gone = once(child, 'exit');
    await Promise.race([once(child.stdout, 'data'), gone]);
    await stores.open(place);
    expect(await gone).toEqual([0, null]);
  });

  it('answers LEDGER_UNAVAILABLE when it may not grow, and keeps what was answered for (T145)', async () => {
    const place = await stores.place();
    const script = `trap '' XFSZ; ulimit -f 800; exec "$0" "$@"`;
    const said = await linesOf(['bash', '-c', script, process.execPath, taker, place.where, '1']);
    expect(said.at(-1)).toBe('LEDGER_UNAVAILABLE');
    expect(said.length).toBeGreaterThan(10);
    const store = await stores.open(place);
    expect(await deletionsOf(store)).toEqual(said.slice(0, -1));
    must(await store.ledger.append([deletion('more')]));
  });

  it('is the whole store by itself when the App has ended, fit to be copied', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    must(await store.ledger.append([deletion('1')]));
    await store.close();
    const copy = `${place.where}-copy`;
    copyFileSync(place.where, copy);
    expect(await deletionsOf(await stores.open({ ...place, where: copy }))).toEqual(['1']);
  });

  it('is known to be damaged when a page of it is overwritten', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    must(await store.ledger.append(Array.from({ length: 300 }, (_, index) => deletion(String(index)))));
    await store.close();
    const size = statSync(place.where).size;
    writeFileSync(place.where, Buffer.alloc(size - 8_192, 0x55), { flag: 'r+' });
    expect(await openStore(place.where)).toMatchObject({ ok: false, fault: { code: 'STORE_UNAVAILABLE' } });
  });

  it('says why it cannot be opened', async () => {
    const place = await stores.place();
    mkdirSync(dirname(place.where), { recursive: true });
    const file = join(dirname(place.where), 'file');
    writeFileSync(file, 'no database, and long enough to be taken for one'.repeat(20));
    const fault = { code: 'STORE_UNAVAILABLE', seen: expect.stringMatching(/\w/), next: expect.stringMatching(/\w/) };
    expect(await openStore(file)).toMatchObject({ ok: false, fault: { ...fault, place: file } });
    expect(await openStore(join(file, 'ledger.db'))).toMatchObject({ ok: false, fault });
    expect(await openStore(dirname(place.where))).toMatchObject({ ok: false, fault });
    expect(await openStore('mysql://root:hunter2@127.0.0.1/x')).toMatchObject({
      ok: false,
      fault: { code: 'STORE_ADDRESS', place: 'mysql://127.0.0.1/x' },
    });
  });

  it('is not made by somebody who only reads', async () => {
    const place = await stores.place();
    expect(await readLedger(place.where, async () => null)).toMatchObject({
      ok: false,
      fault: { code: 'STORE_ABSENT' },
    });
    expect(() => statSync(place.where)).toThrow('ENOENT');
  });

  it('can be read when nobody has it open', async () => {
    const place = await stores.place();
    const store = await stores.open(place);
    const { head } = must(await recallOf(store));
    await store.close();
    expect(must(await readLedger(place.where, (reader) => reader.verify([head])))).toEqual({ found: 'whole', head });
  });
});

describe('a store in memory', () => {
  it('is one of its own each time', async () => {
    const one = must(await openStore(':memory:'));
    const other = must(await openStore(':memory:'));
    must(await one.ledger.append([deletion('1')]));
    expect(await deletionsOf(one)).toEqual(['1']);
    expect(await deletionsOf(other)).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });
});
