import { Lexer } from 'marked';
import { endsParagraph, looksLikeBlock, opensCodeOrHtml } from './block-starts.ts';
import { inlineState } from './inline-state.ts';
import { listSpeech } from './list-speech.ts';
import { afterMailTail } from './mail-tail.ts';
import { followTags } from './open-tags.ts';
import { isSimpleText } from './simple-text.ts';
import type { Token } from 'marked';
import type { OpenTags } from './open-tags.ts';

/**
 * How a line of a comment speaks: `plain` stands in a top-level paragraph of plain text, so a command on it counts;
 * `doubtful` probably does, but readers of Markdown may differ, so a command on it is only answered;
 * `spoken` are the writer's own words in another dress; `quiet` is quoted, code or hidden, and never heard.
 * Holds and revocations are read in everything that is not quiet.
 */
export type Speech = 'plain' | 'doubtful' | 'spoken' | 'quiet';

/** The speech of every line. `readable` is false where the text's structure could not be told: then nothing is plain. */
export interface SpeechOfComment {
  readonly readable: boolean;
  /** By index of `text.split('\n')`. */
  readonly lines: readonly Speech[];
}

/** No comment on GitHub is longer. */
const LONGEST = 65_536;

/** Beyond these a comment is no longer written by hand, and the parser's time and stack would grow faster than the text. */
const MOST_LINES = 4000;
const DEEP_NESTING = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){17}/m;

const DEEP_LIST = /^[ \t]{40,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** How every line of a comment speaks. `text` has `\n` line ends. */
export function speechOf(text: string): SpeechOfComment {
  const lines = text.split('\n');
  const readable = isTame(text, lines);
  if (readable && isSimpleText(lines)) return { readable, lines: afterMailTail(lines, lines.map(simple)) };
  return { readable, lines: afterMailTail(lines, readable ? parsed(text, lines) : unparsed(lines)) };
}

function simple(line: string): Speech {
  return line === '' ? 'quiet' : 'plain';
}

/** A carriage return of its own and NUL are line ends and letters to one reader and not to the other. */
function isTame(text: string, lines: readonly string[]): boolean {
  if (text.length > LONGEST || lines.length > MOST_LINES) return false;
  return !/[\r\0]/.test(text) && !DEEP_NESTING.test(text) && !DEEP_LIST.test(text);
}

/** Where the structure is not known everything but quotation is heard for holds. */
function unparsed(lines: readonly string[]): readonly Speech[] {
  return lines.map((line) => (/^[ \t]*>/.test(line) ? 'quiet' : 'spoken'));
}

function parsed(text: string, lines: readonly string[]): readonly Speech[] {
  const speech: Speech[] = [];
  let tags: OpenTags = [];
  let offset = 0;
  let previous = '';
  let misread = false;
  for (const token of new Lexer({ gfm: true }).blockTokens(text, [])) {
    // The parser trims the end of some last blocks; what it says about a text other than ours is worth nothing.
    if (!text.startsWith(token.raw, offset)) {
      if (token.type === 'list' && tags.length === 0) speech.push(...listSpeech(lines.slice(speech.length)));
      break;
    }
    const said = tags.length > 0 ? [] : sayings(token, previous, aroundOf(text, offset, token.raw));
    const startsLine = offset === 0 || text[offset - 1] === '\n';
    token.raw.split('\n').forEach((_, at) => {
      if (at > 0 || startsLine) speech.push(lowered(said[at] ?? 'quiet', misread));
    });
    // The piece behind a final line end is the next block's first line.
    if (token.raw.endsWith('\n')) speech.pop();
    misread ||= overlooksBlock(token);
    tags = followTags(tags, token.type, token.raw);
    offset += token.raw.length;
    previous = token.type === 'heading' && token.raw.startsWith('#') ? 'title' : token.type;
  }
  while (speech.length < lines.length) speech.push('quiet');
  return speech;
}

function lowered(speech: Speech, misread: boolean): Speech {
  return misread && speech === 'plain' ? 'doubtful' : speech;
}

/**
 * Whether a block that is neither code nor HTML contains a line that starts such a block for other readers: then they see the rest of the
 * comment otherwise.
 */
function overlooksBlock({ type, raw }: Token): boolean {
  if (type === 'code' || type === 'html' || type === 'list') return false;
  // What looks like a definition over several lines may be the start of another block.
  if (type === 'def' && raw.trim().includes('\n')) return true;
  return raw.split('\n').some(opensCodeOrHtml);
}

/** The speech of a block's lines; quiet where nothing is said. */
function sayings(token: Token, previous: string, around: Around): readonly Speech[] {
  switch (token.type) {
    case 'paragraph':
      return paragraph(token.raw, standsAlone(previous, around));
    case 'heading':
    case 'text':
      return token.raw.split('\n').map(() => 'spoken');
    case 'list':
      return listSpeech(token.raw.split('\n'));
    default:
      return [];
  }
}

/** What stands right before and right behind a block, as far as it can matter. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

function aroundOf(text: string, offset: number, raw: string): Around {
  const end = offset + raw.length;
  return { before: text.slice(Math.max(0, offset - 200), offset), behind: text.slice(end, end + 200) };
}

/**
 * Right below another block a paragraph may continue it (a quotation, a list, a footnote, a table), and right above a line of dashes it may
 * be its heading: readers of Markdown differ there.
 */
function standsAlone(previous: string, { before, behind }: Around): boolean {
  if (!endsParagraph(behind)) return false;
  if (before.trim() === '' || /\n[ \t]*\n$/.test(before)) return true;
  return before.endsWith('\n') && (previous === 'title' || previous === 'code');
}

/** The parser should have ended the paragraph at a line that looks like a block; where it did not, other readers may see something else. */
function paragraph(raw: string, alone: boolean): readonly Speech[] {
  const doubtful = !alone || /^[ \t]*\[\^/.test(raw) || raw.split('\n').some(looksLikeBlock);
  return inlineState(raw).map((state) => {
    if (state === 'inside') return 'quiet';
    return state === 'open' || doubtful ? 'doubtful' : 'plain';
  });
}
