import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { APP_PAGE, grants, neededRights, permissionName } from '../app-needs.ts';
import { valueOf } from '../looked.ts';
import { listed } from '../say.ts';

/** What the App needs and may not. */
export const appRightsMissing: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'The installation lacks a permission or an event that the App needs, or one that `start`, `park` or an item makes it need.',
  why: 'What the App may not read is unknown, and unknown is never a yes; what it does not hear of it notices late.',
  find: (facts) => {
    const installed = valueOf(facts.github.installation);
    if (installed === null) return [];
    const needs = neededRights(facts);
    const lacking = [
      ...Object.entries(needs.permissions)
        .filter(([name, access]) => !grants(installed.permissions[name], access))
        .map(([name, access]) => `${permissionName(name)}: ${access}`),
      ...needs.events.filter((event) => !installed.events.includes(event)).map((event) => `the event \`${event}\``),
    ];
    if (lacking.length === 0) return [];
    return [
      {
        environment: null,
        place: APP_PAGE,
        what: `The App lacks ${listed(lacking)}.`,
        mend: {
          where: 'app',
          how: `${APP_PAGE} → Permissions & events → add it → Save; then accept it on the installation's page (the owner of the organisation gets a mail).`,
          run: null,
        },
      },
    ];
  },
};
