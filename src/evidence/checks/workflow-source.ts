import { answer, unlearnt } from '../answers.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import { shortCommit } from '../short-commit.ts';
import { isBefore } from '../time.ts';
import { touches } from '../touches.ts';
import type { Answer, NextStep } from '../answer.ts';
import type { CommitId, FileFact, Need } from '../facts.ts';
import type { Question } from '../kind.ts';
import type { Reading } from '../reading.ts';
import type { Instant } from '../time.ts';

/** A check bound to a workflow file. `unchanged` absent: what the environment's strictness says. */
interface Sourced {
  readonly workflow: string;
  readonly unchanged?: boolean;
}

type FileNeed = Need<'file'>;

/** The two states of the workflow file that must be equal; nothing where that is not asked, or needs no reading. */
export function sourceNeeds(spec: Sourced, question: Question): readonly Need[] {
  return isAsked(spec, question) && question.change.merge === null ? bothStates(spec, question) : [];
}

/**
 * What speaks against a success although the job is genuine: null where nothing does. A change that brings its own workflow file decides
 * itself what its jobs do, so the file must be the one of the branch that the change goes into; after the merge, where that branch has
 * moved on, the change must not have touched it. Workflows that the file calls are out of reach: GitHub does not say which ones a job ran.
 * `startedAt` is when the run was first started, undefined where it was not read.
 */
export function sourceObjection(spec: Sourced, startedAt: Instant | undefined, question: Question): Answer | null {
  if (!isAsked(spec, question)) return null;
  const { change } = question;
  const retargeted = change.timeline.flatMap((event) => (event.kind === 'base-changed' ? [event.at] : []));
  if (retargeted.some((at) => startedAt === undefined || !isBefore(at, startedAt))) {
    const what = `the run of ${spec.workflow} may be older than the retargeting of the change to ${change.base.ref}`;
    return objection(`${what}, and have used another branch's file.`, question, 'pushes, so that it runs anew');
  }
  return change.merge === null ? ofOpenChange(spec, question) : ofMergedChange(spec, question);
}

function ofMergedChange({ workflow }: Sourced, question: Question): Answer | null {
  if (!touches(question.change, workflow)) return null;
  return objection(`the change itself altered ${workflow}.`, question, "takes the workflow's edit out of the change");
}

function ofOpenChange(spec: Sourced, question: Question): Answer | null {
  const states: Reading<FileFact>[] = bothStates(spec, question).map((need) => readingOf(question.facts, need));
  const dark = states.find((state) => !isKnown(state));
  if (dark !== undefined && !isKnown(dark)) return unlearnt(dark, `Whether ${spec.workflow} is unchanged`);
  const [judged, trusted] = states.map((state) => (isKnown(state) && state.value.kind === 'file' ? state.value : null));
  if (judged?.oid !== undefined && judged.oid === trusted?.oid) return null;
  const { ref } = question.change.base;
  return objection(
    `${spec.workflow} in ${shortCommit(question.commit)} is not the file that ${ref} has.`,
    question,
    `takes over ${spec.workflow} from ${ref}, or has its edit merged by a change of its own first`,
  );
}

/** Once it is merged, nothing about it can be made good by waiting. */
function objection(what: string, { change }: Question, how: string): Answer {
  const next: readonly NextStep[] = [{ who: 'the author of the change', how }];
  const sentence = `It succeeded, but ${what}`;
  return answer(change.merge === null ? 'pending' : 'unmet', 'CHECK_WORKFLOW_CHANGED', sentence, { next });
}

/** What is asked of the commit that was merged itself is judged by the trusted branch's own file. */
function isAsked(spec: Sourced, { environment, change, commit }: Question): boolean {
  const isMergedCommit = commit === change.merge?.commit && commit !== change.head.commit;
  return (spec.unchanged ?? environment.strict) && !isMergedCommit;
}

function bothStates({ workflow: path }: Sourced, question: Question): readonly FileNeed[] {
  return [question.commit, trustedCommit(question)].map((commit) => ({ kind: 'file', commit, path }));
}

/** The newest commit known of the branch that the change goes into. */
export function trustedCommit({
  change: { base },
  facts: { config, subject },
}: Pick<Question, 'change' | 'facts'>): CommitId {
  const tip = base.ref === subject.repository.defaultBranch ? config[0]?.commit : undefined;
  return tip ?? base.commit;
}
