import { takesBase, takesHead } from '../checklist/scope/environments.ts';
import { shortCommit } from '../evidence/short-commit.ts';
import type { Blocker, Gate } from './roll-call.ts';
import type { Environment } from '../checklist/model.ts';
import type { NextStep } from '../evidence/answer.ts';
import type { ChangeFacts, CommitId, Facts } from '../evidence/facts.ts';

/** The one change that is judged, and the commit it is judged for. */
export interface JudgedChange {
  readonly change: ChangeFacts;
  readonly candidate: CommitId;
}

/** The change and commit that a gate judges; or why it judges nothing. */
export function judgedChange(facts: Facts, gate: Gate): JudgedChange | Blocker {
  const { candidate } = facts.subject;
  const [change, ...others] = facts.changes;
  if (change === undefined) return notAChange(candidate);
  if (others.length > 0) {
    const numbers = facts.changes.map(({ number }) => `#${number}`).join(', ');
    return stop(
      'NOT_A_CHANGE',
      `Commit ${shortCommit(candidate)} belongs to several pull requests (${numbers}); one is judged at a time.`,
      'keeps one of them open',
    );
  }
  if (change.state === 'closed') {
    return stop('CHANGE_CLOSED', `Pull request #${change.number} was closed without a merge.`, 'reopens it');
  }
  if (gate.kind === 'merge' && change.merge !== null) return { change, candidate: change.head.commit };
  if (candidate === (change.merge?.commit ?? change.head.commit)) return { change, candidate };
  if (change.commits.some(({ oid }) => oid === candidate) && candidate !== change.head.commit) {
    const sentence = `Commit ${shortCommit(candidate)} is no longer the head of pull request #${change.number}; ${shortCommit(change.head.commit)} is.`;
    return stop('SUBJECT_MOVED', sentence, 'takes the present head');
  }
  return notAChange(candidate);
}

/** Why the environment does not take this commit; null when it does. */
export function branchBlocker(
  environment: Environment,
  { change, candidate }: JudgedChange,
  facts: Facts,
): Blocker | null {
  const isMerge = candidate === change.merge?.commit;
  if (isMerge ? takesBase(environment, change, facts) : takesHead(environment, change, facts)) return null;
  const branches =
    environment.branches.length > 0
      ? environment.branches.join(', ')
      : `the default branch ${facts.subject.repository.defaultBranch}`;
  const ref = isMerge ? change.base.ref : change.head.ref;
  const from = !isMerge && change.crossRepository ? `${ref} of a fork` : ref;
  return stop(
    'BRANCH_NOT_ALLOWED',
    `${environment.name} takes ${branches}, not ${from}.`,
    'deploys from an allowed branch',
  );
}

/** Why nothing can be judged of a change of which GitHub does not list all files; null where it does. */
export function sizeBlocker(
  { change }: Pick<JudgedChange, 'change'>,
  environment: Pick<Environment, 'name' | 'override'> | null = null,
): Blocker | null {
  const { number, unlistedFiles, merge } = change;
  if (unlistedFiles === undefined) return null;
  return {
    outcome: 'unknown',
    code: 'CHANGE_TOO_LARGE',
    sentence: `Pull request #${number} changes ${unlistedFiles} files, and GitHub lists no more than 3000 of one, so it cannot be told what it touches.`,
    next: [
      merge === null || environment === null
        ? { who: 'the author of the change', how: 'splits it into smaller pull requests' }
        : overriding(environment),
    ],
  };
}

/** What is merged is split no more: people answer for what cannot be told of it. */
function overriding({ name, override }: Pick<Environment, 'name' | 'override'>): NextStep {
  if (override === undefined)
    return { who: 'somebody who can change the checklist', how: `lets people override ${name}, by \`override\`` };
  const [who, verb] = override.people === 1 ? ['a holder', 'overrides'] : [`${override.people} holders`, 'override'];
  const where = 'where it is released: on its pull request, or in the issue of a release that brings it';
  return { who: `${who} of the role ${override.by}`, how: `${verb} ${name} by \`/override -- REASON\` ${where}` };
}

function notAChange(candidate: CommitId): Blocker {
  return stop(
    'NOT_A_CHANGE',
    `Commit ${shortCommit(candidate)} is neither the head of a pull request nor a pull request's own merge commit.`,
    'takes a commit that came through a pull request',
  );
}

function stop(code: Blocker['code'], sentence: string, how: string): Blocker {
  return { outcome: 'unmet', code, sentence, next: [{ who: 'whoever deploys', how }] };
}
