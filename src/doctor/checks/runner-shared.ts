import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { at, listed, write } from '../say.ts';
import { waysTo } from '../workflow/ways.ts';
import type { Job, Workflow } from '../workflow/workflow.ts';

/** A machine that others use too. */
export const runnerShared: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'A job that deploys runs on a self-hosted runner that jobs without an environment run on too, or in a public repository.',
  why: 'Such a job, even one of a pull request, can leave something on the machine that waits for the secrets of the next deployment.',
  find: (facts) => {
    const ways = waysTo(facts.workflows, keptNames(facts));
    return ways.flatMap(({ environment, deploy: { workflow, job } }) => {
      const other = isOwnMachine(job) ? sharer(facts.workflows, job) : null;
      const open = isOwnMachine(job) && valueOf(facts.github.isPublic) === true;
      if (other === null && !open) return [];
      return [
        {
          environment,
          place: at(workflow, job.line),
          what: `The job ${job.id} deploys to ${environment} on ${listed(job.runsOn)}, ${other === null ? 'in a public repository' : `and so does ${other}, which names no environment`}.`,
          mend: write(
            'Give deployments a runner group of their own that only this workflow may use, with runners that live for one job.',
          ),
        },
      ];
    });
  },
};

function isOwnMachine({ runsOn }: Job): boolean {
  return runsOn.some((label) => label === 'self-hosted' || label.startsWith('group:'));
}

/** A job without an environment whose runner may be the same one. */
function sharer(workflows: readonly Workflow[], deploy: Job): string | null {
  for (const { path, jobs } of workflows) {
    const other = jobs.find(
      (job) => job !== deploy && job.environment === null && isOwnMachine(job) && mayShare(job, deploy),
    );
    if (other !== undefined) return `${other.id} of ${path}`;
  }
  return null;
}

/** A runner takes every job whose labels it has all of. */
function mayShare(one: Job, other: Job): boolean {
  return (
    one.runsOn.every((label) => other.runsOn.includes(label)) ||
    other.runsOn.every((label) => one.runsOn.includes(label))
  );
}
