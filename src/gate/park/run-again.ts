import { after, isBefore } from '../../evidence/time.ts';
import type { StartEntry } from '../../ledger/start-entries.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import { rollCallDigest } from '../../report/json.ts';
import type { StartNotice } from '../../report/start-notice.ts';
import type { ReadFault } from '../ports.ts';
import { failed } from '../start/candidate.ts';
import { objectionTo, repositoryOf } from '../start/start-ports.ts';
import type { Judged, StartPorts } from '../start/start-ports.ts';
import { tell } from '../start/tell.ts';
import type { SendFault, WorkflowRun } from '../start/workflow-ports.ts';
import { parkKey } from './keeping.ts';
import type { Earlier, Keeping } from './keeping.ts';
import { isOurs } from './verify.ts';

/** The parked run of a candidate whose gate is open. */
interface Turn {
  readonly keeping: Keeping;
  readonly version: number;
}

/** GitHub runs nothing again after so long (milliseconds), nor so often (docs/github-facts.md §8). */
const LONGEST = 30 * 24 * 3_600_000;
const MOST_ATTEMPTS = 50;

/** Whatever the gate says, one run is not run again more often by us. */
const MOST_RERUNS = 10;

/** Runs the failed jobs of the parked run again, and finds out what came of it where nobody answered. False: that is left to be done. */
export async function runAgain(ports: StartPorts, judged: Judged, turn: Turn): Promise<boolean> {
  const { keeping } = turn;
  if (keeping.state === 'rerun' || keeping.state === 'left') return true;
  const run = await ports.workflows.run(judged.repository, keeping.run);
  if (!run.ok) return failed(ports, judged, run.fault);
  if (keeping.state === 'rerunning' && run.value !== null && run.value.attempt > keeping.attempt)
    return came(ports, judged, turn, 'found', 'nobody answered');
  // Somebody has run it again meanwhile, or it is gone.
  if (!isOurs(run.value, judged, keeping.attempt)) return leave(ports, judged, turn, null);
  const refusal = keeping.state === 'rerunning' ? null : refusalOf(ports, judged, keeping, run.value);
  if (refusal !== null) return leave(ports, judged, turn, refusal);
  return send(ports, judged, turn);
}

/** Why it is not run again; null: it is. */
function refusalOf(
  { now }: StartPorts,
  { rollCall }: Judged,
  { others, url, reruns, digest, shutSince }: Keeping,
  { createdAt, attempt }: WorkflowRun,
): StartNotice | null {
  if (others.length > 0) return { kind: 'other-jobs', url, jobs: others };
  if (!isBefore(now(), after(createdAt, LONGEST)) || attempt > MOST_ATTEMPTS) return { kind: 'too-late', url };
  const isSameOpening = reruns > 0 && !shutSince && digest === rollCallDigest(rollCall);
  return isSameOpening || reruns >= MOST_RERUNS ? { kind: 'still-shut', url } : null;
}

async function leave(ports: StartPorts, judged: Judged, turn: Turn, notice: StartNotice | null): Promise<boolean> {
  const { run, attempt } = turn.keeping;
  const isTold = notice === null || (await tell(ports, judged, notice, `${run}:${attempt}`));
  return isTold && write(ports, judged, turn, { ...turn.keeping, state: 'left' });
}

async function send(ports: StartPorts, judged: Judged, turn: Turn): Promise<boolean> {
  const digest = rollCallDigest(judged.rollCall);
  const intent: Keeping = { ...turn.keeping, state: 'rerunning', digest, shutSince: false };
  if (!(await write(ports, judged, turn, intent))) return false;
  const next: Turn = { keeping: intent, version: turn.version + 1 };
  const stopped = await intended(ports, judged, intent);
  if (stopped !== null) {
    await write(ports, judged, next, turn.keeping); // GitHub was not asked: the next look begins anew.
    return failed(ports, judged, stopped);
  }
  const sent = await ports.workflows.rerunFailed(judged.repository, intent.run);
  if (sent.ok) return came(ports, judged, next, 'sent', '');
  if (sent.fault.came !== 'refused') return failed(ports, judged, sent.fault);
  const now = await ports.workflows.run(judged.repository, intent.run);
  if (!now.ok) return failed(ports, judged, now.fault);
  // An earlier request of ours, or a person, was first.
  if (now.value !== null && now.value.attempt > intent.attempt)
    return came(ports, judged, next, 'found', 'it runs already');
  const isTold = await tell(ports, judged, noticeOf(sent.fault), `${intent.run}:${intent.attempt}`);
  return (await came(ports, judged, next, 'refused', sent.fault.detail)) && isTold;
}

