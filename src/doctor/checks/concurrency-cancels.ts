import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptNames } from '../guarded.ts';
import { at, write } from '../say.ts';
import { concurrenciesOf } from '../workflow/concurrencies.ts';
import { waysTo } from '../workflow/ways.ts';

/** Half a deployment. */
export const concurrencyCancels: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: '`cancel-in-progress: true` where a job deploys.',
  why: 'A newer run ends a deployment half-way, and what then runs is neither the old nor the new.',
  find: (facts) =>
    waysTo(facts.workflows, keptNames(facts))
      .filter(({ chain }) => concurrenciesOf(chain).some(({ cancels }) => cancels === 'yes'))
      .map(({ environment, deploy: { workflow, job } }) => ({
        environment,
        place: at(workflow, job.line),
        what: `A newer run cancels the job ${job.id} while it deploys to ${environment}.`,
        mend: write('Write `cancel-in-progress: false` for the group of the deploy job.'),
      })),
};
