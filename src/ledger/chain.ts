import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { entryBody } from './entry-shapes.ts';
import type { LedgerEntry, NewEntry } from './entry.ts';
import { fits } from './shape.ts';
import { moment } from './told-shapes.ts';

/** The place in a chain that the next entry continues. */
export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const START: Link = { seq: 0, hash: '0'.repeat(64) };

/** An entry as a row of a table: the body as canonical JSON, with its kind beside it for the index. */
export interface StoredEntry extends Omit<LedgerEntry, 'body'> {
  readonly kind: string;
  readonly body: string;
}

/** What is wrong with an entry: `unreadable` covers what is not in the form that is written and what a newer version wrote. */
export interface Wrong {
  readonly wrong: 'unreadable' | 'hash';
  readonly detail: string;
}

/**
 * The row that continues the chain with this entry. What could not be read back is not written: one such row would close every gate for ever.
 */
export function link(after: Link, { key: given, repository, change, at, body }: NewEntry): StoredEntry | Wrong {
  const key = storedKey(given);
  const written = canonicalJson(body);
  const misfit = moment.misfit(at, 'at') ?? entryBody.misfit(body, 'body');
  if (misfit !== null) return { wrong: 'unreadable', detail: `${key}: ${misfit}` };
  if (written === null || !isPlace(repository) || !isPlace(change))
    return { wrong: 'unreadable', detail: `${key}: a number is not finite or not whole` };
  const unsigned = { seq: after.seq + 1, previous: after.hash, key, repository, change, at, body: written };
  return { ...unsigned, kind: body.kind, hash: hashOf(unsigned) };
}

/** The entry of a row, or what is wrong with it on its own. */
export function readEntry(row: StoredEntry): LedgerEntry | Wrong {
  const body = parse(row.body);
  if (canonicalJson(body) !== row.body) return { wrong: 'unreadable', detail: 'its body is not canonical JSON' };
  const { seq, key, repository, change, at, previous, hash } = row;
  if (hashOf(row) !== hash) return { wrong: 'hash', detail: 'its content is not what its hash says' };
  const misfit = moment.misfit(at, 'at') ?? entryBody.misfit(body, 'body');
  if (misfit !== null || !fits(entryBody, body))
    return { wrong: 'unreadable', detail: misfit ?? 'its body has no known form' };
  if (body.kind !== row.kind)
    return { wrong: 'unreadable', detail: `its kind says ${row.kind}, and its body ${body.kind}` };
  return { seq, key, repository, change, at, body, previous, hash };
}

/** A key as it is stored. A key is ours, but a name in it may be anybody's: what a table cannot hold or index is stored as its digest. */
export function storedKey(key: string): string {
  return key === '' || key.length > MOST_KEY || key.includes('\0') || halfPair.test(key)
    ? `sha256:${createHash('sha256').update(JSON.stringify(key)).digest('hex')}`
    : key;
}

const MOST_KEY = 400;
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** SHA-256 over the canonical JSON of everything but the hash; 64 hex digits. `body` is canonical JSON already, so only its place is to be found. */
function hashOf({ at, body, change, key, previous, repository, seq }: Omit<StoredEntry, 'hash' | 'kind'>): string {
  const before = JSON.stringify({ at }).slice(0, -1);
  const after = JSON.stringify({ change, key, previous, repository, seq }).slice(1);
  return createHash('sha256').update(`${before},"body":${body},${after}`).digest('hex');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isPlace(value: number | null): boolean {
  return value === null || Number.isSafeInteger(value);
}
