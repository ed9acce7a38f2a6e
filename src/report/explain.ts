import type { Answer, FactReference } from '../evidence/answer.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { TerminalStyle } from './terminal.ts';
import { outcomes } from './outcome.ts';
import { terminalLine } from './sanitise.ts';
import { opening, stepLines, stopLines } from './terminal.ts';
import { wrap } from './wrap.ts';

/** The reasoning as a tree: each item, its parts, and the facts behind them with their source, observer and time. Ends with a line break. */
export function formatExplanation(rollCall: RollCall, style: TerminalStyle): string {
  const lines = [
    ...opening(rollCall, style),
    ...source(rollCall),
    ...stopLines(rollCall, style),
    ...rollCall.findings.flatMap((finding) => ['', ...findingLines(finding, style)]),
  ];
  return `${lines.join('\n')}\n`;
}

function source({ checklist, now, judge, enforcement, adviseUntil }: RollCall): readonly string[] {
  const from =
    checklist === null
      ? 'no checklist'
      : `${checklist.path} of ${checklist.ref}, commit ${checklist.commit.slice(0, 12)}, blob ${checklist.blob.slice(0, 12)}`;
  const until = adviseUntil === null ? '' : ` until ${adviseUntil}`;
  return [`judged at ${now} by ${from}`, `enforcement ${enforcement}${until}, judge ${judge}`].map((line) =>
    terminalLine(line),
  );
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
