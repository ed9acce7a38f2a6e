import { CST } from 'yaml';
import { limits } from '../limits.ts';
import type { Fault } from './source-text.ts';
import { syntaxFault } from './syntax-fault.ts';

/** Counts what is wrong inside the quoted texts of one file. */
export interface BrokenTexts {
  /** The first mistake of the file where there are by now more than anybody reads; null: the file is read on. */
  readonly tooMany: (lexeme: string, offset: number) => Fault | null;
}

/**
 * A text may hold a mistake every other character, and each of them costs the library as much as a hundred characters without: a file of nothing else
 * would take longer than any file may.
 */
export function createBrokenTexts(): BrokenTexts {
  let first: Fault | null = null;
  let count = 0;
  const note = (at: number, code: string, message: string): void => {
    first ??= syntaxFault(code, message, at);
    count += 1;
    if (count > limits.problems) throw new Enough();
  };
  return {
    tooMany: (lexeme, offset) => {
      if (!lexeme.startsWith('"')) return null;
      try {
        CST.resolveAsScalar({ type: 'double-quoted-scalar', offset, indent: 0, source: lexeme }, true, note);
        return null;
      } catch (thrown) {
        if (thrown instanceof Enough) return first;
        throw thrown;
      }
    },
  };
}

/** Ends the reading of a text in the middle. */
class Enough extends Error {}
