import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST, isOver } from '../checklist-file.ts';
import { keptEnvironments } from '../guarded.ts';
import { write } from '../say.ts';

/** What the checklist says no longer holds. */
export const adviceEnded: Check<DoctorFacts> = {
  level: 'advice',
  looksFor: 'The day until which a gate only advises is past.',
  why: 'The gate blocks, and whoever reads the checklist thinks that it does not.',
  find: (facts) =>
    keptEnvironments(facts)
      .filter(({ enforce, adviseUntil }) => enforce === 'advise' && isOver(adviseUntil, facts.now))
      .map(({ name, adviseUntil }) => ({
        environment: name,
        place: CHECKLIST,
        what: `The gate of ${name} has been blocking since ${adviseUntil ?? ''}, and the checklist still says that it advises.`,
        mend: write(`Write \`enforce: block\` for ${name}.`),
      })),
};
