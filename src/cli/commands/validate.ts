import type { Problem } from '../../checklist/model.ts';
import { parseChecklist } from '../../checklist/parse.ts';
import { formatProblem } from '../../checklist/problems/problem-text.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { readNamedFile } from '../read-file.ts';
import { refuse } from '../refusal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';

/** Options of `holdpoint validate`. */
export interface ValidateOptions {
  readonly file: string;
  readonly json?: boolean;
}

/** `holdpoint validate [FILE]`: exit 0 when the checklist can be used, 1 with every problem otherwise. */
export async function runValidate(
  { file, json = false }: ValidateOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const read = await readNamedFile(
    surroundings,
    file,
    'checklist',
    'name an existing file, or write one with `holdpoint init`',
  );
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const parsed = parseChecklist(read.bytes, file);
  if (!parsed.ok) return report(parsed.problems, new TextDecoder().decode(read.bytes), json, surroundings);
  const { items, environments } = parsed.checklist;
  if (json) surroundings.out(`${JSON.stringify({ valid: true, problems: [] })}\n`);
  else
    surroundings.out(
      `${terminalLine(file)}: ${count(items.length, 'item')} for ${environments.map(({ name }) => terminalLine(name)).join(', ')}; no problem.\n`,
    );
  return 0;
}

/** Problems of a checklist, with the lines they stand on: for people on the standard error, for programs on the standard output. */
export function report(
  problems: readonly Problem[],
  source: string,
  json: boolean,
  surroundings: Surroundings,
): ExitCode {
  if (json) {
    surroundings.out(`${JSON.stringify({ valid: false, problems }, null, 2)}\n`);
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
