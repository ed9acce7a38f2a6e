import { gateName } from '../judge/gate-name.ts';
import type { RollCall } from '../judge/roll-call.ts';
import { assemble, whole } from './blocks.ts';
import { headline } from './headline.ts';
import { rollCallBlocks } from './roll-call-blocks.ts';
import { inlineMarkdown } from './sanitise.ts';

/** Well below the megabyte that GitHub takes for one step (docs/github-facts.md). */
const longest = 500_000;

/** The job summary of the Action: the same roll call as in the check run, under a heading. Ends with a line break. */
export function jobSummary(rollCall: RollCall): string {
  const gate = gateName(rollCall.gate);
  const blocks = [
    whole(`## Holdpoint ${inlineMarkdown(gate)}: ${inlineMarkdown(headline(rollCall))}`),
    ...rollCallBlocks(rollCall),
  ];
  return `${assemble(blocks, longest, '*The rest does not fit here; the JSON report has all of it.*')}\n`;
}
