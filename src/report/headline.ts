import type { Hold } from '../commands/interpretation.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import { lapsesOf, tellLapse } from './lapses.ts';
import { overriddenLine } from './exceptions.ts';
import { profilePrefix } from './profiles.ts';
import { visible } from './sanitise.ts';
import { isLeftToApp, tally } from './outcome.ts';
import { countedChanges, openChanges } from './release-changes.ts';
import { isUnconcerned } from './unconcerned.ts';
import { wayBackPrefix } from './way-back.ts';

/** GitHub shows about this much of a check run's title. */
const longest = 120;

/** The roll call in one line of plain text, at most 120 characters: what is missing, or that nothing is. */
export function headline(rollCall: RollCall): string {
  const words = `${profilePrefix(rollCall)}${wayBackPrefix(rollCall)}${state(rollCall)}`;
  if (rollCall.verdict === 'go' || rollCall.enforcement === 'block' || isUnconcerned(rollCall))
    return visible(words, longest);
  return visible(rollCall.enforcement === 'off' ? `Switched off: ${words}` : `Would have held: ${words}`, longest);
}

function state(rollCall: RollCall): string {
  const overridden = overriddenLine(rollCall);
  if (overridden !== null) return overridden;
  const { asked, met, waived, later, open } = tally(rollCall);
  if (rollCall.verdict === 'go' && rollCall.open) {
    const [soonest] = lapsesOf(rollCall);
    const excused = waived.length === 0 ? '' : `, ${waived.length} waived`;
    const due = later.length === 0 ? '' : `, ${later.length} asked later`;
    const changes = countedChanges(rollCall);
    const items = asked === 0 && changes !== null ? changes : `${met.length} of ${asked} met`;
    const beside = asked === 0 || changes === null ? '' : `, ${changes}`;
    return `Go: ${items}${beside}${excused}${due}${soonest === undefined ? '' : `; ${tellLapse(soonest)}`}`;
  }
  const [hold] = rollCall.holds;
  const parts = [
    rollCall.blockers[0]?.sentence ?? checklistProblems(rollCall),
    hold && held(hold),
    openChanges(rollCall).length === 0 ? null : countedChanges(rollCall),
    counted(open, asked),
  ];
  const known = parts.filter((part) => typeof part === 'string');
  return known.length === 0 ? 'Not open' : known.map((part) => part.replace(/\.$/, '')).join('; ');
}

/** What is open by name, what only the App can tell by number. */
function counted(open: readonly Finding[], asked: number): string | null {
  const named = open.filter((finding) => !isLeftToApp(finding));
  const left = open.length - named.length;
  const names = named.map(({ title }) => title).join(', ');
  if (named.length === 0) return left === 0 ? null : `${left} of ${asked} left to the App`;
  return `${named.length} of ${asked} open${left === 0 ? '' : `, ${left} left to the App`}: ${names}`;
}

function checklistProblems({ problems }: RollCall): string | null {
  if (problems.length === 0) return null;
  return problems.length === 1 ? 'The checklist has a problem' : `The checklist has ${problems.length} problems`;
}

/** A hold in a few words of plain text. */
export function held({ certain, by, reason }: Hold): string {
  const who = `${certain ? 'Held' : 'Perhaps held'} by ${by === null ? 'somebody' : by.login}`;
  return reason.trim() === '' ? who : `${who}: ${visible(reason, 80)}`;
}
