import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';
import { placeWarnings } from '../../src/checklist/warnings/place-warnings.ts';
import { staticWarnings } from '../../src/checklist/warnings/static-warnings.ts';
import { formatWarning } from '../../src/checklist/warnings/warning-text.ts';

/** The moment at which the files of `test/golden/warnings` are looked at. */
const NOW = Date.parse('2026-11-21T20:00:00Z');

/** What somebody is warned of who has a checklist checked that has no problem. */
export function warningsToText(source: Uint8Array, file: string): string {
  const result = parseChecklist(source, file);
  const text = new TextDecoder().decode(source);
  if (!result.ok) return result.problems.map((problem) => `${formatProblem(problem, text)}\n`).join('\n');
  const drafts = staticWarnings(result.checklist, NOW);
  const warnings = placeWarnings(drafts, { file, source, checklist: result.checklist });
  return warnings.length === 0
    ? 'no warnings\n'
    : warnings.map((warning) => `${formatWarning(warning, text)}\n`).join('\n');
}
