import type { Assessment } from '../assess.ts';
import { answerOne, rollCallOf } from './answer.ts';
import type { Answered, AnswerPorts } from './answer.ts';
import { tellRefused, tellWaiting } from './tell.ts';
import type { Waiting } from './waiting.ts';

/** What became of those that wait for the gates of an assessment. */
export interface AnsweredAll {
  /** False: something has to be judged and answered again. */
  readonly done: boolean;
  /** Runs that are to be read anew before that. */
  readonly reread: readonly number[];
  /** For the log. */
  readonly lines: readonly string[];
}

/** Answers everything that waits for a gate that was just judged, and is at home where it was judged. */
export async function answerJudged(
  ports: AnswerPorts,
  repository: string,
  assessment: Assessment,
): Promise<AnsweredAll> {
  const reread: number[] = [];
  const lines: string[] = [];
  let done = true;
  for (const { one, rollCall } of await waitingFor(ports, repository, assessment)) {
    const answered = await answerOne(ports, one, { assessment, rollCall });
    if (answered.came === 'waits') continue;
    if (answered.came === 'again') done = false;
    if (answered.came === 'again' && answered.run) reread.push(one.run);
    lines.push(`run ${one.run} ${one.environment}: ${await detailOf(ports, one, answered)}`);
  }
  return { done, reread, lines };
}

/** What is refused is told here and now: another look would come to the same. */
async function detailOf(
  ports: AnswerPorts,
  one: Waiting,
  answered: Exclude<Answered, { readonly came: 'waits' }>,
): Promise<string> {
  if (answered.came === 'again') return `to be looked at again, ${answered.detail}`;
  return answered.came === 'refused' ? tellRefused(ports, one, answered.refusal) : answered.came;
}

/** Tells those that go on waiting why, where that is news. */
export async function tellJudged(
  ports: AnswerPorts,
  repository: string,
  assessment: Assessment,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { one, rollCall } of await waitingFor(ports, repository, assessment)) {
    if (rollCall.open) continue;
    const line = await tellWaiting(ports, one, { rollCall });
    if (line !== null) lines.push(`run ${one.run} ${one.environment}: ${line}`);
  }
  return lines;
}

async function waitingFor({ list }: AnswerPorts, repository: string, assessment: Assessment) {
  const { facts, rollCalls } = assessment;
  if (!rollCalls.some(({ gate }) => gate.kind === 'environment')) return [];
  const { subject, changes } = facts;
  const home = changes[0]?.number ?? null;
  const read = await list.forCandidate(subject.repository.id, subject.candidate);
  if (!read.ok) return [];
  const isRelease = changes[0]?.release !== undefined;
  return read.value
    .filter(({ verified }) => verified !== null && (isRelease || verified.home === home))
    .flatMap((row) => {
      // A commit is found by the pull request that brought it; a release of several is at home in its issue.
      const verified = row.verified === null ? null : { ...row.verified, home };
      const one: Waiting = { ...row, verified, repository: { ...row.repository, name: repository } };
      const rollCall = rollCallOf(assessment, one.environment, subject.candidate);
      return rollCall === undefined ? [] : [{ one, rollCall }];
    });
}
