import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import type { Problem } from '../../checklist/model.ts';
import { CHECKLIST } from '../checklist-file.ts';

/** Nothing opens. */
export const checklistBroken: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'The checklist has problems.',
  why: 'No gate opens with a checklist that cannot be read, so that every deployment stands still until it is mended or somebody goes around it.',
  find: ({ checklist }) =>
    checklist.state !== 'broken'
      ? []
      : [
          {
            environment: null,
            place: placeOf(checklist.problems),
            what: sentence(checklist.problems),
            mend: { where: 'file', how: 'Mend what it lists, and merge that.', run: `holdpoint validate ${CHECKLIST}` },
          },
        ],
};

function placeOf([first]: readonly Problem[]): string {
  return first === undefined ? CHECKLIST : `${CHECKLIST}:${first.line}:${first.column}`;
}

function sentence(problems: readonly Problem[]): string {
  const [first, ...more] = problems;
  const told = first === undefined ? 'nothing in it can be used' : first.message;
  return `The checklist cannot be used: ${told}${more.length === 0 ? '' : `, and ${more.length} more`}.`;
}
