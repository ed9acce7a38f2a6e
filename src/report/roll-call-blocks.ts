import type { RollCall } from '../judge/roll-call.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { overrideBlocks, waivedBlocks } from './exceptions.ts';
import { itemTable } from './item-table.ts';
import { profileBlocks } from './profiles.ts';
import { tally } from './outcome.ts';
import { lapseBlocks } from './lapses.ts';
import { releaseBlocks } from './release-changes.ts';
import { codeSpan, inlineMarkdown } from './sanitise.ts';
import { openItems, pastes, stops } from './sections.ts';
import { isUnconcerned } from './unconcerned.ts';
import { wayBackBlocks } from './way-back.ts';

/** A whole roll call as Markdown: what stops everything, failures apart from waits, the lines to paste, then every item and where it came from. */
export function rollCallBlocks(rollCall: RollCall): readonly Block[] {
  const { open } = tally(rollCall);
  return [
    ...overrideBlocks(rollCall),
    ...profileBlocks(rollCall),
    ...wayBackBlocks(rollCall),
    ...advice(rollCall),
    ...stops(rollCall),
    ...releaseBlocks(rollCall),
    ...group(
      'To mend',
      open.filter(({ outcome }) => outcome === 'unmet'),
    ),
    ...group(
      'Could not be learnt',
      open.filter(({ outcome }) => outcome === 'unknown'),
    ),
    ...group(
      'Waiting',
      open.filter(({ outcome }) => outcome === 'pending'),
    ),
    ...waivedBlocks(rollCall),
    ...pastes(open.flatMap(({ next }) => next)),
    ...itemTable(rollCall.findings),
    ...lapseBlocks(rollCall),
    origin(rollCall),
  ];
}

function group(heading: string, findings: RollCall['findings']): readonly Block[] {
  return findings.length === 0 ? [] : [{ ...openItems(findings), open: [`**${heading}**`, ''] }];
}

/** Where a gate only advises, it says so before anything else. */
export function advice(rollCall: RollCall): readonly Block[] {
  const { enforcement, adviseUntil, verdict } = rollCall;
  if (isUnconcerned(rollCall)) return [];
  if (enforcement === 'off') return [whole('This gate is switched off in the checklist; nothing is held.')];
  if (enforcement === 'block') return [];
  const until =
    adviseUntil === null ? 'This gate only advises' : `This gate only advises until ${inlineMarkdown(adviseUntil)}`;
  return [whole(verdict === 'go' ? `${until}.` : `${until}: it would have held, and opens. What passes is not gated.`)];
}

/** What was judged by which checklist. The branch's tip is left out: it moves without changing anything. */
function origin({ checklist, candidate, judge }: RollCall): Block {
  const from =
    checklist === null
      ? 'no checklist'
      : `${codeSpan(checklist.path)} of ${codeSpan(checklist.ref.replace(/^refs\/heads\//, ''))} (blob ${codeSpan(checklist.blob.slice(0, 12))})`;
  return whole(`Judged ${codeSpan(candidate.slice(0, 12))} by ${from}, judge ${inlineMarkdown(judge)}.`);
}
