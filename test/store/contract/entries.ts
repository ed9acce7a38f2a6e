import { expect } from '@jest/globals';
import type { Result } from '../../../src/gate/ports.ts';
import type { NewEntry } from '../../../src/ledger/entry.ts';
import type { Store } from '../../../src/store/store.ts';
import { deletion } from '../../ledger/rows.ts';

export const repository = 1296269;

/** The value, or a failed test that shows the fault. */
export function must<T>(result: Result<T, object>): T {
  if (result.ok) return result.value;
  expect(result.fault).toBeNull();
  throw new Error('a fault');
}

/** Deletions of comments with the ids from 1 to `count`. */
export function deletions(count: number, change = 7): readonly NewEntry[] {
  return Array.from({ length: count }, (_, index) => deletion(String(index + 1), change));
}

/** What the store remembers of a change, by the ids of its deletions. */
export async function deletionsOf(store: Store, change = 7): Promise<readonly string[]> {
  const { remembered } = must(await store.ledger.recall({ repository, changes: [change], anchors: [] }));
  return remembered.flatMap((one) => (one.kind === 'comment-deleted' ? [one.id] : []));
}

/** What the store answers when it is asked about a change. */
export function recallOf(store: Store, change = 7) {
  return store.ledger.recall({ repository, changes: [change], anchors: [] });
}
