import { placedParts } from '../evidence-tree.ts';
import type { Evidence, Item, Proof } from '../model.ts';
import type { Keys } from '../problems/draft.ts';
import { isCombined } from '../proofs.ts';

/** A single proof of an item, with its keys from the top of the file. */
export interface PlacedProof {
  readonly at: Keys;
  readonly proof: Proof;
}

/** Every single proof of an item with its place, in file order. What must not hold, under `not`, is no proof of it. */
export function placedProofs({ id, evidence }: Pick<Item, 'id' | 'evidence'>): readonly PlacedProof[] {
  return placed(evidence, ['items', id]);
}

function placed(evidence: Evidence, at: Keys): readonly PlacedProof[] {
  if (!isCombined(evidence)) return [{ at: [...at, evidence.kind], proof: evidence }];
  return evidence.kind === 'not' ? [] : placedParts(evidence, at).flatMap(([part, below]) => placed(part, below));
}

/** Whether evidence can be met when only these proofs ever are: what a warning says cannot be must hold for every way to prove an item. */
export function canBeMet(evidence: Evidence, isPossible: (proof: Proof) => boolean): boolean {
  if (!isCombined(evidence)) return isPossible(evidence);
  const possible = evidence.of.filter((part) => canBeMet(part, isPossible)).length;
  switch (evidence.kind) {
    case 'all':
      return possible === evidence.of.length;
    case 'any':
      return possible > 0;
    case 'at-least':
      return possible >= evidence.count;
    case 'not':
      return true;
  }
}
