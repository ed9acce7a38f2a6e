import { resembledVerb, verbs } from './verbs.ts';
import type { WideNegative } from './command.ts';
import type { Verb } from './verbs.ts';

/** A line that may have been meant as one of our commands, read with every disguise taken off. Never a command by itself. */
export interface LooseLine {
  readonly verb: Verb;
  /** Whether the line held nothing but what a command may be written with. */
  readonly plain: boolean;
  /** A hold or revocation that a wide reading finds; null for everything else. */
  readonly negative: WideNegative | null;
}

/** Marks of lists, emphasis, headings and quotation signs that people put before a word that they mean. Quoting (`>`) is not among them. */
const MARKS = /^[ \t*_#"'(+-]{0,20}(?:\d{1,9}[.)][ \t*_"']{0,10})?/;

const WORD = /^\/ {0,3}([\p{L}\p{M}\p{N}]{1,16})/u;

/** Everything that is or looks like a slash: a line without one is answered at once. */
const SLASH = /[/\u2044\u2215\u2571\u29f8\uff0f]/;

/** How much of a line can matter: the rest is note. */
const READ = 200;

/**
 * Reads a line as widely as a person skimming it would: case, look-alike slashes, invisible characters and list marks aside.
 * Holds and revocations count by this reading, because stopping in doubt is the safe side; sign-offs never do.
 */
export function readLoosely(line: string): LooseLine | null {
  const start = line.slice(0, READ);
  if (!SLASH.test(start)) return null;
  const bare = fold(start).replace(MARKS, '');
  const [spelt = '', word = ''] = WORD.exec(bare) ?? [];
  const rest = bare.slice(spelt.length);
  // `/hold/me` and `/home_2` are paths, not commands.
  if (word === '' || /^[/_\\]/.test(rest)) return null;
  const verb = disguised(word) ?? resembledVerb(word);
  if (verb === null) return null;
  return { verb, plain: /^[\x20-\x7e\t]*$/.test(line), negative: negative(word, rest, line) };
}

function negative(word: string, rest: string, line: string): WideNegative | null {
  const verb = disguised(word);
  if (verb === 'hold') return { verb, line: line.trim().slice(0, READ) };
  if (verb !== 'revoke') return null;
  const [target = null] = /[a-z0-9][a-z0-9._-]*/.exec(rest) ?? [];
  return { verb, target, line: line.trim().slice(0, READ) };
}

/** Whatever is not ASCII may stand for the letter it imitates. */
function disguised(word: string): Verb | null {
  const letters = Array.from(word);
  const looksLike = (verb: string): boolean =>
    letters.length === verb.length && letters.every((letter, at) => letter === verb[at] || letter > '\x7f');
  return letters.some((letter) => letter <= '\x7f') ? (verbs.find(looksLike) ?? null) : null;
}

/** For recognising only: what is folded is never obeyed as a sign-off. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2044\u2215\u2571\u29f8]/g, '/')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}\p{Mn}\u115f\u1160\u2800\u3164]/gu, '')
    .toLowerCase();
}
