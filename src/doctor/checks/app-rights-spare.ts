import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { APP_PAGE, NEVER_WRITTEN, permissionName } from '../app-needs.ts';
import { valueOf } from '../looked.ts';
import { listed } from '../say.ts';

/** What the App may and must not. */
export const appRightsSpare: Check<DoctorFacts> = {
  level: 'risk',
  looksFor:
    'The installation has a right that the App never needs: to write contents, workflows, secrets, environments or settings.',
  why: "Whoever gets hold of the App's key can then change what is deployed, not only say that it may be.",
  find: ({ github }) => {
    const installed = valueOf(github.installation);
    const spare = NEVER_WRITTEN.filter((name) => ['write', 'admin'].includes(installed?.permissions[name] ?? ''));
    if (spare.length === 0) return [];
    return [
      {
        environment: null,
        place: APP_PAGE,
        what: `The App may write ${listed(spare.map(permissionName))}, and never needs to.`,
        mend: {
          where: 'app',
          how: `${APP_PAGE} → Permissions & events → set it to “Read-only” or “No access” → Save.`,
          run: null,
        },
      },
    ];
  },
};
