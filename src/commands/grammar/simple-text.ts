/**
 * Letters, digits, blanks and marks that mean nothing in Markdown, on lines that begin with a letter, a slash or an `@`:
 * no list, heading, rule, table, code, quotation, HTML or emphasis can be made of these.
 */
const SIMPLE_LINE = /^(?:[A-Za-z/@][A-Za-z0-9 /@.,;:!?'"()+-]*)?$/;

/**
 * Whether a text is nothing but top-level paragraphs of plain text for every reader of Markdown. Most comments with a command are,
 * and need no parser; false says nothing.
 */
export function isSimpleText(lines: readonly string[]): boolean {
  return lines.every((line) => line.length <= 1000 && SIMPLE_LINE.test(line));
}
