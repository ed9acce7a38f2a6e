import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { sameName } from '../../evidence/same-name.ts';
import { keptEnvironments } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { click, ghApi } from '../say.ts';
import { skeleton } from '../skeleton.ts';

/** A gate without a door. */
export const envMissing: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'GitHub has no environment of a name that the checklist has.',
  why: 'The first job that names it makes GitHub create it without any protection, and runs.',
  find: (facts) => {
    const there = valueOf(facts.github.environments);
    if (there === null) return [];
    return keptEnvironments(facts)
      .filter(({ name }) => !there.some((one) => sameName(one.name, name) || skeleton(one.name) === skeleton(name)))
      .map(({ name }) => ({
        environment: name,
        place: 'Settings → Environments',
        what: `GitHub has no environment ${JSON.stringify(name)}.`,
        mend: click(
          `Settings → Environments → New environment → ${name}, then give it the rules below; or take it out of the checklist.`,
          ghApi('PUT', facts.repository, `environments/${encodeURIComponent(name)}`),
        ),
      }));
  },
};
