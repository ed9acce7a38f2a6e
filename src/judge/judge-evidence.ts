import { kinds } from '../evidence/kinds/registry.ts';
import { all, any } from './combine.ts';
import type { Evidence } from '../checklist/model.ts';
import type { Answer } from '../evidence/answer.ts';
import type { Need } from '../evidence/facts.ts';
import type { Kind, Question } from '../evidence/kind.ts';
import type { KindName, SpecOf } from '../evidence/kinds/registry.ts';

/** What the judge gets for each kind. */
type Specs = { readonly [K in KindName]: SpecOf<K> };

/** One kind with what it is asked; the kind's name and its spec belong together. */
interface Leaf<K extends KindName> {
  readonly kind: K;
  readonly spec: Specs[K];
}

const table: { readonly [K in KindName]: Pick<Kind<never, Specs[K]>, 'judge' | 'needs' | 'signers'> } = kinds;

/** What the evidence of an item says. */
export function judgeEvidence(evidence: Evidence, question: Question): Answer {
  if (evidence.kind === 'all') return all(evidence.of.map((part) => judgeEvidence(part, question)));
  if (evidence.kind === 'any') return any(evidence.of.map((part) => judgeEvidence(part, question)));
  return judgeLeaf(evidence, question);
}

/** What must be read beside the snapshot to judge the evidence of an item. */
export function evidenceNeeds(evidence: Evidence, question: Question): readonly Need[] {
  return leavesOf(evidence).flatMap((leaf) => leafNeeds(leaf, question));
}

/** Roles whose holder can prove the item by a sign-off or a tick; each once, in file order. */
export function signersOf(evidence: Evidence): readonly string[] {
  return [...new Set(leavesOf(evidence).flatMap((leaf) => leafSigners(leaf)))];
}

/** Every kind's evidence inside, combinators taken apart. */
export function leavesOf(evidence: Evidence): readonly Exclude<Evidence, { readonly kind: 'all' | 'any' }>[] {
  return evidence.kind === 'all' || evidence.kind === 'any' ? evidence.of.flatMap(leavesOf) : [evidence];
}

function judgeLeaf<K extends KindName>({ kind, spec }: Leaf<K>, question: Question): Answer {
  return table[kind].judge(spec, question);
}

function leafNeeds<K extends KindName>({ kind, spec }: Leaf<K>, question: Question): readonly Need[] {
  return table[kind].needs(spec, question);
}

function leafSigners<K extends KindName>({ kind, spec }: Leaf<K>): readonly string[] {
  return table[kind].signers(spec);
}
