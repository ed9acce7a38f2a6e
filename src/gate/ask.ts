import type { CheckRun, CommitId, Facts } from '../evidence/facts.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { ReadFault } from './ports.ts';
import type { ReadPorts } from './assess.ts';
import { confirmWithApp } from '../judge/with-app.ts';
import { parseExternalId } from '../report/external-id.ts';
import { assess } from './assess.ts';

/** What a deploy job asks: may this commit go to this environment? */
export interface GateQuestion {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: CommitId;
  readonly environment: string;
  /** The App whose verdict is demanded besides; null: none. */
  readonly appId: number | null;
}

/** One look's answer. Nothing of an `unreadable` one may be taken for a verdict. */
export type GateAnswer =
  | { readonly kind: 'judged'; readonly rollCall: RollCall; readonly facts: Facts }
  | { readonly kind: 'unreadable'; readonly fault: ReadFault };

/** Reads and judges once, and writes nothing. */
export async function askGate(ports: ReadPorts, question: GateQuestion): Promise<GateAnswer> {
  const { repository, commit, environment } = question;
  const assessed = await assess(ports, { repository, by: { commit }, environment }, []);
  if (!assessed.ok) return { kind: 'unreadable', fault: assessed.fault };
  const { rollCalls, facts } = assessed.value;
  const own = rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === environment);
  if (own === undefined) return unanswered(`the facts led to no verdict for the environment "${environment}"`);
  // A verdict opens the commit it was given for, whatever was read.
  if (own.candidate !== commit) return unanswered(`${commit} was asked about, but ${own.candidate} was judged`);
  const rollCall =
    question.appId === null ? own : confirmWithApp(own, aboutSubject(facts, own, question.appId), question.appId);
  return { kind: 'judged', rollCall, facts };
}

/**
 * The facts without the App's verdicts about another change or candidate: one commit can be the merge of one change and the head of another,
 * and both stand on it under one name. A run whose id cannot be read may be of a newer App and stays.
 */
function aboutSubject(facts: Facts, { repository, change, candidate }: RollCall, app: number): Facts {
  const isAbout = (run: CheckRun): boolean => {
    const id = run.app?.id === app ? parseExternalId(run.externalId) : null;
    if (id?.kind !== 'gate') return true;
    return id.repository === repository.id && id.change === (change?.number ?? null) && id.candidate === candidate;
  };
  return { ...facts, commits: facts.commits.map((one) => ({ ...one, checks: one.checks.filter(isAbout) })) };
}

function unanswered(detail: string): GateAnswer {
  return { kind: 'unreadable', fault: { code: 'NOT_READ', detail } };
}
