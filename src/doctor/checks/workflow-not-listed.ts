import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptEnvironments } from '../guarded.ts';
import { at, listed, write } from '../say.ts';
import { waysTo } from '../workflow/ways.ts';

/** A workflow that the checklist does not let deploy. */
export const workflowNotListed: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'A workflow names an environment whose `workflows` in the checklist do not name it.',
  why: 'The App never lets its jobs through, so that they wait until GitHub ends them.',
  find: (facts) =>
    keptEnvironments(facts).flatMap(({ name, workflows }) =>
      waysTo(facts.workflows, [name])
        .filter(({ isChosen }) => !isChosen)
        .flatMap(({ chain }) => chain.slice(-1))
        .filter(({ workflow: { path } }) => workflows !== undefined && !workflows.includes(path))
        .map(({ workflow, job }) => ({
          environment: name,
          place: at(workflow, job.line),
          what: `${workflow.path} deploys to ${name}, and the checklist lets only ${listed(workflows ?? [])}.`,
          mend: write(`Add it to \`workflows\` of ${name} in the checklist, or take the job out.`),
        })),
    ),
};
