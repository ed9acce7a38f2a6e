import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { emptyRoles, withMembers } from '../../checklist/warnings/live/people.ts';
import { peopleWarnings } from '../../checklist/warnings/people-warnings.ts';
import { CHECKLIST } from '../checklist-file.ts';
import { write } from '../say.ts';

/** A gate that hangs on one person. */
export const roleTooSmall: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'A role is held by nobody, roles that must sign are held by fewer people than roles, or one of them by one person alone (advice).',
  why: 'Nobody signs for a change of their own, and people are ill: the gate stays shut, or the team learns to go around it.',
  find: ({ checklist, github }) => {
    if (checklist.state !== 'valid') return [];
    const known = withMembers(checklist.checklist, { accounts: new Map(), teams: github.teams });
    return [...emptyRoles(known), ...peopleWarnings(known)].map(({ code, message, next }) => ({
      environment: null,
      place: CHECKLIST,
      ...(code === 'ONE_HOLDER' ? { level: 'advice' as const } : {}),
      what: sentence(message),
      mend: write(next),
    }));
  },
};

function sentence(message: string): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}
