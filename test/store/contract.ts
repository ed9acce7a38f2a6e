import { expect } from '@jest/globals';
import type { Result } from '../../src/gate/ports.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';
import type { Store } from '../../src/store/store.ts';

export const repository = 1296269;

/** A remembered deletion: the smallest entry that recall gives back. */
export function deletion(id: string, change = 7): NewEntry {
  return {
    key: `deleted:${id}`,
    repository,
    change,
    at: '2026-11-21T20:00:00Z',
    body: {
      kind: 'comment-deleted',
      id,
      change,
      author: null,
      by: null,
      edited: false,
      seenAt: '2026-11-21T20:00:00Z',
    },
  };
}

/** The value, or a failed test that shows the fault. */
export function must<T>(result: Result<T, object>): T {
  if (!result.ok) expect(result.fault).toBeNull();
  if (result.ok) return result.value;
  throw new Error('a fault');
}

/** What the store remembers of a change, by the ids of its deletions. */
export async function deletionsOf(store: Store, change = 7): Promise<readonly string[]> {
  const { remembered } = must(await store.ledger.recall({ repository, changes: [change], anchors: [] }));
  return remembered.flatMap((one) => (one.kind === 'comment-deleted' ? [one.id] : []));
}
