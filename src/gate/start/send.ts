import { rollCallDigest } from '../../report/json.ts';
import type { StartNotice } from '../../report/start-notice.ts';
import type { ReadFault, Result } from '../ports.ts';
import { answered } from './asks.ts';
import type { Ask } from './asks.ts';
import type { Begun } from './begun.ts';
import { nothingBegun } from './begun.ts';
import { failed, keep, kept } from './candidate.ts';
import type { Start } from './candidate.ts';
import { arrived } from './arrived.ts';
import { came, placeOf, startEntry } from './came.ts';
import { refOf } from './ref.ts';
import { objectionTo, repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';
import { tell } from './tell.ts';
import { endTurn, takeTurn, turnKey } from './turn.ts';
import type { SendFault } from './workflow-ports.ts';

/**
 * Starts the workflow for the candidate: what is to be done is written down, then GitHub is asked once, then what came of it is written down.
 * `ask` is the comment that wants it; null: the gate opened, or what was asked for before is asked for again.
 */
export async function send(ports: StartPorts, start: Start, ask: Ask | null): Promise<boolean> {
  const { judged, key } = start;
  const begun = start.kept.begun ?? nothingBegun;
  const place = await placeFor(ports, judged);
  if (!place.ok) return failed(ports, judged, place.fault);
  if ('kind' in place.value) return refuse(ports, start, place.value, ask);
  const { workflow, ref } = place.value;
  const turn = { key: turnKey(repositoryOf(judged), workflow), holder: key, now: ports.now() };
  const mine = await takeTurn(ports.errands, turn);
  if (!mine.ok) return failed(ports, judged, mine.fault);
  if (!mine.value) return false;
  const since = ports.now();
  const comment = ask?.comment.url ?? (begun.state === 'starting' ? begun.comment : null);
  const next: Begun = { ...begun, state: 'starting', comment, since, workflow, ref, run: null };
  const intent: Begun = { ...next, times: begun.times + 1 };
  const isMine = await keep(ports, start, intent);
  if (!isMine) return false;
  const stopped = await intended(ports, judged, intent, ask);
  if (stopped !== null) {
    // GitHub was not asked: the next look begins anew, and counts on, because this intent stands in the ledger.
    await keep(ports, kept(start, intent), { ...begun, times: intent.times });
    await endTurn(ports.errands, turn);
    return failed(ports, judged, stopped);
  }
  if (ask !== null) await answered(ports, judged, ask);
  return post(ports, kept(start, intent), intent);
}

/** Which workflow is started on which ref; else why none is. */
async function placeFor(
  ports: StartPorts,
  judged: Judged,
): Promise<Result<{ readonly workflow: string; readonly ref: string } | StartNotice, ReadFault>> {
  const [workflow] = judged.rules.workflows ?? [];
  if (workflow === undefined) return { ok: true, value: { kind: 'no-workflow' } };
  const ref = await refOf(ports, judged);
  if (!ref.ok) return ref;
  if (ref.value !== null) return { ok: true, value: { workflow, ref: ref.value } };
  return { ok: true, value: { kind: 'no-ref', tags: judged.rules.tags ?? [] } };
}

async function refuse(ports: StartPorts, start: Start, notice: StartNotice, ask: Ask | null): Promise<boolean> {
  const { judged, kept } = start;
  const isTold = await tell(ports, judged, notice, ask?.comment.id);
  if (isTold && ask !== null) await answered(ports, judged, ask);
  return isTold && keep(ports, start, { ...(kept.begun ?? nothingBegun), state: 'refused' });
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
  const appended = await ports.ledger.append([startEntry(judged, body, `starting:${times}`, ports.now())]);
  return appended.ok ? objectionTo(ports, judged) : appended.fault;
}

async function post(ports: StartPorts, start: Start, intent: Begun): Promise<boolean> {
  const { judged } = start;
  const { workflow, ref } = intent;
  const inputs = { environment: judged.environment, sha: judged.candidate };
  const sent = await ports.workflows.start(judged.repository, { workflow, ref, inputs });
  // It is not asked for again: its run is read, or looked for, by the next look where it cannot be now.
  if (sent.ok) return taken(ports, start, { ...intent, state: 'taken', run: sent.value });
  const { fault } = sent;
  // What was put off for the rate is found not to have been started, like what was lost on the way.
  if (fault.came !== 'refused') return failed(ports, judged, fault);
  const isTold = await tell(ports, judged, noticeOf(fault, workflow), `${intent.times}`);
  return (await came(ports, start, { ...intent, state: 'refused' }, 'refused', fault.detail)) && isTold;
}

async function taken(ports: StartPorts, start: Start, begun: Begun): Promise<boolean> {
  const run = begun.run === null ? null : await ports.workflows.run(start.judged.repository, begun.run);
  if (run?.ok === true && run.value !== null) return arrived(ports, start, begun, run.value, ['sent', '']);
  return (await keep(ports, start, begun)) && false;
}

function noticeOf({ status, detail }: SendFault, workflow: string): StartNotice {
  if (status === 403) return { kind: 'forbidden', what: 'start' };
  if (status === 404) return { kind: 'missing', workflow };
  return status === 422 ? { kind: 'inputs', workflow, detail } : { kind: 'refused', what: 'start', detail };
}
