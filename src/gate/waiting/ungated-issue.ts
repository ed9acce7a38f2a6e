import type { RollCall } from '../../judge/roll-call.ts';
import type { Block } from '../../report/blocks.ts';
import { assemble, whole } from '../../report/blocks.ts';
import { tally } from '../../report/outcome.ts';
import { codeSpan, inlineMarkdown, visible } from '../../report/sanitise.ts';
import { openItems, stops } from '../../report/sections.ts';
import type { Deployed } from './waiting.ts';

/** Well below GitHub's limit for an issue. */
const longest = 60_000;

/** The issue about a deployment that went on while its gate was shut: what, by whom, what was open, and what to do. */
export function ungatedIssue(
  { deployment, environment, commit, run, by, repository }: Deployed,
  rollCall: RollCall,
  how: 'bypassed' | 'unguarded',
): { readonly title: string; readonly text: string } {
  const { open } = tally(rollCall);
  const change = rollCall.change === null ? '' : ` of [#${rollCall.change.number}](${rollCall.change.url})`;
  const place = inlineMarkdown(environment);
  const blocks: readonly Block[] = [
    whole(
      `**UNGATED.** Commit ${codeSpan(commit.slice(0, 12))}${change} was let into ${place} while its gate was shut.`,
      '',
      `- Deployment ${deployment}${run === null ? ', made by no workflow run' : ` of workflow run ${run}`}`,
      `- ${how === 'bypassed' ? 'Started over the rule by' : 'Started by'} ${by === null ? 'somebody whom GitHub does not name' : inlineMarkdown(by)}`,
      `- ${how === 'bypassed' ? `Holdpoint's rule held it, and was bypassed (OUT_OF_BAND)` : `No rule of Holdpoint held it: ${place} is not guarded (ENV_UNGUARDED)`}`,
    ),
    ...stops(rollCall),
    ...(open.length === 0 ? [] : [{ ...openItems(open), open: ['**Open when it went on**', ''] }]),
    whole(...remedy(how, place)),
  ];
  return {
    title: visible(`UNGATED: ${commit.slice(0, 12)} was deployed to ${environment} while its gate was shut`, 200),
    text: `<!-- holdpoint:ungated:1 ${repository.id} ${deployment} -->\n${assemble(blocks, longest, '*The rest does not fit here.*')}`,
  };
}

function remedy(how: 'bypassed' | 'unguarded', place: string): readonly string[] {
  const settings = `_Settings → Environments → ${place}_`;
  const keep =
    how === 'bypassed'
      ? `To keep it from happening again, an administrator takes "Allow administrators to bypass configured protection rules" from ${settings}.`
      : `To keep it from happening again, an administrator enables the App under "Deployment protection rules" in ${settings}; where GitHub offers none, the gate must be a job of its own before the one that deploys.`;
  return [
    '**What to do**',
    '',
    '- See whether what was deployed is sound: give the sign-offs that are missing, or deploy what was there before.',
    `- ${keep}`,
    '- Close this when that is done.',
  ];
}
