import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { MERGE_CHECK, RULESETS } from '../merging.ts';
import { click } from '../say.ts';

/** A check that never comes. */
export const requiredCheckUnseen: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'A required check whose name has to do with Holdpoint was not reported lately.',
  why: 'GitHub waits for it without end, and nobody can merge.',
  find: ({ github }) => {
    const seen = valueOf(github.seenChecks);
    const required = valueOf(github.merging)?.checks ?? [];
    // Where the App is not there, that is what has to be mended.
    if (seen === null || (github.installation.known && github.installation.value === null)) return [];
    const names = new Set(required.map(({ name }) => name).filter((name) => /hold-?point/i.test(name)));
    return [...names]
      .filter((name) => !seen.runs.some((run) => run.name === name))
      .map((name) => ({
        environment: null,
        place: RULESETS,
        what: `The required check ${JSON.stringify(name)} was not reported on the ${seen.commits === 1 ? 'newest commit' : `${seen.commits} newest commits`}.`,
        mend: click(
          `${RULESETS} → the ruleset → Require status checks to pass → write ${MERGE_CHECK}, which is the one that every pull request gets; where it stands there, see that the App runs.`,
        ),
      }));
  },
};
