import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { valueOf } from '../looked.ts';
import { RULESETS } from '../merging.ts';
import { click } from '../say.ts';

/** Owners whom nobody has to ask. */
export const ownersUnasked: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'No rule of the default branch requires a review from owners of code.',
  why: 'CODEOWNERS then only proposes reviewers: a change of the checklist or of a workflow is merged without them.',
  find: ({ github }) =>
    valueOf(github.merging)?.codeOwners !== false
      ? []
      : [
          {
            environment: null,
            place: RULESETS,
            what: 'Nothing requires that owners of code approve.',
            mend: click(
              `${RULESETS} → the ruleset of the default branch → Require a pull request before merging → Require review from Code Owners.`,
            ),
          },
        ],
};
