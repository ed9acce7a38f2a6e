import type { Evidence, Proof } from './model.ts';

type Combined = Exclude<Evidence, Proof>;

/** The single proofs that a piece of evidence is made of, combinators taken apart, in file order. */
export function proofsOf(evidence: Evidence): readonly Proof[] {
  return isCombined(evidence) ? evidence.of.flatMap(proofsOf) : [evidence];
}

/** Whether pieces stand under a combinator. */
export function isCombined(evidence: Evidence): evidence is Combined {
  return 'of' in evidence;
}
