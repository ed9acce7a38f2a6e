import type { LaterBy, RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { tally } from './outcome.ts';
import { inlineMarkdown, visible } from './sanitise.ts';
import { openItems } from './sections.ts';

/** The choices of profiles by which items of the gate are asked later, each once. */
export function profilesOf(rollCall: Pick<RollCall, 'findings'>): readonly LaterBy[] {
  const found = tally(rollCall).later.flatMap(({ later }) => later ?? []);
  return [...new Map(found.map((one) => [`${one.profile} ${one.comment}`, one])).values()];
}

/** In front of a headline: under which profile the gate is judged; empty: none. */
export function profilePrefix(rollCall: RollCall): string {
  const names = new Set(profilesOf(rollCall).map(({ profile }) => profile));
  return names.size === 0 ? '' : `PROFILE ${[...names].join(', ')}: `;
}

/** Under which profile the gate is judged, who chose it and why, in plain words; empty: none. */
export function profileLines(rollCall: RollCall): readonly string[] {
  return profilesOf(rollCall).map(
    ({ profile, by, at, until, reason }) =>
      `PROFILE ${profile}: ${laterItems(rollCall)}, due ${until}; chosen by ${by.login} at ${at}: ${visible(reason, 300)}`,
  );
}

/** Above everything else: the profile, and what is asked later by it. */
export function profileBlocks(rollCall: RollCall): readonly Block[] {
  const { later } = tally(rollCall);
  const chosen = profilesOf(rollCall).map(
    ({ profile, by, at, until, reason }) =>
      `- profile ${inlineMarkdown(profile)}, chosen by ${inlineMarkdown(by.login)} at ${inlineMarkdown(at)}, due ${inlineMarkdown(until)}: ${inlineMarkdown(reason, 300)}`,
  );
  if (chosen.length === 0) return [];
  return [
    whole(`🚨 **${laterItems(rollCall)}, by a profile.**`),
    { open: [], body: chosen, close: [] },
    { ...openItems(later), open: ['**Asked later**', ''] },
  ];
}

function laterItems(rollCall: RollCall): string {
  const { later, asked } = tally(rollCall);
  return `${later.length} of ${asked} asked later`;
}
