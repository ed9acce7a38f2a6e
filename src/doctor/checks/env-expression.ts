import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { at, write } from '../say.ts';

/** Nobody can say where it deploys. */
export const envExpression: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'A job names its environment by an expression, `${{ … }}`.',
  why: 'Whoever starts the run may choose the environment, so that nobody can say from the file which gate has to be asked.',
  find: ({ workflows }) =>
    workflows.flatMap((workflow) =>
      workflow.jobs.flatMap(({ id, line, environment }) =>
        environment?.expression !== true
          ? []
          : [
              {
                environment: null,
                place: at(workflow, line),
                what: `The environment of the job ${id} is ${environment.name}.`,
                mend: write(
                  'Write one job per environment, each with its name; or see to it that the values can only be environments of the checklist.',
                ),
              },
            ],
      ),
    ),
};
