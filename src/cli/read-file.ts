import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** The bytes of a file, or why it cannot be read. */
export type NamedFile =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly refusal: Refusal };

/** The text of a file, or why it cannot be read. */
export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** A file that a person named, relative to where they are. */
export async function readNamedFile(
  { cwd }: Surroundings,
  file: string,
  what: string,
  next = 'name an existing file',
): Promise<NamedFile> {
  try {
    return { ok: true, bytes: await readFile(resolve(cwd, file)) };
  } catch (error) {
    return { ok: false, refusal: { ...unreadable(file, what, reasonOf(error)), next } };
  }
}

/** The same as text. */
export async function readTextFile(surroundings: Surroundings, file: string, what: string): Promise<TextFile> {
  const read = await readNamedFile(surroundings, file, what);
  if (!read.ok) return read;
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch {
    return { ok: false, refusal: unreadable(file, what, 'it is not UTF-8') };
  }
}

function unreadable(file: string, what: string, reason: string): Refusal {
  return {
    code: 'FILE_UNREADABLE',
    exit: 2,
    place: file,
    seen: `the ${what} cannot be read: ${reason}`,
    allowed: 'a readable text file in UTF-8',
    next: 'name an existing file',
  };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EISDIR') return 'it is a directory';
  return typeof code === 'string' ? code : String(error);
}
