import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptOnGitHub } from '../guarded.ts';
import { isWanted, namedPolicies } from '../refs.ts';
import { click, environmentPage, inSettings } from '../say.ts';

/** GitHub lets more in than the checklist. */
export const refsTooWide: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'GitHub lets branches or tags deploy to an environment that the checklist does not let.',
  why: "What the checklist does not let is only stopped by the App's rule or by the workflow's own gate, not by GitHub.",
  find: (facts) =>
    keptOnGitHub(facts).flatMap(({ environment, github }) =>
      namedPolicies(github)
        .filter((policy) => !isWanted(facts, environment, policy))
        .map(({ name, type }) => ({
          ...inSettings(environment.name),
          what: `GitHub lets the ${type === 'tag' ? 'tags' : 'branches'} ${JSON.stringify(name)} deploy to ${environment.name}; the checklist does not.`,
          mend: click(
            `${environmentPage(environment.name)} → Deployment branches and tags → remove ${JSON.stringify(name)}; or name it in the checklist.`,
          ),
        })),
    ),
};
