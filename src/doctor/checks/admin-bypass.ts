import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptOnGitHub } from '../guarded.ts';
import { click, environmentPage, inSettings } from '../say.ts';

/** The button "Start all waiting jobs". */
export const adminBypass: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'Administrators may bypass the rules of an environment.',
  why: 'Whoever administers the repository starts a waiting deployment with one click, whatever the checklist says.',
  find: (facts) =>
    keptOnGitHub(facts)
      .filter(({ github }) => github.adminsBypass === true)
      .map(({ environment: { name } }) => ({
        ...inSettings(name),
        what: `Administrators may bypass the rules of ${name}.`,
        mend: click(
          `${environmentPage(name)} → Deployment protection rules → untick “Allow administrators to bypass configured protection rules” → Save protection rules. GitHub documents no API for it.`,
        ),
      })),
};
