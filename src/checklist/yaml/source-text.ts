import type { Draft } from '../problems/draft.ts';
import { limits } from '../limits.ts';

/** What cannot be read as text, with the offset at which it goes wrong. */
export interface Fault extends Pick<Draft, 'code' | 'message' | 'seen' | 'allowed' | 'next'> {
  readonly offset: number;
}

/** `before` is the text up to the fault, from which its line is counted. */
export type SourceText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault; readonly before: string };

/** Turns a file's bytes into text: UTF-8, within the size limit, not empty, without characters that hide what stands there. */
export function readSourceText(source: string | Uint8Array): SourceText {
  const size = typeof source === 'string' ? new TextEncoder().encode(source).length : source.length;
  if (size > limits.bytes) return { ok: false, fault: tooLarge(size), before: '' };
  const text = typeof source === 'string' ? source : decode(source);
  if (text === null) return { ok: false, fault: notText(0, 'bytes that are no UTF-8'), before: '' };
  const hidden = hiddenCharacter.exec(text);
  if (hidden !== null) {
    return {
      ok: false,
      fault: notText(hidden.index, `character ${codePoint(hidden[0])}`),
      before: text.slice(0, hidden.index),
    };
  }
  if (text.replaceAll(/^\uFEFF|#.*|\s|^---$/gm, '') === '') return { ok: false, fault: empty, before: '' };
  return { ok: true, text };
}

/**
 * Control characters (YAML allows tab and line ends only), and the marks that reorder text on a screen: with them a reviewer
 * of the file would read something else than what is judged.
 */
const hiddenCharacter = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|(?!^)\uFEFF|\p{Cs}/u;

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function tooLarge(size: number): Fault {
  return {
    offset: 0,
    code: 'TOO_LARGE',
    message: 'the file is too large',
    seen: `${size} bytes`,
    allowed: `at most ${limits.bytes} bytes`,
    next: 'Shorten the checklist: a pre-deployment checklist that people read fits on a few screens.',
  };
}

function notText(offset: number, seen: string): Fault {
  return {
    offset,
    code: 'NOT_TEXT',
    message: 'the file is no plain text',
    seen,
    allowed: 'UTF-8 without control characters and without marks that reorder text',
    next: 'Remove the character, or save the file as UTF-8.',
  };
}

const empty: Fault = {
  offset: 0,
  code: 'EMPTY_FILE',
  message: 'the file is empty',
  seen: 'nothing but blanks and comments',
  allowed: 'a checklist with `version`, `environments` and `items`',
  next: 'Run `holdpoint init` to write one.',
};
