import { parseComment } from './grammar/parse.ts';
import type { ParsedComment } from './grammar/command.ts';

const known = new Map<string, ParsedComment>();
const KEPT = 2000;
/** Longer texts are rare, and would keep too much in memory. Characters. */
const SHORT = 1000;

/** The commands of a text. Every look reads the same comments again, and nothing but their text tells what they say: short ones are parsed once. */
export function parsedText(text: string): ParsedComment {
  if (text.length > SHORT) return parseComment(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const parsed = parseComment(text);
  known.set(text, parsed);
  return parsed;
}
