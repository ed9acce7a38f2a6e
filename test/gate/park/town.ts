import { merged } from '../../builders/facts.ts';
import { failedKey } from '../../../src/gate/park/failed-run.ts';
import type { WorkflowRun } from '../../../src/gate/start/workflow-ports.ts';
import { aRun, aTown, shut, workflow } from '../start/town.ts';

export type Town = Awaited<ReturnType<typeof aTown>>;

/** A run has failed on the merge commit, and a delivery has told so. */
export async function fails(town: Town, over: Partial<WorkflowRun> = {}): Promise<WorkflowRun> {
  const run = aRun(over);
  town.world.runs.set(run.id, run);
  const hint = {
    kind: 'failed',
    repository: 42,
    run: run.id,
    attempt: run.attempt,
    commit: merged,
    path: workflow,
  } as const;
  await town.store.errands.write(failedKey(hint), hint, null);
  return run;
}

/** A town with a run that was taken in while the gate was shut. */
export async function parked(over: Partial<WorkflowRun> = {}): Promise<Town> {
  const town = await aTown('park: true');
  await fails(town, over);
  await town.park(town.judged(shut));
  return town;
}

/** How the parked run of production stands; null: there is none. */
export const state = async (town: Town) => {
  const read = await town.store.errands.read('park:42:production');
  const body: unknown = read.ok ? read.value?.body : null;
  return typeof body === 'object' && body !== null && 'state' in body ? body.state : null;
};
