import type { Checklist } from '../model.ts';
import { contradictions } from './contradictions.ts';
import { deputyWarnings } from './deputy-warnings.ts';
import { environmentWarnings } from './environment-warnings.ts';
import { hoursWarnings } from './hours-warnings.ts';
import { mootParts } from './moot-parts.ts';
import { peopleWarnings } from './people-warnings.ts';
import { placeholderWarnings } from './placeholders.ts';
import { proofWarnings } from './proof-warnings.ts';
import { releasingWarnings } from './releasing-warnings.ts';
import { sameEvidence } from './same-evidence.ts';
import { scopeWarnings } from './scope-warnings.ts';
import { unusedRoles } from './unused-roles.ts';
import { waitingCircles } from './waiting-circles.ts';
import type { WarningDraft } from './warning.ts';
import { weakerThanTemplate } from './weaker-than-template.ts';

/**
 * What a valid checklist says that its writer most likely does not mean, as far as the file alone tells. `now`: milliseconds since 1970.
 * It is for whoever writes the file: no gate reads it.
 */
export function staticWarnings(checklist: Checklist, now: number): readonly WarningDraft[] {
  const { environments, items } = checklist;
  return [
    ...unusedRoles(checklist),
    ...placeholderWarnings(checklist),
    ...deputyWarnings(checklist),
    ...peopleWarnings(checklist),
    ...environments.flatMap((environment) => environmentWarnings(environment, now)),
    ...environments.flatMap((environment) => releasingWarnings(environment, checklist.roles)),
    ...hoursWarnings(checklist, now),
    ...items.flatMap((item) => [
      ...scopeWarnings(item, environments),
      ...weakerThanTemplate(item),
      ...proofWarnings(item, environments),
      ...mootParts(item),
    ]),
    ...sameEvidence(items),
    ...contradictions(checklist),
    ...waitingCircles(checklist),
  ];
}
