import { workflowFile } from '../evidence/workflow-file.ts';
import type { FailedRun } from '../gate/park/failed-run.ts';
import { failedRun } from '../gate/park/failed-run.ts';
import { fits } from '../ledger/shape.ts';

/** The workflow run that a delivery tells to have failed; empty for everything else. Total over any JSON. */
export function failedRuns(event: string, payload: unknown): readonly FailedRun[] {
  if (event !== 'workflow_run' || at(payload, 'action') !== 'completed') return [];
  const run = at(payload, 'workflow_run');
  if (at(run, 'conclusion') !== 'failure') return [];
  const path = at(run, 'path');
  const told: unknown = {
    kind: 'failed',
    repository: at(at(payload, 'repository'), 'id'),
    run: at(run, 'id'),
    attempt: at(run, 'run_attempt'),
    commit: at(run, 'head_sha'),
    path: typeof path === 'string' ? workflowFile(path) : path,
  };
  return fits(failedRun, told) ? [told] : [];
}

function at(thing: unknown, key: string): unknown {
  if (typeof thing !== 'object' || thing === null || !Object.hasOwn(thing, key)) return undefined;
  return Object.getOwnPropertyDescriptor(thing, key)?.value;
}
