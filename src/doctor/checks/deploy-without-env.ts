import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { at, write } from '../say.ts';
import { gatesOf } from '../workflow/gate-steps.ts';
import { namesEnvironment } from '../workflow/ways.ts';
import type { Workflow } from '../workflow/workflow.ts';

/** A gate without an environment behind it. */
export const deployWithoutEnv: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'A workflow asks the gate of an environment, and no job of it names that environment.',
  why: "Its secrets then do not come from the environment, so that any workflow may have them, and GitHub's own rules for the environment hold nothing.",
  find: (facts) => {
    const gates = gatesOf(facts.workflows, keptNames(facts));
    const seen = new Set<string>();
    return gates.flatMap(({ workflow, job, environment }) => {
      if (environment === null) return [];
      const key = `${workflow.path} ${environment}`;
      if (seen.has(key) || isFollowedByIt(facts.workflows, workflow, environment)) return [];
      seen.add(key);
      return [
        {
          environment,
          place: at(workflow, job.line),
          what: `${workflow.path} asks the gate of ${environment}, and none of its jobs says \`environment: ${environment}\`.`,
          mend: write(`Write \`environment: ${environment}\` in the job that deploys, and keep its credentials there.`),
        },
      ];
    });
  },
};

/** Whether the workflow names the environment, or everybody who calls it for its gate does. */
function isFollowedByIt(
  workflows: readonly Workflow[],
  workflow: Workflow,
  name: string,
  seen: readonly Workflow[] = [workflow],
): boolean {
  if (reachesEnvironment(workflows, workflow, name)) return true;
  if (workflow.events.some((event) => event !== 'workflow_call')) return false;
  const callers = workflows.filter(({ jobs }) => jobs.some(({ uses }) => uses === `./${workflow.path}`));
  const others = callers.filter((caller) => !seen.includes(caller));
  return others.length > 0 && others.every((caller) => isFollowedByIt(workflows, caller, name, [...seen, caller]));
}

/** Whether a job of the workflow, or of one that it calls, directly or not, names the environment, or one that only the run knows. */
function reachesEnvironment(
  workflows: readonly Workflow[],
  { jobs }: Workflow,
  name: string,
  seen: readonly Workflow[] = [],
): boolean {
  return jobs.some((job) => {
    if (job.environment?.expression === true || namesEnvironment(job, name)) return true;
    if (job.uses === null) return false;
    const called = workflows.find(({ path }) => job.uses === `./${path}`);
    if (called === undefined) return !job.uses.startsWith('./');
    return !seen.includes(called) && reachesEnvironment(workflows, called, name, [...seen, called]);
  });
}
