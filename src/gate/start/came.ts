import type { NewEntry } from '../../ledger/entry.ts';
import type { StartEntry } from '../../ledger/start-entries.ts';
import { fits, record, text, whole } from '../../ledger/shape.ts';
import type { Shape } from '../../ledger/shape.ts';
import type { Begun } from './begun.ts';
import { failed, keep } from './candidate.ts';
import type { Start } from './candidate.ts';
import { startedNewest } from './newest.ts';
import { repositoryOf } from './start-ports.ts';
import type { Judged, StartPorts } from './start-ports.ts';
import { endTurn, turnKey } from './turn.ts';

/** Which start a run came of: a run does not tell that itself. */
interface Claim {
  /** The key of the candidate's start. */
  readonly of: string;
  /** Which time it was asked for. */
  readonly times: number;
}

const claim: Shape<Claim> = record<Claim>({ of: text, times: whole });

/** Whether what is kept about a run says that it came of this very start. */
export function isClaimOf({ key }: Start, { times }: Begun, body: unknown): boolean {
  return fits(claim, body) && body.of === key && body.times === times;
}

/** Writes down what came of it; the next one may start. */
export async function came(
  ports: StartPorts,
  start: Start,
  begun: Begun,
  outcome: 'sent' | 'found' | 'refused',
  detail: string,
): Promise<boolean> {
  const { judged } = start;
  const { workflow, run, times } = begun;
  const body = { kind: 'started', ...placeOf(judged), workflow, run, outcome, detail } as const;
  const appended = await ports.ledger.append([startEntry(judged, body, `started:${times}`, ports.now())]);
  // Until it is written down, it is found out again.
  if (!appended.ok) return failed(ports, judged, appended.fault);
  const claimed: Claim = { of: start.key, times };
  const known = run === null ? null : await ports.errands.write(runKey(judged, run), claimed, null);
  // A run that nobody claims could be taken for that of another start.
  if (known?.ok === false) return failed(ports, judged, known.fault);
  const isKept = await keep(ports, start, begun);
  if (outcome !== 'refused') await startedNewest(ports, judged);
  await endTurn(ports.errands, { key: turnKey(repositoryOf(judged), workflow), holder: start.key, now: ports.now() });
  return isKept;
}

/** The key under which it is kept of which start a run came. */
export function runKey(judged: Judged, run: number): string {
  return `run:${repositoryOf(judged)}:${run}`;
}

/** Where it is started, and what. */
export function placeOf({ environment, candidate: commit }: Judged) {
  return { environment, commit };
}

/** One fact about the candidate's start in the environment. */
export function startEntry(judged: Judged, body: StartEntry, what: string, at: string): NewEntry {
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
