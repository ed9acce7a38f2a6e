import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { at, write } from '../say.ts';
import { concurrenciesOf } from '../workflow/concurrencies.ts';
import { waysTo } from '../workflow/ways.ts';

/** Two deployments at once. */
export const noConcurrency: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'A job that deploys has no `concurrency`, nor has its workflow.',
  why: 'Two runs can deploy at the same time, and the older one may end last.',
  find: (facts) =>
    waysTo(facts.workflows, keptNames(facts))
      .filter(({ chain }) => concurrenciesOf(chain).length === 0)
      .map(({ environment, deploy: { workflow, job } }) => ({
        environment,
        place: at(workflow, job.line),
        what: `The job ${job.id} can deploy to ${environment} several times at once.`,
        mend: write(`Write \`concurrency: ${environment}\` in ${job.id}.`),
      })),
};
