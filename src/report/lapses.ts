import { milliseconds } from '../evidence/time.ts';
import { tellInstant } from '../evidence/freshness.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { Instant } from '../evidence/time.ts';
import type { Block } from './blocks.ts';
import { whole } from './blocks.ts';
import { inlineMarkdown } from './sanitise.ts';

/** An item that is met now, and the moment at which it is met no more. */
export interface Lapse {
  readonly title: string;
  readonly at: Instant;
}

/** What will lapse, the soonest first; what lapses at the same moment in file order. */
export function lapsesOf({ findings }: Pick<RollCall, 'findings'>): readonly Lapse[] {
  return findings
    .flatMap(({ title, lapses }) => (lapses === undefined ? [] : [{ title, at: lapses }]))
    .toSorted((a, b) => milliseconds(a.at) - milliseconds(b.at));
}

/** A lapse in a few words of plain text: `QA sign-off lapses 2026-03-05 10:00 UTC`. */
export function tellLapse({ title, at }: Lapse): string {
  return `${title} lapses ${tellInstant(at)}`;
}

/** What will lapse and when, as one line; nothing where nothing will. */
export function lapseBlocks(rollCall: Pick<RollCall, 'findings'>): readonly Block[] {
  const lapses = lapsesOf(rollCall).map(({ title, at }) => `${inlineMarkdown(title)} on ${tellInstant(at)}`);
  return lapses.length === 0 ? [] : [whole(`Will lapse: ${lapses.join('; ')}.`)];
}
