import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { sameName } from '../../evidence/same-name.ts';
import { keptNames } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { at, write } from '../say.ts';
import { skeleton, spelled } from '../skeleton.ts';

/** A name that GitHub makes an environment of. */
export const workflowEnvUnknown: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'A workflow names an environment that neither GitHub nor the checklist has.',
  why: 'GitHub creates it at the first run, without any protection, and the job deploys.',
  find: (facts) => {
    const there = valueOf(facts.github.environments);
    if (there === null) return [];
    const known = [...there.map(({ name }) => name), ...keptNames(facts)];
    return facts.workflows.flatMap((workflow) =>
      workflow.jobs.flatMap(({ id, line, environment }) =>
        environment === null || environment.expression || known.some((name) => sameName(name, environment.name))
          ? []
          : [
              {
                environment: null,
                place: at(workflow, line),
                what: `The job ${id} names the environment ${spelled(environment.name)}, which is not there${meant(environment.name, known)}.`,
                mend: write('Write the name as the checklist has it, or create the environment with its rules first.'),
              },
            ],
      ),
    );
  },
};

function meant(name: string, known: readonly string[]): string {
  const alike = known.find((one) => skeleton(one) === skeleton(name));
  return alike === undefined ? '' : `; ${spelled(alike)} looks like it`;
}
