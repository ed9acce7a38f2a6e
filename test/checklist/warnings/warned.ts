import { parseChecklist } from '../../../src/checklist/parse.ts';
import { staticWarnings } from '../../../src/checklist/warnings/static-warnings.ts';

/** `CODE place: message | seen` of every warning about a checklist without problems, at a fixed moment. */
export function warned(text: string): readonly string[] {
  const read = parseChecklist(`version: 1\n${text}`, 'f.yml');
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
  const drafts = staticWarnings(read.checklist, Date.parse('2026-11-21T20:00:00Z'));
  return drafts.map(({ code, at, message, seen }) => `${code} ${at.join('.')}: ${message} | ${seen}`);
}
