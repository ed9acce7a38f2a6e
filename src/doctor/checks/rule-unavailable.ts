import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST } from '../checklist-file.ts';
import { keptEnvironments } from '../guarded.ts';
import { valueOf } from '../looked.ts';
import { write } from '../say.ts';

/** What takes the rule's place where there is none. */
export const ruleUnavailable: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'Custom protection rules do not exist here (a private repository without GitHub Enterprise), and the environment says neither `start: dispatch` nor `park: true`.',
  why: 'GitHub cannot wait for the App there: the job with the gate occupies a runner while it waits, or has to be run again by hand.',
  find: (facts) => {
    const { app, customRules } = facts.github;
    if (app === null || valueOf(customRules) !== false) return [];
    return keptEnvironments(facts)
      .filter(({ start, park }) => start === undefined && park === undefined)
      .map(({ name }) => ({
        environment: name,
        place: CHECKLIST,
        what: `GitHub has no custom protection rules for this repository, and ${name} says nothing instead.`,
        mend: write(
          `Write \`start: dispatch\` (the App starts the workflow when the gate opens) or \`park: true\` (it runs the failed job again) below ${name}.`,
        ),
      }));
  },
};
