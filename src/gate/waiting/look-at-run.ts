import type { Environment } from '../../checklist/model.ts';
import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { RollCall } from '../../judge/roll-call.ts';
import type { Assessment } from '../assess.ts';
import type { Address, ReadFault, Result } from '../ports.ts';
import { record } from '../record.ts';
import { notOnTrusted, refuseRun, runRules, trustedBranches, unknownEnvironment } from './allowed-run.ts';
import { answerOne, rollCallOf } from './answer.ts';
import type { Answered, AnswerPorts } from './answer.ts';
import { deployingEntries } from './deploying-entries.ts';
import type { Refusal } from './refusal.ts';
import type { RunFacts } from './rule.ts';
import { tellRefused, tellWaiting } from './tell.ts';
import type { Verified, Waiting } from './waiting.ts';

/** What looking at a run takes. */
export interface RunLookPorts extends AnswerPorts {
  /** Reads and judges a commit for an environment, with what the ledger remembers. */
  readonly assess: (address: Address) => Promise<Result<Assessment, ReadFault>>;
}

/** What a look at a run came to. */
export interface RunLook {
  /** False: to be looked at again. */
  readonly done: boolean;
  /** Whether something of it goes on waiting. */
  readonly waits: boolean;
  /** Whether it was found now what it is: then it is to be answered wherever else its gate is judged. */
  readonly isNew: boolean;
  /** Changes that are to be looked at for themselves before anything is answered. */
  readonly before?: readonly number[];
  /** For the log. */
  readonly lines: readonly string[];
}

/**
 * Looks at a run that waits for us: reads what it is, whether it may deploy there at all, and how its commit is judged, and answers it or tells it
 * what it waits for. Of a run that ended nothing waits any more. Nothing is asked about a run that nobody has told of. `attempt`: how often it was looked
 * at since that last succeeded, this time included.
 */
export async function lookAtRun(
  ports: RunLookPorts,
  repository: string,
  run: number,
  attempt: number,
): Promise<RunLook> {
  const known = await ports.list.ofRun(run);
  if (!known.ok) return failed(run, known.fault);
  const waiting = known.value
    .filter(({ state }) => state === 'waiting')
    .map((one) => ({ ...one, repository: { ...one.repository, name: repository } }));
  if (waiting.length === 0) return over;
  const read = await ports.rule.run(repository, run);
  if (!read.ok) return failed(run, read.fault);
  const facts = read.value;
  if (facts === null && attempt < PATIENCE)
    return failed(run, { code: 'NOT_READ', detail: 'GitHub knows no such run' });
  if (facts?.status === 'completed' && attempt < PATIENCE && waiting.some((one) => !isAttemptOf(one, facts)))
    return failed(run, { code: 'NOT_READ', detail: `GitHub says that attempt ${facts.attempt} of it is over` });
  if (facts === null || facts.status === 'completed') return gone(ports, waiting);
  const told = await ports.ledger.append(deployingEntries(waiting, facts, ports.clock()));
  if (!told.ok) return failed(run, told.fault);
  const looks: RunLook[] = [];
  for (const one of waiting) looks.push(await lookAtOne(ports, one, facts));
  return {
    done: looks.every(({ done }) => done),
    waits: looks.some(({ waits }) => waits),
    isNew: looks.some(({ isNew }) => isNew),
    before: looks.flatMap(({ before = [] }) => before),
    lines: looks.flatMap(({ lines }) => lines),
  };
}

/** Whether it is known of one that waits that this very attempt made it wait: of one that was asked since, the end that is told may be the last one's. */
function isAttemptOf({ verified }: Waiting, { attempt }: RunFacts): boolean {
  return verified !== null && verified.attempt === attempt;
}

/** So often in a row GitHub has to deny a run, or to say that one is over that has just asked, before it is believed: what it has just made it may not know everywhere yet. */
const PATIENCE = 4;

const over: RunLook = { done: true, waits: false, isNew: false, lines: [] };

function failed(run: number, fault: ReadFault): RunLook {
  return {
    done: false,
    waits: true,
    isNew: false,
    lines: [`run ${run}: not answered, ${fault.code}: ${fault.detail}`],
  };
}

async function gone({ list }: RunLookPorts, waiting: readonly Waiting[]): Promise<RunLook> {
  for (const one of waiting) {
    const changed = await list.change(one, { state: 'gone' });
    if (!changed.ok) return failed(one.run, changed.fault);
  }
  return over;
}

