import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { Result } from '../gate/ports.ts';
import { ownFile } from './embedded.ts';
import { readLedger } from './ledger-reader.ts';
import type { Verification } from './ledger-reader.ts';
import { CannotOpen, driverText } from './store-fault.ts';
import type { StoreFault } from './store-fault.ts';

/** What was copied, or why nothing was. A chain that is broken is neither backed up nor restored: `found` says which entry. */
export type Copied = Result<Verification, StoreFault>;

/** Copies the file of a store, also while the App writes to it, into a new file; what is there under that name is never touched. */
export async function backUp(where: string, to: string): Promise<Copied> {
  if (!existsSync(where)) return absent(where, 'Name the folder of the ledger with HOLDPOINT_DATA.');
  const part = partOf(to);
  try {
    if (existsSync(to)) throw Object.assign(new Error('there is a file already'), { code: 'EEXIST' });
    closeSync(openSync(part, 'wx', 0o600));
    snapshot(where, part);
    const copied = await readLedger(part, (reader) => reader.verify([]), 'older too');
    // It has its name when it is whole, whoever ends the process before.
    if (copied.ok && copied.value.found === 'whole') nameDurably(part, to);
    return copied;
  } catch (error) {
    return unwritable(to, error);
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Puts a backup in the place of a store that no App has open. What stood there is kept beside it, `kept` tells where; null: nothing stood
 * there.
 */
export async function restore(
  from: string,
  where: string,
  now: string,
): Promise<Result<{ readonly verified: Verification; readonly kept: string | null }, StoreFault>> {
  if (!existsSync(from)) return absent(from, 'Name the file that `holdpoint ledger backup` wrote.');
  const read = await readLedger(from, (reader) => reader.verify([]), 'older too');
  if (!read.ok) return read;
  if (read.value.found !== 'whole') return { ok: true, value: { verified: read.value, kept: null } };
  try {
    const owner = ownFile(where);
    try {
      const kept = replace(from, where, now);
      giveTo(dirname(where), [where, `${where}-owner`]);
      return { ok: true, value: { verified: read.value, kept } };
    } finally {
      owner.close();
    }
  } catch (error) {
    return error instanceof CannotOpen ? { ok: false, fault: error.fault } : unwritable(where, error);
  }
}

/** One moment of the store, whatever is written meanwhile. */
function snapshot(where: string, to: string): void {
  const database = new Database(where);
  try {
    database.prepare('vacuum into ?').run([to]);
  } finally {
    database.close();
  }
}

/** Whoever restores as root does so for the account that the folder belongs to: the App could not open what is root's. */
function giveTo(folder: string, files: readonly string[]): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  for (const file of files) chownSync(file, uid, gid);
}

/** The log beside the file belongs to what stood there: left behind, it would be taken for a part of what comes. */
function replace(from: string, where: string, now: string): string | null {
  const part = partOf(where);
  const before = `${where}.replaced-${now.replaceAll(/\D/g, '')}`;
  copyFileSync(from, part);
  chmodSync(part, 0o600);
  const isEmpty = statSync(where).size === 0 && !existsSync(`${where}-wal`);
  if (!isEmpty)
    for (const suffix of ['-wal', '-shm', ''])
      if (existsSync(where + suffix)) renameSync(where + suffix, before + suffix);
  moveDurably(part, where);
  return isEmpty ? null : before;
}

function partOf(file: string): string {
  return `${file}.${randomBytes(4).toString('hex')}.part`;
}

function moveDurably(part: string, to: string): void {
  sync(part);
  renameSync(part, to);
  sync(dirname(to));
}

/** The same under a name that nobody has: of two backups at once one gets it. */
function nameDurably(part: string, to: string): void {
  sync(part);
  try {
    linkSync(part, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // A disk that knows no second name for a file: taken first, so that nothing is written over.
    closeSync(openSync(to, 'wx', 0o600));
    renameSync(part, to);
  }
  sync(dirname(to));
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function absent(place: string, next: string): { readonly ok: false; readonly fault: StoreFault } {
  return { ok: false, fault: { code: 'STORE_ABSENT', place, seen: 'there is no such file', next } };
}

function unwritable(place: string, error: unknown): { readonly ok: false; readonly fault: StoreFault } {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  const seen = isThere ? 'there is a file already' : driverText(error);
  const next = isThere
    ? 'Name another file; one that is there is never written over.'
    : 'Name a file in a folder that this process may write to, with room for all of the store.';
  return { ok: false, fault: { code: 'STORE_UNAVAILABLE', place, seen, next } };
}
