import type { Check } from '../finding.ts';
import type { DoctorFacts } from '../facts.ts';
import { click } from '../say.ts';

/** The App whose verdict is waited for. */
export const appMissing: Check<DoctorFacts> = {
  level: 'risk',
  looksFor: 'The App is not installed on the repository, or its installation is suspended.',
  why: 'Nothing looks at sign-offs, no check is reported, and a gate that waits for the App stays shut.',
  find: ({ github: { app, installation } }) => {
    if (app === null || !installation.known || installation.value?.suspended === false) return [];
    const isThere = installation.value !== null;
    return [
      {
        environment: null,
        place: 'Settings → GitHub Apps',
        what: isThere ? `The App ${app.id} is suspended.` : `The App ${app.id} is not installed on this repository.`,
        mend: click(
          isThere
            ? "Organisation's Settings → GitHub Apps → the Holdpoint App → Configure → Unsuspend."
            : "The App's page → Install → this repository; or Organisation's Settings → GitHub Apps → the Holdpoint App → Configure → Repository access.",
        ),
      },
    ];
  },
};
