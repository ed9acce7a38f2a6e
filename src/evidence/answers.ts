import { shortCommit } from './short-commit.ts';
import type { Answer, EvidenceOutcome, FactReference, NextStep } from './answer.ts';
import type { CommitId } from './facts.ts';
import type { Question } from './kind.ts';
import type { Provenance } from './reading.ts';
import type { ReasonCode } from './reason-codes.ts';

/** Everything an answer may carry beside its outcome, code and sentence. */
interface Rest {
  readonly next?: readonly NextStep[];
  readonly facts?: readonly FactReference[];
}

/** An answer, with nothing to do next and no facts unless given. */
export function answer(outcome: EvidenceOutcome, code: ReasonCode, sentence: string, rest: Rest = {}): Answer {
  return { outcome, code, sentence, next: rest.next ?? [], facts: rest.facts ?? [] };
}

/** What could not be learnt, in its own words: never met. */
export function unlearnt(
  reading: Provenance & { readonly code: ReasonCode; readonly detail: string },
  what: string,
  next: readonly NextStep[] = [],
): Answer {
  const fact = {
    what: `${what}: ${reading.detail}`,
    source: reading.source,
    observer: reading.observer,
    at: reading.at,
  };
  return answer('unknown', reading.code, `${what} could not be learnt: ${reading.detail}.`, { next, facts: [fact] });
}

/** A fact that stands in the snapshot of the change. */
export function seenInChange(question: Question, what: string, source: string): FactReference {
  const { observer, at } = question.change.observed;
  return { what, source, observer, at };
}

/** What to do where only a new commit helps. */
export function pushStep(how: string): NextStep {
  return { who: 'the author of the change', how };
}

/** The evidence of one commit, or the answer that it was not read. */
export function commitEvidence(question: Question, commit: CommitId): Question['facts']['commits'][number] | Answer {
  const found = question.facts.commits.find(({ oid }) => oid === commit);
  return found ?? answer('unknown', 'NOT_READ', `What commit ${shortCommit(commit)} carries was not read.`);
}
