import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { CHECKLIST } from '../checklist-file.ts';
import { write } from '../say.ts';

/** An environment whose gate asks nothing. */
export const gateOff: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'The checklist says `enforce: off` for an environment.',
  why: 'Everything is deployed there without being asked, although the checklist names the environment.',
  find: ({ checklist }) =>
    checklist.state !== 'valid'
      ? []
      : checklist.checklist.environments
          .filter(({ enforce }) => enforce === 'off')
          .map(({ name }) => ({
            environment: name,
            place: CHECKLIST,
            what: `The gate of ${name} is off.`,
            mend: write(`Write \`enforce: block\` for ${name}, or take the environment out.`),
          })),
};
