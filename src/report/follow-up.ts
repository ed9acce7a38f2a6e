import type { RollCall } from '../judge/roll-call.ts';
import { assemble, whole } from './blocks.ts';
import { overrideBlocks } from './exceptions.ts';
import { gateKey } from './external-id.ts';
import { tally } from './outcome.ts';
import { codeSpan, inlineMarkdown, visible } from './sanitise.ts';
import { openItems } from './sections.ts';

/** The issue about an override: what was open when people opened the gate all the same. */
export interface FollowUp {
  readonly change: number;
  readonly environment: string;
  readonly commit: string;
  readonly title: string;
  readonly text: string;
  /** Stands in the text; tells the issue from every other. */
  readonly marker: string;
}

/** Well below GitHub's limit for an issue. */
const longest = 60_000;

/** The issue to open about a gate that is overridden; null: it is not. One for each change, commit and environment. */
export function followUp(rollCall: RollCall): FollowUp | null {
  const { gate, change, candidate, overridden } = rollCall;
  if (gate.kind !== 'environment' || change === null || overridden !== true) return null;
  const marker = `<!-- holdpoint:follow-up:1 ${change.number} ${gateKey(gate)} ${candidate} -->`;
  const { open } = tally(rollCall);
  const place = inlineMarkdown(gate.name);
  const blocks = [
    whole(`The gate of ${place} was overridden for ${codeSpan(candidate.slice(0, 12))} of #${change.number}.`),
    ...overrideBlocks(rollCall),
    ...(open.length === 0 ? [] : [{ ...openItems(open), open: ['**Open when it was overridden**', ''] }]),
    whole('Close this when what was open is made good, or is known not to have mattered.'),
  ];
  return {
    change: change.number,
    environment: gate.name,
    commit: candidate,
    title: visible(`${gate.name} was overridden for #${change.number}`, 120),
    text: `${marker}\n${assemble(blocks, longest, '*The rest does not fit here; the check run has more.*')}`,
    marker,
  };
}
