import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { APP_PAGE } from '../app-needs.ts';
import { valueOf } from '../looked.ts';
import { listed } from '../say.ts';

/** A queue that waits for nobody's answer. */
export const queueUnanswered: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'The default branch has a merge queue, and the App does not hear of its groups, or may not read it.',
  why: 'The required check is never reported for a group, and the queue gives up on every pull request.',
  find: (facts) => {
    const { installation, merging, app } = facts.github;
    const installed = valueOf(installation);
    if (valueOf(merging)?.mergeQueue !== true || installed === null || app === null) return [];
    const lacking = [
      ...(installed.events.includes('merge_group') ? [] : ['the event `merge_group`']),
      ...(installed.permissions['merge_queues'] === undefined ? ['Merge queues: read'] : []),
    ];
    if (lacking.length === 0) return [];
    return [
      {
        environment: null,
        place: APP_PAGE,
        what: `The default branch has a merge queue, and the App lacks ${listed(lacking)}.`,
        mend: {
          where: 'app',
          how: `${APP_PAGE} → Permissions & events → add it → Save; then accept it on the installation's page.`,
          run: null,
        },
      },
    ];
  },
};
