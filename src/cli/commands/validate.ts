import type { Checklist, Problem } from '../../checklist/model.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import { formatProblem } from '../../checklist/problems/problem-text.ts';
import { placeWarnings } from '../../checklist/warnings/place-warnings.ts';
import { staticWarnings } from '../../checklist/warnings/static-warnings.ts';
import { formatWarning } from '../../checklist/warnings/warning-text.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { readNamedFile } from '../read-file.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint validate`. */
export interface ValidateOptions {
  readonly file: string;
  /** Ends with 1 for warnings too. */
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `holdpoint validate [FILE]`: exit 0 when the checklist can be used, whatever it is warned of; 1 with every problem otherwise. */
export async function runValidate(options: ValidateOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { file, json = false } = options;
  const read = await readNamedFile(
    surroundings,
    file,
    'checklist',
    'name an existing file, or write one with `holdpoint init`',
  );
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const parsed = parseChecklist(read.bytes, file);
  const source = new TextDecoder().decode(read.bytes);
  if (!parsed.ok) return report(parsed.problems, source, json, surroundings);
  const { checklist } = parsed;
  const drafts = staticWarnings(checklist, surroundings.now());
  const warnings = placeWarnings(drafts, { file, source: read.bytes, checklist });
  if (json) surroundings.out(`${JSON.stringify({ valid: true, problems: [], warnings }, null, 2)}\n`);
  else {
    surroundings.err(warnings.map((warning) => `${formatWarning(warning, source)}\n\n`).join(''));
    surroundings.out(`${summary(file, checklist, warnings.length)}\n`);
  }
  return options.strict === true && warnings.length > 0 ? 1 : 0;
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
