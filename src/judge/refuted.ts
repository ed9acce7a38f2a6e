import { sourceObjection } from '../evidence/checks/workflow-source.ts';
import { touches } from '../evidence/touches.ts';
import type { refutableKinds } from '../checklist/refutable-kinds.ts';
import type { Evidence, Proof, ProofBy } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Question } from '../evidence/kind.ts';
import type { ReasonCode } from '../evidence/reason-codes.ts';

/**
 * Whether evidence is known not to hold in a way that stays: a check or a workflow that concluded with something else than success, a file
 * that is not there. What is missing, under way or unknown may still come, and is never known not to hold.
 * `found` is what the evidence said.
 */
export function isRefuted(evidence: Evidence, found: Answer, question: Question): boolean {
  if (!('of' in evidence)) return isProofRefuted(evidence, found, question);
  const { of } = evidence;
  const parts = found.parts ?? [];
  if (parts.length !== of.length || of.length === 0) return false;
  if (evidence.kind === 'not') return found.outcome !== 'met' && parts[0]?.outcome === 'met';
  const refuted = of.filter((part, index) => {
    const one = parts[index];
    return one !== undefined && isRefuted(part, one, question);
  }).length;
  if (evidence.kind === 'all') return refuted > 0;
  if (evidence.kind === 'any') return refuted === of.length;
  return refuted > of.length - evidence.count;
}

type RefutableKind = (typeof refutableKinds)[number];

/** What says for each kind that it does not hold. */
const codes: Readonly<Record<RefutableKind, ReasonCode>> = {
  check: 'CHECK_NOT_SUCCESSFUL',
  file: 'FILE_MISSING',
  workflow: 'WORKFLOW_NOT_SUCCESSFUL',
};

function isProofRefuted(proof: Proof, { outcome, code }: Answer, question: Question): boolean {
  if (!isRefutable(proof)) return false;
  return outcome === 'unmet' && code === codes[proof.kind] && !isArranged(proof, question);
}

function isRefutable(proof: Proof): proof is ProofsBy<RefutableKind> {
  return Object.hasOwn(codes, proof.kind);
}

/** Where a success that the change could arrange for itself does not count, neither does a failure. */
function isArranged(proof: ProofsBy<RefutableKind>, question: Question): boolean {
  const { kind, spec } = proof;
  if (kind === 'file') return (spec.unchanged ?? question.environment.strict) && touches(question.change, spec.path);
  const source =
    kind === 'workflow' ? { workflow: spec.path, unchanged: true } : { ...spec, workflow: spec.workflow ?? '' };
  return source.workflow !== '' && sourceObjection(source, undefined, question) !== null;
}

type ProofsBy<K extends RefutableKind> = { readonly [N in K]: ProofBy<N> }[K];
