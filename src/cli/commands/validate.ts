import type { Checklist, Problem } from '../../checklist/model.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import { formatProblem } from '../../checklist/problems/problem-text.ts';
import { placeWarnings } from '../../checklist/warnings/place-warnings.ts';
import { staticWarnings } from '../../checklist/warnings/static-warnings.ts';
import type { WarningDraft } from '../../checklist/warnings/warning.ts';
import { formatWarning } from '../../checklist/warnings/warning-text.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { namedPolicies } from '../named-policies.ts';
import { readNamedFile } from '../read-file.ts';
import { gitHubAccess, type GitHubOptions } from '../github-options.ts';
import { refusalOfFault, refuse, type Refusal } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint validate`. */
export interface ValidateOptions extends GitHubOptions {
  readonly file: string;
  /** Compares the names in the file with what there is on GitHub. */
  readonly live?: boolean;
  /** Files of the policies that it extends. */
  readonly policy?: readonly string[];
  /** Ends with 1 for warnings too. */
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `holdpoint validate [FILE]`: exit 0 when the checklist can be used, whatever it is warned of; 1 with every problem otherwise. */
export async function runValidate(options: ValidateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { file, json = false, live = false } = options;
  const read = await readNamedFile(
    surroundings,
    file,
    'checklist',
    'name an existing file, or write one with `holdpoint init`',
  );
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const named = await namedPolicies(surroundings, options.policy ?? []);
  if (!named.ok) return refuse(surroundings, named.refusal, json);
  const parsed = parseChecklist(read.bytes, file, named.policies);
  const source = new TextDecoder().decode(read.bytes);
  if (!parsed.ok) return report(parsed.problems, source, json, surroundings);
  const { checklist } = parsed;
  const looked = live ? await lookAround(checklist, options, surroundings) : null;
  if (looked !== null && !looked.ok) return refuse(surroundings, looked.refusal, json);
  const drafts = looked?.drafts ?? staticWarnings(checklist, surroundings.now());
  const warnings = placeWarnings(drafts, { file, source: read.bytes, checklist });
  if (json) surroundings.out(`${JSON.stringify({ valid: true, problems: [], warnings }, null, 2)}\n`);
  else {
    surroundings.err(warnings.map((warning) => `${formatWarning(warning, source)}\n\n`).join(''));
    surroundings.out(`${summary(file, checklist, warnings.length)}\n`);
  }
  return options.strict === true && warnings.length > 0 ? 1 : 0;
}

/** Warnings of the file and of what GitHub says about its names. What asks GitHub is loaded here alone. */
async function lookAround(
  checklist: Checklist,
  options: ValidateOptions,
  surroundings: Surroundings,
): Promise<
  { readonly ok: true; readonly drafts: readonly WarningDraft[] } | { readonly ok: false; readonly refusal: Refusal }
> {
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return github;
  const { repository, request } = github.access;
  const { connectLookUp } = await import('../../github/look-up/look-up.ts');
  const { liveQuestions } = await import('../../checklist/warnings/live/live-questions.ts');
  const { liveWarnings } = await import('../../checklist/warnings/live/live-warnings.ts');
  const facts = await connectLookUp(request, repository)(liveQuestions(checklist));
  if (!facts.ok) return { ok: false, refusal: refusalOfFault(repository, facts.fault) };
  return { ok: true, drafts: liveWarnings(checklist, facts.value, surroundings.now()) };
}

function summary(file: string, { items, environments }: Checklist, warnings: number): string {
  const scope = `${count(items.length, 'item')} for ${environments.map(({ name }) => terminalLine(name)).join(', ')}`;
  return `${terminalLine(file)}: ${scope}; no problem${warnings === 0 ? '' : `, ${count(warnings, 'warning')}`}.`;
}

/** Problems of a checklist, with the lines they stand on: for people on the standard error, for programs on the standard output. */
export function report(
  problems: readonly Problem[],
  source: string,
  json: boolean,
  surroundings: Surroundings,
): ExitCode {
  if (json) {
    surroundings.out(`${JSON.stringify({ valid: false, problems, warnings: [] }, null, 2)}\n`);
    return 1;
  }
  surroundings.err(
    `${problems.map((problem) => formatProblem(problem, source)).join('\n\n')}\n\n${count(problems.length, 'problem')}. Nothing opens with this file.\n`,
  );
  return 1;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
