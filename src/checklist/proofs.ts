import type { Evidence, Proof } from './model.ts';

type Combined = Extract<Evidence, { readonly kind: 'all' | 'any' }>;

/** The single proofs that a piece of evidence is made of, `all` and `any` taken apart, in file order. */
export function proofsOf(evidence: Evidence): readonly Proof[] {
  return isCombined(evidence) ? evidence.of.flatMap(proofsOf) : [evidence];
}

/** Whether several pieces stand under `all` or `any`. */
export function isCombined(evidence: Evidence): evidence is Combined {
  return evidence.kind === 'all' || evidence.kind === 'any';
}
