import type { CommitId } from './facts.ts';

/** A job, and the check run that is truly its own. */
export interface WorkflowJob {
  readonly checkRunId: number;
  readonly name: string;
}

/** A workflow run with the jobs of its newest attempt. */
export interface WorkflowJobs {
  readonly runId: number;
  readonly path: string;
  readonly event: string;
  readonly headSha: CommitId;
  readonly headRepositoryId: number | null;
  readonly attempt: number;
  readonly status: string;
  readonly jobs: readonly WorkflowJob[];
}
