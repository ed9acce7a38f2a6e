import type { Environment } from '../../checklist/model.ts';
import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import { gateCheck } from '../../report/check-run.ts';
import { sameName } from '../../evidence/same-name.ts';
import type { Assessment } from '../assess.ts';
import type { Ledger, ReadFault, Write } from '../ports.ts';
import { containingBranch, runRules } from './allowed-run.ts';
import { readAgain } from './read-again.ts';
import { followUps } from '../follow-ups.ts';
import { record } from '../record.ts';
import { objection } from '../objection.ts';
import { lastLook } from './last-look.ts';
import { deployersSince } from './deployers-since.ts';
import { leftRelease } from './left-release.ts';
import { intentEntry, outcomeEntry } from './answer-entries.ts';
import type { Refusal } from './refusal.ts';
import { answerComment } from './report.ts';
import { overtaken } from './overtaken.ts';
import type { Reread, RulePorts } from './rule.ts';
import { answerThere, confirmed, withoutAnswer } from './sent-answers.ts';
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
  | Again;

interface Again {
  readonly came: 'again';
  readonly detail: string;
  readonly run: boolean;
  /** Set where an issue has to tell of an exception before: the change whose own look opens it. */
  readonly untold?: number | null;
}

/** What is judged for one that waits. */
export interface Judged {
  readonly assessment: Assessment;
  readonly rollCall: RollCall;
}

/** What we say to one that waits. */
export type Decision = 'approved' | 'rejected';

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
  if (decision === null) return withoutAnswer(ports, waiting);
  if (verified === null || verified.candidate !== rollCall.candidate) return again('its run is not known yet', true);
  const { defaultBranch } = facts.subject.repository;
  const branch = containingBranch(verified.rules);
  if (rollCall.enforcement === 'block' && branch === null)
    return again('it is not known yet which branch contains its commit', true);
  if (environment !== undefined && verified.rules !== runRules(environment, defaultBranch, rollCall, branch))
    return again('the checklist says otherwise than before which runs may deploy', true);
  // An exception is told before it opens anything: the change's own look opens the issue.
  if (decision === 'approved' && followUps({ rollCalls: [rollCall], facts }).length > 0)
    return { ...again('nobody has been told of the exception that opens it'), untold: verified.home };
  const left = await leftRelease(ports, waiting, judged);
  if (!left.ok) return again(left.fault.detail);
  if (left.value !== null && decision === 'approved') return { came: 'refused', refusal: left.value };
  return answerVerified(ports, { waiting, verified }, judged, decision);
}

interface Ready {
  readonly waiting: Waiting;
  readonly verified: Verified;
}

async function answerVerified(
  ports: AnswerPorts,
  { waiting, verified }: Ready,
  judged: Judged,
  decision: Decision,
): Promise<Answered> {
  const { assessment } = judged;
  const said = await objected(ports, judged);
  if (said !== null) return again(said.detail);
  const intent = await ports.ledger.append([intentEntry(waiting, verified, judged, decision)]);
  if (!intent.ok) return again(intent.fault.detail);
  const looked = ports.clock();
  const now = await readAgain(ports.rule, waiting, verified);
  if (!now.ok) return again(now.fault.detail);
  const found = lastLook(waiting, verified, assessment.facts, now.value);
  if (found.found === 'refused') return { came: 'refused', refusal: found.refusal };
  if (found.found === 'moved') return again(`${found.what} is not as it was judged`, found.run);
  if (found.found === 'over') return ended(ports, waiting, verified, { ours: found.ours, decision });
  const recorded = decision === 'approved' ? await record(ports.ledger, assessment, releasing(judged)) : intent;
  if (!recorded.ok) return again(recorded.fault.detail);
  return send(ports, { waiting, verified, looked, now: now.value }, judged, decision);
}

