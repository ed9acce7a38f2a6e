import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { mergeCheckComes } from '../merge-check.ts';
import { MERGE_CHECK, RULESETS } from '../merging.ts';
import { askOfChanges, click, write } from '../say.ts';

/** The check that nobody waits for. Where it does not come, requiring it would stop every merge. */
export const mergeCheckFree: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'No rule of the default branch requires `holdpoint/merge`, which pull requests get.',
  why: 'Changes are merged without their checklist, and stand before a shut gate when they are to be deployed.',
  find: (facts) => {
    const { app, merging } = facts.github;
    const rules = valueOf(merging);
    const comes = mergeCheckComes(facts);
    if (app === null || rules === null || rules.checks.some(({ name }) => name === MERGE_CHECK)) return [];
    if (comes !== 'always' && comes !== 'sometimes') return [];
    return [
      {
        environment: null,
        place: RULESETS,
        what: `No rule requires ${MERGE_CHECK} before a merge.`,
        mend:
          comes === 'always'
            ? click(
                `${RULESETS} → New branch ruleset (or the one of the default branch) → Require status checks to pass → Add checks → ${MERGE_CHECK}, with the Holdpoint App as its source.`,
              )
            : write(
                `${askOfChanges(valueOf(facts.defaultBranch))}; then require ${MERGE_CHECK}. Required before that, it stops the changes that do not get it.`,
              ),
      },
    ];
  },
};
