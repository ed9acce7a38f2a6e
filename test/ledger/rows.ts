import { createHash } from 'node:crypto';
import { canonicalJson } from '../../src/ledger/canonical-json.ts';
import { link, START } from '../../src/ledger/chain.ts';
import type { Link, StoredEntry } from '../../src/ledger/chain.ts';
import type { NewEntry } from '../../src/ledger/entry.ts';

export const ledger = 'a'.repeat(32);
export const at = '2026-11-21T20:00:00Z';

export const opened: NewEntry = {
  key: 'opened',
  repository: null,
  change: null,
  at,
  body: { kind: 'opened', ledger },
};

/** A remembered deletion: the smallest entry about a change. */
export function deletion(id: string, change = 7): NewEntry {
  return {
    key: `deleted:${id}`,
    repository: 1296269,
    change,
    at,
    body: { kind: 'comment-deleted', id, change, author: null, by: null, edited: false, seenAt: at },
  };
}

/** The rows that a ledger writes for these entries. */
export function chained(entries: readonly NewEntry[], after: Link = START): readonly StoredEntry[] {
  const rows: StoredEntry[] = [];
  let head = after;
  for (const entry of entries) {
    const row = link(head, entry);
    if ('wrong' in row) throw new Error(row.detail);
    rows.push(row);
    head = row;
  }
  return rows;
}

/** A row whose hash is right for whatever stands in it, as somebody would write it who knows how. */
export function sealed(row: StoredEntry, body: unknown): StoredEntry {
  const { seq, previous, key, repository, change, at } = row;
  const text = canonicalJson({ seq, previous, key, repository, change, at, body }) ?? '';
  const hash = createHash('sha256').update(text).digest('hex');
  return { ...row, body: canonicalJson(body) ?? '', hash };
}
