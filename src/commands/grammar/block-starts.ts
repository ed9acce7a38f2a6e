const BLOCK_STARTS: readonly RegExp[] = [
  // the line under the head of a table or under a heading, which makes the lines above it no paragraph
  /^(?=.*-)[ \t|:-]*[|:][ \t|:-]*$/,
  /^ {0,3}(?:-+|=+)[ \t]*$/,
  // quotations, lists, headings, code and HTML
  /^ {0,3}(?:[<>]|#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|`{3}|~{3})/,
];

/** Whether a line of a paragraph starts another block for some reader of Markdown, or makes what stands above it no paragraph. */
export function looksLikeBlock(line: string): boolean {
  return BLOCK_STARTS.some((start) => start.test(line.slice(0, 1000)));
}

/** Whether a line starts code or HTML that hides what follows, as far as a blank line and farther. */
export function opensCodeOrHtml(line: string): boolean {
  return /^ {0,3}(?:`{3,}[^`]*$|~{3}|<(?:[!?]|pre|script|style|textarea))/i.test(line);
}

const ENDING = /^(?:$|[ \t]*\n| {0,3}(?:>|#{1,6}[ \t]|`{3}|~{3}|[-*+][ \t]+[^ \t\n]))/;

/** Whether a paragraph ends for every reader before this text: nothing more, a blank line, or a block that ends it. */
export function endsParagraph(behind: string): boolean {
  return ENDING.test(behind);
}
