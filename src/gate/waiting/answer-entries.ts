import type { NewEntry } from '../../ledger/entry.ts';
import { rollCallDigest } from '../../report/json.ts';
import type { Decision, Judged } from './answer.ts';
import type { Verified, Waiting } from './waiting.ts';

/** What is about to be answered: it stands there before anything is sent. */
export function intentEntry(
  waiting: Waiting,
  verified: Verified,
  { assessment, rollCall }: Judged,
  decision: Decision,
): NewEntry {
  const { verdict, enforcement, judge, checklist, change } = rollCall;
  const digest = rollCallDigest(rollCall);
  const { run, environment, version, repository } = waiting;
  return {
    key: `answering:${run}:${verified.attempt}:${environment}:${decision}:${digest}:${version}`,
    repository: repository.id,
    change: change?.number ?? null,
    at: assessment.facts.now,
    body: {
      kind: 'answering',
      environment,
      commit: verified.candidate,
      run,
      attempt: verified.attempt,
      decision,
      verdict,
      enforcement,
      digest,
      judge,
      checklist: checklist?.blob ?? null,
    },
  };
}

/** What came of an answer. */
export function outcomeEntry(
  { clock }: { readonly clock: () => number },
  { run, environment, version, repository }: Waiting,
  { attempt, candidate: commit, home }: Verified,
  decision: Decision,
  { outcome, detail }: { readonly outcome: 'sent' | 'found' | 'unconfirmed'; readonly detail: string },
): NewEntry {
  return {
    key: `answered:${run}:${attempt}:${environment}:${decision}:${version}`,
    repository: repository.id,
    change: home,
    at: new Date(clock()).toISOString(),
    body: { kind: 'answered', environment, commit, run, attempt, decision, outcome, detail: detail.slice(0, 500) },
  };
}
