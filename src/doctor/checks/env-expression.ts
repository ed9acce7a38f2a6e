import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { at, write } from '../say.ts';
import { isLeftOpen } from '../workflow/ways.ts';

/** Nobody can say where it deploys. */
export const envExpression: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'A job names its environment by an expression, `${{ … }}`, and neither do its callers say which one, nor does a gate that asks about the same expression hold it.',
  why: 'Whoever starts the run may choose the environment, so that nobody can say from the file which gate has to be asked.',
  find: ({ workflows }) =>
    workflows.flatMap((workflow) =>
      workflow.jobs.flatMap((job) => {
        const { id, line, environment } = job;
        return environment === null || !isLeftOpen(workflows, { workflow, job })
          ? []
          : [
              {
                environment: null,
                place: at(workflow, line),
                what: `The environment of the job ${id} is ${environment.name}.`,
                mend: write(
                  `Write one job per environment, each with its name; or have it need a job whose gate asks about \`${environment.name}\` in the same words (of \`inputs\` or \`github\`, which are the same in every job).`,
                ),
              },
            ];
      }),
    ),
};
