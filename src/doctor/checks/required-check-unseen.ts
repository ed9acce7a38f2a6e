import type { Check, Found } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { mergeCheckComes } from '../merge-check.ts';
import { MERGE_CHECK, RULESETS } from '../merging.ts';
import { askOfChanges, click } from '../say.ts';

/** A check that never comes. */
export const requiredCheckUnseen: Check<DoctorFacts> = {
  level: 'advice',
  looksFor:
    'A required check whose name has to do with Holdpoint was not reported lately, or is `holdpoint/merge` and cannot come (a risk).',
  why: 'GitHub waits for it without end, and nobody can merge.',
  find: (facts) => {
    const { github } = facts;
    const without = missedMerges(facts);
    if (without !== null) return [without];
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

/** Pull requests that wait for what the App never reports of them. */
function missedMerges(facts: DoctorFacts): Found | null {
  const comes = mergeCheckComes(facts);
  const required = valueOf(facts.github.merging)?.checks.some(({ name }) => name === MERGE_CHECK) === true;
  if (!required || comes === null || comes === 'always') return null;
  const branch = valueOf(facts.defaultBranch);
  const ask = askOfChanges(branch);
  const where = branch ?? 'the default branch';
  const missed =
    comes === 'never'
      ? `is never reported for a pull request into ${where}: no gate of the checklist asks anything of it`
      : `is not reported for every pull request into ${where}: of some no gate of the checklist asks anything`;
  return {
    environment: null,
    place: RULESETS,
    level: 'risk',
    what: `${MERGE_CHECK} is required, and ${missed}.`,
    mend: click(
      `${RULESETS} → the ruleset → Require status checks to pass → take ${MERGE_CHECK} out; or ${ask.slice(0, 1).toLowerCase()}${ask.slice(1)}.`,
    ),
  };
}
