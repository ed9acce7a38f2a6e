import type { ChangeFacts, CommitId } from '../evidence/facts.ts';
import type { Instant } from '../evidence/time.ts';
import type { Finding, RollCall } from '../judge/roll-call.ts';
import { assemble, whole } from './blocks.ts';
import { codeSpan, inlineMarkdown } from './sanitise.ts';
import { openItems } from './sections.ts';

/** What a chosen profile left for later, as its issue told. */
export interface LeftForLater {
  readonly profile: string;
  readonly commit: CommitId;
  readonly items: readonly string[];
  readonly due: Instant;
}

/** Well below GitHub's limit for a comment. */
const longest = 60_000;

/** The comment on the issue about a chosen profile when it is due: what of it is still open. */
export function dueComment(
  { profile, commit, items, due }: LeftForLater,
  { number, head, merge }: Pick<ChangeFacts, 'number' | 'head' | 'merge'>,
  rollCalls: readonly Pick<RollCall, 'findings'>[],
): string {
  const first = whole(
    `What the profile ${inlineMarkdown(profile)} left for later on #${number} was due ${inlineMarkdown(due)}: ${items.map((item) => codeSpan(item)).join(', ')}.`,
  );
  const isPast = commit !== head.commit && commit !== merge?.commit;
  const found = rollCalls.flatMap(({ findings }) => findings.filter(({ item }) => items.includes(item)));
  const open = [...new Map(found.filter(isOpen).map((one) => [one.item, one])).values()];
  const rest = isPast
    ? [whole(`#${number} has another head by now, which was asked for all of it.`)]
    : open.length === 0
      ? [whole('Nothing of it is open any more.')]
      : [{ ...openItems(open), open: ['**Still open**', ''] }];
  return assemble([first, ...rest], longest, '*The rest does not fit here; the check run has more.*');
}

function isOpen({ outcome }: Finding): boolean {
  return outcome !== 'met' && outcome !== 'waived' && outcome !== 'not-applicable';
}
