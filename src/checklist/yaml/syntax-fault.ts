import { clean } from '../problems/quote.ts';
import type { Fault } from './source-text.ts';

/** The library's words for the mistakes people make most, with what to do; its own sentence for the rest. */
const remedies: Partial<Record<string, { readonly message: string; readonly next: string }>> = {
  TAB_AS_INDENT: { message: 'the line is indented with a tab', next: 'Indent with spaces.' },
  BAD_INDENT: {
    message: 'the indentation does not fit the lines around it',
    next: 'Indent the line like its neighbours.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key runs over several lines',
    next: 'Write the key and its colon on one line.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second colon stands in the line',
    next: 'Put a text that contains `: ` in quotes.',
  },
  BLOCK_IN_FLOW: {
    message: 'a second colon, or a line of its own, stands inside `{ }` or `[ ]`',
    next: 'Put a text that contains `: ` in quotes; inside `{ }` write `{ key: value }` again.',
  },
  BAD_SCALAR_START: {
    message: 'a plain text cannot start with this character',
    next: 'Put the text in quotes; logins and teams stand without `@`.',
  },
  BAD_DQ_ESCAPE: {
    message: 'the text in double quotes holds an escape that does not exist',
    next: 'Write `\\\\` for a backslash, or use single quotes.',
  },
};

const unclosed = {
  message: 'a `{` or `[` above is not closed',
  next: 'Close it; put a text in quotes that starts with one of them or contains ` #`, which starts a comment.',
};

/** What people are told of a mistake that the library has found, by its code, its words and the offset. */
export function syntaxFault(code: string, message: string, offset: number): Fault {
  const remedy = (message.startsWith('Flow ') ? unclosed : remedies[code]) ?? {
    message: `the YAML is broken: ${clean(message)}`,
    next: 'Mend the line; what follows is judged once it reads.',
  };
  const seen = code === 'TAB_AS_INDENT' ? 'a tab' : null;
  return { offset, code: 'SYNTAX', ...remedy, seen, allowed: 'YAML 1.2' };
}
