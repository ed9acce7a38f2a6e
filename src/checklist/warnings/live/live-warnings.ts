import type { Checklist } from '../../model.ts';
import { staticWarnings } from '../static-warnings.ts';
import type { WarningDraft } from '../warning.ts';
import { checkWarnings } from './checks.ts';
import type { LiveFacts } from './live-facts.ts';
import { accountWarnings, emptyRoles, withMembers } from './people.ts';
import { placeWarnings } from './places.ts';

/** Every warning of a checklist that is compared with the repository it stands in: those of the file alone too, with teams that have members. */
export function liveWarnings(checklist: Checklist, facts: LiveFacts, now: number): readonly WarningDraft[] {
  const known = withMembers(checklist, facts);
  return [
    ...emptyRoles(known),
    ...accountWarnings(checklist, facts),
    ...staticWarnings(known, now),
    ...checkWarnings(checklist, facts),
    ...placeWarnings(checklist, facts),
  ];
}
