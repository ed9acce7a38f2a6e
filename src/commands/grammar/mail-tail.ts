import type { Speech } from './speech.ts';

/** First lines of what mail programs add below an answer: a signature, or the message that is answered. */
const TAILS: readonly RegExp[] = [
  /^-- ?$/,
  /^-{2,} ?(?:Original Message|Forwarded message) ?-{2,}$/i,
  /^_{20,}$/,
  /^On .{4,200}\bwrote:$/,
  /^Sent from /,
  /^Get Outlook for /,
];

/** Silences everything below a mail's tail. A tail inside code or a quotation silences nothing, but no command counts below it any more. */
export function afterMailTail(lines: readonly string[], speech: readonly Speech[]): readonly Speech[] {
  let state: 'own words' | 'doubtful' | 'tail' = 'own words';
  return lines.map((_, at) => {
    const said = speech[at] ?? 'quiet';
    if (state !== 'tail' && startsTail(lines, at)) state = said === 'quiet' ? 'doubtful' : 'tail';
    if (state === 'tail') return 'quiet';
    return state === 'doubtful' && said === 'plain' ? 'doubtful' : said;
  });
}

/** Mail programs break "On … wrote:" over two lines when it grows long. */
function startsTail(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trimEnd();
  if (line.length > 300) return false;
  const wrapped = /^On .{4,200}$/.test(line) && /^.{0,200}\bwrote:$/.test((lines[at + 1] ?? '').trimEnd());
  return wrapped || TAILS.some((tail) => tail.test(line));
}
