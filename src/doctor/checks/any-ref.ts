import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptOnGitHub } from '../guarded.ts';
import { click, environmentPage, inSettings } from '../say.ts';

/** Which refs may name the environment. */
export const anyRef: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'An environment takes jobs from every branch and tag.',
  why: "Anybody who can push a branch can have a workflow of their own ask for the environment's secrets; only the App's rule, if there is one, stands before it.",
  find: (facts) =>
    keptOnGitHub(facts)
      .filter(({ github }) => github.refs === 'all')
      .map(({ environment: { name } }) => ({
        ...inSettings(name),
        what: `Every branch and tag may deploy to ${name}.`,
        mend: click(
          `${environmentPage(name)} → Deployment branches and tags → Selected branches and tags → add those that the checklist names.`,
        ),
      })),
};
