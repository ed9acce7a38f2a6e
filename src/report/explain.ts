import type { Answer, FactReference } from '../evidence/answer.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { TerminalStyle } from './terminal.ts';
import { outcomes } from './outcome.ts';
import { terminalLine } from './sanitise.ts';
import { opening, stepLines, stopLines } from './terminal.ts';
import { wrap } from './wrap.ts';

/** A checklist from a file instead of from the repository. */
export interface NamedChecklist {
  readonly file: string;
  /** Whether it says the same, byte for byte, as the recorded checklist of the repository. */
  readonly recorded: boolean;
}

/**
 * The reasoning as a tree: each item, its parts, and the facts behind them with their source, observer and time. Ends with a line break.
 * `by` is the checklist that judged where that is not the repository's own.
 */
export function formatExplanation(rollCall: RollCall, style: TerminalStyle, by: NamedChecklist | null = null): string {
  const lines = [
    ...opening(rollCall, style),
    ...source(rollCall, by).flatMap((line) => wrap(terminalLine(line), style.width, '  ')),
    ...stopLines(rollCall, style),
    ...rollCall.findings.flatMap((finding) => ['', ...findingLines(finding, style)]),
  ];
  return `${lines.join('\n')}\n`;
}

function source(rollCall: RollCall, by: NamedChecklist | null): readonly string[] {
  const { now, judge, enforcement, adviseUntil } = rollCall;
  const from = by === null ? recorded(rollCall) : named(rollCall, by);
  const until = adviseUntil === null ? '' : ` until ${adviseUntil}`;
  return [`judged at ${now} by ${from}`, `enforcement ${enforcement}${until}, judge ${judge}`];
}

function recorded({ checklist }: RollCall): string {
  if (checklist === null) return 'no checklist';
  const { path, ref, commit, blob } = checklist;
  return `${path} of ${ref}, commit ${commit.slice(0, 12)}, blob ${blob.slice(0, 12)}`;
}

function named(rollCall: RollCall, by: NamedChecklist): string {
  return by.recorded
    ? `${by.file}, the same as ${recorded(rollCall)}`
    : `${by.file}, which is not the recorded checklist`;
}

function findingLines(finding: Finding, style: TerminalStyle): readonly string[] {
  const { item, title, environment, phase, ask, wording } = finding;
  const about = `${item} "${title}" (${phase}, asked per ${ask}, ${environment}, wording ${wording})`;
  return [...wrap(terminalLine(about), style.width, '  '), ...answerLines(finding, '  ', style)];
}

function answerLines(answer: Answer | Finding, indent: string, style: TerminalStyle): readonly string[] {
  const { sign, word } = outcomes[answer.outcome];
  const own = [`${sign} ${word} [${answer.code}] ${answer.sentence}`, ...answer.facts.map(factLine)];
  const wrapped = own.flatMap((line) => wrap(terminalLine(line), style.width - indent.length, '    '));
  return [
    ...wrapped.map((line) => indent + line),
    ...stepLines(answer.next, `${indent}> `, style),
    ...(answer.parts ?? []).flatMap((part) => answerLines(part, `${indent}  `, style)),
  ];
}

function factLine({ what, source, observer, at }: FactReference): string {
  return `= ${what} (from ${source}, seen by ${observer} at ${at})`;
}
