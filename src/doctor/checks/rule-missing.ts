import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { hasOurRule, keptOnGitHub } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { click, environmentPage, ghApi, inSettings } from '../say.ts';

/** The rule that makes GitHub wait for the App. */
export const ruleMissing: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: "The App's deployment protection rule is not enabled on an environment.",
  why: 'GitHub starts jobs there without asking the App: only what the workflow itself asks holds them.',
  find: (facts) => {
    const { app, customRules } = facts.github;
    if (app === null || valueOf(customRules) === false) return [];
    return keptOnGitHub(facts)
      .filter(({ github }) => hasOurRule(facts, github) === false)
      .map(({ environment: { name } }) => ({
        ...inSettings(name),
        what: `The rule of the App ${app.id} is not enabled on ${name}.`,
        mend: click(
          `${environmentPage(name)} → Deployment protection rules → tick the Holdpoint App → Save protection rules.`,
          ghApi('POST', facts.repository, `environments/${encodeURIComponent(name)}/deployment_protection_rules`, {
            integration_id: app.id,
          }),
        ),
      }));
  },
};
