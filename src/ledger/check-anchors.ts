import type { LedgerAnchor } from '../evidence/remembered.ts';

/** What must be known of a ledger to tell whether it still holds what was pointed to. */
export interface Identity {
  /** Every name that it has or had. */
  readonly names: ReadonlySet<string>;
  /** Names that an operator gave up for lost. */
  readonly lost: ReadonlySet<string>;
  /** The hash of an entry by its number; undefined: there is none. */
  readonly hashes: ReadonlyMap<number, string>;
}

/**
 * The first anchor that this ledger does not hold, as a sentence; null when it holds all. An anchor holds when the entry stands there with
 * that hash under any name of this ledger, or when its name was given up for lost.
 */
export function brokenAnchor(anchors: readonly LedgerAnchor[], identity: Identity): string | null {
  for (const anchor of anchors) {
    const problem = identity.lost.has(anchor.ledger) ? null : problemOf(anchor, identity);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOf({ ledger, seq, hash }: LedgerAnchor, { names, hashes }: Identity): string | null {
  if (!names.has(ledger))
    return `entry ${seq} of ledger ${ledger} was shown, and this is ledger ${[...names].join(', ')}`;
  const here = hashes.get(seq);
  if (here === undefined) return `entry ${seq} of ledger ${ledger} was shown, and is not there any more`;
  return here === hash ? null : `entry ${seq} of ledger ${ledger} was shown with another content`;
}
