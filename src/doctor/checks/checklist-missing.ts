import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST } from '../checklist-file.ts';

/** Nothing is asked of anybody. */
export const checklistMissing: Check<DoctorFacts> = {
  level: 'hole',
  looksFor: 'The default branch has no `.github/holdpoint.yml`.',
  why: 'Without a checklist nothing is asked, so whatever does not depend on the Action is deployed as before.',
  find: ({ checklist }) =>
    checklist.state !== 'missing'
      ? []
      : [
          {
            environment: null,
            place: CHECKLIST,
            what: 'The default branch has no checklist.',
            mend: { where: 'file', how: 'Write one, have it reviewed, and merge it.', run: 'holdpoint init' },
          },
        ],
};
