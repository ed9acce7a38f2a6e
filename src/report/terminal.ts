import type { NextStep } from '../evidence/answer.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import { gateCheckName } from '../judge/gate-name.ts';
import type { Finding, Outcome, RollCall } from '../judge/roll-call.ts';
import { overrideLines } from './exceptions.ts';
import { headline, held } from './headline.ts';
import { profileLines } from './profiles.ts';
import { lapsesOf, tellLapse } from './lapses.ts';
import { isOpen, outcomes } from './outcome.ts';
import { releaseLines } from './release-changes.ts';
import { terminalLine } from './sanitise.ts';
import { problemText, stepText } from './sections.ts';
import { whoCanSignText } from './who-can-sign.ts';
import { wayBackLines } from './way-back.ts';
import { wrap } from './wrap.ts';

/** How a terminal shows it: `colour` allows escape sequences, `width` is in columns. */
export interface TerminalStyle {
  readonly colour: boolean;
  readonly width: number;
}

const colours: Readonly<Record<Outcome, string>> = {
  met: '32',
  waived: '36',
  later: '36',
  unmet: '31',
  pending: '33',
  unknown: '35',
  'not-applicable': '2',
};
const widestTitle = 40;
/** With less room than this beside the titles, sentences go on below them. */
const narrowest = 40;

/** A roll call for a terminal: the headline, what stops everything, then every item by section with what is missing, who can give it and how. Ends with a line break. */
export function formatRollCall(rollCall: RollCall, style: TerminalStyle): string {
  const lines = [
    ...opening(rollCall, style),
    ...stopLines(rollCall, style),
    ...changeLines(rollCall, style),
    ...itemLines(rollCall.findings, style),
    ...lapseLines(rollCall, style),
  ];
  return `${lines.join('\n')}\n`;
}

/** Which gate of which commit, and the answer in one line. */
export function opening(rollCall: RollCall, style: TerminalStyle): readonly string[] {
  const { gate, repository, change, candidate } = rollCall;
  const name = terminalLine(gateCheckName(gate));
  const number = change === null ? '' : ` #${change.number}`;
  const colour =
    rollCall.verdict === 'go' ? colours.met : rollCall.verdict === 'no-go' ? colours.unmet : colours.pending;
  return [
    ...wrap(
      `${name} for ${terminalLine(repository.name)}${number} at ${terminalLine(candidate.slice(0, 12))}`,
      style.width,
      '',
    ),
    ...wrap(headline(rollCall), style.width, '').map((line) => paint(line, colour, style)),
  ];
}

/**
 * Problems of the checklist, holds and blockers, each with what to do; with their codes for whoever wants to look them up.
 * Empty: nothing stops everything.
 */
export function stopLines(rollCall: RollCall, style: TerminalStyle, withCodes = false): readonly string[] {
  const { problems, holds, blockers } = rollCall;
  const coded = (code: string): string => (withCodes ? `[${code}] ` : '');
  const line = (text: string): readonly string[] => wrap(terminalLine(text), style.width, '  ');
  const lines = [
    ...[...overrideLines(rollCall), ...profileLines(rollCall)].flatMap((text) => line(`!! ${text}`)),
    ...wayBackLines(rollCall).flatMap(line),
    ...problems.flatMap((problem) => {
      const place = `${problem.file}:${problem.line}:${problem.column}`;
      return line(`${outcomes.unmet.sign} ${coded(problem.code)}${place} ${problemText(problem)}`);
    }),
    ...holds.flatMap((hold) => {
      const where = hold.environment === null ? '' : `, in ${hold.environment}`;
      const code: ReasonCode = hold.certain ? 'HELD' : 'MAYBE_HELD';
      return line(`! ${coded(code)}${held(hold)}, since ${hold.at}${where}`);
    }),
    ...blockers.flatMap(({ outcome, code, sentence, next }) => [
      ...line(`${outcomes[outcome].sign} ${coded(code)}${sentence}`),
      ...stepLines(next, '    next: ', style),
    ]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

/** What a deployment brings, change by change. Empty: the change that is shown alone. */
export function changeLines(rollCall: RollCall, style: TerminalStyle): readonly string[] {
  const lines = releaseLines(rollCall).flatMap((text) => wrap(terminalLine(text), style.width, '  '));
  return lines.length === 0 ? [] : ['', ...lines];
}

/** What will lapse, the soonest first. Empty: nothing will. */
export function lapseLines(rollCall: RollCall, style: TerminalStyle): readonly string[] {
  const lines = lapsesOf(rollCall).flatMap((one) => wrap(terminalLine(tellLapse(one)), style.width, '  '));
  return lines.length === 0 ? [] : ['', ...lines];
}

function itemLines(findings: readonly Finding[], style: TerminalStyle): readonly string[] {
  const column = Math.min(widestTitle, Math.max(0, ...findings.map(({ title }) => terminalLine(title).length)));
  return findings.flatMap((finding, index) => {
    const begins = index === 0 || finding.section !== findings[index - 1]?.section;
    const heading = begins ? ['', ...(finding.section === null ? [] : [terminalLine(finding.section)])] : [];
    return [...heading, ...itemLine(finding, column, style), ...openSteps(finding, style)];
  });
}

function itemLine(finding: Finding, column: number, style: TerminalStyle): readonly string[] {
  const mark = paintSign(finding.outcome, style);
  const title = terminalLine(finding.title).padEnd(column);
  const room = style.width - 4;
  const hanging = ' '.repeat(room - column > narrowest ? column + 2 : 2);
  const [first = '', ...rest] = wrap(`${title}  ${terminalLine(finding.sentence)}`, room, hanging);
  return [`  ${mark} ${first}`, ...rest.map((line) => ' '.repeat(4) + line)];
}

function openSteps(finding: Finding, style: TerminalStyle): readonly string[] {
  const { outcome, next } = finding;
  if (!isOpen(outcome)) return [];
  const who = whoCanSignText(finding);
  const lines = who === '' ? [] : wrap(terminalLine(who), style.width - 6, '  ').map((line) => `      ${line}`);
  return [...lines, ...stepLines(next, '      next: ', style)];
}

/** Each step after `lead`, which may begin with blanks; a line to paste stands alone and whole, so that it can be copied. */
function stepLines(next: readonly NextStep[], lead: string, style: TerminalStyle): readonly string[] {
  const indent = ' '.repeat(lead.length - lead.trimStart().length);
  return next.flatMap((step) => {
    const words = `${lead.trimStart()}${stepText(step)}${step.paste === undefined ? '' : ':'}`;
    const lines = wrap(terminalLine(words), style.width - indent.length, '  ').map((line) => indent + line);
    return step.paste === undefined ? lines : [...lines, `${indent}  ${terminalLine(step.paste)}`];
  });
}

/** The sign of an outcome in its colour. */
export function paintSign(outcome: Outcome, style: TerminalStyle): string {
  return paint(outcomes[outcome].sign, colours[outcome], style);
}

/** Text in a colour, given as the number of the escape sequence; plain where colours are not wanted. */
function paint(text: string, colour: string, style: TerminalStyle): string {
  return style.colour ? `\u001b[${colour}m${text}\u001b[0m` : text;
}
