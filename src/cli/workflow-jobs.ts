import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workflowJobs } from '../checklist/workflow-jobs.ts';

/** A check that a workflow reports for a pull request: the name GitHub gives the job, or a glob where the name holds an expression. */
export interface WorkflowCheck {
  readonly name: string;
  /** Path in the repository, for example `.github/workflows/ci.yml`. */
  readonly workflow: string;
}

/** Events whose runs are about the proposed commit itself; runs of `pull_request_target` and `workflow_run` are about another one. */
const EVENTS = ['pull_request', 'push', 'merge_group'];

/** Checks of every workflow below `folder`, in the order of file and job. A file that is no workflow is passed over: proposing is a help, no promise. */
export async function findWorkflowChecks(folder: string): Promise<readonly WorkflowCheck[]> {
  const directory = join(folder, '.github', 'workflows');
  const names = await readdir(directory).catch((): string[] => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const found = await Promise.all(
    files.map(async (name) =>
      checksOf(`.github/workflows/${name}`, await readFile(join(directory, name), 'utf8').catch(() => '')),
    ),
  );
  return found.flat();
}

/** The checks of one workflow file. */
export function checksOf(workflow: string, text: string): readonly WorkflowCheck[] {
  const jobs = workflowJobs(text);
  if (jobs === null || !jobs.events.some((event) => EVENTS.includes(event))) return [];
  return jobs.names.map((name) => ({ name, workflow }));
}
