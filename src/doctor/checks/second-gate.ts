import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { keptOnGitHub } from '../guarded.ts';
import { click, environmentPage, inSettings, listed } from '../say.ts';

/** GitHub's own gates beside ours. */
export const secondGate: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: "An environment has required reviewers or a wait timer of its own beside the App's rule.",
  why: 'The App cannot answer for them: a job that the checklist lets through goes on waiting, and sign-offs can expire meanwhile.',
  find: (facts) =>
    keptOnGitHub(facts)
      .filter(({ github }) => github.reviewers || github.waitTimer > 0)
      .map(({ environment: { name }, github }) => ({
        ...inSettings(name),
        what: `${name} also waits for ${listed([...(github.reviewers ? ['reviewers of its own'] : []), ...(github.waitTimer > 0 ? [`a timer of ${github.waitTimer} minutes`] : [])])}.`,
        mend: click(
          `${environmentPage(name)} → untick “Required reviewers” and “Wait timer”, and have the checklist ask: a \`signoff\`, or a \`window\`.`,
        ),
      })),
};
