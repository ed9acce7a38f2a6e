import { judge } from '../../src/judge/judge.ts';
import type { JudgedConfig } from '../../src/judge/judge.ts';
import type { Gate } from '../../src/judge/roll-call.ts';
import type { Checklist } from '../../src/checklist/model.ts';
import type { Interpretation } from '../../src/commands/interpretation.ts';
import type { Facts } from '../../src/evidence/facts.ts';
import { aChecklist } from '../builders/checklist.ts';
import { aChange, aCheck, aCommitEvidence, merged, mergedAt, someFacts } from '../builders/facts.ts';
import { anInterpretation } from '../builders/interpretation.ts';

export const merge: Gate = { kind: 'merge' };
export const production: Gate = { kind: 'environment', name: 'production' };
export const green = aCommitEvidence({ checks: [aCheck()] });
export const mergedChange = aChange({ merge: { commit: merged, at: mergedAt } });

/** Judges a gate of a green change, unless told otherwise. */
export function judged(
  gate: Gate,
  over: {
    checklist?: Partial<Checklist>;
    facts?: Parameters<typeof someFacts>[0];
    says?: Partial<Interpretation>;
  } = {},
) {
  const config: JudgedConfig = { state: 'valid', checklist: aChecklist(over.checklist) };
  return judge(config, someFacts({ commits: [green], ...over.facts }), gate, anInterpretation(over.says));
}

/** Facts of the change after its merge. */
export function afterMerge(over: Partial<Facts> = {}) {
  return { change: mergedChange, commits: [green, aCommitEvidence({ oid: merged, tree: 'tree-of-merge' })], ...over };
}
