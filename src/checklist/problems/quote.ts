/** Longest piece of a file that a message repeats, in characters. */
const longest = 80;

/** Text on one line of a terminal: characters that would move the cursor, hide or reorder the line are shown as escapes. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}

/** The same, cut to a length that leaves the message readable. */
export function clean(text: string): string {
  const whole = visible(text);
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
}

/** A value of a file as a message shows it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${clean(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'nothing';
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
