import { describe, expect, it } from '@jest/globals';
import { checkedChain } from '../../src/store/checked-chain.ts';
import { openEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrations.ts';
import { chained, deletion, opened } from '../ledger/rows.ts';

describe('a chain that was checked when the store was opened', () => {
  it('is read only at its end by the first use, which may be a delivery that waits', async () => {
    const engine = openEmbedded(':memory:');
    await migrate(engine, ':memory:');
    const rows = chained([opened, ...Array.from({ length: 200 }, (_, index) => deletion(String(index)))]);
    await engine.db
      .insertInto('ledger')
      .values([...rows])
      .execute();
    let pages = 0;
    const counting = new Proxy(engine.db, {
      get: (db, name) => {
        if (name === 'selectFrom') pages += 1;
        const member: unknown = Reflect.get(db, name);
        return typeof member === 'function' ? member.bind(db) : member;
      },
    });
    const chain = checkedChain({ ...engine, db: counting }, () => 0);
    await chain.verify();
    expect(pages).toBeGreaterThan(4);
    pages = 0;
    expect(await chain.head(counting)).toMatchObject({ seq: 201 });
    expect(pages).toBe(1);
    await engine.close();
  });
});
