import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { MERGE_CHECK, RULESETS } from '../merging.ts';
import { click } from '../say.ts';

/** A check that anybody can report. */
export const mergeCheckUnpinned: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: '`holdpoint/merge` is required from whatever source, or from another app.',
  why: 'Everybody who can push, and every workflow, can report a check of that name.',
  find: (facts) => {
    const { app, merging } = facts.github;
    if (app === null) return [];
    const required = (valueOf(merging)?.checks ?? []).filter(({ name }) => name === MERGE_CHECK);
    if (required.length === 0 || required.some((check) => check.app === app.id)) return [];
    const other = required.find((check) => check.app !== null)?.app ?? null;
    return [
      {
        environment: null,
        place: RULESETS,
        what:
          other === null
            ? `${MERGE_CHECK} is required from whatever source.`
            : `${MERGE_CHECK} is required from the app ${other}; the Holdpoint App is ${app.id}.`,
        mend: click(
          `${RULESETS} → the ruleset → Require status checks to pass → ${MERGE_CHECK} → choose the Holdpoint App as its source. GitHub offers it when the App may write commit statuses and has reported the check within seven days.`,
        ),
      },
    ];
  },
};
