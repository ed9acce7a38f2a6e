import type { RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { tally } from './outcome.ts';
import { inlineMarkdown, prose, visible } from './sanitise.ts';
import { openItems } from './sections.ts';

/** That the gate is overridden, in one line of plain text; null: it is not. */
export function overriddenLine(rollCall: RollCall): string | null {
  const { override, overridden } = rollCall;
  if (override === undefined || overridden !== true) return null;
  const { open, asked } = tally(rollCall);
  const who = override.by.map(({ login }) => login).join(', ');
  // Beside the App nobody is read who said so in the issue of a release.
  const by = who === '' ? 'in the issue of the release' : `by ${who}`;
  return `OVERRIDDEN until ${override.until} ${by}: ${open.length} of ${asked} open`;
}

/** Who overrides the gate and why, in plain words; empty: nobody. */
export function overrideLines({ override, overridden }: RollCall): readonly string[] {
  if (override === undefined) return [];
  const effect =
    overridden === true
      ? `OVERRIDDEN until ${override.until}: open although its checklist is not met.`
      : `Overridden until ${override.until}, but that opens nothing: it is held, or something stops it that nobody can override.`;
  return [effect, ...override.by.map(({ login, at, reason }) => `${login} at ${at}: ${visible(reason, 300)}`)];
}

/** Above everything else: that the gate is overridden, by whom and why. */
export function overrideBlocks(rollCall: RollCall): readonly Block[] {
  const { override } = rollCall;
  const [effect] = overrideLines(rollCall);
  if (override === undefined || effect === undefined) return [];
  const body = override.by.map(
    ({ login, at, reason }) => `- ${inlineMarkdown(login)} at ${inlineMarkdown(at)}: ${inlineMarkdown(reason, 300)}`,
  );
  return [whole(`🚨 **${prose(effect)}**`), { open: [], body, close: [] }];
}

/** Items that somebody excused, never folded away. */
export function waivedBlocks(rollCall: RollCall): readonly Block[] {
  const { waived } = tally(rollCall);
  return waived.length === 0 ? [] : [{ ...openItems(waived), open: ['**Waived**', ''] }];
}
