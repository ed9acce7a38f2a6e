import type { Begun } from './begun.ts';
import { came } from './came.ts';
import { failed } from './candidate.ts';
import type { Start } from './candidate.ts';
import type { StartPorts } from './start-ports.ts';
import { tell } from './tell.ts';
import type { WorkflowRun } from './workflow-ports.ts';

/**
 * The run is there. GitHub starts a branch, not a commit: where the branch has moved on in that moment, the run would deploy under the name of another
 * commit, and is cancelled.
 */
export async function arrived(
  ports: StartPorts,
  start: Start,
  begun: Begun,
  { id: run, commit, url }: WorkflowRun,
  [outcome, detail]: readonly ['sent' | 'found', string],
): Promise<boolean> {
  const { judged } = start;
  if (commit === judged.candidate) return came(ports, start, { ...begun, state: 'started', run }, outcome, detail);
  const cancelled = await ports.workflows.cancel(judged.repository, run);
  // It may have ended already, which is as good.
  if (!cancelled.ok && cancelled.fault.came !== 'refused') return failed(ports, judged, cancelled.fault);
  const isTold = await tell(ports, judged, { kind: 'moved', ref: begun.ref, url }, `${run}`);
  const why = `${begun.ref} has moved on to ${commit}`;
  return isTold && came(ports, start, { ...begun, state: 'refused', run }, 'refused', why);
}
