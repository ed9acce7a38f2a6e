import type { Finding, Outcome, RollCall } from '../judge/roll-call.ts';
import { overrideLines } from './exceptions.ts';
import { headline, held } from './headline.ts';
import { isLeftToApp, tally } from './outcome.ts';
import { openChanges } from './release-changes.ts';
import { visible } from './sanitise.ts';
import { problemText, stepText } from './sections.ts';
import { whoCanSignText } from './who-can-sign.ts';

/** A line beside the job, as plain text. File and place only for problems of the checklist. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** GitHub shows this many annotations of one level per step (docs/github-facts.md). */
const mostPerLevel = 10;

/** What keeps the gate shut, at most ten annotations per level; where it only advises, nothing is an error. For a go only what was excused. */
export function annotations(rollCall: RollCall): readonly Annotation[] {
  if (rollCall.enforcement === 'off') return [];
  if (rollCall.verdict === 'go') return capped(excused(rollCall));
  const all = rollCall.enforcement === 'advise' ? said(rollCall).map(softened) : said(rollCall);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => capped(all.filter((one) => one.level === level)));
}

function said(rollCall: RollCall): readonly Annotation[] {
  const { problems, holds, blockers } = rollCall;
  const overridden = overrideLines(rollCall).join(' ');
  const found: readonly Annotation[] = [
    ...(overridden === '' ? [] : [plain('error', 'OVERRIDDEN', overridden)]),
    ...problems.map((problem) => ({
      ...plain('error', 'Problem in the checklist', problemText(problem)),
      place: placeOf(problem),
    })),
    ...holds.map((hold) => plain('error', 'Held', held(hold))),
    ...blockers.map(({ outcome, sentence, next }) =>
      plain(levels[outcome], 'Holdpoint', [sentence, ...next.map(how)].join(' ')),
    ),
    ...openChanges(rollCall).map(({ number, title, outcome, sentence, next }) =>
      plain(levels[outcome], `#${number} ${title}`, [sentence, ...next.map(how)].join(' ')),
    ),
    // The App's check run says what is missing of these; its blocker above already sends people there.
    ...ownOpen(rollCall).map((finding) => plain(levels[finding.outcome], finding.title, whole(finding))),
    ...excused(rollCall),
  ];
  return found.length > 0 ? found : [plain('error', 'Holdpoint', headline(rollCall))];
}

function whole(finding: Finding): string {
  return [finding.sentence, whoCanSignText(finding), ...finding.next.map(how)].filter((part) => part !== '').join(' ');
}

function excused(rollCall: RollCall): readonly Annotation[] {
  return tally(rollCall).waived.map(({ title, sentence }) => plain('warning', `Waived: ${title}`, sentence));
}

function ownOpen(rollCall: RollCall): readonly Finding[] {
  return tally(rollCall).open.filter((finding) => !isLeftToApp(finding));
}

const levels: Readonly<Record<Outcome, Annotation['level']>> = {
  unmet: 'error',
  unknown: 'warning',
  pending: 'warning',
  met: 'notice',
  waived: 'warning',
  later: 'warning',
  'not-applicable': 'notice',
};

function plain(level: Annotation['level'], title: string, message: string): Annotation {
  return { level, title: visible(title, 120), message: visible(message, 1000), place: null };
}

/** Marked off, so that the line to paste is plain in the middle of a text. */
function how(step: RollCall['blockers'][number]['next'][number]): string {
  return step.paste === undefined ? `Next: ${stepText(step)}.` : `Next: ${stepText(step)}: \`${step.paste}\`.`;
}

function placeOf({ file, line, column }: RollCall['problems'][number]): Annotation['place'] {
  return { file: visible(file), line, column };
}

function softened(annotation: Annotation): Annotation {
  return annotation.level === 'error'
    ? { ...annotation, level: 'warning', title: visible(`Would have held: ${annotation.title}`, 120) }
    : annotation;
}

function capped(list: readonly Annotation[]): readonly Annotation[] {
  const [first] = list;
  if (first === undefined || list.length <= mostPerLevel) return list;
  const rest = list.length - mostPerLevel + 1;
  return [
    ...list.slice(0, mostPerLevel - 1),
    plain(first.level, 'Holdpoint', `${rest} more are named in the job summary.`),
  ];
}