/** What a release of the gate would show, where it is not shown yet: the verdict and what it rests on are written down whoever finds them first. */
function releasing({ assessment: { shown }, rollCall }: Judged): readonly Write[] {
  const check = gateCheck(rollCall, shown.checks);
  const { candidate: commit } = rollCall;
  const isShown = shown.checks.some(
    (run) =>
      run.commit === commit &&
      run.name === check?.name &&
      run.externalId === check.externalId &&
      run.conclusion === check.conclusion,
  );
  return check === null || isShown ? [] : [{ kind: 'create-check', commit, check }];
}

/** Why what was judged cannot be answered by. */
async function objected(ports: AnswerPorts, judged: Judged): Promise<ReadFault | null> {
  const said = await objection(ports, judged);
  return said ?? deployersSince(ports.ledger, judged.assessment.facts, judged.rollCall);
}

/** The last look before the answer may be so old, in milliseconds. */
const OLDEST_LOOK = 5_000;

async function outdated(ports: AnswerPorts, judged: Judged, looked: number): Promise<Answered | null> {
  const said = await objected(ports, judged);
  if (said !== null) return again(said.detail);
  return ports.clock() - looked > OLDEST_LOOK ? again('the last look is too old by now') : null;
}

/** Of two runs that are answered at once each sees that the other is: the earlier one steps back. */
async function stopped(
  { list, clock }: AnswerPorts,
  waiting: Waiting,
  verified: Verified,
  { decision, now }: { readonly decision: Decision; readonly now: Reread },
): Promise<Answered | null> {
  if (decision !== 'approved') return null;
  const others = await list.answeredIn(waiting.repository.id, waiting.environment);
  if (!others.ok) return again(others.fault.detail);
  const found = overtaken(waiting, verified, others.value, { deployments: now.deployments, at: clock() });
  if (found.by === 'later') return { came: 'refused', refusal: found.refusal };
  return found.by === 'another' ? again(found.detail) : null;
}

function again(detail: string, run = false): Again {
  return { came: 'again', detail, run };
}

/** An answer that was sent by somebody who died of it before he could note it stands among those of the run. */
async function ended(
  ports: AnswerPorts,
  waiting: Waiting,
  verified: Verified,
  { ours, decision }: { readonly ours: boolean; readonly decision: Decision },
): Promise<Answered> {
  const there = !ours && waiting.tries > 0 ? await answerThere(ports, waiting, verified, [decision]) : null;
  if (there?.ok === true && there.value !== null)
    return confirmed(ports, waiting, verified, decision, { outcome: 'found', detail: 'nobody had noted it' });
  const changed = await ports.list.change(waiting, { state: ours ? 'approved' : 'gone' });
  if (!changed.ok) return again(changed.fault.detail);
  return { came: 'over', detail: ours ? 'our answer let it go' : 'nothing waits any more' };
}

/** From here on it is ours to answer; a hold that was taken in meanwhile still stops it, and so does the end of what opened it. */
async function send(
  ports: AnswerPorts,
  { waiting, verified, looked, now }: Ready & { readonly looked: number; readonly now: Reread },
  judged: Judged,
  decision: Decision,
): Promise<Answered> {
  const { list, rule } = ports;
  const mine = await list.change(waiting, { tries: waiting.tries + 1, triedAt: ports.clock() });
  if (!mine.ok) return again(mine.fault.detail);
  if (!mine.value) return again('somebody else looks at it');
  const owned = { ...waiting, tries: waiting.tries + 1, version: waiting.version + 1 };
  const kept = (await stopped(ports, owned, verified, { decision, now })) ?? (await outdated(ports, judged, looked));
  if (kept !== null) {
    // Nothing was sent: no try of it is to be found.
    await list.change(owned, { tries: waiting.tries });
    return kept;
  }
  const { run, environment } = waiting;
  const answer = { run, environment, decision, comment: answerComment(judged.rollCall) };
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
  const found = await answerThere(ports, waiting, verified, [decision]);
  if (found.ok && found.value !== null)
    return confirmed(ports, waiting, verified, decision, { outcome: 'found', detail: fault.detail });
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
