/**
 * Everything that people write (titles, branches, reasons, logins, file names) reaches a reader through one of these functions, one per place of output.
 * Each is total and keeps its promise for every string: nothing untrusted becomes a mention, a link, markup, a marker, a command or a second line.
 */

const zeroWidthSpace = '\u200b';

/** Variation selectors only choose an emoji's style; without them the emoji stays readable. */
const styleSelectors = /[\ufe0e\ufe0f]/g;
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Control, format (bidi, zero width, tags), private and ignorable characters, a blank that Unicode counts as a symbol, lone surrogates. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Colours and cursor moves (CSI), titles and links (OSC). */
const terminalSequences =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/g;
/** What GitHub turns into a mention, a reference, a link or an emoji, up to the character after which it is broken. Times of day stay whole. */
const live =
  /@(?=\S)|#(?=\w)|GH-(?=\d)|www(?=\.)|(?:https?|ftp|mailto|xmpp)(?=:)|:(?=\/\/|(?!\d\d(?:Z|\b))[\w+-]+(?::|$))/gi;
const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', $: '&#36;' };

/** One line in which every character shows: line breaks as ␤, hidden characters by their code point, at most `max` UTF-16 units. */
export function visible(text: string, max = 500): string {
  const shown = text
    .slice(0, max * 4)
    .replaceAll(styleSelectors, '')
    .replaceAll(lineBreaks, '␤')
    .replaceAll('\t', ' ')
    .replaceAll(
      hidden,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
  return shorten(shown.trim(), max);
}

/** Cut to `max` UTF-16 units with an ellipsis, never inside a pair of surrogates. */
function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * Inert inline Markdown, fit for a heading, a paragraph, a list item or a table cell.
 * GitHub looks for mentions and references in the rendered text, where escaping is gone: a zero-width space breaks them.
 */
export function inlineMarkdown(text: string, max = 500): string {
  return withoutStart(inert(visible(text, max)));
}

/** A sentence of ours with untrusted words in it: pairs of backticks are code, everything else is inert. */
export function prose(sentence: string, max = 500): string {
  const parts = visible(sentence, max).split(/`([^`]+)`/);
  return withoutStart(parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : inert(part))).join(''));
}

function inert(line: string): string {
  return line
    .replaceAll(live, (hit) => hit + zeroWidthSpace)
    .replaceAll(/[\\`*_[\]~]/g, String.raw`\$&`)
    .replaceAll(/[&<>|$]/g, (character) => markup[character] ?? '');
}

/** Takes from the first characters their power to start a heading, a list, a line or a command. */
function withoutStart(line: string): string {
  return line
    .replace(/^[-+=#:/]/, (first) => `&#${first.charCodeAt(0)};`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/** Inline code that no content can leave. Where a table would read a pipe, HTML does the same. */
export function codeSpan(text: string, max = 300): string {
  const content = visible(text, max);
  if (content === '') return '';
  if (content.includes('|')) return `<code>${inlineMarkdown(content, max)}</code>`;
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return fence + pad + unmarked(content) + pad + fence;
}

/** A code block, one line per element, with a fence longer than any in the content. */
export function codeBlock(lines: readonly string[]): string {
  const content = lines.map((line) => unmarked(visible(line, 1000)));
  const fence = '`'.repeat(Math.max(3, ...content.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...content, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function unmarked(code: string): string {
  return code.replaceAll('<!--', `<${zeroWidthSpace}!--`);
}

/** One line for a terminal: colours and cursor moves are taken out, what else is hidden shows. */
export function terminalLine(text: string, max = 1000): string {
  return visible(text.slice(0, max * 8).replaceAll(terminalSequences, ''), max);
}

/** One line for a workflow's log, where a line may be a command to the runner. */
export function logLine(text: string, max = 1000): string {
  return logText(terminalLine(text, max));
}

/** A text of ours for a workflow's log. The runner takes `::` after any blanks for a command, and `##[` anywhere in a line. */
export function logText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '␤')
    .replaceAll(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [');
}

/** A value for an Action's output or a file name: nothing a shell reads; at most 200 characters. */
export function outputValue(text: string): string {
  return text.slice(0, 200).replaceAll(/[^A-Za-z0-9_:.-]/g, '_');
}

/** A cell of a CSV file, always quoted; what a spreadsheet would run as a formula starts with an apostrophe. */
export function csvCell(text: string): string {
  const shown = visible(text, 5000);
  return `"${(/^[-+=@]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
