import type { Evidence, Proof } from './model.ts';

type Combined = Exclude<Evidence, Proof>;

/** A checklist stays as it was parsed while it is judged again and again, so each piece is taken apart once. */
const taken = new WeakMap<Evidence, readonly Proof[]>();

/** The single proofs that a piece of evidence is made of, combinators taken apart, in file order. */
export function proofsOf(evidence: Evidence): readonly Proof[] {
  const known = taken.get(evidence) ?? (isCombined(evidence) ? evidence.of.flatMap(proofsOf) : [evidence]);
  taken.set(evidence, known);
  return known;
}

/** Whether pieces stand under a combinator. */
export function isCombined(evidence: Evidence): evidence is Combined {
  return 'of' in evidence;
}
