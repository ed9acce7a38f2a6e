import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { sameName } from '../../evidence/same-name.ts';
import { keptEnvironments } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { click, environmentPage, ghApi, inSettings } from '../say.ts';
import { skeleton, spelled } from '../skeleton.ts';

/** Two names that people take for one. */
export const envLookAlike: Check<DoctorFacts> = {
  level: 'hole',
  looksFor:
    'GitHub has an environment whose name only looks like one of the checklist: a blank, a hyphen, a letter of another alphabet.',
  why: 'A job that names the other environment is not asked anything, and whoever reads the workflow does not see it.',
  find: (facts) =>
    keptEnvironments(facts).flatMap(({ name }) =>
      (valueOf(facts.github.environments) ?? [])
        .filter((one) => !sameName(one.name, name) && skeleton(one.name) === skeleton(name))
        .map((one) => ({
          ...inSettings(one.name),
          environment: name,
          what: `GitHub has an environment ${spelled(one.name)} that looks like ${spelled(name)} of the checklist and is another one.`,
          mend: click(
            `${environmentPage(one.name)} → delete it (environments cannot be renamed), and have the workflows name ${name}.`,
            ghApi('DELETE', facts.repository, `environments/${encodeURIComponent(one.name)}`),
          ),
        })),
    ),
};
