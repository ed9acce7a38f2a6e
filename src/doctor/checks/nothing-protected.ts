import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptOnGitHub } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { click, environmentPage, inSettings } from '../say.ts';

/** A rule that means nothing yet. */
export const nothingProtected: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'An environment takes jobs from protected branches only, and no branch is protected.',
  why: 'Where no branch is protected GitHub lets every branch deploy.',
  find: (facts) => {
    const merging = valueOf(facts.github.merging);
    if (merging === null || valueOf(merging.anyProtected) !== false) return [];
    return keptOnGitHub(facts)
      .filter(({ github }) => github.refs === 'protected')
      .map(({ environment: { name } }) => ({
        ...inSettings(name),
        what: `Only protected branches may deploy to ${name}, and none is protected.`,
        mend: click(
          `${environmentPage(name)} → Deployment branches and tags → Selected branches and tags → add those that the checklist names.`,
        ),
      }));
  },
};
