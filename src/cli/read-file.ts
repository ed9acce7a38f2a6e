import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

/** The text of a file that a person named, relative to where they are. */
export async function readTextFile(surroundings: Surroundings, file: string, what: string): Promise<TextFile> {
  try {
    const bytes = await readFile(resolve(surroundings.cwd, file));
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, refusal: unreadable(file, what, error) };
  }
}

function unreadable(file: string, what: string, error: unknown): Refusal {
  return {
    code: 'FILE_UNREADABLE',
    exit: 2,
    place: file,
    seen: `the ${what} cannot be read (${whyUnreadable(error)})`,
    allowed: 'a readable text file in UTF-8',
    next: 'name an existing file',
  };
}

function whyUnreadable(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EISDIR') return 'it is a directory';
  return typeof code === 'string' ? code : String(error);
}
