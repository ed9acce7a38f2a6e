import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST, isOver } from '../checklist-file.ts';
import { keptEnvironments } from '../guarded.ts';
import { write } from '../say.ts';

/** An environment whose gate opens whatever it says. */
export const gateAdvises: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'A gate only advises: without an end (risk), or until a day that is still to come (advice).',
  why: 'A gate that advises lets everything pass, and says afterwards what it would have held.',
  find: (facts) =>
    keptEnvironments(facts)
      .filter(({ enforce, adviseUntil }) => enforce === 'advise' && !isOver(adviseUntil, facts.now))
      .map(({ name, adviseUntil }) => ({
        environment: name,
        place: CHECKLIST,
        ...(adviseUntil === null ? {} : { level: 'advice' as const }),
        what: `The gate of ${name} only advises, ${adviseUntil === null ? 'without an end' : `until ${adviseUntil}`}.`,
        mend: write(
          adviseUntil === null
            ? `Write \`enforce: block\` for ${name}, or an end: \`enforce: advise until YYYY-MM-DD\`.`
            : `Nothing now; write \`enforce: block\` for ${name} to be held earlier.`,
        ),
      })),
};
