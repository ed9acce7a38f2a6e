import type { TerminalStyle } from '../../report/terminal.ts';
import type { CaseResult } from './run-case.ts';
import { terminalLine } from '../../report/sanitise.ts';
import { wrap } from '../../report/wrap.ts';

/** What ran by what. */
export interface Ran {
  readonly file: string;
  readonly checklist: string;
  readonly cases: readonly CaseResult[];
}

/** A line for each case, then of each that failed what was expected, what was seen, and where it stands. Ends with a line break. */
export function formatResults({ file, checklist, cases }: Ran, style: TerminalStyle): string {
  const failed = cases.filter(({ differences }) => differences.length > 0);
  const lines = [
    `${file}, by ${checklist}`,
    ...cases.map(({ name, differences }) => `  ${differences.length === 0 ? '✓' : '✗'} ${name}`),
    ...failed.flatMap((one) => ['', ...failure(one, file)]),
    '',
    `${failed.length === 0 ? 'All' : `${failed.length} of`} ${cases.length} ${cases.length === 1 ? 'case' : 'cases'} ${failed.length === 0 ? 'passed' : 'failed'}.`,
  ];
  return `${lines.flatMap((line) => indented(line, style)).join('\n')}\n`;
}

function failure({ name, gate, place, differences }: CaseResult, file: string): readonly string[] {
  return [
    `✗ ${name}`,
    `  at ${file}:${place.line}:${place.column}, gate ${gate}`,
    ...differences.flatMap(({ what, expected, seen }) => [
      `  ${what}`,
      `    expected  ${expected}`,
      `    seen      ${seen}`,
    ]),
  ];
}

function indented(line: string, { width }: TerminalStyle): readonly string[] {
  const text = line.trimStart();
  const indent = ' '.repeat(line.length - text.length);
  return wrap(terminalLine(text), width - indent.length, '          ').map((one) => indent + one);
}

/** The same for programs. */
export function resultsJson({ file, checklist, cases }: Ran): string {
  const passed = cases.every(({ differences }) => differences.length === 0);
  const results = cases.map(({ place, ...one }) => ({ ...one, ...place, passed: one.differences.length === 0 }));
  return `${JSON.stringify({ test: 1, passed, file, checklist, cases: results }, null, 2)}\n`;
}
