import type { Environment } from '../../checklist/model.ts';
import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { rollCallDigest } from '../../report/json.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Assessment } from '../assess.ts';
import type { Ledger, ReadFault } from '../ports.ts';
import { runRules } from './allowed-run.ts';
import { followUps } from '../follow-ups.ts';
import { saidSince } from '../said-since.ts';
import { lastLook } from './last-look.ts';
import type { Refusal } from './refusal.ts';
import { answerComment } from './report.ts';
import type { RulePorts } from './rule.ts';
import type { Verified, Waiting, WaitingList } from './waiting.ts';

/** What answering takes. */
export interface AnswerPorts {
  readonly list: WaitingList;
  readonly rule: RulePorts;
  readonly ledger: Ledger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What became of one that waits. */
export type Answered =
  | { readonly came: 'approved' | 'rejected' | 'over'; readonly detail: string }
  /** Its gate is shut, and nothing has to be answered. */
  | { readonly came: 'waits' }
  | { readonly came: 'refused'; readonly refusal: Refusal }
  /** It is to be looked at again: something moved, or it is not known what came of the answer; `run`: what its run is has to be read first. */
  | { readonly came: 'again'; readonly detail: string; readonly run: boolean };

/** What is judged for one that waits. */
export interface Judged {
  readonly assessment: Assessment;
  readonly rollCall: RollCall;
}

type Decision = 'approved' | 'rejected';

/** What the gate says to whoever waits for it; null: to wait. It rejects only where the environment says so, and never for what may pass. */
function decisionOf({ open, verdict, enforcement }: RollCall, environment: Environment | undefined): Decision | null {
  if (open) return 'approved';
  const rejects = environment?.whenNoGo === 'reject' && enforcement === 'block' && verdict === 'no-go';
  return rejects ? 'rejected' : null;
}

/** The roll call about the environment for the candidate; undefined: it was not judged. */
export function rollCallOf({ rollCalls }: Assessment, environment: string, candidate: string): RollCall | undefined {
  return rollCalls.find(
    ({ gate, candidate: judged }) =>
      gate.kind === 'environment' && judged === candidate && sameName(gate.name, environment),
  );
}

/**
 * Answers one that waits, if its gate says anything: the intent is written down first, then everything that could have moved is read again, and
 * the answer follows at once. Nobody else answers it meanwhile: whoever was slower finds it changed.
 */
export async function answerOne(ports: AnswerPorts, waiting: Waiting, judged: Judged): Promise<Answered> {
  const { assessment, rollCall } = judged;
  const { config, facts } = assessment;
  const { verified } = waiting;
  const environment = config.state === 'valid' ? environmentNamed(config.checklist, waiting.environment) : undefined;
  const decision = decisionOf(rollCall, environment);
  if (decision === null) return { came: 'waits' };
  if (verified === null || verified.candidate !== rollCall.candidate) return again('its run is not known yet');
  const { defaultBranch } = facts.subject.repository;
  if (environment !== undefined && verified.rules !== runRules(environment, defaultBranch, rollCall))
    return again('the checklist says otherwise than before which runs may deploy', true);
  // An exception is told before it opens anything: the change's own look opens the issue.
  if (decision === 'approved' && followUps({ rollCalls: [rollCall], facts }).length > 0)
    return again('nobody has been told of the exception that opens it');
  const said = await saidSince(ports.ledger, facts);
  if (said !== null) return again(said.detail);
  const intent = await ports.ledger.append([intentEntry(waiting, verified, judged, decision)]);
  if (!intent.ok) return again(intent.fault.detail);
  const now = await ports.rule.reread(waiting, verified.suite, verified.home);
  if (!now.ok) return again(now.fault.detail);
  const found = lastLook(waiting, verified, facts, now.value);
  if (found.found === 'refused') return { came: 'refused', refusal: found.refusal };
  if (found.found === 'moved') return again(`${found.what} is not as it was judged`, found.run);
  if (found.found === 'over') return ended(ports, waiting, verified, { ours: found.ours, decision });
  return send(ports, waiting, verified, judged, decision);
}

function again(detail: string, run = false): Answered {
  return { came: 'again', detail, run };
}

/** An answer that was sent by somebody who died of it before he could note it stands among those of the run. */
async function ended(
  ports: AnswerPorts,
  waiting: Waiting,
  verified: Verified,
  { ours, decision }: { readonly ours: boolean; readonly decision: Decision },
): Promise<Answered> {
  if (!ours && waiting.tries > 0 && (await isThere(ports, waiting, verified, decision)))
    return confirmed(ports, waiting, verified, decision, { outcome: 'found', detail: 'nobody had noted it' });
  const changed = await ports.list.change(waiting, { state: ours ? 'approved' : 'gone' });
  if (!changed.ok) return again(changed.fault.detail);
  return { came: 'over', detail: ours ? 'our answer let it go' : 'nothing waits any more' };
}

/** From here on it is ours to answer; a hold that was taken in meanwhile still stops it. */
async function send(
  ports: AnswerPorts,
  waiting: Waiting,
  verified: Verified,
  { assessment, rollCall }: Judged,
  decision: Decision,
): Promise<Answered> {
  const { list, ledger, rule } = ports;
  const mine = await list.change(waiting, { tries: waiting.tries + 1 });
  if (!mine.ok) return again(mine.fault.detail);
  if (!mine.value) return again('somebody else looks at it');
  const owned = { ...waiting, tries: waiting.tries + 1, version: waiting.version + 1 };
  const said = await saidSince(ledger, assessment.facts);
  if (said !== null) return again(said.detail);
  const { run, environment } = waiting;
  const answer = { run, environment, decision, comment: answerComment(rollCall) };
  const sent = await rule.answer(waiting.repository.name, answer);
  if (sent.ok) return confirmed(ports, owned, verified, decision, { outcome: 'sent', detail: '' });
  return unanswered(ports, owned, verified, decision, sent.fault);
}

/** GitHub refused it, or nobody knows: what stands among its answers tells. What is not there is sent again after everything was read anew. */
async function unanswered(
  ports: AnswerPorts,
  waiting: Waiting,
  verified: Verified,
  decision: Decision,
  fault: ReadFault & { readonly refused: boolean },
): Promise<Answered> {
  const found = await isThere(ports, waiting, verified, decision);
  if (found) return confirmed(ports, waiting, verified, decision, { outcome: 'found', detail: fault.detail });
  if (!fault.refused || waiting.tries < MOST_TRIES) return again(fault.detail);
  const outcome = outcomeEntry(ports, waiting, verified, decision, { outcome: 'unconfirmed', detail: fault.detail });
  await ports.ledger.append([outcome]);
  await ports.list.change(waiting, { state: 'refused' });
  return {
    came: 'refused',
    refusal: {
      code: 'APPROVAL_UNCONFIRMED',
      sentence: `GitHub does not take the answer for ${waiting.environment}: ${fault.detail}.`,
      next: 'An administrator looks whether the rule of the App is enabled on the environment; then the run is started anew.',
    },
  };
}

/** So often an answer that GitHub refuses is sent in all. */
const MOST_TRIES = 3;

/** What an earlier attempt was answered stands there for ever: then only a run that does not wait any more shows that it was taken. */
async function isThere(
  { rule }: AnswerPorts,
  waiting: Waiting,
  { attempt, suite, home }: Verified,
  decision: Decision,
): Promise<boolean> {
  const { run, environment, repository, answeredAt } = waiting;
  const read = await rule.approvals(repository.name, run);
  if (!read.ok) return false;
  const ours = read.value.some(
    (one) => one.ours && one.state === decision && one.environments.some((name) => sameName(name, environment)),
  );
  if (!ours || (attempt === 1 && answeredAt === null)) return ours;
  const now = await rule.reread(waiting, suite, home);
  return now.ok && !(now.value.run?.waitsFor.some((name) => sameName(name, environment)) ?? true);
}

async function confirmed(
  ports: AnswerPorts,
  waiting: Waiting,
  verified: Verified,
  decision: Decision,
  how: { readonly outcome: 'sent' | 'found'; readonly detail: string },
): Promise<Answered> {
  const answeredAt = ports.clock();
  await ports.list.change(waiting, { state: decision, tries: 0, answeredAt });
  await ports.ledger.append([outcomeEntry(ports, waiting, verified, decision, how)]);
  return { came: decision, detail: how.detail };
}

function intentEntry(
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

function outcomeEntry(
  { clock }: AnswerPorts,
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
