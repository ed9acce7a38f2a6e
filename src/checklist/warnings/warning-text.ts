import { formatProblem } from '../problems/problem-text.ts';
import type { Warning } from './warning.ts';

/** A warning as people read it in a terminal: the form of a problem, and the word that it is none. */
export function formatWarning(warning: Warning, source: string): string {
  return formatProblem({ ...warning, message: `warning: ${warning.message}` }, source);
}
