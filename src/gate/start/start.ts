import type { Result, ReadFault } from '../ports.ts';
import { nothingBegun, readBegun, startKey } from './begun.ts';
import type { Begun } from './begun.ts';
import { failed, keep } from './candidate.ts';
import type { Start } from './candidate.ts';
import { answered, asksFor, entitled, passOver } from './asks.ts';
import type { Ask } from './asks.ts';
import { isFresh, newerStarted } from './newest.ts';
import { send } from './send.ts';
import { settle } from './settle.ts';
import { isOpen, repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';
import { tell } from './tell.ts';
import { endTurn, turnKey } from './turn.ts';
import { headline } from '../../report/headline.ts';
import type { StartNotice } from '../../report/start-notice.ts';

/**
 * Starts the deploy workflow when the gate of a candidate opens, once, and again when somebody entitled asks for it after it ended without
 * success. False: something is left to be done, so that the subject is to be looked at again.
 */
export async function startWorkflow(ports: StartPorts, judged: Judged): Promise<boolean> {
  if (judged.rollCall.release?.elsewhere === true) return judged.rules.start !== 'dispatch' || passOver(ports, judged);
  const key = startKey(repositoryOf(judged), judged.environment, judged.candidate);
  const kept = await readBegun(ports.errands, key);
  if (!kept.ok) return failed(ports, judged, kept.fault);
  const start: Start = { judged, key, kept: kept.value };
  const begun = kept.value.begun;
  if (begun?.state === 'starting' || begun?.state === 'taken') {
    const came = await settle(ports, start, begun);
    return came === 'nothing' ? anew(ports, start, begun) : came;
  }
  if (judged.rules.start !== 'dispatch') return true;
  const asks = await asksFor(ports, judged);
  if (!asks.ok) return failed(ports, judged, asks.fault);
  const [ask] = asks.value;
  if (ask !== undefined) return answer(ports, start, ask, asks.value.length > 1);
  if (!isOpen(judged)) return begun === null ? keep(ports, start, nothingBegun) : true;
  return isDueByItself(start) ? open(ports, start) : true;
}

/** It was awaited, or nothing is known of it yet: whether it is news tells `open`. */
function isDueByItself({ kept: { begun } }: Start): boolean {
  return begun === null || begun.state === 'awaited';
}

/** GitHub was asked, and nothing came of it: it is asked again only if all is as if it had not been asked yet. */
async function anew(ports: StartPorts, start: Start, begun: Begun): Promise<boolean> {
  const { judged, key } = start;
  const { workflow, comment, times } = begun;
  await endTurn(ports.errands, { key: turnKey(repositoryOf(judged), workflow), holder: key, now: ports.now() });
  const isWanted = judged.rules.start === 'dispatch' && judged.rules.workflows?.[0] === workflow;
  if (isWanted && isOpen(judged)) return comment === null ? open(ports, start) : send(ports, start, null);
  if (isWanted) return keep(ports, start, { ...begun, state: 'awaited' });
  const isTold = await tell(ports, judged, { kind: 'no-longer', workflow }, `${times}`);
  return isTold && keep(ports, start, { ...begun, state: 'passed' });
}

async function open(ports: StartPorts, start: Start): Promise<boolean> {
  const { judged, kept } = start;
  const passed: Begun = { ...(kept.begun ?? nothingBegun), state: 'passed' };
  if (kept.begun === null && !isFresh(judged)) return keep(ports, start, passed);
  const newer = await newerStarted(ports, judged);
  if (!newer.ok) return failed(ports, judged, newer.fault);
  if (newer.value === null) return send(ports, start, null);
  if (newer.value === judged.candidate) return keep(ports, start, passed);
  const isTold = await tell(ports, judged, { kind: 'older', than: newer.value });
  return isTold && keep(ports, start, passed);
}

/** One comment at a time: the next look answers the next one. */
async function answer(ports: StartPorts, start: Start, ask: Ask, more: boolean): Promise<boolean> {
  const said = await decide(ports, start, ask);
  if (!said.ok) return failed(ports, start.judged, said.fault);
  if (said.value === null) return (await send(ports, start, ask)) && !more;
  const isTold = await tell(ports, start.judged, said.value, ask.comment.id);
  return isTold && (await answered(ports, start.judged, ask)) && !more;
}

/** Why nothing is started for a comment; null: it is started. */
async function decide(
  ports: StartPorts,
  { judged, kept: { begun } }: Start,
  ask: Ask,
): Promise<Result<StartNotice | null, ReadFault>> {
  const who = ask.by.login;
  const may = await entitled(ports, judged, ask);
  if (!may.ok) return may;
  if (!may.value) return { ok: true, value: { kind: 'not-entitled', who, roles: rolesOf(judged) } };
  if (!isOpen(judged)) return { ok: true, value: { kind: 'shut', who, headline: headline(judged.rollCall) } };
  if (begun?.state !== 'started') return { ok: true, value: null };
  return ended(ports, judged, begun, who);
}

function rolesOf({ assessment: { config } }: Judged): readonly string[] {
  return config.state === 'valid' ? Object.keys(config.checklist.roles) : [];
}

/** A run that is on its way, or has succeeded, is not joined by another one. */
async function ended(
  ports: StartPorts,
  { repository }: Judged,
  { run: id }: Begun,
  who: string,
): Promise<Result<StartNotice | null, ReadFault>> {
  // None of it has appeared.
  if (id === null) return { ok: true, value: null };
  const run = await ports.workflows.run(repository, id);
  if (!run.ok) return run;
  if (run.value === null) return { ok: true, value: null };
  const { status, conclusion, url } = run.value;
  if (status !== 'completed') return { ok: true, value: { kind: 'going', who, url } };
  return { ok: true, value: conclusion === 'success' ? { kind: 'done', who, url } : null };
}
