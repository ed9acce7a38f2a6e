import { parseChecklist } from '../../src/checklist/parse.ts';
import { formatProblem } from '../../src/checklist/problems/problem-text.ts';
import type { LiveFacts, Looked } from '../../src/checklist/warnings/live/live-facts.ts';
import { liveWarnings } from '../../src/checklist/warnings/live/live-warnings.ts';
import { placeWarnings } from '../../src/checklist/warnings/place-warnings.ts';
import { staticWarnings } from '../../src/checklist/warnings/static-warnings.ts';
import { formatWarning } from '../../src/checklist/warnings/warning-text.ts';

/** The moment at which the files of `test/golden/warnings` are looked at. */
const NOW = Date.parse('2026-11-21T20:00:00Z');

/** What somebody is warned of who has a checklist checked that has no problem; `facts`: what was looked up, as JSON. */
export function warningsToText(source: Uint8Array, file: string, facts: string | null = null): string {
  const result = parseChecklist(source, file);
  const text = new TextDecoder().decode(source);
  if (!result.ok) return result.problems.map((problem) => `${formatProblem(problem, text)}\n`).join('\n');
  const { checklist } = result;
  const drafts = facts === null ? staticWarnings(checklist, NOW) : liveWarnings(checklist, factsFrom(facts), NOW);
  const warnings = placeWarnings(drafts, { file, source, checklist });
  return warnings.length === 0
    ? 'no warnings\n'
    : warnings.map((warning) => `${formatWarning(warning, text)}\n`).join('\n');
}

interface Written extends Omit<LiveFacts, 'accounts' | 'teams' | 'workflows'> {
  readonly accounts: Readonly<Record<string, Looked<'none' | 'some' | null>>>;
  readonly teams: Readonly<Record<string, Looked<readonly string[] | null>>>;
  readonly workflows: Readonly<Record<string, Looked<string | null>>>;
}

function factsFrom(text: string): LiveFacts {
  const { accounts, teams, workflows, ...rest }: Written = JSON.parse(text);
  const mapOf = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(record));
  return { ...rest, accounts: mapOf(accounts), teams: mapOf(teams), workflows: mapOf(workflows) };
}
