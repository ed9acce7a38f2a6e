import { kinds } from '../evidence/kinds/registry.ts';
import { isCombined, proofsOf } from '../checklist/proofs.ts';
import { atLeast } from './at-least.ts';
import { all, any } from './combine.ts';
import { not } from './not.ts';
import { isRefuted } from './refuted.ts';
import type { Evidence, ProofBy } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Need } from '../evidence/facts.ts';
import type { Kind, Question } from '../evidence/kind.ts';
import type { KindName, Specs } from '../evidence/kinds/registry.ts';

const table: { readonly [K in KindName]: Pick<Kind<never, Specs[K]>, 'judge' | 'needs' | 'signers'> } = kinds;

/** What the evidence of an item says. */
export function judgeEvidence(evidence: Evidence, question: Question): Answer {
  if (evidence.kind === 'all') return all(evidence.of.map((part) => judgeEvidence(part, question)));
  if (evidence.kind === 'any') return any(evidence.of.map((part) => judgeEvidence(part, question)));
  if (evidence.kind === 'at-least') {
    return atLeast(
      evidence.count,
      evidence.of.map((part) => judgeEvidence(part, question)),
    );
  }
  if (evidence.kind === 'not') return judgeNot(evidence.of, question);
  return judgeProof(evidence, question);
}

/** Without the piece that it is about, nothing is known not to hold. */
function judgeNot([part]: readonly Evidence[], question: Question): Answer {
  if (part === undefined) return not(all([]), false);
  const found = judgeEvidence(part, question);
  return not(found, isRefuted(part, found, question));
}

/** What must be read beside the snapshot to judge the evidence of an item. */
export function evidenceNeeds(evidence: Evidence, question: Question): readonly Need[] {
  return proofsOf(evidence).flatMap((proof) => proofNeeds(proof, question));
}

/** What a piece of evidence says of itself whatever is judged. */
interface Described {
  /** Roles whose holder can prove it by a sign-off or a tick; each once, in file order. */
  readonly signers: readonly string[];
  /** Names of the kinds it can be proved by; each once, in file order. */
  readonly kinds: readonly string[];
}

const described = new WeakMap<Evidence, Described>();

/** Who can prove the evidence, and by which kinds; worked out once for as long as the checklist is held. */
export function describe(evidence: Evidence): Described {
  const known = described.get(evidence);
  if (known !== undefined) return known;
  const proofs = proofsOf(evidence);
  const told = {
    signers: [...new Set(proofs.flatMap((proof) => proofSigners(proof)))],
    kinds: [...new Set(proofs.map(({ kind }) => kind))],
  };
  described.set(evidence, told);
  return told;
}

/** Roles whose holder can prove the item by a sign-off or a tick; each once, in file order. */
function signersOf(evidence: Evidence): readonly string[] {
  return describe(evidence).signers;
}

/** Roles whose holder can still prove what is open of the evidence; each once, in file order. */
export function openRoles(
  evidence: Evidence,
  { outcome, parts = [] }: Pick<Answer, 'outcome' | 'parts'>,
): readonly string[] {
  if (outcome === 'met') return [];
  if (!isCombined(evidence) || parts.length !== evidence.of.length) return signersOf(evidence);
  return [...new Set(evidence.of.flatMap((one, index) => openRoles(one, parts[index] ?? { outcome, parts: [] })))];
}

function judgeProof<K extends KindName>({ kind, spec }: ProofBy<K>, question: Question): Answer {
  return table[kind].judge(spec, question);
}

function proofNeeds<K extends KindName>({ kind, spec }: ProofBy<K>, question: Question): readonly Need[] {
  return table[kind].needs(spec, question);
}

function proofSigners<K extends KindName>({ kind, spec }: ProofBy<K>): readonly string[] {
  return table[kind].signers(spec);
}
