import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST } from '../checklist-file.ts';
import { keptEnvironments } from '../guarded.ts';
import { write } from '../say.ts';

/** The way back was never talked about. */
export const rollbackUnsaid: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'An environment says nothing about rollbacks.',
  why: 'In the night of an incident a single sign-off brings back a commit that was verified within 30 days, and nobody decided that this is right.',
  find: (facts) =>
    keptEnvironments(facts)
      .filter(({ rollback }) => rollback === undefined)
      .map(({ name }) => ({
        environment: name,
        place: CHECKLIST,
        what: `The checklist does not say how ${name} is rolled back.`,
        mend: write(`Write \`rollback: { needs: [ROLE], max-age: 30d }\` below ${name}.`),
      })),
};
