import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { at, write } from '../say.ts';
import { gatesOf } from '../workflow/gate-steps.ts';
import { namesEnvironment } from '../workflow/ways.ts';
import type { Job, Step } from '../workflow/workflow.ts';

/** What stands before the gate. */
export const gateLate: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'Steps before the gate: in the deploy job (they have its secrets already; a hole where the rule does not hold the job), or in a job of its own.',
  why: 'A step before the gate runs whatever the gate says, and can set variables and files that the gate then runs with.',
  find: (facts) =>
    gatesOf(facts.workflows, keptNames(facts))
      .filter(({ index }) => index > 0)
      .map(({ workflow, job, step, index, environment, written }) => ({
        environment,
        place: at(workflow, step.line),
        level:
          deploys(job, environment) && job.steps.slice(0, index).some(isFree)
            ? levelOf(facts, environment)
            : ('risk' as const),
        what: `${index === 1 ? 'A step stands' : `${index} steps stand`} before the gate of ${written} in the job ${job.id}.`,
        mend: write(`Make the gate the first step of ${job.id}, or a job of its own that the others need.`),
      })),
};

/** Whether the job names the environment that its gate asks about; null: only the run knows either. */
function deploys(job: Job, environment: string | null): boolean {
  return environment === null ? job.environment?.expression === true : namesEnvironment(job, environment);
}

/** Whether a step may do anything: a script, or an action that is not GitHub's own for fetching and setting up. */
function isFree({ uses }: Step): boolean {
  return uses === null || !/^actions\/(?:checkout|setup-[a-z]+|cache|download-artifact)@/i.test(uses);
}
