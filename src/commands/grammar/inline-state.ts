/** What a line of a paragraph starts in: `free` text, surely `inside` something that is not plain text, or possibly (`open`). */
export type InlineState = 'free' | 'open' | 'inside';

/** What may be open at a point of a paragraph. */
interface Open {
  /** Length of the run of backticks that opened a code span, 0 for none. */
  ticks: number;
  brackets: number;
  tilde: boolean;
  dollar: boolean;
  /** Where the last HTML comment ends; infinite when it does not. */
  commentEnd: number;
  /** Raw HTML or a link whose end is not plain: from here on nothing is told apart. */
  wild: boolean;
}

/** The last place of every sign that closes something; for backticks by the length of their run. */
interface Last {
  readonly bracket: number;
  readonly tilde: number;
  readonly dollar: number;
  readonly ticks: ReadonlyMap<number, number>;
}

/**
 * The state at the start of every line of a paragraph, in one pass. Not a parser of inline Markdown: it errs towards `open`,
 * and is sure of `free` only where no span of code, link, mathematics, strike-through or HTML can reach across the line's start.
 */
export function inlineState(paragraph: string): readonly InlineState[] {
  const open: Open = {
    ticks: 0,
    brackets: 0,
    tilde: false,
    dollar: false,
    commentEnd: 0,
    wild: false,
  };
  const last = lastPlaces(paragraph);
  const states: InlineState[] = ['free'];
  for (let at = 0; at < paragraph.length;) {
    if (paragraph[at] === '\n') states.push(stateAt(at + 1, open, last));
    at += step(paragraph, at, open, last);
  }
  return states;
}

function lastPlaces(text: string): Last {
  const ticks = new Map([...text.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, index]));
  const last = (sign: string): number => text.lastIndexOf(sign);
  return { bracket: last(']'), tilde: last('~'), dollar: last('$'), ticks };
}

/** Something open reaches over a line's start only if what would close it stands behind. */
function stateAt(at: number, open: Open, last: Last): InlineState {
  if (open.ticks > 0) return 'inside';
  if (open.commentEnd > at && Number.isFinite(open.commentEnd)) return 'inside';
  // Which of several brackets or signs pair depends on what stands beside them (`~5 days … ~6`): it is enough that two could.
  if (open.brackets > 0 && last.bracket >= at) return 'open';
  if ((open.tilde && last.tilde >= at) || (open.dollar && last.dollar >= at)) return 'open';
  return open.wild ? 'open' : 'free';
}

/** Reads what stands at `at` and tells how many characters it was. */
function step(text: string, at: number, open: Open, last: Last): number {
  const sign = text.charAt(at);
  if (sign === '`') return ticks(text, at, open, last);
  if (open.ticks > 0) return 1;
  switch (sign) {
    case '\\':
      return text[at + 1] === '\n' ? 1 : 2;
    case '[':
      open.brackets += 1;
      return 1;
    case ']':
      open.brackets = Math.max(0, open.brackets - 1);
      return text[at + 1] === '(' ? linkTarget(text, at, open) : 1;
    case '~':
      open.tilde = true;
      return 1;
    case '$':
      open.dollar = true;
      return 1;
    case '<':
      return angle(text, at, open);
    default:
      return 1;
  }
}

/** A run of backticks opens a code span only if a run of the same length follows; else it is text. */
function ticks(text: string, at: number, open: Open, last: Last): number {
  const length = runLength(text, at);
  if (open.ticks === length) open.ticks = 0;
  else if (open.ticks === 0 && (last.ticks.get(length) ?? 0) > at) open.ticks = length;
  return length;
}

/** The target of a link: plain when it has no title, no brackets and no backticks; everything else is not followed. */
function linkTarget(text: string, at: number, open: Open): number {
  const plain = /\]\([^\s"'()<>\\`]*\)/y;
  plain.lastIndex = at;
  const [target] = plain.exec(text) ?? [];
  if (target === undefined) open.wild = true;
  return target?.length ?? 2;
}

function angle(text: string, at: number, open: Open): number {
  open.wild ||= /[A-Za-z/!?]/.test(text[at + 1] ?? '');
  if (text.startsWith('<!--', at) && at >= open.commentEnd) {
    const end = text.indexOf('-->', at + 4);
    open.commentEnd = end < 0 ? Number.POSITIVE_INFINITY : end;
  }
  return 1;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end += 1;
  return end - at;
}
