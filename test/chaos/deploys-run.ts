import type { Stage } from '../../scripts/chaos/stage.ts';
import type { WorkflowRun } from '../../src/sandbox/world/model/actions.ts';
import { properly, start } from '../property/releases/deeds.ts';
import { endJobs } from '../property/releases/end-jobs.ts';
import { perform } from '../property/releases/deeds.ts';

/** A deployment of a change that is merged, and that nobody has given their word for: it waits for the rule. */
export function deploysRun({ works: { yard } }: Stage): WorkflowRun {
  perform(yard, { kind: 'propose', by: 'wren' });
  perform(yard, { kind: 'merge', by: 'wren', which: 0, method: 'squash' });
  const run = start(yard, { kind: 'run', commit: 'tip', ...properly });
  if (run === null) throw new Error('nothing can be deployed');
  endJobs(yard, run, 'success');
  return run;
}
