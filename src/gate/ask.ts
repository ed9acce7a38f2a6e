import type { Actor, CheckRun, CommitId, Facts } from '../evidence/facts.ts';
import type { RollCall } from '../judge/roll-call.ts';
import type { OwnCheckRun, ReadFault, Shown } from './ports.ts';
import type { Assessment, ReadPorts } from './assess.ts';
import { gateCheckName } from '../judge/gate-name.ts';
import { othersIn } from '../judge/verdict.ts';
import { confirmWithApp } from '../judge/with-app.ts';
import { sayingsIn } from '../report/sayings.ts';
import { parseExternalId } from '../report/external-id.ts';
import { assess } from './assess.ts';
import { settleAlone } from './settle-alone.ts';

/** What a deploy job asks: may this commit go to this environment? */
export interface GateQuestion {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: CommitId;
  readonly environment: string;
  /** The App whose verdict is demanded besides; null: none. */
  readonly appId: number | null;
  /** Who started the run that asks, and the attempt of it: nobody signs what they deploy. Absent: nobody is known. */
  readonly actors?: readonly Actor[];
}

/** One look's answer. Nothing of an `unreadable` one may be taken for a verdict. */
export type GateAnswer =
  | {
      readonly kind: 'judged';
      readonly rollCall: RollCall;
      readonly facts: Facts;
      /** Whoever finds the gate shut does not wait: the App runs the job again. */
      readonly parks?: true;
    }
  | { readonly kind: 'unreadable'; readonly fault: ReadFault };

/** Reads and judges once, and writes nothing. */
export async function askGate(given: ReadPorts, question: GateQuestion): Promise<GateAnswer> {
  const { repository, commit, environment, actors = [] } = question;
  const ports: ReadPorts =
    actors.length === 0 ? given : { ...given, recollect: async ({ facts }) => withActors(facts, question) };
  const assessed = await assess(ports, { repository, by: { commit }, environment }, []);
  if (!assessed.ok) return { kind: 'unreadable', fault: assessed.fault };
  const first = gateIn(assessed.value, environment);
  // Beside the App its verdict tells how the other changes of a release stand.
  const whole =
    first === undefined || question.appId !== null || othersIn(first).length === 0
      ? assessed.value
      : await settleAlone(ports, question, assessed.value, first);
  const own = gateIn(whole, environment);
  const { facts } = whole;
  if (own === undefined) return unanswered(`the facts led to no verdict for the environment "${environment}"`);
  // A verdict opens the commit it was given for, whatever was read.
  if (own.candidate !== commit) return unanswered(`${commit} was asked about, but ${own.candidate} was judged`);
  const shown = withReleases(whole.shown, own);
  const rollCall =
    question.appId === null
      ? own
      : confirmWithApp(
          own,
          aboutSubject(facts, own, shown, question.appId),
          question.appId,
          sayingsIn(newestText(own, shown)),
        );
  const { config } = assessed.value;
  const parks =
    config.state === 'valid' && config.checklist.environments.some((one) => one.name === environment && one.park);
  return { kind: 'judged', rollCall, facts, ...(parks ? { parks } : {}) };
}

/** The facts with who deploys the commit. */
function withActors(facts: Facts, { commit, environment, actors = [] }: GateQuestion): Facts {
  return { ...facts, deployers: actors.map((by) => ({ environment, commit, by, at: facts.now })) };
}

function gateIn({ rollCalls }: Assessment, environment: string): RollCall | undefined {
  return rollCalls.find(({ gate }) => gate.kind === 'environment' && gate.name === environment);
}

/** With the App's verdicts on the candidate as a release, whose home is an issue: only the App writes of a run that it is about one. */
function withReleases(shown: Shown, { gate, candidate }: RollCall): Shown {
  const name = gateCheckName(gate);
  const releases = shown.others.filter((run) => {
    const id = parseExternalId(run.externalId);
    if (run.name !== name || run.commit !== candidate || id?.kind !== 'gate') return false;
    return id.candidate === candidate && id.change !== null && sayingsIn(run.text).release === id.change;
  });
  return { ...shown, checks: [...shown.checks, ...releases] };
}

/** The details of the App's newest run of the gate about this very candidate: those of the run whose conclusion counts. */
function newestText({ gate, candidate }: RollCall, { checks }: Shown): string {
  const name = gateCheckName(gate);
  const [newest] = checks
    .filter((run) => run.commit === candidate && run.name === name && isAbout(run, candidate))
    .toSorted((a, b) => b.id - a.id);
  return newest?.text ?? '';
}

/**
 * The facts with the App's verdicts about this very change and candidate, and no other of its runs: one commit can be the merge of one
 * change and the head of another, both stand on it under one name, and GitHub shows only the newer. A run whose id cannot be read may be of
 * a newer App and stays.
 */
function aboutSubject(facts: Facts, { candidate }: RollCall, shown: Shown, app: number): Facts {
  const verdicts = shown.checks.filter((run) => isAbout(run, candidate));
  const commits = facts.commits.map((one) => {
    const others = one.checks.filter((run) => run.app?.id !== app);
    const own = verdicts.filter(({ commit }) => commit === one.oid).map((run) => asCheckRun(run, app));
    return { ...one, checks: [...others, ...own] };
  });
  return { ...facts, commits };
}

function isAbout({ externalId }: OwnCheckRun, candidate: CommitId): boolean {
  const id = parseExternalId(externalId);
  return id === null || (id.kind === 'gate' && id.candidate === candidate);
}

function asCheckRun(run: OwnCheckRun, app: number): CheckRun {
  const { id, name, status, conclusion, externalId, startedAt } = run;
  const source = { id: app, slug: 'holdpoint' };
  return {
    id,
    name,
    app: source,
    status,
    conclusion,
    externalId,
    url: '',
    startedAt,
    completedAt: null,
    workflowRun: null,
  };
}

function unanswered(detail: string): GateAnswer {
  return { kind: 'unreadable', fault: { code: 'NOT_READ', detail } };
}
