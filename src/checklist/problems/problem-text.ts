import type { Problem } from '../model.ts';
import { clean, visible } from './quote.ts';

/** A problem, or what has its form. */
type Told = Omit<Problem, 'code'> & { readonly code: string };

/**
 * A problem as people read it in a terminal: place and what is wrong, the line itself when the text is given, what was seen,
 * what is allowed, what to do.
 */
export function formatProblem(problem: Told, source?: string): string {
  const { file, line, column, code, message, seen, allowed, next } = problem;
  return [
    `${clean(file)}:${line}:${column}: ${message} [${code}]`,
    ...(source === undefined ? [] : excerpt(source, line, column)),
    ...(seen === null ? [] : [`  seen:    ${seen}`]),
    ...(allowed === null ? [] : [`  allowed: ${allowed}`]),
    `  next:    ${next}`,
  ].join('\n');
}

/** A tab shows as an arrow. Longer lines, and lines with characters that a terminal would obey, are left out: the place says where to look. */
const widest = 160;

function excerpt(source: string, line: number, column: number): readonly string[] {
  const written = source.split(/\r\n|\n/)[line - 1]?.trimEnd() ?? '';
  const text = written.replaceAll('\t', '→');
  if (text === '' || text.length > widest || visible(text) !== text) return [];
  const margin = String(line).length;
  return [`  ${line} | ${text}`, `  ${' '.repeat(margin)} | ${' '.repeat(column - 1)}^`];
}
