import { after, isBefore } from '../../evidence/time.ts';
import type { Instant } from '../../evidence/time.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { Begun } from './begun.ts';
import { arrived } from './arrived.ts';
import { came, isClaimOf, runKey } from './came.ts';
import { failed } from './candidate.ts';
import type { Start } from './candidate.ts';
import { repositoryOf } from './start-ports.ts';
import type { StartPorts } from './start-ports.ts';
import { takeTurn, turnKey } from './turn.ts';
import type { WorkflowRun } from './workflow-ports.ts';

/** A run that was started appears within this time, milliseconds: one that has not appeared then was not started. */
const APPEARS = 60_000;

/** GitHub's clock may be behind ours by so much, milliseconds. Runs that are known to be of other starts are left out. */
const CLOCKS = 5 * 60_000;

/**
 * Finds out what came of a start that nobody answered: the run that is known to be its own, else the oldest run of the workflow that our App has
 * started on that ref since then and that is of no other start. True: it is written down; false: that is left to be done; `nothing`: none has
 * appeared for so long that none will, and the turn is still its own.
 */
export async function settle(ports: StartPorts, start: Start, begun: Begun): Promise<boolean | 'nothing'> {
  const { judged, key } = start;
  const { workflow } = begun;
  // While another start of the workflow is on its way, its run could not be told from ours.
  const turn = { key: turnKey(repositoryOf(judged), workflow), holder: key, now: ports.now() };
  const mine = await takeTurn(ports.errands, turn);
  if (!mine.ok) return failed(ports, judged, mine.fault);
  if (!mine.value) return false;
  const since = begun.since ?? ports.now();
  const found = await find(ports, start, begun, since);
  if (!found.ok) return failed(ports, judged, found.fault);
  const why = begun.state === 'taken' ? 'its run could not be read at once' : 'nobody answered';
  if (found.value !== null) return arrived(ports, start, begun, found.value, ['found', why]);
  if (isBefore(ports.now(), after(since, APPEARS))) return false;
  return begun.state === 'taken' ? came(ports, start, { ...begun, state: 'started' }, 'sent', why) : 'nothing';
}

async function find(
  ports: StartPorts,
  start: Start,
  begun: Begun,
  since: Instant,
): Promise<Result<WorkflowRun | null, ReadFault>> {
  const { workflows } = ports;
  const { repository } = start.judged;
  if (begun.run !== null) return workflows.run(repository, begun.run);
  const runs = await workflows.startedSince(repository, begun.workflow, after(since, -CLOCKS).replace(/\.\d+Z$/, 'Z'));
  return runs.ok
    ? ownOrUnclaimed(
        ports,
        start,
        begun,
        runs.value.filter(({ ref }) => ref === begun.ref),
      )
    : runs;
}

/** The run that is known to have come of this start, else the first that is not known to have come of any. */
async function ownOrUnclaimed(
  { errands }: StartPorts,
  start: Start,
  begun: Begun,
  runs: readonly WorkflowRun[],
): Promise<Result<WorkflowRun | null, ReadFault>> {
  let free: WorkflowRun | null = null;
  for (const run of runs) {
    const owner = await errands.read(runKey(start.judged, run.id));
    if (!owner.ok) return owner;
    if (owner.value === null) free ??= run;
    else if (isClaimOf(start, begun, owner.value.body)) return { ok: true, value: run };
  }
  return { ok: true, value: free };
}
