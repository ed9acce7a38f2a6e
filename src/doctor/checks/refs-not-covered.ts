import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptOnGitHub } from '../guarded.ts';
import { uncovered } from '../refs.ts';
import { click, environmentPage, ghApi, inSettings } from '../say.ts';

/** The checklist lets in what GitHub does not. */
export const refsNotCovered: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'The checklist lets branches or tags deploy to an environment that GitHub does not let.',
  why: 'GitHub refuses the job before anybody is asked, so that a deployment fails on the day it is needed.',
  find: (facts) =>
    keptOnGitHub(facts).flatMap(({ environment, github }) =>
      uncovered(facts, environment, github).map(({ name, type }) => ({
        ...inSettings(environment.name),
        what: `The checklist lets the ${type === 'tag' ? 'tags' : 'branch'} ${JSON.stringify(name)} deploy to ${environment.name}; GitHub does not.`,
        mend: click(
          `${environmentPage(environment.name)} → Deployment branches and tags → Add deployment branch or tag rule → ${name}.`,
          ghApi(
            'POST',
            facts.repository,
            `environments/${encodeURIComponent(environment.name)}/deployment-branch-policies`,
            { name, type },
          ),
        ),
      })),
    ),
};
