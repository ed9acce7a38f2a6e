import { parkedAnnotation } from '../../../src/report/parked.ts';
import type { Job, WorkflowRun } from '../../../src/sandbox/world/model/actions.ts';
import { finishJob, jobsOf } from '../../../src/sandbox/world/workflow-runs.ts';
import type { Yard } from './yard.ts';

/** Every job of the run that goes on ends; `parked`: its gate job leaves the line that says that the gate is shut. */
export function endJobs({ world }: Yard, run: WorkflowRun, how: 'success' | 'failure' | 'parked'): void {
  for (const job of jobsOf(run).filter(({ status }) => status === 'in_progress')) {
    if (how === 'parked' && job.name === 'gate') leaveLine(run, job);
    finishJob(world, run, job, how === 'success' ? 'success' : 'failure');
  }
}

/** As the Action leaves it beside its job. */
function leaveLine({ id, attempt, headSha }: WorkflowRun, { checkRun }: Job): void {
  const { message, title } = parkedAnnotation({ run: id, attempt, environment: 'production', commit: headSha });
  checkRun.annotations.push({
    path: '.github',
    startLine: 1,
    endLine: 1,
    level: 'failure',
    message,
    rawDetails: null,
    startColumn: null,
    endColumn: null,
    title,
  });
}
