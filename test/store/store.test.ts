import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/store.ts';
import { deletion, deletionsOf, must } from './contract.ts';

describe('a store in memory', () => {
  it('remembers what it was given, once', async () => {
    const store = must(await openStore(':memory:'));
    must(await store.ledger.append([deletion('1'), deletion('2'), deletion('1')]));
    const head = must(await store.ledger.append([deletion('2')]));
    expect(head.seq).toBe(3);
    expect(await deletionsOf(store)).toEqual(['1', '2']);
    await store.close();
  });

  it('takes a delivery with all that it causes, once (T108)', async () => {
    const store = must(await openStore(':memory:'));
    const delivery = { id: 'd1', event: 'issue_comment', receivedAt: 1_000 };
    expect(must(await store.take(delivery, [deletion('1')], [{ key: 'a', at: 5 }]))).toBe('new');
    expect(must(await store.take(delivery, [deletion('2')], [{ key: 'b', at: 5 }]))).toBe('duplicate');
    expect(await deletionsOf(store)).toEqual(['1']);
    expect((await store.queue.claim(5))?.key).toBe('a');
    expect(await store.queue.claim(5)).toBeNull();
    await store.close();
  });
});
