import type { Facts } from '../evidence/facts.ts';
import type { JudgedConfig } from '../judge/judge.ts';
import { parseChecklist } from '../checklist/parse.ts';

/** The checklist as the trusted branch has it: valid, with problems, or missing. Only the first ever opens anything. */
export function readConfig(facts: Facts): JudgedConfig {
  const [file] = facts.config;
  if (file === undefined || file.blob === null) return { state: 'missing' };
  const parsed = parseChecklist(file.blob.text, file.path);
  return parsed.ok ? { state: 'valid', checklist: parsed.checklist } : { state: 'invalid', problems: parsed.problems };
}
