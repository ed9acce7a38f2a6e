import { checks } from '../../doctor/codes.ts';
import type { Diagnosis, Finding } from '../../doctor/examine.ts';
import type { Level } from '../../doctor/finding.ts';
import type { Unread } from '../../doctor/unread.ts';
import { terminalLine } from '../../report/sanitise.ts';
import type { TerminalStyle } from '../../report/terminal.ts';
import { wrap } from '../../report/wrap.ts';

const signs: Readonly<Record<Level, string>> = { hole: '✗', risk: '!', advice: '·' };
const colours: Readonly<Record<Level, string>> = { hole: '31', risk: '33', advice: '36' };

/** What was examined: a repository, or a folder on a disk. */
export interface Examined {
  readonly name: string;
  readonly local: boolean;
}

/** A diagnosis for a terminal: the sum, every finding with what could happen and how it is mended, what is not known, and the boundary of each environment. */
export function formatDiagnosis({ name, local }: Examined, diagnosis: Diagnosis, style: TerminalStyle): string {
  const { findings, unread, boundaries } = diagnosis;
  const blocks = [
    lines(`${name}: ${sum(diagnosis)}`, style, ''),
    ...findings.map((finding) => findingLines(finding, style)),
    ...(unread.length === 0 ? [] : [unreadLines(unread, style)]),
    ...(local ? [lines('GitHub was not asked: its settings are not known.', style, '')] : []),
    boundaries.flatMap(({ environment, kind, why }) => lines(`${environment} is ${kind}: ${why}.`, style, '  ')),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** What people must do, in order, ready to be copied; it changes nothing by itself. */
export function formatFixes({ name }: Examined, { findings, unread }: Diagnosis, style: TerminalStyle): string {
  const sections = (
    [
      ['settings', 'An administrator, in the settings:'],
      ['app', 'Whoever owns the App:'],
      ['file', 'In a pull request:'],
    ] as const
  ).map(([where, title]) => ({ title, steps: inOrder(findings.filter(({ mend }) => mend.where === where)) }));
  const blocks = sections
    .filter(({ steps }) => steps.length > 0)
    .map(({ title, steps }) => [
      title,
      ...steps.flatMap(({ code, place, mend }, index) => [
        ...lines(`${index + 1}. ${mend.where === 'file' ? `${place}: ` : ''}${mend.how} (${code})`, style, '   '),
        ...(mend.run === null ? [] : [`   ${terminalLine(mend.run)}`]),
      ]),
    ]);
  const nothing = [`${terminalLine(name)}: nothing to mend${unread.length === 0 ? '' : ' in what could be read'}.`];
  const rest = unread.length === 0 ? [] : [unreadLines(unread, style)];
  return `${[...(blocks.length === 0 ? [nothing] : blocks), ...rest].map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** What must be there first comes first, however bad the rest is. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return Object.keys(checks).flatMap((code) => findings.filter((finding) => finding.code === code));
}

function sum({ findings, unread }: Diagnosis): string {
  const counts = (['hole', 'risk', 'advice'] as const).flatMap((level) => {
    const number = findings.filter((finding) => finding.level === level).length;
    if (number === 0) return [];
    return level === 'advice' ? `${number} ${number === 1 ? 'piece' : 'pieces'} of advice` : count(number, level);
  });
  const unknown = unread.length === 0 ? [] : [`${count(unread.length, 'thing')} not known`];
  const all = [...(counts.length === 0 ? ['nothing found'] : counts), ...unknown];
  return `${all.join(', ')}.`;
}

function findingLines(finding: Finding, style: TerminalStyle): readonly string[] {
  const { code, level, place, what, why, mend } = finding;
  const head = `${signs[level]} ${level} ${code} ${terminalLine(place)}`;
  return [
    ...wrap(head, style.width, '  ').map((line) => paint(line, colours[level], style)),
    ...lines(`  ${what}`, style, '  '),
    ...lines(`  ${why}`, style, '  '),
    ...lines(`  → ${mend.how}`, style, '    '),
    ...(mend.run === null ? [] : [`    ${terminalLine(mend.run)}`]),
  ];
}

function unreadLines(unread: readonly Unread[], style: TerminalStyle): readonly string[] {
  return [
    'Not known, and so not fine:',
    ...unread.flatMap(({ what, why, next }) => [
      ...lines(`? ${what}`, style, '  '),
      ...lines(`  ${why}`, style, '  '),
      ...lines(`  → ${next}`, style, '    '),
    ]),
  ];
}

/** Foreign words are made harmless before lines are broken. */
function lines(text: string, style: TerminalStyle, indent: string): readonly string[] {
  const start = text.length - text.trimStart().length;
  return wrap(text.slice(0, start) + terminalLine(text), style.width, indent);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function paint(line: string, colour: string, { colour: wanted }: TerminalStyle): string {
  return wanted ? `\u001B[${colour}m${line}\u001B[0m` : line;
}
