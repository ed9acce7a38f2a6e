import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';

/** What somebody reads who has the file checked. */
export function validateToText(source: Uint8Array, file: string): string {
  const result = parseChecklist(source, file);
  if (result.ok) return 'no problems\n';
  const text = new TextDecoder().decode(source);
  return result.problems.map((problem) => `${formatProblem(problem, text)}\n`).join('\n');
}
