import type { Concurrency, Job, Workflow } from './workflow.ts';

/** What keeps runs apart on a way to a deployment: of its jobs, and of their workflows. */
export function concurrenciesOf(
  parts: readonly { readonly workflow: Workflow; readonly job: Job }[],
): readonly Concurrency[] {
  return parts.flatMap(({ workflow, job }) => [workflow.concurrency, job.concurrency]).filter((one) => one !== null);
}
