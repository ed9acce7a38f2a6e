import { after, isBefore } from '../../evidence/time.ts';
import { rollCallDigest } from '../../report/json.ts';
import { saidSince } from '../said-since.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { StartEntry } from '../../ledger/start-entries.ts';
import type { StartNotice } from '../../report/start-notice.ts';
import type { ReadFault, Result } from '../ports.ts';
import { answered } from './asks.ts';
import type { Ask } from './asks.ts';
import type { Begun } from './begun.ts';
import { nothingBegun } from './begun.ts';
import { startedNewest } from './newest.ts';
import { failed, keep, kept } from './candidate.ts';
import type { Start } from './candidate.ts';
import { refOf } from './ref.ts';
import { isOpen, repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';
import { tell } from './tell.ts';
import { endTurn, takeTurn, turnKey } from './turn.ts';
import type { SendFault, WorkflowRun } from './workflow-ports.ts';

/** A run that was started appears within this time, milliseconds: one that has not appeared then was not started. */
const APPEARS = 60_000;

/** GitHub's clock may be behind ours by so much, milliseconds. Runs that are known to be of other starts are left out. */
const CLOCKS = 5 * 60_000;

/**
 * Starts the workflow for the candidate: what is to be done is written down, then GitHub is asked once, then what came of it is written down.
 * `ask` is the comment that wants it; null: the gate opened.
 */
export async function send(ports: StartPorts, start: Start, ask: Ask | null): Promise<boolean> {
  const { judged, key } = start;
  const begun = start.kept.begun ?? nothingBegun;
  const [workflow] = judged.rules.workflows ?? [];
  if (workflow === undefined) {
    const isTold = await tell(ports, judged, { kind: 'no-workflow' }, ask?.comment.id);
    if (isTold && ask !== null) await answered(ports, judged, ask);
    return isTold && keep(ports, start, { ...begun, state: 'refused' });
  }
  const ref = await refOf(ports, judged);
  if (!ref.ok) return failed(ports, judged, ref.fault);
  const turn = { key: turnKey(repositoryOf(judged), workflow), holder: key, now: ports.now() };
  const mine = await takeTurn(ports.errands, turn);
  if (!mine.ok) return failed(ports, judged, mine.fault);
  if (!mine.value) return false;
  const since = ports.now();
  const comment = ask?.comment.url ?? null;
  const next: Begun = { ...begun, state: 'starting', comment, since, workflow, ref: ref.value, run: null };
  const intent: Begun = { ...next, times: begun.times + 1 };
  const isMine = await keep(ports, start, intent);
  if (!isMine) return false;
  const stopped = await intended(ports, judged, intent, ask);
  if (stopped !== null) {
    await keep(ports, kept(start, intent), begun); // GitHub was not asked: the next look begins anew.
    await endTurn(ports.errands, turn);
    return failed(ports, judged, stopped);
  }
  if (ask !== null) await answered(ports, judged, ask);
  return post(ports, kept(start, intent), intent);
}

/** The intent in the ledger, and nothing that was said meanwhile; else why GitHub is not asked. */
async function intended(
  ports: StartPorts,
  judged: Judged,
  { workflow, ref, comment, times }: Begun,
  ask: Ask | null,
): Promise<ReadFault | null> {
  const digest = rollCallDigest(judged.rollCall);
  const by = ask?.by.login ?? null;
  const body = { kind: 'starting', ...placeOf(judged), workflow, ref, comment, by, digest } as const;
  const appended = await ports.ledger.append([entryOf(judged, body, `starting:${times}`, ports.now())]);
  return appended.ok ? saidSince(ports.ledger, judged.assessment.facts) : appended.fault;
}

async function post(ports: StartPorts, start: Start, intent: Begun): Promise<boolean> {
  const { judged } = start;
  const { workflow, ref } = intent;
  const inputs = { environment: judged.environment, sha: judged.candidate };
  const sent = await ports.workflows.start(judged.repository, { workflow, ref, inputs });
  if (sent.ok) return came(ports, start, { ...intent, state: 'started', run: sent.value }, 'sent', '');
  const { fault } = sent;
  // What was put off for the rate is found not to have been started, like what was lost on the way.
  if (fault.came !== 'refused') return failed(ports, judged, fault);
  const isTold = await tell(ports, judged, noticeOf(fault, workflow), `${intent.times}`);
  return (await came(ports, start, { ...intent, state: 'refused' }, 'refused', fault.detail)) && isTold;
}

function noticeOf({ status, detail }: SendFault, workflow: string): StartNotice {
  if (status === 403) return { kind: 'forbidden', what: 'start' };
  if (status === 404) return { kind: 'missing', workflow };
  return status === 422 ? { kind: 'inputs', workflow, detail } : { kind: 'refused', what: 'start', detail };
}

/** Writes down what came of it; the next one may start. */
async function came(
  ports: StartPorts,
  start: Start,
  begun: Begun,
  outcome: 'sent' | 'found' | 'refused',
  detail: string,
): Promise<boolean> {
  const { judged } = start;
  const { workflow, run, times } = begun;
  const body = { kind: 'started', ...placeOf(judged), workflow, run, outcome, detail } as const;
  const appended = await ports.ledger.append([entryOf(judged, body, `started:${times}`, ports.now())]);
  // Until it is written down, it is found out again.
  if (!appended.ok) return failed(ports, judged, appended.fault);
  if (run !== null) await ports.errands.write(runKey(judged, run), { of: start.key }, null);
  const isKept = await keep(ports, start, begun);
  if (outcome !== 'refused') await startedNewest(ports, judged);
  await endTurn(ports.errands, { key: turnKey(repositoryOf(judged), workflow), holder: start.key, now: ports.now() });
  return isKept;
}

/**
 * Finds out what came of a start that nobody answered: the oldest run of the workflow that our App has started on that ref since then. It is
 * asked for again only when none has appeared for a while and the gate is still open.
 */
export async function settle(ports: StartPorts, start: Start, begun: Begun): Promise<boolean> {
  const { judged } = start;
  const since = begun.since ?? ports.now();
  const runs = await ports.workflows.startedSince(
    judged.repository,
    begun.workflow,
    after(since, -CLOCKS).replace(/\.\d+Z$/, 'Z'),
  );
  if (!runs.ok) return failed(ports, judged, runs.fault);
  const found = await unclaimed(
    ports,
    judged,
    runs.value.filter(({ ref }) => ref === begun.ref),
  );
  if (!found.ok) return failed(ports, judged, found.fault);
  if (found.value !== null)
    return came(ports, start, { ...begun, state: 'started', run: found.value.id }, 'found', 'nobody answered');
  if (isBefore(ports.now(), after(since, APPEARS))) return false;
  if (!isOpen(judged)) {
    await endTurn(ports.errands, {
      key: turnKey(repositoryOf(judged), begun.workflow),
      holder: start.key,
      now: ports.now(),
    });
    return keep(ports, start, { ...begun, state: 'awaited', times: 0 });
  }
  const again: Begun = { ...begun, since: ports.now(), times: begun.times + 1 };
  if (!(await keep(ports, start, again))) return false;
  const stopped = await intended(ports, judged, again, null);
  return stopped === null ? post(ports, kept(start, again), again) : failed(ports, judged, stopped);
}

/** The first that is not known to have been started for something else. */
async function unclaimed(
  { errands }: StartPorts,
  judged: Judged,
  runs: readonly WorkflowRun[],
): Promise<Result<WorkflowRun | null, ReadFault>> {
  for (const run of runs) {
    const owner = await errands.read(runKey(judged, run.id));
    if (!owner.ok) return owner;
    if (owner.value === null) return { ok: true, value: run };
  }
  return { ok: true, value: null };
}

function runKey(judged: Judged, run: number): string {
  return `run:${repositoryOf(judged)}:${run}`;
}

function placeOf({ environment, candidate: commit }: Judged) {
  return { environment, commit };
}

/** One fact about the candidate's start in the environment. */
function entryOf(judged: Judged, body: StartEntry, what: string, at: string): NewEntry {
  const repository = repositoryOf(judged);
  const { environment, candidate, rollCall } = judged;
  return {
    key: `${what}:${repository}:${environment}:${candidate}`,
    repository,
    change: rollCall.change?.number ?? null,
    at,
    body,
  };
}
