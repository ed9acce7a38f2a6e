import type { RollCall } from '../../judge/roll-call.ts';
import type { Block } from '../../report/blocks.ts';
import { assemble, whole } from '../../report/blocks.ts';
import { headline } from '../../report/headline.ts';
import { tally } from '../../report/outcome.ts';
import { codeSpan, inlineMarkdown, prose } from '../../report/sanitise.ts';
import { blockers, holds, openItems, pastes } from '../../report/sections.ts';
import { shortCommit } from '../../evidence/short-commit.ts';
import type { OpenHome } from '../release/homes-now.ts';
import type { Refusal } from './refusal.ts';

/** GitHub takes 1024 characters; bytes are never fewer than those. */
const longest = 1000;

/** GitHub takes ten reports for each deployment; a few are left for whoever else answers. */
export const MOST_REPORTS = 8;

/**
 * What the waiting run is told while its gate is shut: what is missing, who can give it with which line, and where it is shown; `before`: the fixed candidate that
 * has to go first.
 */
export function waitingReport(rollCall: RollCall, before: OpenHome | null = null): string {
  const { change, candidate } = rollCall;
  const { open } = tally(rollCall);
  const place = change === null ? '' : `[Where this is shown and signed](${change.url})`;
  const blocks: readonly Block[] = [
    whole(`**${inlineMarkdown(headline(rollCall))}** (${codeSpan(candidate.slice(0, 12))})`),
    ...(before === null ? [] : [whole(queuesBehind(before))]),
    ...(place === '' ? [] : [whole(place)]),
    ...holds(rollCall.holds),
    ...blockers(rollCall.blockers),
    openItems(open),
    ...pastes(open.flatMap(({ next }) => next)),
  ];
  return assemble(blocks.filter(hasWords), longest, place === '' ? '…' : '… the rest is there.');
}

function queuesBehind({ candidate, issue, url }: OpenHome): string {
  const home = `[#${issue}](${url})`;
  return `This commit has no release of its own yet: ${codeSpan(shortCommit(candidate))} is the fixed candidate (${home}). Deploy that one first, or say ${codeSpan('/drop')} on ${home}; then this one has its turn.`;
}

function hasWords({ open, body }: Block): boolean {
  return open.length + body.length > 0;
}

/** What it is told when it is not answered whatever its gate says. */
export function refusalReport(environment: string, { code, sentence, next }: Refusal): string {
  const words = `**Holdpoint does not release this run for ${inlineMarkdown(environment, 100)}: ${code}.**`;
  return `${words} ${prose(sentence, 400)} Next: ${prose(next, 300)}`.slice(0, longest);
}

/** What goes with our answer. */
export function answerComment(rollCall: RollCall): string {
  const { change } = rollCall;
  const words = `${inlineMarkdown(headline(rollCall), 300)}${change === null ? '' : ` ([#${change.number}](${change.url}))`}`;
  return words.slice(0, longest);
}
