import type { Answer, FactReference, NextStep } from '../evidence/answer.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';
import type { Evidence, Item, When } from '../checklist/model.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import type { Branch } from './tree.ts';
import type { TerminalStyle } from './terminal.ts';
import { asked, askedWhen, partsAsked } from './asked.ts';
import { isOpen, outcomes } from './outcome.ts';
import { reasons } from '../evidence/reason-codes.ts';
import { terminalLine } from './sanitise.ts';
import { stepText } from './sections.ts';
import { changeLines, lapseLines, opening, paintSign, stopLines } from './terminal.ts';
import { drawTree } from './tree.ts';
import { whoCanSignText } from './who-can-sign.ts';
import { wrap } from './wrap.ts';

/** A checklist from a file instead of from the repository. */
export interface NamedChecklist {
  readonly file: string;
  /** Whether it says the same, byte for byte, as the recorded checklist of the repository. */
  readonly recorded: boolean;
  /** What its items ask. */
  readonly items: readonly (Pick<Item, 'id' | 'evidence'> & Partial<Pick<Item, 'when'>>)[];
}

/** Columns of the words `asks`, `seen` and `next` with the blanks behind them. */
const hanging = ' '.repeat(6);

/**
 * The reasoning as a tree: sections, items, their parts; of each what was asked, what was found, the facts behind it with their source,
 * observer and time, and what would change it. `by` is the checklist that judged, where that is at hand. Ends with a line break.
 */
export function formatExplanation(rollCall: RollCall, style: TerminalStyle, by: NamedChecklist | null = null): string {
  const lines = [
    ...opening(rollCall, style),
    ...source(rollCall, by).flatMap((line) => wrap(terminalLine(line), style.width, '  ')),
    ...stopLines(rollCall, style, true),
    ...changeLines(rollCall, style),
    ...lapseLines(rollCall, style),
    ...sectionsOf(rollCall.findings).flatMap((findings) => section(findings, style, by)),
  ];
  return `${lines.join('\n')}\n`;
}

function source(rollCall: RollCall, by: NamedChecklist | null): readonly string[] {
  const { now, judge, enforcement, adviseUntil, nextLook } = rollCall;
  const until = adviseUntil === null ? '' : ` until ${adviseUntil}`;
  return [
    `judged at ${now} by ${judgedBy(rollCall, by)}`,
    `enforcement ${enforcement}${until}, judge ${judge}`,
    ...(nextLook === null ? [] : [`time alone may change it at ${nextLook}`]),
  ];
}

function judgedBy(rollCall: RollCall, by: NamedChecklist | null): string {
  if (by === null) return recorded(rollCall);
  const { file } = by;
  return by.recorded ? `${file}, the same as ${recorded(rollCall)}` : `${file}, which is not the recorded checklist`;
}

function recorded({ checklist }: RollCall): string {
  if (checklist === null) return 'no checklist';
  const { path, ref, commit, blob } = checklist;
  return `${path} of ${ref}, commit ${commit.slice(0, 12)}, blob ${blob.slice(0, 12)}`;
}

/** Neighbours of one section, in file order. */
function sectionsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const starts = findings.flatMap(({ section }, index) => (section === findings[index - 1]?.section ? [] : [index]));
  return starts.map((start, index) => findings.slice(start, starts[index + 1]));
}

function section(findings: readonly Finding[], style: TerminalStyle, by: NamedChecklist | null): readonly string[] {
  const heading = findings[0]?.section ?? 'Items';
  const branches = findings.map((finding) => {
    const item = by?.items.find(({ id }) => id === finding.item);
    const evidence = item?.evidence ?? null;
    const name = `${finding.item}  ${finding.title}`;
    return branchOf(
      finding,
      name,
      [...asks(evidence), ...conditions(item?.when ?? null), ...about(finding), ...people(finding)],
      evidence,
      style,
    );
  });
  return ['', ...wrap(terminalLine(heading), style.width, '  '), ...drawTree(branches, style.width)];
}

function asks(evidence: Evidence | null): readonly string[] {
  return evidence === null ? [] : [`asks  ${asked(evidence)}`];
}

function conditions(when: When | null): readonly string[] {
  const wanted = askedWhen(when);
  return wanted === null ? [] : [`when  ${wanted}`];
}

