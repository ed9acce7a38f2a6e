import type { Item, Proof } from '../model.ts';
import { quote } from '../problems/quote.ts';
import { proofsOf } from '../proofs.ts';
import { canonical } from '../wording.ts';
import type { WarningDraft } from './warning.ts';

/** Items that another one before them has proved already: asked of the same changes, by the same evidence. */
export function sameEvidence(items: readonly Item[]): readonly WarningDraft[] {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    // People say something about each item of its own; what a machine reports is one thing.
    if (proofsOf(item.evidence).some(isSaidByPeople)) return [];
    const key = [canonical(item.evidence), item.phase, item.ask, canonical(item.when)].join('\n');
    const before = first.get(key);
    if (before === undefined || !meet(before, item)) {
      if (before === undefined) first.set(key, item);
      return [];
    }
    return [
      {
        code: 'SAME_EVIDENCE',
        at: ['items', item.id],
        on: 'key',
        message: `${quote(item.id)} is proved by the very same evidence as ${quote(before.id)}`,
        seen: `the evidence of ${before.id}`,
        allowed: 'evidence of its own for every item',
        next: 'Prove it by something of its own, or join the two items.',
      },
    ];
  });
}

/** Whether an item's proof is what somebody says about that very item. */
export function isSaidByPeople({ kind }: Proof): boolean {
  return kind === 'signoff' || kind === 'tick' || kind === 'attestation';
}

function meet(a: Item, b: Item): boolean {
  return (
    a.environments === null || b.environments === null || b.environments.some((name) => a.environments?.includes(name))
  );
}
