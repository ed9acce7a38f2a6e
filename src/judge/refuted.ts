import { sourceObjection } from '../evidence/checks/workflow-source.ts';
import { touches } from '../evidence/touches.ts';
import { isEndedEarly } from './ended-early.ts';
import type { Evidence, Proof } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Question } from '../evidence/kind.ts';

/**
 * Whether evidence is known not to hold in a way that stays: a check or a workflow that ran to its end and concluded with something else than success, a file
 * that is not there (`refutableKinds`). What is missing, under way or unknown may still come, and is never known not to hold.
 * `found` is what the evidence said.
 */
export function isRefuted(evidence: Evidence, found: Answer, question: Question): boolean {
  if (!('of' in evidence)) return isProofRefuted(evidence, found, question);
  const { of } = evidence;
  const { parts } = found;
  if (parts === undefined) return false;
  if (evidence.kind === 'not') return parts.some(({ outcome }) => outcome === 'met');
  const refuted = of.filter((part, index) => {
    const one = parts[index];
    return one !== undefined && isRefuted(part, one, question);
  }).length;
  if (evidence.kind === 'all') return refuted > 0;
  if (evidence.kind === 'any') return refuted === of.length;
  return refuted > of.length - evidence.count;
}

/** Where a success that the change could arrange for itself does not count, neither does a failure. */
function isProofRefuted(proof: Proof, { code }: Answer, question: Question): boolean {
  if (proof.kind === 'check') {
    const { workflow } = proof.spec;
    if (code !== 'CHECK_NOT_SUCCESSFUL' || isEndedEarly(proof, question)) return false;
    return workflow === null || sourceObjection({ ...proof.spec, workflow }, undefined, question) === null;
  }
  if (proof.kind === 'workflow') {
    const source = { workflow: proof.spec.path, unchanged: true };
    if (code !== 'WORKFLOW_NOT_SUCCESSFUL' || isEndedEarly(proof, question)) return false;
    return sourceObjection(source, undefined, question) === null;
  }
  if (proof.kind === 'file') {
    const { path, unchanged } = proof.spec;
    const isArranged = (unchanged ?? question.environment.strict) && touches(question.change, path);
    return code === 'FILE_MISSING' && !isArranged;
  }
  return false;
}