/** GitHub answers 403 to an App that may not, and to a run that cannot be run again. */
function noticeOf({ status, detail }: SendFault): StartNotice {
  return status === 403 && /not accessible/i.test(detail)
    ? { kind: 'forbidden', what: 'rerun' }
    : { kind: 'refused', what: 'rerun', detail };
}

/** The intent in the ledger, and nothing that was said meanwhile; else why GitHub is not asked. */
async function intended(
  ports: StartPorts,
  judged: Judged,
  { run, attempt, digest }: Keeping,
): Promise<ReadFault | null> {
  const body = { kind: 'rerunning', ...placeOf(judged), run, attempt, digest } as const;
  const appended = await ports.ledger.append([entryOf(judged, body, ports.now())]);
  return appended.ok ? objectionTo(ports, judged) : appended.fault;
}

async function came(
  ports: StartPorts,
  judged: Judged,
  turn: Turn,
  outcome: 'sent' | 'found' | 'refused',
  detail: string,
): Promise<boolean> {
  const { run, attempt, reruns, earlier } = turn.keeping;
  const body = { kind: 'rerun', ...placeOf(judged), run, attempt, outcome, detail } as const;
  const appended = await ports.ledger.append([entryOf(judged, body, ports.now())]);
  // Until it is written down, it is found out again.
  if (!appended.ok) return failed(ports, judged, appended.fault);
  if (outcome === 'refused') return write(ports, judged, turn, { ...turn.keeping, state: 'left' });
  if (earlier !== null && !(await cancelQueued(ports, judged, earlier))) return false;
  return write(ports, judged, turn, { ...turn.keeping, state: 'rerun', reruns: reruns + 1, earlier: null });
}

const QUEUED: readonly string[] = ['queued', 'pending', 'waiting', 'requested'];

/** The older candidate's re-run of ours that has not begun yet would deploy behind the newer one. What has begun, or is not ours, is left alone. */
async function cancelQueued(ports: StartPorts, judged: Judged, { run: id, attempt }: Earlier): Promise<boolean> {
  const run = await ports.workflows.run(judged.repository, id);
  if (!run.ok) return failed(ports, judged, run.fault);
  if (run.value === null || run.value.attempt !== attempt + 1 || !QUEUED.includes(run.value.status)) return true;
  const sent = await ports.workflows.cancel(judged.repository, id);
  // Meanwhile it may have ended, which is as good.
  return sent.ok || sent.fault.came === 'refused' || failed(ports, judged, sent.fault);
}

async function write(ports: StartPorts, judged: Judged, { version }: Turn, keeping: Keeping): Promise<boolean> {
  const written = await ports.errands.write(parkKey(repositoryOf(judged), judged.environment), keeping, version);
  return written.ok ? written.value : failed(ports, judged, written.fault);
}

function placeOf({ environment, candidate: commit }: Judged) {
  return { environment, commit };
}

function entryOf(judged: Judged, body: Extract<StartEntry, { readonly attempt: number }>, at: string): NewEntry {
  const repository = repositoryOf(judged);
  // An intent that was stopped and is formed again by another verdict is another one.
  const by = body.kind === 'rerunning' ? `:${body.digest}` : '';
  const key = `${body.kind}:${repository}:${judged.environment}:${body.run}:${body.attempt}${by}`;
  return { key, repository, change: judged.rollCall.change?.number ?? null, at, body };
}
