import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames, levelOf } from '../guarded.ts';
import { at, listed, write } from '../say.ts';
import { isBecause, jobsOf } from '../workflow/causes.ts';
import { waysTo } from '../workflow/ways.ts';

/** A gate beside the deployment. */
export const needsMissing: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'The workflow asks the gate in a job that the deploy job does not need.',
  why: 'Both jobs start at the same time: the deployment is done before the gate has answered.',
  find: (facts) =>
    waysTo(facts.workflows, keptNames(facts))
      .filter(({ gates, reach }) => gates.length > 0 && isBecause(reach, 'not needed'))
      .map(({ environment, entry, gates }) => ({
        environment,
        place: at(entry.workflow, entry.job.line),
        level: levelOf(facts, environment),
        what: `The job ${entry.job.id} deploys to ${environment} without needing ${listed(jobsOf(gates))}, which asks the gate.`,
        mend: write(`Add \`needs: ${jobsOf(gates)[0] ?? 'gate'}\` to ${entry.job.id}.`),
      })),
};
