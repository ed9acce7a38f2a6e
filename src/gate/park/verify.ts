import { DEPLOYING_EVENTS } from '../waiting/allowed-run.ts';
import { parkedIn } from '../../report/parked.ts';
import type { Parked } from '../../report/parked.ts';
import { repositoryOf } from '../start/start-ports.ts';
import type { Judged, StartPorts } from '../start/start-ports.ts';
import type { WorkflowJob, WorkflowRun } from '../start/workflow-ports.ts';
import type { ReadFault, Result } from '../ports.ts';
import type { FailedRun } from './failed-run.ts';

/** A run that was parked for the candidate, as GitHub tells it; `others` are its failed jobs that were not. */
export interface Verified {
  readonly run: WorkflowRun;
  readonly others: readonly string[];
}

/** Whose jobs are asked about at most; of a run with more that failed, those are others. */
const MOST_JOBS = 10;

/**
 * Whether a run that was told to have failed was parked: a run of the repository itself, of one of the environment's workflows, on the candidate,
 * by an event that deploys what it names, still as it failed, with our own word beside a job. Null: it was not.
 */
export async function verifyParked(
  { workflows }: StartPorts,
  judged: Judged,
  { run: id, attempt }: Pick<FailedRun, 'run' | 'attempt'>,
): Promise<Result<Verified | 'not-ended' | null, ReadFault>> {
  const { repository } = judged;
  const run = await workflows.run(repository, id);
  if (!run.ok) return run;
  if (run.value?.attempt === attempt && run.value.status !== 'completed') return { ok: true, value: 'not-ended' };
  if (!isOurs(run.value, judged, attempt)) return { ok: true, value: null };
  const failedRun = run.value;
  const jobs = await workflows.jobs(repository, id, attempt);
  if (!jobs.ok) return jobs;
  const failed = jobs.value.filter(hasFailed);
  const others: string[] = failed.slice(MOST_JOBS).map(({ name }) => name);
  for (const job of failed.slice(0, MOST_JOBS)) {
    const notes = await workflows.notes(repository, job.id);
    if (!notes.ok) return notes;
    const marks = notes.value.map((note) => parkedIn(note));
    if (!marks.some((mark) => mark !== null && isAbout(mark, judged, failedRun))) others.push(job.name);
  }
  return { ok: true, value: others.length === failed.length ? null : { run: failedRun, others } };
}

/** A run that is as it was when it failed, and may deploy the candidate. */
export function isOurs(run: WorkflowRun | null, judged: Judged, attempt: number): run is WorkflowRun {
  if (run === null) return false;
  const own = repositoryOf(judged);
  return (
    run.repository === own &&
    run.headRepository === own &&
    run.commit === judged.candidate &&
    (judged.rules.workflows ?? []).includes(run.path) &&
    DEPLOYING_EVENTS.includes(run.event) &&
    run.status === 'completed' &&
    run.conclusion === 'failure' &&
    run.attempt === attempt
  );
}

/** What GitHub runs again with the failed jobs. */
function hasFailed({ conclusion }: WorkflowJob): boolean {
  return conclusion === 'failure' || conclusion === 'cancelled' || conclusion === 'timed_out';
}

function isAbout(mark: Parked, { environment, candidate }: Judged, { id, attempt }: WorkflowRun): boolean {
  return mark.run === id && mark.attempt === attempt && mark.environment === environment && mark.commit === candidate;
}