function about({ phase, environment, ask, wording, from }: Finding): readonly string[] {
  const origin = from === undefined ? '' : `, from ${from}`;
  return [`for   ${environment}, ${phase}, asked per ${ask}, wording ${wording}${origin}`];
}

function people(finding: Finding): readonly string[] {
  const who = whoCanSignText(finding);
  return who === '' ? [] : [`who   ${who}`];
}

/** `said` are lines of the checklist's own about it. */
function branchOf(
  answer: Answer | Finding,
  name: string,
  said: readonly string[],
  evidence: Evidence | null,
  style: TerminalStyle,
): Branch {
  const parts = answer.parts ?? [];
  // What counts later has one part: what all of its evidence says today.
  const wanted = evidence === null ? [] : answer.code === 'COUNTS_LATER' ? [evidence] : partsAsked(evidence);
  return {
    lines: (width) => answerLines(answer, name, said, { ...style, width }),
    branches: parts.map((part, index) => {
      // Beneath an exception stands the same item without it.
      const exception = exceptions[answer.code];
      if (exception !== undefined) return branchOf(part, exception, [], evidence, style);
      const one = wanted[index] ?? null;
      const partName = one === null ? `part ${index + 1} of ${parts.length}` : asked(one);
      return branchOf(part, partName, [], one, style);
    }),
  };
}

const exceptions: Readonly<Partial<Record<ReasonCode, string>>> = {
  WAIVED: 'without the waiver',
  WAIVER_UNREAD: 'without the waiver',
  ASKED_LATER: 'without the profile',
  PROFILE_NEEDS_APP: 'without the profile',
};

function answerLines(
  answer: Answer | Finding,
  name: string,
  said: readonly string[],
  style: TerminalStyle,
): readonly string[] {
  const { word } = outcomes[answer.outcome];
  const room = style.width - 2;
  const [head = '', ...rest] = wrap(terminalLine(name), room, '');
  const words = [
    `${word} [${answer.code}] ${ownSentence(answer)}`,
    ...said,
    ...ownFacts(answer).map(factLine),
    ...(answer.nextLook === undefined ? [] : [`time  alone changes it at ${answer.nextLook}`]),
    ...(answer.lapses === undefined ? [] : [`time  it lapses at ${answer.lapses}`]),
  ];
  const body = words.flatMap((line) => wrap(terminalLine(line), room, hanging));
  const next = stepsOf(answer).flatMap((step) => stepLines(step, room));
  return [`${paintSign(answer.outcome, style)} ${head}`, ...[...rest, ...body, ...next].map((line) => `  ${line}`)];
}

/** What would change it. Parts tell it for what they make up; where nobody was named, the reason knows. */
function stepsOf({ outcome, next, parts = [], code }: Answer | Finding): readonly NextStep[] {
  if (!isOpen(outcome) || parts.length > 0) return [];
  return next.length > 0 ? next : [{ who: 'nobody', how: reasons[code].remedy }];
}

/** A step; a line to paste stands alone and whole, so that it can be copied. */
function stepLines(step: NextStep, room: number): readonly string[] {
  const { paste } = step;
  const words = wrap(terminalLine(`next  ${stepText(step)}${paste === undefined ? '' : ':'}`), room, hanging);
  return paste === undefined ? words : [...words, hanging + terminalLine(paste)];
}

/** Its sentence without those of its parts, which stand below. */
function ownSentence({ sentence, parts = [] }: Answer | Finding): string {
  const rest = parts
    .reduce((text, part) => text.replace(part.sentence, ''), sentence)
    .trim()
    .replace(/ Without it:$/, '');
  return rest.endsWith(':') ? `${rest.slice(0, -1)}.` : rest;
}

/** Its facts without those of its parts, which stand below. */
function ownFacts({ facts, parts = [] }: Answer | Finding): readonly FactReference[] {
  const below = new Set(parts.flatMap((part) => part.facts.map(factLine)));
  return facts.filter((fact) => !below.has(factLine(fact)));
}

function factLine({ what, source, observer, at }: FactReference): string {
  return `seen  ${what} (from ${source}, by ${observer} at ${at})`;
}