async function lookAtOne(ports: RunLookPorts, waiting: Waiting, run: RunFacts): Promise<RunLook> {
  const { repository, environment: name } = waiting;
  const assessed = await ports.assess({ repository: repository.name, by: { commit: run.commit }, environment: name });
  if (!assessed.ok) return failed(run.id, assessed.fault);
  const assessment = assessed.value;
  const { config } = assessment;
  const rollCall = rollCallOf(assessment, name, run.commit);
  if (rollCall === undefined) return failed(run.id, { code: 'NOT_READ', detail: `${name} was not judged` });
  if (config.state !== 'valid') return told(ports, waiting, { rollCall });
  const environment = environmentNamed(config.checklist, name);
  if (environment === undefined) return told(ports, waiting, { refusal: unknownEnvironment(name, config.checklist) });
  const { defaultBranch } = assessment.facts.subject.repository;
  // What only advises holds nobody, whoever they are.
  const refusal =
    rollCall.enforcement === 'block'
      ? await refuse(ports, waiting, run, { environment, defaultBranch })
      : ({ ok: true, value: { branch: null } } as const);
  if (!refusal.ok) return failed(run.id, refusal.fault);
  if ('refusal' in refusal.value) return told(ports, waiting, refusal.value);
  const found = verifiedFrom(run, assessment, runRules(environment, defaultBranch, rollCall, refusal.value.branch));
  const kept = await keep(ports, waiting, found);
  if (!kept.ok) return failed(run.id, kept.fault);
  const recorded = await record(ports.ledger, assessment, []);
  if (!recorded.ok) return failed(run.id, recorded.fault);
  const answered = await answerOne(ports, kept.value, { assessment, rollCall });
  const isNew = kept.value.version !== waiting.version;
  return after(ports, kept.value, answered, { rollCall, isNew });
}

function verifiedFrom(run: RunFacts, { facts }: Assessment, rules: string): Verified {
  const { commit: candidate, attempt, suite } = run;
  return { candidate, home: facts.changes[0]?.number ?? null, attempt, suite, rules };
}

/** What was found is kept, so that the webhook of the last sign-off needs no more than it brings. */
async function keep({ list }: RunLookPorts, waiting: Waiting, verified: Verified): Promise<Result<Waiting, ReadFault>> {
  if (waiting.verified !== null && isSame(waiting.verified, verified)) return { ok: true, value: waiting };
  const changed = await list.change(waiting, { verified });
  if (!changed.ok) return changed;
  if (!changed.value) return { ok: false, fault: { code: 'NOT_READ', detail: 'it was asked anew meanwhile' } };
  return { ok: true, value: { ...waiting, verified, version: waiting.version + 1 } };
}

function isSame(one: Verified, other: Verified): boolean {
  const keys = ['candidate', 'home', 'attempt', 'suite', 'rules'] as const;
  return keys.every((key) => one[key] === other[key]);
}

async function refuse(
  { rule }: RunLookPorts,
  waiting: Waiting,
  run: RunFacts,
  { environment, defaultBranch }: { readonly environment: Environment; readonly defaultBranch: string },
): Promise<Result<{ readonly refusal: Refusal } | { readonly branch: string | null }, ReadFault>> {
  const refusal = refuseRun(run, waiting, environment, defaultBranch);
  if (refusal !== null) return { ok: true, value: { refusal } };
  const branches = trustedBranches(run, environment, defaultBranch);
  for (const branch of branches) {
    const contains = await rule.contains(waiting.repository.name, branch, run.commit);
    if (!contains.ok) return contains;
    if (contains.value) return { ok: true, value: { branch } };
  }
  return { ok: true, value: { refusal: notOnTrusted(run, environment, branches) } };
}

/** What was verified before counts no more once it is refused. */
async function told(ports: RunLookPorts, waiting: Waiting, why: Parameters<typeof tellWaiting>[2]): Promise<RunLook> {
  const unverified = waiting.verified === null || (await ports.list.change(waiting, { verified: null })).ok;
  const now = waiting.verified === null ? waiting : { ...waiting, verified: null, version: waiting.version + 1 };
  const line = unverified ? await tellWaiting(ports, now, why) : null;
  const code = 'refusal' in why ? `not released, ${why.refusal.code}` : 'waits';
  return {
    done: unverified,
    waits: true,
    isNew: false,
    lines: [`run ${waiting.run} ${waiting.environment}: ${line === null ? code : `${code}; ${line}`}`],
  };
}

async function after(
  ports: RunLookPorts,
  waiting: Waiting,
  answered: Answered,
  { rollCall, isNew }: { readonly rollCall: RollCall; readonly isNew: boolean },
): Promise<RunLook> {
  const name = `run ${waiting.run} ${waiting.environment}`;
  if (answered.came === 'again') {
    const { detail, untold = null } = answered;
    const before = untold === null ? [] : [untold];
    return { done: false, waits: true, isNew, before, lines: [`${name}: to be looked at again, ${detail}`] };
  }
  if (answered.came === 'refused') {
    const line = await tellRefused(ports, waiting, answered.refusal);
    return { done: true, waits: true, isNew, lines: [`${name}: ${line}`] };
  }
  if (answered.came !== 'waits') return { ...over, lines: [`${name}: ${answered.came}`] };
  const line = await tellWaiting(ports, waiting, { rollCall });
  return { done: true, waits: true, isNew, lines: line === null ? [] : [`${name}: ${line}`] };
}
