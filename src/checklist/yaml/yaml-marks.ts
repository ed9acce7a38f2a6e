import { Lexer, LineCounter, Parser } from 'yaml';
import type { CST } from 'yaml';
import { limits } from '../limits.ts';
import type { Fault } from './source-text.ts';

/** The tokens of a file, or why it is not read; `lines` finds a line from an offset either way. */
export type Marks =
  | { readonly ok: true; readonly tokens: readonly CST.Token[]; readonly lines: LineCounter }
  | { readonly ok: false; readonly fault: Fault; readonly lines: LineCounter };

/**
 * Reads the file as YAML tokens and refuses what a checklist does not need and a reader could be tricked or exhausted with:
 * anchors, aliases, tags, directives, several documents, deep nesting. It works on tokens because they come one by one,
 * so it stops before anything large or recursive is built.
 */
export function readMarks(text: string): Marks {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    const fault = scalarFollows ? null : refusal(lexeme, parser.offset);
    if (fault !== null) return { ok: false, fault, lines };
    scalarFollows = lexeme === '\u001F';
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Two more than the limit: the document itself and the scalar that is being read stand on the same stack.
    if (parser.stack.length > limits.depth + 2) return { ok: false, fault: tooDeep(parser.offset), lines };
    count += 1 + escapesIn(lexeme);
    if (count > limits.tokens) return { ok: false, fault: tooMany(parser.offset), lines };
  }
  tokens.push(...parser.end());
  const [, second] = tokens.filter(({ type }) => type === 'document');
  return second === undefined
    ? { ok: true, tokens, lines }
    : { ok: false, fault: severalDocuments(second.offset), lines };
}

/** Each escape that does not exist costs the library an error of its own, and a text may hold one every other character. */
function escapesIn(lexeme: string): number {
  return lexeme.startsWith('"') ? lexeme.split('\\').length - 1 : 0;
}

function refusal(lexeme: string, offset: number): Fault | null {
  switch (lexeme.charAt(0)) {
    case '&':
      return aliasFault(offset, 'an anchor', lexeme, 'Write the value out where it is needed.');
    case '*':
      return aliasFault(
        offset,
        'an alias',
        lexeme,
        'Put a pattern that starts with `*` in quotes; write any other value out.',
      );
    case '!':
      return {
        offset,
        code: 'TAG',
        message: 'a YAML tag is not used here',
        seen: lexeme,
        allowed: 'plain values',
        next: 'Remove the tag, or put the text in quotes.',
      };
    case '%':
      return {
        offset,
        code: 'DIRECTIVE',
        message: 'a YAML directive is not used here',
        seen: lexeme,
        allowed: 'one plain YAML 1.2 document',
        next: 'Remove the line, or put a text that starts with `%` in quotes.',
      };
    default:
      return null;
  }
}

function aliasFault(offset: number, what: string, seen: string, next: string): Fault {
  return {
    offset,
    code: 'ALIAS',
    message: `${what} is not used here: every item says what it asks in place`,
    seen,
    allowed: 'values written out',
    next,
  };
}

function severalDocuments(offset: number): Fault {
  return {
    offset,
    code: 'SEVERAL_DOCUMENTS',
    message: 'a second YAML document starts here',
    seen: '---',
    allowed: 'one document',
    next: 'Remove the `---` line, and join what follows with the checklist above.',
  };
}

function tooDeep(offset: number): Fault {
  return {
    offset,
    code: 'TOO_DEEP',
    message: 'the nesting is too deep',
    seen: `more than ${limits.depth} levels`,
    allowed: `at most ${limits.depth} levels`,
    next: 'Flatten it: `all` and `any` seldom need more than two levels.',
  };
}

function tooMany(offset: number): Fault {
  return {
    offset,
    code: 'TOO_LARGE',
    message: 'the file holds too many values',
    seen: `more than ${limits.tokens} words and marks`,
    allowed: `at most ${limits.tokens}`,
    next: 'Shorten the checklist.',
  };
}
