import { proofsOf } from '../checklist/proofs.ts';
import type { Checklist } from '../checklist/model.ts';

/** Paths that the checklist's `file` evidence names: what a snapshot can read along. */
export function filesNamed(checklist: Checklist): readonly string[] {
  const proofs = checklist.items.flatMap(({ evidence }) => proofsOf(evidence));
  return [...new Set(proofs.flatMap((proof) => (proof.kind === 'file' ? [proof.spec.path] : [])))];
}
