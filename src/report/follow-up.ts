import type { CommitId } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';
import type { LaterBy, RollCall } from '../judge/roll-call.ts';
import { assemble, whole } from './blocks.ts';
import { overrideBlocks } from './exceptions.ts';
import { gateKey } from './external-id.ts';
import { digestOf } from './json.ts';
import { tally } from './outcome.ts';
import { profilesOf } from './profiles.ts';
import { codeSpan, inlineMarkdown, visible } from './sanitise.ts';
import { openItems } from './sections.ts';

/** An issue about an exception that opens a gate: it is open before the gate is. */
export interface FollowUp {
  readonly about: FollowUpAbout;
  readonly title: string;
  readonly text: string;
  /** Stands in the text; tells the issue from every other. */
  readonly marker: string;
}

/** What an issue is about: an override of an environment, or the choice of a profile. There is one for each. */
type FollowUpAbout =
  | {
      readonly kind: 'override';
      readonly change: number;
      readonly environment: string;
      readonly commit: CommitId;
      /** Addresses of the comments that override it. */
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'profile';
      readonly change: number;
      readonly profile: string;
      readonly commit: CommitId;
      /** GitHub's numeric id of the comment that chose it, as text. */
      readonly comment: string;
      /** What it leaves for later, and until when. */
      readonly items: readonly string[];
      readonly due: Instant;
    };

/** Well below GitHub's limit for an issue. */
const longest = 60_000;

/** The issues to open about the profiles by which items of the gate are asked later, with these items. */
export function profileFollowUps(rollCall: RollCall): readonly FollowUp[] {
  const { change } = rollCall;
  if (change === null) return [];
  return profilesOf(rollCall).map((choice) => profileFollowUp(choice, rollCall, change.number));
}

function profileFollowUp(choice: LaterBy, rollCall: RollCall, change: number): FollowUp {
  const { profile, by, at, until, reason, comment, url, items, commit } = choice;
  const marker = `<!-- holdpoint:follow-up:1 ${change} profile/${profile} ${comment} ${commit} -->`;
  const later = tally(rollCall).later.filter((finding) => finding.later?.comment === comment);
  const blocks = [
    whole(`The profile ${inlineMarkdown(profile)} was chosen for ${codeSpan(commit.slice(0, 12))} of #${change}.`),
    whole(
      `**Due ${inlineMarkdown(until)}.** Chosen by ${inlineMarkdown(by.login)} at ${inlineMarkdown(at)} (${url}): ${inlineMarkdown(reason, 300)}`,
    ),
    whole(`It leaves for later: ${items.map((item) => codeSpan(item)).join(', ')}.`),
    { ...openItems(later), open: ['**Open when it was chosen**', ''] },
    whole('Close this when what was left for later is made good.'),
  ];
  return {
    about: { kind: 'profile', change, profile, commit, comment, items, due: until },
    title: visible(`Profile ${profile} of #${change}: ${items.length} asked later, due ${until}`, 120),
    text: `${marker}\n${assemble(blocks, longest, '*The rest does not fit here; the check run has more.*')}`,
    marker,
  };
}

/** The issue to open about a gate that is overridden; null: it is not. One for the words of the same people about a commit and environment. */
export function followUp(rollCall: RollCall): FollowUp | null {
  const { gate, change, candidate, overridden, override } = rollCall;
  if (gate.kind !== 'environment' || change === null || overridden !== true || override === undefined) return null;
  const words = override.by.map(({ url }) => url).toSorted();
  const marker = `<!-- holdpoint:follow-up:1 ${change.number} ${gateKey(gate)} ${candidate} ${digestOf(words).slice(0, 16)} -->`;
  const { open } = tally(rollCall);
  const place = inlineMarkdown(gate.name);
  const blocks = [
    whole(`The gate of ${place} was overridden for ${codeSpan(candidate.slice(0, 12))} of #${change.number}.`),
    ...overrideBlocks(rollCall),
    ...(open.length === 0 ? [] : [{ ...openItems(open), open: ['**Open when it was overridden**', ''] }]),
    whole('Close this when what was open is made good, or is known not to have mattered.'),
  ];
  return {
    about: { kind: 'override', change: change.number, environment: gate.name, commit: candidate, words },
    title: visible(`${gate.name} was overridden for #${change.number}`, 120),
    text: `${marker}\n${assemble(blocks, longest, '*The rest does not fit here; the check run has more.*')}`,
    marker,
  };
}
