import { badCharacters, misfit, readCommandLine } from './command-line.ts';
import { withoutConflicts } from './conflicts.ts';
import { readLoosely } from './loose-line.ts';
import { speechOf } from './speech.ts';
import type { Command, Misfit, ParsedComment, WideNegative } from './command.ts';
import type { LooseLine } from './loose-line.ts';
import type { Speech } from './speech.ts';

/** What some readers take for a line end and others do not: nothing behind one is a command, but a hold there is heard. */
const ODD_LINE_ENDS = /[\r\v\f\x85\u2028\u2029]/;

const silence: ParsedComment = { commands: [], maybeHold: false, wide: [] };

/**
 * Reads the commands of one comment, as the person who wrote it sees it on GitHub: total, and linear for everything a person writes.
 * Sign-offs are read exactly and narrowly, holds and revocations widely; of commands that contradict each other only the one that stops counts.
 */
export function parseComment(text: string): ParsedComment {
  const source = text.replaceAll('\r\n', '\n');
  // Most comments have no line that even looks like a command: they are answered without parsing Markdown.
  const candidates = candidatesOf(source);
  if (candidates.length === 0) return silence;
  const { readable, lines } = speechOf(source);
  const loud = candidates.filter(({ index }) => (lines[index] ?? 'quiet') !== 'quiet');
  const heard = loud.map((one) => hear(one, lines[one.index] ?? 'quiet'));
  const wide = heard.flatMap((one) => (one.wide === null ? [] : [one.wide]));
  const said = readable ? heard.flatMap((one) => (one.said === null ? [] : [one.said])) : unreadable(loud);
  return { commands: withoutConflicts(said, wide), maybeHold: wide.length > 0, wide };
}

interface Candidate {
  readonly line: string;
  readonly index: number;
  readonly loose: LooseLine;
  /** Whether it shares its line with others by a line end that is none everywhere. */
  readonly odd: boolean;
}

function candidatesOf(source: string): readonly Candidate[] {
  return source.split('\n').flatMap((line, index) => {
    const parts = line.split(ODD_LINE_ENDS);
    return parts.flatMap((part) => {
      const loose = readLoosely(part);
      return loose === null ? [] : [{ line: part, index, loose, odd: parts.length > 1 }];
    });
  });
}

interface Heard {
  readonly said: Command | Misfit | null;
  readonly wide: WideNegative | null;
}

function hear(candidate: Candidate, speech: Speech): Heard {
  const said = speech === 'plain' ? readPlain(candidate) : speech === 'doubtful' ? readDoubtful(candidate) : null;
  const exact = said !== null && (said.verb === 'hold' || said.verb === 'revoke');
  const wide = exact ? null : candidate.loose.negative;
  return { said: wide?.verb === 'hold' ? null : said, wide };
}

function readPlain({ line, loose, odd }: Candidate): Command | Misfit | null {
  if (odd) return badCharacters(line, loose.verb);
  const read = readCommandLine(line);
  if (read !== null) return read;
  if (!loose.plain) return badCharacters(line, loose.verb);
  if (!/^[ \t]+\//.test(line)) return null;
  return misfit(
    line,
    'BAD_ARGUMENTS',
    `The line "${line.trim().slice(0, 200)}" was not read: a command starts with the first character of its line.`,
  );
}

/** Its own words stay unread: what surrounds them may change what people see. */
function readDoubtful({ line, loose }: Candidate): Misfit | null {
  if (!line.startsWith('/') || loose.negative !== null || readCommandLine(line) === null) return null;
  return misfit(
    line,
    'UNREADABLE',
    `The line "${line.trim().slice(0, 200)}" was not read, because of what stands around it. Write it in a paragraph of its own, with a blank line before it.`,
  );
}

/** A comment whose structure cannot be told says so once; only holds and revocations in it count. */
function unreadable([first]: readonly Candidate[]): readonly Misfit[] {
  if (first === undefined) return [];
  const why = 'it is too long, too deeply nested, or has line ends that not every program takes for line ends';
  return [
    misfit(
      first.line,
      'UNREADABLE',
      `This comment cannot be read safely (${why}), so nothing but a hold or a revocation in it counts. Write the command in a comment of its own.`,
    ),
  ];
}
